// Heavy elements come when a page has one: the viewer and the editor are each larger than all the rest.

const HEAVY: Record<string, () => Promise<unknown>> = {
  "hub-viewer": () => import("../viewer/element"),
  "hub-editor": () => import("../editor/element"),
};

/** Load what `root` needs and does not have yet. */
function loadFor(root: ParentNode): void {
  for (const [name, load] of Object.entries(HEAVY)) {
    if (root.querySelector(`${name}:not(:defined)`)) void load();
  }
}

loadFor(document);
document.addEventListener("htmx:after:swap", () => loadFor(document));
