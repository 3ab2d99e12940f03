// [data-events] and [data-refresh]: what happens elsewhere appears here, without a reload and without losing a word.

import { refresh } from "./htmx";
import { listen, type Told } from "./stream";

const GATHER = 250; // ms: several events of one change refresh a region once
const waiting = new Map<Element, number>();
const busy = new Map<Element, boolean>(); // true: something came while it was being fetched

function concerns(region: Element, kind: string): boolean {
  const wanted = region.getAttribute("data-refresh-on")?.split(/\s+/).filter(Boolean) ?? [];
  return wanted.length === 0 || wanted.some((start) => kind.startsWith(start));
}

/** While somebody writes in a region or looks at a preview in it, it stays as it is. */
function inUse(region: Element): boolean {
  if (region.querySelector("[data-previewing]")) return true;
  const focused = document.activeElement;
  return focused !== null && region.contains(focused) && focused.matches("input, textarea, select, [contenteditable]");
}

function soon(region: Element): void {
  if (waiting.has(region)) return;
  waiting.set(region, window.setTimeout(() => {
    waiting.delete(region);
    void fetchAnew(region);
  }, GATHER));
}

async function fetchAnew(region: Element): Promise<void> {
  const url = region.getAttribute("data-refresh");
  if (!url || !region.isConnected || inUse(region)) return;
  if (busy.has(region)) {
    busy.set(region, true);
    return;
  }
  busy.set(region, false);
  await refresh(region, url).catch(() => {});
  const again = busy.get(region);
  busy.delete(region);
  if (again) soon(region);
}

function happened({ kind }: Told): void {
  for (const region of document.querySelectorAll("[data-refresh]")) if (concerns(region, kind)) soon(region);
}

function everything(): void {
  for (const region of document.querySelectorAll("[data-refresh]")) soon(region);
}

const urls = new Set([...document.querySelectorAll("[data-events]")].map((one) => one.getAttribute("data-events") ?? ""));
for (const url of urls) if (url) listen(url, happened, everything);
