// [data-view]: a saved view comes back when pressed, or at once where the page says so. A pin opens its thread.

import { reveal, viewerFor } from "./viewer-link";

async function restore(element: Element, smooth: boolean): Promise<void> {
  const viewer = await viewerFor(element);
  if (!viewer) return;
  const face = element.getAttribute("data-face");
  viewer.setView(parsed(element.getAttribute("data-view")), { smooth });
  viewer.highlight(face ? [Number(face)] : []);
  viewer.markPin(element.closest("[id^='thread-']")?.id.slice("thread-".length) ?? null);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function openThread(id: string, viewer: Element): void {
  const thread = document.getElementById(`thread-${id}`);
  if (!thread) {
    const pins = parsed(viewer.getAttribute("data-pins")) as { id: string; href?: string }[] | null;
    const href = pins?.find((pin) => String(pin.id) === id)?.href;
    if (href) location.assign(href);
    return;
  }
  for (let at: Element | null = thread; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  reveal(thread);
  if (!thread.hasAttribute("tabindex")) thread.setAttribute("tabindex", "-1");
  thread.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const element = (event.target as Element).closest("[data-view]");
  if (!element) return;
  event.preventDefault();
  void restore(element, true).then(() => viewerFor(element).then((viewer) => viewer && reveal(viewer)));
});
document.addEventListener("hub-pin", (event) => {
  const { id } = (event as CustomEvent<{ id: string }>).detail;
  const viewer = event.target as HTMLElement & { markPin?: (id: string) => void };
  viewer.markPin?.(String(id));
  openThread(String(id), viewer);
});

const opening = document.querySelector("[data-view][data-view-open]");
if (opening) void restore(opening, false);
