// [data-faces]: what a list says about faces is shown on the model, lightly under the pointer, strongly when pressed.

import { reveal, viewerElementFor, viewerFor } from "./viewer-link";

const SELECTOR = "[data-faces]";

function facesOf(element: Element): number[] {
  const numbers = (element.getAttribute("data-faces") ?? "").split(/[\s,]+/).filter(Boolean).map(Number);
  return numbers.filter((number) => Number.isInteger(number) && number >= 0);
}

function unpress(except: Element | null): void {
  for (const other of document.querySelectorAll(`${SELECTOR}[aria-pressed="true"]`)) {
    if (other !== except) other.setAttribute("aria-pressed", "false");
  }
}

async function toggle(element: Element): Promise<void> {
  const viewer = await viewerFor(element);
  if (!viewer) return;
  const on = element.getAttribute("aria-pressed") !== "true";
  unpress(element);
  element.setAttribute("aria-pressed", String(on));
  if (!on) return viewer.clearHighlight();
  viewer.highlight(facesOf(element), { frame: true });
  reveal(viewer);
}

function preview(target: EventTarget | null, on: boolean): void {
  const element = target instanceof Element ? target.closest(SELECTOR) : null;
  const viewer = element && viewerElementFor(element);
  if (viewer && "preview" in viewer) viewer.preview(on ? facesOf(element) : []);
}

document.addEventListener("click", (event) => {
  const element = (event.target as Element).closest(SELECTOR);
  if (element && facesOf(element).length) void toggle(element);
});
document.addEventListener("keydown", (event) => {
  const element = (event.target as Element).closest?.(SELECTOR);
  if (!element || element !== event.target || element.matches("button, a, summary")) return;
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  void toggle(element);
});
document.addEventListener("hub-pick", () => unpress(null));
for (const [name, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]] as const) {
  document.addEventListener(name, (event) => preview(event.target, on));
}
