// form[data-preview-form]: changed parameters are built without being submitted, and the viewer shows the result.
// Its one rule: only the newest change counts; an older answer never reaches the page.

import { csrfHeaders, put } from "./htmx";
import { textsFor, type Texts } from "./labels";
import { viewerElementFor, type Viewer } from "./viewer-link";

const TYPING = 700; // ms after the last key
const CHANGED = 120; // ms after a choice
const PAUSES = [300, 400, 500, 700, 1000, 1500, 2000]; // ms between questions, the last one again and again
const LONGEST = 180_000; // ms until we give up
const UNREACHABLE = 3_000; // ms until a failed request is tried again

interface State {
  state: "queued" | "running" | "built" | "failed";
  url?: string;
  model?: string;
  faces?: string;
  html?: string;
  message?: string;
}

interface Problem {
  detail?: string;
  title?: string;
  errors?: { field?: string; detail?: string }[];
}

class Preview {
  private timer = 0;
  private running: AbortController | null = null;
  private original: { src: string | null; faces: string | null } | null = null;
  private sent: string;

  constructor(private readonly form: HTMLFormElement) {
    this.sent = this.content();
    form.addEventListener("input", () => this.soon(TYPING));
    form.addEventListener("change", () => this.soon(CHANGED));
    form.addEventListener("reset", () => setTimeout(() => this.back()));
    form.addEventListener("submit", (event) => {
      if (event.submitter?.hasAttribute("formaction")) return;
      event.preventDefault();
      void this.send();
    });
  }

  private content(): string {
    const entries = [...new FormData(this.form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return new URLSearchParams(entries).toString();
  }

  private soon(pause: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.content() !== this.sent && this.form.checkValidity()) void this.send();
    }, pause);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    this.running?.abort();
    const running = (this.running = new AbortController());
    this.sent = this.content();
    const texts = await textsFor(this.form);
    this.clearProblems();
    this.tell(texts("viewer.preview_waiting"));
    this.form.setAttribute("aria-busy", "true");
    try {
      await this.follow(texts, running.signal);
    } finally {
      if (this.running === running) this.form.removeAttribute("aria-busy");
    }
  }

  private async follow(texts: Texts, signal: AbortSignal): Promise<void> {
    const until = Date.now() + LONGEST;
    let ask: { url: string; body?: FormData } = { url: this.form.action, body: new FormData(this.form) };
    for (let nth = 0; Date.now() < until; nth++) {
      const answer = await this.asked(ask, texts, signal);
      if (answer === "refused" || signal.aborted) return;
      if (answer !== "unreachable") {
        if (answer.state === "built" || answer.state === "failed") return this.ended(answer, texts);
        if (answer.url) ask = { url: answer.url };
        this.tell(answer.message ?? texts(`viewer.preview_${answer.state === "running" ? "building" : "waiting"}`));
      }
      const pause = answer === "unreachable" ? UNREACHABLE : (PAUSES[nth] ?? PAUSES.at(-1)!);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return;
    }
    this.tell(texts("viewer.preview_gave_up"));
  }

  private async asked(
    ask: { url: string; body?: FormData }, texts: Texts, signal: AbortSignal,
  ): Promise<State | "refused" | "unreachable"> {
    const headers = { Accept: "application/json", ...(ask.body ? csrfHeaders() : {}) };
    const request: RequestInit = { headers, signal, credentials: "same-origin" };
    if (ask.body) Object.assign(request, { method: "POST", body: ask.body });
    try {
      const response = await fetch(ask.url, request);
      if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
      if (!response.ok) {
        this.refused((await response.json().catch(() => ({}))) as Problem, texts);
        return "refused";
      }
      const state = (await response.json()) as State;
      const location = response.headers.get("Location");
      return location && !state.url ? { ...state, url: location } : state;
    } catch {
      if (!signal.aborted) this.tell(texts("viewer.preview_unreachable"));
      return "unreachable";
    }
  }

  private ended(answer: State, texts: Texts): void {
    const target = document.querySelector(this.form.getAttribute("data-preview-target") ?? "#none");
    if (target && answer.html !== undefined) put(target, answer.html);
    this.tell(answer.message ?? texts(`viewer.preview_${answer.state === "built" ? "ready" : "failed"}`));
    if (answer.state === "built" && answer.model) this.swap(answer.model, answer.faces ?? null);
    this.offerBack(texts);
  }

  private swap(model: string, faces: string | null): void {
    const viewer = viewerElementFor(this.form);
    if (!viewer) return;
    this.original ??= { src: viewer.getAttribute("src"), faces: viewer.getAttribute("faces-src") };
    show(viewer, model, faces);
    viewer.setAttribute("data-previewing", "");
  }

  /** A button that brings the kept revision and its values back. */
  private offerBack(texts: Texts): void {
    const status = this.status();
    if (!status) return;
    const button = document.createElement("button");
    button.type = "reset";
    button.className = "link-button";
    button.textContent = texts("viewer.preview_back");
    status.append(" ", button);
  }

  private back(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.sent = this.content();
    this.clearProblems();
    this.tell("");
    this.form.removeAttribute("aria-busy");
    document.querySelector(this.form.getAttribute("data-preview-target") ?? "#none")?.replaceChildren();
    const viewer = viewerElementFor(this.form);
    if (viewer && this.original?.src) show(viewer, this.original.src, this.original.faces);
    viewer?.removeAttribute("data-previewing");
    this.original = null;
  }

  private refused(problem: Problem, texts: Texts): void {
    this.tell(problem.errors?.length ? texts("viewer.preview_refused") : (problem.detail ?? problem.title ?? texts("viewer.preview_failed")));
    for (const { field, detail } of problem.errors ?? []) if (field) this.mark(field, detail ?? "");
  }

  private mark(field: string, detail: string): void {
    const name = CSS.escape(field);
    const input = this.form.querySelector(`[name="${name}"], [name="p.${name}"]`);
    if (!input) return this.tell(detail);
    input.setAttribute("aria-invalid", "true");
    const text = document.createElement("p");
    text.className = "error-text";
    text.setAttribute("data-preview-error", "");
    text.textContent = detail;
    (input.closest(".field, .parameter") ?? input.parentElement)?.append(text);
  }

  private clearProblems(): void {
    for (const text of this.form.querySelectorAll("[data-preview-error]")) text.remove();
    for (const input of this.form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
  }

  private status(): Element | null {
    return this.form.querySelector("[data-preview-status]") ?? document.querySelector("[data-preview-status]");
  }

  private tell(text: string): void {
    const status = this.status();
    if (status) status.textContent = text;
  }
}

function show(viewer: Viewer, model: string, faces: string | null): void {
  if (faces) viewer.setAttribute("faces-src", faces);
  else viewer.removeAttribute("faces-src");
  viewer.setAttribute("src", model);
}

const known = new WeakSet<Element>();

function start(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-preview-form]")) {
    if (known.has(form)) continue;
    known.add(form);
    new Preview(form);
  }
}

start();
document.addEventListener("htmx:after:swap", start);
