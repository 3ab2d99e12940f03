// [data-copy] and [data-copy-from]: to the clipboard, also on a school's plain-http network, where only the old way works.

import { textsFor } from "./labels";

const SHOWN = 2_000; // ms that the button tells of it

function wanted(button: Element): { text: string; source: Element | null } {
  const from = button.getAttribute("data-copy-from");
  const source = from ? document.querySelector(from) : null;
  const own = source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement ? source.value : source?.textContent;
  return { text: button.getAttribute("data-copy") || (own ?? "").trim(), source };
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedTheOldWay(text);
  }
}

function copiedTheOldWay(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}

async function copy(button: HTMLElement): Promise<void> {
  const texts = await textsFor(button);
  const { text, source } = wanted(button);
  const done = await copied(text);
  button.focus();
  if (!done && source) getSelection()?.selectAllChildren(source);
  const note = document.createElement("span");
  note.className = "copy-note";
  note.setAttribute("role", "status");
  button.after(note);
  note.textContent = texts(done ? "viewer.copied" : "viewer.copy_failed");
  setTimeout(() => note.remove(), done ? SHOWN : SHOWN * 3);
}

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLElement>("[data-copy], [data-copy-from]");
  if (button) void copy(button);
});
