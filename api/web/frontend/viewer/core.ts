// The living part of <hub-viewer>: loads models and joins stage, world, tree, pins and controls.

import { Vector3 } from "three";
import type { Texts } from "../hub/labels";
import { paletteOf, watchTheme } from "./colors";
import { Controls, type Commands } from "./controls";
import { element } from "./dom";
import type { FaceInfo } from "./face-info";
import { onKey, type KeyCommands } from "./keyboard";
import { coveredBodies } from "./covered";
import type { Body, Model, TreeNode } from "./model";
import { Picker, type Hit } from "./picking";
import { Pins, type Pin } from "./pins";
import { watchPointer } from "./pointer";
import { snapshotOf } from "./snapshot";
import { Source, type SourceCommands } from "./source";
import { Stage } from "./stage";
import { Telling } from "./telling";
import { PartTree } from "./tree";
import { Trees } from "./trees";
import { Triad } from "./triad";
import { spanOf } from "./section";
import type { StandardView, Triple, View } from "./view";
import { World } from "./world";

/** What a pick tells the page. */
export interface Pick {
  face: number;
  body: number;
  point: Triple;
  normal: Triple;
  /** The face in words. */
  text: string;
}

export class ViewerCore {
  ready = false;
  picked: Pick | null = null;
  private readonly canvas = element("canvas", { "aria-hidden": "true" });
  private readonly ground: HTMLElement;
  private readonly words = new Telling();
  private readonly source: Source;
  private readonly stage: Stage;
  private readonly world: World;
  private readonly picker: Picker;
  private readonly pins: Pins;
  private readonly tree: PartTree;
  private readonly triad: Triad;
  private readonly controls: Controls;
  private readonly made: Element[];
  private readonly endings: (() => void)[] = [];
  private panel: string | null = null;
  private faceInfo: FaceInfo | null = null;

