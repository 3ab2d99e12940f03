// The living part of <hub-viewer>: joins stage, world, contents, selection, tree, pins and controls.

import type { Texts } from "../hub/labels";
import { paletteOf, watchTheme } from "./colors";
import { Contents } from "./contents";
import { Controls, type Commands } from "./controls";
import { element } from "./dom";
import { onKey, type KeyCommands } from "./keyboard";
import { Picker } from "./picking";
import { Pins, type Pin } from "./pins";
import { watchPointer } from "./pointer";
import { Selection, type Pick } from "./selection";
import { snapshotOf } from "./snapshot";
import { Stage } from "./stage";
import { Telling } from "./telling";
import { PartTree } from "./tree";
import { Trees } from "./trees";
import { Triad } from "./triad";
import { spanOf } from "./section";
import type { StandardView, Triple, View } from "./view";
import { World } from "./world";

export class ViewerCore {
  private readonly canvas = element("canvas", { "aria-hidden": "true" });
  private readonly ground: HTMLElement;
  private readonly words = new Telling();
  private readonly stage: Stage;
  private readonly world: World;
  private readonly selection: Selection;
  private readonly contents: Contents;
  private readonly pins: Pins;
  private readonly tree: PartTree;
  private readonly triad: Triad;
  private readonly controls: Controls;
  private readonly made: Element[];
  private readonly endings: (() => void)[] = [];
  private panel: string | null = null;

