// The part tree after the ARIA tree pattern: one tab stop, arrows move, Enter selects, H hides, I isolates.

import type { Texts } from "../hub/labels";
import { button, element, icon } from "./dom";
import { nodesOf, type Model, type TreeNode } from "./model";

interface Row {
  node: TreeNode;
  item: HTMLElement;
  eye: HTMLButtonElement;
  level: number;
}

export class PartTree {
  readonly panel: HTMLElement;
  /** Called after hiding or showing changed. */
  onVisibility: () => void = () => {};
  onSelect: (node: TreeNode) => void = () => {};
  onHover: (node: TreeNode | null) => void = () => {};
  private readonly list = element("div", { role: "tree", class: "rows" });
  private readonly closed = new Set<TreeNode>();
  private rows: Row[] = [];
  private model: Model | null = null;
  private focused: TreeNode | null = null;
  private selected: TreeNode | null = null;

  constructor(private readonly texts: Texts, close: () => void) {
    const all = button({ label: texts("viewer.show_all"), text: texts("viewer.show_all"), class: "wide" }, () => this.showAll());
    const shut = button({ icon: "close", label: texts("viewer.close") }, close);
    const title = element("strong", { id: "tree-title" }, texts("viewer.tree"));
    this.list.setAttribute("aria-labelledby", "tree-title");
    this.panel = element("div", { class: "panel tree", hidden: true }, element("header", {}, title, all, shut), this.list);
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.panel.addEventListener("pointerleave", () => this.onHover(null));
  }

  setModel(model: Model): void {
    this.model = model;
    this.focused = this.selected = null;
    this.closed.clear();
    this.build();
  }

  private build(): void {
    if (!this.model) return;
    const tops = topsOf(this.model.tree);
    this.rows = [];
    for (const top of tops) this.addRows(top, 1);
    this.focused ??= this.rows[0]?.node ?? null;
    this.list.replaceChildren(...this.rows.map(({ item }) => item));
    this.refresh();
  }

  private addRows(node: TreeNode, level: number): void {
    this.rows.push(this.rowOf(node, level));
    if (this.closed.has(node)) return;
    for (const child of node.children) this.addRows(child, level + 1);
  }

  private rowOf(node: TreeNode, level: number): Row {
    const name = node.name || this.texts("viewer.unnamed");
    const item = element("div", { role: "treeitem", "aria-level": level, tabindex: -1, class: "row", "aria-label": name });
    if (node.children.length) item.setAttribute("aria-expanded", String(!this.closed.has(node)));
    const arrow = element("span", { class: node.children.length ? "arrow" : "arrow none", "aria-hidden": "true" }, icon("open"));
    arrow.addEventListener("click", (event) => {
      event.stopPropagation();
      this.toggleOpen(node);
    });
    const alone = button({ icon: "isolate", label: this.texts("viewer.isolate", { name }), class: "small" }, () => this.isolate(node));
    const eye = button({ icon: "eye", label: this.texts("viewer.hide", { name }), class: "small" }, () => this.toggle(node));
    for (const control of [alone, eye]) {
      control.tabIndex = -1; // the tree is one tab stop; H and I do the same
      control.addEventListener("click", (event) => event.stopPropagation());
    }
    item.append(arrow, element("span", { class: "name" }, name), alone, eye);
    item.style.setProperty("--level", String(level));
    item.addEventListener("click", () => this.select(node));
    item.addEventListener("pointerenter", () => this.onHover(node));
    return { node, item, eye, level };
  }

  private refresh(): void {
    for (const { node, item, eye } of this.rows) {
      const name = node.name || this.texts("viewer.unnamed");
      const off = isOff(node);
      const label = this.texts(node.hidden ? "viewer.show" : "viewer.hide", { name });
      item.tabIndex = node === this.focused ? 0 : -1;
      item.classList.toggle("off", off);
      item.setAttribute("aria-selected", String(node === this.selected));
      item.setAttribute("aria-label", off ? `${name}, ${this.texts("viewer.is_hidden")}` : name);
      eye.setAttribute("aria-label", label);
      eye.title = `${label} (H)`;
      eye.replaceChildren(icon(node.hidden ? "hidden" : "eye"));
    }
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.rows.findIndex(({ node }) => node === this.focused);
    const row = this.rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.focus(this.rows[at + 1]),
      ArrowUp: () => this.focus(this.rows[at - 1]),
      Home: () => this.focus(this.rows[0]),
      End: () => this.focus(this.rows.at(-1)),
      ArrowRight: () => (this.closed.has(row.node) ? this.toggleOpen(row.node) : this.focus(this.childRow(row.node))),
      ArrowLeft: () => (this.canClose(row.node) ? this.toggleOpen(row.node) : this.focus(this.rowFor(row.node.parent))),
      Enter: () => this.select(row.node),
      " ": () => this.select(row.node),
      h: () => this.toggle(row.node),
      i: () => this.isolate(row.node),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  private canClose(node: TreeNode): boolean {
    return node.children.length > 0 && !this.closed.has(node);
  }

  private rowFor(node: TreeNode | null): Row | undefined {
    return this.rows.find((row) => row.node === node);
  }

  private childRow(node: TreeNode): Row | undefined {
    return this.rowFor(node.children[0] ?? null);
  }

  private focus(row: Row | undefined): void {
    if (!row) return;
    this.focused = row.node;
    this.refresh();
    row.item.focus();
    this.onHover(row.node);
  }

  private toggleOpen(node: TreeNode): void {
    if (!this.closed.delete(node)) this.closed.add(node);
    this.focused = node;
    this.build();
    this.rowFor(node)?.item.focus();
  }

  private select(node: TreeNode): void {
    this.selected = this.focused = node;
    this.refresh();
    this.onSelect(node);
  }

  /** Hide or show one node. */
  toggle(node: TreeNode): void {
    node.hidden = !node.hidden;
    this.changed();
  }

  /** Show this node alone: whatever is neither in it nor above it is hidden. */
  isolate(node: TreeNode): void {
    if (!this.model) return;
    for (const one of nodesOf(this.model.tree)) one.hidden = false;
    for (let at: TreeNode = node; at.parent; at = at.parent) {
      for (const sibling of at.parent.children) if (sibling !== at) sibling.hidden = true;
    }
    this.changed();
  }

  showAll(): void {
    this.setHidden([]);
  }

  get hidden(): string[] {
    return this.model ? [...nodesOf(this.model.tree)].filter((node) => node.hidden).map((node) => node.path) : [];
  }

  /** Hide exactly the nodes of these paths; paths that this model does not have are passed over. */
  setHidden(paths: readonly string[]): void {
    if (!this.model) return;
    const wanted = new Set(paths);
    for (const node of nodesOf(this.model.tree)) node.hidden = wanted.has(node.path);
    this.changed();
  }

  private changed(): void {
    this.refresh();
    this.onVisibility();
  }
}

/** What the tree begins with: a root that only repeats its one child's name, or has none, is left out. */
function topsOf(root: TreeNode): TreeNode[] {
  const only = root.children.length === 1 ? root.children[0] : undefined;
  if (only && only.name === root.name) return [only];
  return root.name === "" && root.children.length ? root.children : [root];
}

function isOff(node: TreeNode): boolean {
  for (let at: TreeNode | null = node; at; at = at.parent) if (at.hidden) return true;
  return false;
}