  constructor(
    private readonly host: HTMLElement, private readonly texts: Texts, language: string,
    private readonly onReady: () => void,
  ) {
    this.source = new Source(host, texts, language, this.sourceCommands());
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.stage = new Stage(this.canvas, calm);
    const trees = new Trees();
    this.world = new World(this.stage, trees);
    this.picker = new Picker(this.stage, trees);
    this.pins = new Pins(this.stage, this.picker, texts);
    this.tree = new PartTree(texts, () => this.open(null));
    this.triad = new Triad((view) => this.show(view));
    this.controls = new Controls(texts, this.commands());
    this.ground = element("div", { class: "stage", tabindex: 0, role: "application" }, this.canvas);
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
    this.tree.onSelect = (node) => this.selectNode(node);
    this.tree.onHover = (node) => this.preview(node ? facesOf(node) : []);
    this.ground.addEventListener("keydown", (event) => {
      if (onKey(event, this.keys())) event.preventDefault();
    });
    const click = (x: number, y: number) => this.pickAt(x, y);
    const hover = (at: { x: number; y: number } | null) => this.hoverAt(at);
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
      this.source.load();
    }, { rootMargin: "300px" });
    near.observe(this.host);
    this.endings.push(() => near.disconnect());
  }

  attributeChanged(name: string): void {
    if (name === "src") this.source.load();
    else if (name === "faces-src") this.source.read();
    else if (name === "label") this.name();
    else if (name === "grid") this.world.setGrid(this.host.hasAttribute("grid"));
    else if (name === "picking") this.describe();
  }

  private name(): void {
    const label = this.host.getAttribute("label");
    this.ground.setAttribute("aria-label", label ? `${label}. ${this.texts("viewer.label")}` : this.texts("viewer.label"));
    this.ground.setAttribute("aria-description", this.texts("viewer.describe"));
  }

  private sourceCommands(): SourceCommands {
    return {
      started: () => this.started(),
      progress: (part) => this.words.loaded(part),
      model: (model) => this.arrived(model),
      faces: (info) => this.learnt(info),
      failed: (reason) => this.failed(reason),
    };
  }

  private started(): void {
    this.host.setAttribute("aria-busy", "true");
    this.words.loaded(null);
    if (!this.ready) this.words.say(this.texts("viewer.loading"));
  }

  private arrived(model: Model): void {
    const before = this.ready ? this.tree.hidden : [];
    this.world.setModel(model, (body) => this.closed(body));
    this.tree.setModel(model);
    this.tree.setHidden(before);
    if (!this.ready) this.first();
    this.world.setGrid(this.host.hasAttribute("grid"));
    this.finished();
    this.emit("hub-ready", { faces: model.faces, bodies: model.bodies.length });
    this.onReady();
  }

  private first(): void {
    this.ready = true;
    this.paint();
    this.stage.show("iso", this.world.points(), false);
    this.host.dataset["state"] = "ready";
  }

  private finished(): void {
    this.words.loaded("done");
    this.host.removeAttribute("aria-busy");
    this.words.say("");
    this.describe();
    this.update();
  }

  private failed(reason: string): void {
    this.finished();
    this.words.say(this.texts("viewer.load_failed"));
    if (!this.ready) this.host.dataset["state"] = "failed";
    this.emit("hub-error", { reason });
  }

  /** The measurements came, or are those of another model from now on (null). */
  private learnt(info: FaceInfo | null): void {
    this.faceInfo = info;
    if (!info) return;
    this.world.setClosed((body) => this.closed(body));
    this.describe();
  }

  private closed(body: Body): boolean {
    return this.faceInfo?.isClosed(body.index) ?? true;
  }

  private paint(): void {
    this.world.setPalette(paletteOf(this.host));
  }

  private afterFrame(): void {
    this.triad.turn(this.stage.camera.quaternion);
    this.pins.place();
  }

  private atRest(): void {
    if (this.world.model) this.pins.shade(this.world.model, this.world.section.planes[0] ?? null);
    this.emit("hub-view", {});
  }

  private hoverAt(at: { x: number; y: number } | null): void {
    const hit = at && this.hitAt(at.x, at.y);
    this.ground.classList.toggle("over", hit !== null);
    this.preview(hit ? [hit.face] : []);
  }

  private hitAt(x: number, y: number): Hit | null {
    const { model, section } = this.world;
    return model && this.picker.at(model, x, y, section.planes[0] ?? null);
  }

  private pickAt(x: number, y: number): void {
    this.ground.focus({ preventScroll: true });
    const hit = this.hitAt(x, y);
    this.highlight(hit ? [hit.face] : [], false);
    this.picked = hit && {
      face: hit.face,
      body: hit.body.index,
      point: hit.point.toArray(),
      normal: hit.normal.toArray(),
      text: this.lineOf([hit.face]),
    };
    this.emit("hub-pick", this.picked ?? { face: null });
  }

  private selectNode(node: TreeNode): void {
    this.world.selected.clear();
    this.world.named.show(this.world.model, facesOf(node));
    this.words.tell(node.path.replaceAll("/", " › "));
    this.stage.draw();
  }

  highlight(faces: readonly number[], frame: boolean): void {
    this.picked = null;
    this.world.named.clear();
    this.world.selected.show(this.world.model, faces);
    this.words.tell(this.lineOf(faces));
    if (frame) this.world.frame(faces);
    this.world.bringOut(frame ? this.coveredBodies(faces) : null);
    this.stage.draw();
  }

  private coveredBodies(faces: readonly number[]): Set<Body> | null {
    const { model, section } = this.world;
    const eye = new Vector3(...this.stage.pose().position);
    return model && coveredBodies(model, faces, eye, this.picker, section.planes[0] ?? null);
  }

  preview(faces: readonly number[]): void {
    if (this.world.hovered.show(this.world.model, faces)) this.stage.draw();
  }

  /** Say what is asked for, or what is highlighted. */
  private describe(): void {
    const asked = this.host.hasAttribute("picking");
    this.words.tell(asked ? this.texts("viewer.pick_hint") : this.lineOf(this.world.selected.faces));
  }

  private lineOf(faces: readonly number[]): string {
    const [face] = faces;
    if (face === undefined) return "";
    if (faces.length > 1) return this.texts("viewer.faces", { count: faces.length });
    return this.faceInfo?.line(face) || this.texts("viewer.face", { number: face });
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
      pickMiddle: () => this.pickAt(width / 2, height / 2),
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
    this.highlight([], false);
    this.preview([]);
    this.emit("hub-pick", { face: null });
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
    this.source.abort();
    for (const end of this.endings) end();
    this.world.dispose();
    this.stage.dispose();
    for (const one of this.made) one.remove();
    delete this.host.dataset["state"];
  }
}

function facesOf(node: TreeNode): number[] {
  const own = node.bodies.flatMap((body) => Array.from({ length: body.starts.length - 1 }, (_, nth) => body.firstFace + nth));
  return [...own, ...node.children.flatMap(facesOf)];
}
