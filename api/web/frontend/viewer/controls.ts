// The buttons and panels that lie over the picture. Its one rule: they say what is wished; the element does it.

import type { Texts } from "../hub/labels";
import { button, element, setPressed } from "./dom";
import type { Icon } from "./icons";
import { KEYS } from "./keyboard";
import { VIEWS, type Axis, type SectionView, type StandardView } from "./view";

export interface Commands {
  fit(): void;
  show(view: StandardView): void;
  setOrthographic(on: boolean): void;
  setEdges(on: boolean): void;
  setTransparent(on: boolean): void;
  setSection(view: SectionView | null): void;
  toggleFullscreen(): void;
  /** A panel opened or closed: "tree", "views", "help", or none. */
  open(panel: string | null): void;
  spanOf(axis: Axis): { low: number; high: number };
}

export interface Shown {
  orthographic: boolean;
  edges: boolean;
  transparent: boolean;
  section: SectionView | null;
  panel: string | null;
  bodies: number;
  fullscreen: boolean;
}

export class Controls {
  readonly bar: HTMLElement;
  readonly panels: HTMLElement[];
  private readonly section: SectionPanel;
  private readonly views: HTMLElement;
  private readonly help: HTMLElement;
  private readonly buttons: Record<string, HTMLButtonElement>;
  private shown: Shown | null = null;

  constructor(private readonly texts: Texts, private readonly commands: Commands) {
    this.section = new SectionPanel(texts, commands);
    this.views = this.viewsPanel();
    this.help = this.helpPanel();
    this.panels = [this.views, this.section.panel, this.help];
    this.buttons = this.makeButtons();
    this.bar = element("div", { class: "bar", role: "group", "aria-label": texts("viewer.controls") });
    this.bar.append(...Object.values(this.buttons));
  }

  private makeButtons(): Record<string, HTMLButtonElement> {
    const { commands } = this;
    const make = (name: Icon, key: string | undefined, toggles: boolean, act: () => void) => {
      const label = this.texts(`viewer.${name}`);
      const options = { icon: name, label, text: this.texts(`viewer.short_${name}`), ...(key ? { key } : {}) };
      return button(toggles ? { ...options, pressed: false } : options, act);
    };
    const panel = (name: string) => () => commands.open(this.shown?.panel === name ? null : name);
    return {
      fit: make("fit", "F", false, () => commands.fit()),
      views: make("views", undefined, true, panel("views")),
      perspective: make("perspective", "P", true, () => commands.setOrthographic(!this.shown?.orthographic)),
      edges: make("edges", "E", true, () => commands.setEdges(!this.shown?.edges)),
      transparent: make("transparent", "T", true, () => commands.setTransparent(!this.shown?.transparent)),
      section: make("section", "X", true, () => this.toggleSection()),
      tree: make("tree", undefined, true, panel("tree")),
      help: make("help", "?", true, panel("help")),
      fullscreen: make("fullscreen", undefined, true, () => commands.toggleFullscreen()),
    };
  }

  toggleSection(): void {
    this.commands.setSection(this.shown?.section ? null : this.section.last());
  }

  private viewsPanel(): HTMLElement {
    const panel = element("div", { class: "panel views", role: "group", hidden: true });
    panel.setAttribute("aria-label", this.texts("viewer.views"));
    VIEWS.forEach((view, nth) => {
      const label = this.texts(`viewer.view_${view}`);
      const made = button({ label, text: label, key: String(nth + 1), class: `view-${view}` }, () => this.commands.show(view));
      panel.append(made);
    });
    return panel;
  }

  private helpPanel(): HTMLElement {
    const rows = KEYS.flatMap(({ keys, label }) => [
      element("dt", {}, ...keys.map((key) => element("kbd", {}, this.texts(key)))),
      element("dd", {}, this.texts(label)),
    ]);
    const shut = button({ icon: "close", label: this.texts("viewer.close") }, () => this.commands.open(null));
    const title = element("strong", {}, this.texts("viewer.help"));
    const touch = element("p", {}, this.texts("viewer.help_touch"));
    return element("div", { class: "panel help", hidden: true }, element("header", {}, title, shut), touch, element("dl", {}, ...rows));
  }