  constructor(
    private readonly host: HTMLElement, private readonly texts: Texts, language: string,
    private readonly onReady: () => void,
  ) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.stage = new Stage(this.canvas, calm);
    const trees = new Trees();
    this.world = new World(this.stage, trees);
    const picker = new Picker(this.stage, trees);
    this.pins = new Pins(this.stage, picker, texts);
    this.tree = new PartTree(texts, () => this.open(null));
    this.triad = new Triad((view) => this.show(view));
    this.controls = new Controls(texts, this.commands());
    this.ground = element("div", { class: "stage", tabindex: 0, role: "application" }, this.canvas);
    this.selection = new Selection(host, this.ground, this.stage, this.world, picker, this.words, texts, {
      picked: (pick) => this.emit("hub-pick", pick ?? { face: null }),
    });
    const place = { host, ground: this.ground, stage: this.stage, world: this.world, trees, picker, texts, language };
    const { stage, world, tree, words, selection } = this;
    this.contents = new Contents(host, texts, language, place, { stage, world, tree, words, selection }, {
      begun: () => this.begun(),
      changed: () => this.update(),
      ready: () => this.onReady(),
      emit: (name, detail) => this.emit(name, detail),
    });
    const middle = element("span", { class: "middle", "aria-hidden": "true" });
    this.made = [
      this.words.progress, this.ground, middle, this.pins.layer, this.triad.picture, this.words.info, this.tree.panel,
      ...this.controls.panels, this.controls.bar, this.words.state,
    ];
    host.shadowRoot!.querySelector(".state")?.remove();
    host.shadowRoot!.append(...this.made);
    this.bind();
  }

  private bind(): void {
    this.stage.onFrame = () => this.afterFrame();
    this.stage.onRest = () => this.atRest();
    this.pins.onOpen = (pin) => this.emit("hub-pin", { id: pin.id });
    this.tree.onVisibility = () => this.world.refresh();
    this.tree.onSelect = (node) => this.selection.selectNode(node);
    this.tree.onHover = (node) => this.selection.previewNode(node);
    this.ground.addEventListener("keydown", (event) => {
      if (onKey(event, this.keys())) event.preventDefault();
    });
    const click = (x: number, y: number) => this.selection.pickAt(x, y);
    const hover = (at: { x: number; y: number } | null) => this.selection.hoverAt(at);
    const sizes = new ResizeObserver(() => this.stage.resize(this.host.clientWidth, this.host.clientHeight));
    sizes.observe(this.host);
    const fullscreen = () => this.update();
    document.addEventListener("fullscreenchange", fullscreen);
    this.endings.push(
      watchPointer(this.ground, { click, hover }),
      watchTheme(() => this.paint()),
      () => sizes.disconnect(),
      () => document.removeEventListener("fullscreenchange", fullscreen),
    );
    this.watchContext();
  }

  /** A lost graphics context (a sleeping phone, a driver's restart) comes back by itself. */
  private watchContext(): void {
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      this.stage.setRunning(false);
      this.words.say(this.texts("viewer.context_lost"));
    });
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.words.say("");
      this.stage.setRunning(true);
    });
  }

  /** Begin: load as soon as the element comes near the visible part of the page. */
  start(): void {
    this.stage.resize(this.host.clientWidth, this.host.clientHeight);
    this.name();
    this.update();
    const near = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      this.contents.load();
    }, { rootMargin: "300px" });
    near.observe(this.host);
    this.endings.push(() => near.disconnect());
  }

  attributeChanged(name: string): void {
    if (name === "src") this.contents.load();
    else if (name === "study") this.contents.followStudy();
    else if (name === "faces-src") this.contents.read();
    else if (name === "label") this.name();
    else if (name === "grid") this.world.setGrid(this.host.hasAttribute("grid"));
    else if (name === "picking") this.selection.describe();
  }

  private name(): void {
    const label = this.host.getAttribute("label");
    this.ground.setAttribute("aria-label", label ? `${label}. ${this.texts("viewer.label")}` : this.texts("viewer.label"));
    this.ground.setAttribute("aria-description", this.texts("viewer.describe"));
  }

  private begun(): void {
    this.paint();
    this.stage.show("iso", this.world.points(), false);
    this.host.dataset["state"] = "ready";
  }

  private paint(): void {
    this.world.setPalette(paletteOf(this.host));
  }

  private afterFrame(): void {
    this.triad.turn(this.stage.camera.quaternion);
    this.pins.place();
    this.contents.place();
  }

  private atRest(): void {
    if (this.world.model) this.pins.shade(this.world.model, this.world.section.planes[0] ?? null);
    this.contents.shade();
    this.emit("hub-view", {});
  }

  /** Whether a model is shown. */
  get ready(): boolean {
    return this.contents.ready;
  }

  get picked(): Pick | null {
    return this.selection.picked;
  }

  highlight(faces: readonly number[], frame: boolean): void {
    this.selection.highlight(faces, frame);
  }

  preview(faces: readonly number[]): void {
    this.selection.preview(faces);
  }

  private commands(): Commands {
    return {
      fit: () => this.fit(),
      show: (view) => this.show(view),
      setOrthographic: (on) => this.then(() => this.stage.setOrthographic(on)),
      setEdges: (on) => this.then(() => this.world.setEdges(on)),
      setTransparent: (on) => this.then(() => this.world.setTransparent(on)),
      setSection: (view) => this.then(() => this.cut(view)),
      toggleFullscreen: () => this.toggleFullscreen(),
      open: (panel) => this.open(panel),
      spanOf: (axis) => (this.world.model ? spanOf(axis, this.world.model.box) : { low: 0, high: 1 }),
    };
  }

  private keys(): KeyCommands {
    const { width, height } = this.stage.size;
    return {
      turn: (azimuth, polar) => this.stage.turn(azimuth, polar),
      move: (right, up) => this.stage.move(right, up),
      approach: (factor) => this.stage.approach(factor),
      fit: () => this.fit(),
      show: (view) => this.show(view),
      togglePerspective: () => this.then(() => this.stage.setOrthographic(!this.stage.orthographic)),
      toggleEdges: () => this.then(() => this.world.setEdges(!this.world.showsEdges)),
      toggleTransparent: () => this.then(() => this.world.setTransparent(!this.world.isTransparent)),
      toggleSection: () => this.controls.toggleSection(),
      toggleHelp: () => this.open(this.panel === "help" ? null : "help"),
      pickMiddle: () => this.selection.pickAt(width / 2, height / 2),
      clear: () => this.clear(),
    };
  }

  private then(act: () => void): void {
    act();
    this.update();
  }

  private cut(view: View["section"]): void {
    if (view && this.panel) this.open(null);
    this.world.cut(view);
    this.atRest();
  }

  private clear(): void {
    if (this.panel) this.open(null);
    this.selection.clear();
  }

  private open(panel: string | null): void {
    this.panel = panel;
    this.tree.panel.hidden = panel !== "tree";
    if (panel !== "tree") this.preview([]);
    this.update();
  }

  private toggleFullscreen(): void {
    if (document.fullscreenElement === this.host) void document.exitFullscreen();
    else void this.host.requestFullscreen?.().catch(() => this.words.say(this.texts("viewer.no_fullscreen")));
  }

  private update(): void {
    this.controls.update({
      orthographic: this.stage.orthographic,
      edges: this.world.showsEdges,
      transparent: this.world.isTransparent,
      section: this.world.section.current,
      panel: this.panel,
      bodies: this.world.model?.bodies.length ?? 0,
      fullscreen: document.fullscreenElement === this.host,
    });
  }

  fit(): void {
    this.stage.fit(this.world.points());
  }

  show(view: StandardView): void {
    this.stage.show(view, this.world.points());
  }

  setPins(pins: readonly Pin[]): void {
    this.pins.set(pins);
  }

  setDraftPin(point: Triple | null): void {
    this.pins.setDraft(point);
  }

  focus(options?: FocusOptions): void {
    this.ground.focus(options);
  }

  markPin(id: string | null): void {
    this.pins.mark(id);
  }

  getView(): View {
    return {
      ...this.stage.pose(),
      section: this.world.section.current && { ...this.world.section.current },
      hidden: this.tree.hidden,
      transparent: this.world.isTransparent,
      edges: this.world.showsEdges,
      aspect: this.stage.aspect,
    };
  }

  setView(view: View, smooth: boolean): void {
    const stepBack = view.aspect > this.stage.aspect ? view.aspect / this.stage.aspect : 1;
    this.stage.restore(view, stepBack, smooth);
    this.tree.setHidden(view.hidden);
    this.world.setTransparent(view.transparent);
    this.world.setEdges(view.edges);
    this.world.cut(view.section);
    this.update();
  }

  snapshot(width: number, height: number): Promise<Blob> {
    return snapshotOf(this.stage, this.host, width, height);
  }

  private emit(name: string, detail: object): void {
    this.host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  dispose(): void {
    this.contents.dispose();
    for (const end of this.endings) end();
    this.world.dispose();
    this.stage.dispose();
    for (const one of this.made) one.remove();
    delete this.host.dataset["state"];
  }
}
