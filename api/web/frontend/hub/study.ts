// [data-study]: the viewer shows a study in the part's place, one at a time; the address of the page keeps which.

import { reveal, viewerElementFor, viewerFor } from "./viewer-link";

const SELECTOR = "[data-study]";
const PARAMETER = "study";

interface Told {
  state: "loading" | "shown" | "ended" | "failed";
  url: string;
}

function buttons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(SELECTOR)];
}

async function toggle(button: HTMLElement): Promise<void> {
  const viewer = await viewerFor(button);
  if (!viewer) return;
  const url = button.getAttribute("data-study");
  viewer.study = viewer.study === url ? null : url;
  reveal(viewer);
}

function mirror({ state, url }: Told): void {
  const on = state === "loading" || state === "shown";
  let name: string | null = null;
  for (const button of buttons()) {
    const own = on && button.getAttribute("data-study") === url;
    button.setAttribute("aria-pressed", String(own));
    if (own) name = button.getAttribute("data-study-name");
  }
  keep(name);
}

/** Who reloads the page, or passes its address on, sees the same study. */
function keep(name: string | null): void {
  const address = new URL(location.href);
  if (name === address.searchParams.get(PARAMETER)) return;
  if (name === null) address.searchParams.delete(PARAMETER);
  else address.searchParams.set(PARAMETER, name);
  history.replaceState(history.state, "", address);
}

/** Show what the address names, as soon as the page has it. */
function open(): void {
  const name = new URL(location.href).searchParams.get(PARAMETER);
  const button = name === null ? undefined : buttons().find((one) => one.getAttribute("data-study-name") === name);
  const url = button?.getAttribute("data-study");
  const viewer = button && viewerElementFor(button);
  if (!viewer || !url) return;
  if (viewer.hasAttribute("study")) button.setAttribute("aria-pressed", String(viewer.getAttribute("study") === url));
  else viewer.setAttribute("study", url);
}

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLElement>(SELECTOR);
  if (button) void toggle(button);
});
document.addEventListener("hub-study", (event) => mirror((event as CustomEvent<Told>).detail));
document.addEventListener("htmx:after:swap", open);
open();
