// Which viewer an element speaks of: the one it names, else the first of the page.

import type { HubViewer } from "../viewer/element";

export type Viewer = HubViewer;

export interface Picked {
  face: number | null;
  body?: number;
  point?: [number, number, number];
  normal?: [number, number, number];
  text?: string;
}

/** The viewer meant by `element`, ready for calls; null where the page has none. */
export async function viewerFor(element: Element): Promise<Viewer | null> {
  const viewer = viewerElementFor(element);
  if (!viewer) return null;
  await customElements.whenDefined("hub-viewer");
  return viewer;
}

export function viewerElementFor(element: Element): Viewer | null {
  const id = element.closest("[data-viewer]")?.getAttribute("data-viewer");
  const found = id ? document.getElementById(id) : document.querySelector("hub-viewer");
  return found as Viewer | null;
}

/** Bring it into sight where it is not (a phone shows the list below the model). */
export function reveal(element: Element): void {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}
