// form[data-pin]: a remark gets the face that the reader presses. Start, press (or aim and Enter), go on writing.

import { textsFor } from "./labels";
import { reveal, viewerElementFor, viewerFor, type Picked, type Viewer } from "./viewer-link";

let waiting: HTMLFormElement | null = null; // the form that the next pick belongs to
const explained = new WeakMap<Element, string>(); // what [data-pin-text] said before

function formOf(control: Element): HTMLFormElement | null {
  const named = control.getAttribute("data-pin-start");
  const form = named ? document.getElementById(named) : control.closest("form[data-pin]");
  return form instanceof HTMLFormElement ? form : null;
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  let input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!input) {
    input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    form.append(input);
  }
  input.value = value;
}

function tell(form: HTMLFormElement, text: string | null): void {
  const place = form.querySelector("[data-pin-text]");
  if (!place) return;
  if (!explained.has(place)) explained.set(place, place.textContent ?? "");
  place.textContent = text ?? explained.get(place) ?? "";
}

async function start(form: HTMLFormElement): Promise<void> {
  const viewer = await viewerFor(form);
  if (!viewer) return;
  const already = form.classList.contains("is-pinned") ? null : viewer.picked;
  if (already) return take(form, viewer, already);
  waiting = form;
  viewer.setAttribute("picking", "");
  viewer.focus({ preventScroll: true });
  reveal(viewer);
  const texts = await textsFor(form);
  if (waiting === form) tell(form, texts("viewer.pick_hint"));
}

async function take(form: HTMLFormElement, viewer: Viewer, picked: Picked): Promise<void> {
  stop(viewer);
  fill(form, "face", String(picked.face));
  fill(form, "point", (picked.point ?? []).join(","));
  fill(form, "normal", (picked.normal ?? []).join(","));
  fill(form, "view", JSON.stringify(viewer.getView()));
  form.classList.add("is-pinned");
  viewer.setDraftPin(picked.point ?? null);
  const texts = await textsFor(form);
  tell(form, texts("viewer.pin_picked", { face: picked.text || texts("viewer.face", { number: picked.face ?? 0 }) }));
  const next = form.querySelector<HTMLElement>("input:not([type=hidden]), textarea");
  if (next) reveal(next);
  next?.focus({ preventScroll: true });
}

function stop(viewer: Element): void {
  waiting = null;
  viewer.removeAttribute("picking");
}

function clear(form: HTMLFormElement): void {
  for (const name of ["face", "point", "normal", "view"]) fill(form, name, "");
  form.classList.remove("is-pinned");
  tell(form, null);
  const viewer = viewerElementFor(form);
  if (!viewer) return;
  stop(viewer);
  viewer.setDraftPin?.(null);
}

document.addEventListener("click", (event) => {
  const target = event.target as Element;
  const starter = target.closest("[data-pin-start]");
  const clearer = target.closest("[data-pin-clear]");
  const form = (starter ?? clearer) && formOf((starter ?? clearer)!);
  if (!form) return;
  if (starter) void start(form);
  else clear(form);
});
document.addEventListener("hub-pick", (event) => {
  const picked = (event as CustomEvent<Picked>).detail;
  if (waiting && picked.face !== null) void take(waiting, event.target as Viewer, picked);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !waiting) return;
  const form = waiting;
  clear(form);
  form.querySelector<HTMLElement>("[data-pin-start]")?.focus();
});
