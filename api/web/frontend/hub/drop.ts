// <hub-drop>: a file input that also takes dropped files, says what was chosen, and lets single files go again.

import { languageOf, textsFor, type Texts } from "./labels";

class HubDrop extends HTMLElement {
  private readonly list = document.createElement("ul");
  private readonly said = document.createElement("p");
  private depth = 0; // dragenter and dragleave also come from children

  connectedCallback(): void {
    this.list.className = "drop-list";
    this.said.className = "help";
    this.said.setAttribute("role", "status");
    this.append(this.list, this.said);
    this.addEventListener("change", (event) => event.target === this.input && void this.show());
    this.addEventListener("dragenter", (event) => this.over(event, 1));
    this.addEventListener("dragleave", (event) => this.over(event, -1));
    this.addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
    this.addEventListener("drop", (event) => this.dropped(event));
    this.closest("form")?.addEventListener("reset", () => setTimeout(() => void this.show()));
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector('input[type="file"]');
  }

  private over(event: DragEvent, step: number): void {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    this.depth = Math.max(0, this.depth + step);
    this.classList.toggle("is-over", this.depth > 0);
  }

  private dropped(event: DragEvent): void {
    if (!carriesFiles(event) || !this.input) return;
    event.preventDefault();
    this.depth = 0;
    this.classList.remove("is-over");
    void this.add([...(event.dataTransfer?.files ?? [])]);
  }

  private async add(files: File[]): Promise<void> {
    const input = this.input;
    if (!input) return;
    const texts = await textsFor(this);
    const refused = files.filter((file) => !accepts(input.accept, file));
    const taken = files.filter((file) => accepts(input.accept, file));
    const before = input.multiple ? [...(input.files ?? [])].filter((old) => !taken.some((file) => file.name === old.name)) : [];
    this.set(input.multiple ? [...before, ...taken] : taken.slice(0, 1));
    await this.show(refused.map((file) => texts("viewer.drop_refused", { name: file.name })).join(" "));
  }

  private set(files: File[]): void {
    if (!this.input) return;
    const carrier = new DataTransfer();
    for (const file of files) carrier.items.add(file);
    this.input.files = carrier.files;
    this.input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  private async show(remark = ""): Promise<void> {
    const texts = await textsFor(this);
    const files = [...(this.input?.files ?? [])];
    this.list.replaceChildren(...files.map((file) => this.row(file, texts)));
    const size = sizeText(files.reduce((total, file) => total + file.size, 0), languageOf(this));
    const chosen = files.length ? texts("viewer.drop_chosen", { count: files.length, size }) : "";
    this.said.textContent = [chosen, remark].filter(Boolean).join(" ");
  }

  private row(file: File, texts: Texts): HTMLLIElement {
    const name = document.createElement("span");
    name.textContent = file.name;
    const size = document.createElement("span");
    size.textContent = sizeText(file.size, languageOf(this));
    size.className = "muted";
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "link-button";
    remove.textContent = "✕";
    remove.setAttribute("aria-label", texts("viewer.drop_remove", { name: file.name }));
    remove.addEventListener("click", () => {
      this.set([...(this.input?.files ?? [])].filter((other) => other !== file));
      void this.show(texts("viewer.drop_removed", { name: file.name }));
      this.input?.focus();
    });
    const row = document.createElement("li");
    row.append(name, size, remove);
    return row;
  }
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Whether the input's `accept` (file endings and media types) lets this file in. */
function accepts(accept: string, file: File): boolean {
  const rules = accept.split(",").map((rule) => rule.trim().toLowerCase()).filter(Boolean);
  const name = file.name.toLowerCase();
  return rules.length === 0 || rules.some((rule) => {
    if (rule.startsWith(".")) return name.endsWith(rule);
    return rule.endsWith("/*") ? file.type.startsWith(rule.slice(0, -1)) : file.type === rule;
  });
}

function sizeText(bytes: number, language: string): string {
  const [unit, part] = bytes < 1000 ? ["byte", 1] : bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  const format = { style: "unit", unit: unit as string, unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, format).format(bytes / (part as number));
}

customElements.define("hub-drop", HubDrop);
