// htmx as the hub uses it: with the session's CSRF token, no code from attributes, and nothing that the policy forbids.

import htmx from "htmx.org";

// What scripts keep on elements and no server sends: a morph must not take it away.
const OURS = ["data-state", "data-previewing", "aria-busy", "aria-pressed", "picking", "study", "open"];

htmx.config.includeIndicatorCSS = false;
htmx.config.morphIgnore = ["data-htmx-powered", ...OURS];

/** The token that every changing request carries. */
export function csrfHeaders(): Record<string, string> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf"]')?.content;
  return token ? { "X-CSRF-Token": token } : {};
}

document.addEventListener("htmx:config:request", (event) => {
  const { ctx } = event.detail;
  if (ctx.request.method !== "GET") Object.assign(ctx.request.headers, csrfHeaders());
});

/** Fetch `url` and morph it into `region`: focus, open parts and running viewers stay. */
export async function refresh(region: Element, url: string): Promise<void> {
  const response = await fetch(url, { credentials: "same-origin", headers: { "HX-Request": "true" } });
  if (!response.ok || !region.isConnected) return; // an error page is no region
  await htmx.swap({ text: await response.text(), target: region, sourceElement: region, swap: "innerMorph" });
}

/** Put server-rendered markup into `target`. */
export function put(target: Element, html: string): void {
  target.innerHTML = html;
  htmx.process(target);
  document.dispatchEvent(new CustomEvent("htmx:after:swap", { detail: {} }));
}