  /** Make the controls tell what holds. */
  update(shown: Shown): void {
    this.shown = shown;
    const { buttons } = this;
    setPressed(buttons["perspective"]!, !shown.orthographic);
    setPressed(buttons["edges"]!, shown.edges);
    setPressed(buttons["transparent"]!, shown.transparent);
    setPressed(buttons["section"]!, shown.section !== null);
    setPressed(buttons["fullscreen"]!, shown.fullscreen);
    for (const name of ["views", "tree", "help"]) {
      buttons[name]!.removeAttribute("aria-pressed");
      buttons[name]!.setAttribute("aria-expanded", String(shown.panel === name));
    }
    buttons["tree"]!.hidden = shown.bodies < 2;
    this.views.hidden = shown.panel !== "views";
    this.help.hidden = shown.panel !== "help";
    this.section.update(shown.section);
  }
}

/** Axis, place and side of the section plane. */
class SectionPanel {
  readonly panel: HTMLElement;
  private readonly radios: Record<Axis, HTMLInputElement>;
  private readonly slider = element("input", { type: "range" });
  private readonly place = element("input", { type: "number", step: "any", inputmode: "decimal" });
  private view: SectionView | null = null;
  private remembered: SectionView | null = null;

  constructor(texts: Texts, private readonly commands: Commands) {
    this.radios = { x: this.radio("x"), y: this.radio("y"), z: this.radio("z") };
    const axes = element("span", { class: "axes", role: "radiogroup", "aria-label": texts("viewer.section_axis") });
    for (const [axis, radio] of Object.entries(this.radios)) axes.append(element("label", {}, radio, axis.toUpperCase()));
    this.slider.setAttribute("aria-label", texts("viewer.section_offset"));
    this.place.setAttribute("aria-label", texts("viewer.section_offset"));
    this.slider.addEventListener("input", () => this.move(this.slider.valueAsNumber));
    this.place.addEventListener("change", () => this.move(this.place.valueAsNumber));
    const flip = button({ icon: "flip", label: texts("viewer.section_flip") }, () => this.change({ flipped: !this.view?.flipped }));
    const shut = button({ icon: "close", label: texts("viewer.section_end") }, () => commands.setSection(null));
    const number = element("label", { class: "place" }, this.place, "mm");
    this.panel = element("div", { class: "panel section", role: "group", hidden: true }, axes, this.slider, number, flip, shut);
    this.panel.setAttribute("aria-label", texts("viewer.section"));
  }

  private radio(axis: Axis): HTMLInputElement {
    const made = element("input", { type: "radio", name: "axis", value: axis });
    made.addEventListener("change", () => this.change({ axis, offset: this.middle(axis) }));
    return made;
  }

  private middle(axis: Axis): number {
    const { low, high } = this.commands.spanOf(axis);
    return (low + high) / 2;
  }

  /** What the plane was when it was last there. */
  last(): SectionView {
    return this.remembered ?? { axis: "y", offset: this.middle("y"), flipped: true };
  }

  private move(offset: number): void {
    if (Number.isFinite(offset)) this.change({ offset });
  }

  private change(change: Partial<SectionView>): void {
    if (this.view) this.commands.setSection({ ...this.view, ...change });
  }

  update(view: SectionView | null): void {
    this.view = view;
    this.panel.hidden = view === null;
    if (!view) return;
    this.remembered = view;
    const { low, high } = this.commands.spanOf(view.axis);
    this.radios[view.axis].checked = true;
    this.slider.min = String(low);
    this.slider.max = String(high);
    this.slider.step = String(stepOf(high - low));
    this.slider.value = String(view.offset);
    this.slider.setAttribute("aria-valuetext", `${view.offset.toFixed(2)} mm`);
    this.place.value = view.offset.toFixed(2);
  }
}

/** A round step, about three hundredths of the span. */
function stepOf(span: number): number {
  return 10 ** Math.floor(Math.log10(Math.max(span, 1e-3) / 100));
}
