// What is drawn: the model with its looks, highlights, section and grid, all kept in step.
// Its one rule: whoever changes something here gets a picture of it without asking for a frame.

import { Box3, BufferGeometry, Color, Float32BufferAttribute, LineBasicMaterial, LineSegments, Vector3 } from "three";
import type { Palette } from "./colors";
import { cornersOf, shownPoints, type Points } from "./extent";
import { CutLines } from "./cut-lines";
import { targetOf, lookFrom } from "./frame";
import { FaceHighlight } from "./highlight";
import { disposeModel, isShown, type Body, type Model } from "./model";
import { Section } from "./section";
import type { Stage } from "./stage";
import type { Trees } from "./trees";
import type { SectionView } from "./view";

const THROUGH = 0.28; // opacity of bodies in the transparent mode

export class World {
  model: Model | null = null;
  readonly section = new Section();
  readonly selected = new FaceHighlight({ tint: 0.6, outline: 4, order: 1000 });
  readonly hovered = new FaceHighlight({ tint: 0.28, outline: 2, order: 900 });
  readonly named = new FaceHighlight({ tint: 0.35, outline: 0, order: 950 });
  private readonly cutLines: CutLines;
  private transparent = false;
  private edges = true;
  private grid: LineSegments | null = null;
  private inFront: ReadonlySet<Body> | null = null;
  private palette: Palette | null = null;

  private get highlights(): FaceHighlight[] {
    return [this.selected, this.hovered, this.named];
  }

  constructor(private readonly stage: Stage, trees: Trees) {
    this.cutLines = new CutLines(trees);
    stage.scene.add(this.section.group, this.cutLines.group, this.selected.group, this.hovered.group, this.named.group);
  }

  get isTransparent(): boolean {
    return this.transparent;
  }

  get showsEdges(): boolean {
    return this.edges;
  }

  /** Put a model in the place of the one before; the section stays. */
  setModel(model: Model, closed: (body: Body) => boolean): void {
    this.removeModel();
    this.model = model;
    this.stage.scene.add(model.root);
    this.stage.setBounds(model.box);
    this.setClosed(closed);
    if (this.palette) this.setPalette(this.palette);
  }

  /** Learn which bodies are solids (known once the measurements are there). */
  setClosed(closed: (body: Body) => boolean): void {
    if (!this.model) return;
    this.section.setModel(this.model, closed);
    this.cut(this.section.current);
  }

  /** Take the model off the stage, to put it back later. */
  takeModel(): Model | null {
    const { model } = this;
    for (const highlight of this.highlights) highlight.clear();
    this.section.clear();
    this.cutLines.clear();
    this.inFront = null;
    if (model) this.stage.scene.remove(model.root);
    this.model = null;
    return model;
  }

  private removeModel(): void {
    const model = this.takeModel();
    if (model) disposeModel(model);
  }

  /** Its points have moved: what is made from them follows. */
  moved(): void {
    if (!this.model) return;
    for (const highlight of this.highlights) highlight.moved(this.model);
    this.cutLines.show(this.model, this.section.planes[0] ?? null);
    this.stage.draw();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.selected.setColor(palette.select);
    this.named.setColor(palette.select);
    this.hovered.setColor(palette.hover);
    this.cutLines.setColor(palette.edge);
    this.model?.edgeMaterial.color.copy(palette.edge);
    (this.grid?.material as LineBasicMaterial | undefined)?.color.copy(palette.grid);
    this.refresh();
  }

  private colorOf(body: Body): Color {
    return body.color ?? this.palette?.body ?? new Color(0xaab4bd);
  }

  /** Whether highlighted faces are tinted, or only outlined. */
  setTinted(on: boolean): void {
    for (const highlight of this.highlights) highlight.setTinted(on);
  }

  setTransparent(on: boolean): void {
    this.transparent = on;
    this.refresh();
  }

  /** Let everything but these bodies step back, so that they can be seen (null: nothing steps back). */
  bringOut(bodies: ReadonlySet<Body> | null): void {
    if (bodies === null && this.inFront === null) return;
    this.inFront = bodies;
    this.refresh();
  }

  setEdges(on: boolean): void {
    this.edges = on;
    this.refresh();
  }

  /** Bring every body's look in line with what was asked for. */
  refresh(): void {
    for (const body of this.model?.bodies ?? []) {
      const { material } = body.mesh;
      const thin = this.transparent || (this.inFront !== null && !this.inFront.has(body));
      const opacity = thin ? Math.min(THROUGH, body.opacity) : body.opacity;
      material.color.copy(this.colorOf(body));
      material.opacity = opacity;
      if (material.transparent !== opacity < 1) material.needsUpdate = true;
      material.transparent = opacity < 1;
      material.depthWrite = opacity === 1;
      body.mesh.visible = isShown(body);
      if (body.edges) body.edges.visible = body.mesh.visible && this.edges;
    }
    this.section.refresh((body) => this.colorOf(body));
    if (this.model) this.cutLines.show(this.model, this.section.planes[0] ?? null);
    this.stage.draw();
  }

  /** Cut the model, or make it whole (null). The plane stays within the model. */
  cut(view: SectionView | null): void {
    if (!this.model) return;
    const { min, max } = this.model.box;
    const within = view && { ...view, offset: Math.min(max[view.axis], Math.max(min[view.axis], view.offset)) };
    this.section.set(within, this.model.box);
    const { planes } = this.section;
    for (const body of this.model.bodies) setPlanes(body.mesh.material, planes);
    setPlanes(this.model.edgeMaterial, planes);
    for (const highlight of this.highlights) highlight.setCut(planes);
    this.refresh();
  }

  /** The points that fitting has to bring into the picture. */
  points(): Points {
    return this.model ? shownPoints(this.model) : new Float32Array(3);
  }

  /** Turn and move the camera so that `faces` are seen from their front. */
  frame(faces: readonly number[]): void {
    const target = this.model && targetOf(this.model, faces);
    if (!target) return;
    const { position, target: aim } = this.stage.pose();
    const now = new Vector3(...position).sub(new Vector3(...aim)).normalize();
    this.stage.frameFrom(cornersOf(target.box), lookFrom(target, now));
  }

  /** A grid of round millimetres under the model, or none. */
  setGrid(on: boolean): void {
    if (this.grid) {
      this.stage.scene.remove(this.grid);
      this.grid.geometry.dispose();
      this.grid = null;
    }
    if (on && this.model) {
      this.grid = gridUnder(this.model.box, this.palette?.grid ?? new Color(0x99a3aa));
      this.stage.scene.add(this.grid);
    }
    this.stage.draw();
  }

  dispose(): void {
    this.setGrid(false);
    this.removeModel();
    this.section.dispose();
    this.cutLines.dispose();
    for (const highlight of this.highlights) highlight.dispose();
  }
}

function setPlanes(material: { clippingPlanes: unknown; needsUpdate: boolean }, planes: unknown[]): void {
  const before = Array.isArray(material.clippingPlanes) ? material.clippingPlanes.length : 0;
  material.clippingPlanes = planes;
  if (before !== planes.length) material.needsUpdate = true;
}

function gridUnder(box: Box3, color: Color): LineSegments {
  const size = box.getSize(new Vector3());
  const step = 10 ** Math.round(Math.log10(Math.max(size.x, size.y) / 12));
  const [left, right] = [Math.floor(box.min.x / step) - 2, Math.ceil(box.max.x / step) + 2];
  const [near, far] = [Math.floor(box.min.y / step) - 2, Math.ceil(box.max.y / step) + 2];
  const points: number[] = [];
  for (let x = left; x <= right; x++) points.push(x * step, near * step, 0, x * step, far * step, 0);
  for (let y = near; y <= far; y++) points.push(left * step, y * step, 0, right * step, y * step, 0);
  const shape = new BufferGeometry().setAttribute("position", new Float32BufferAttribute(points, 3));
  const grid = new LineSegments(shape, new LineBasicMaterial({ color, transparent: true, opacity: 0.7 }));
  grid.position.z = box.min.z;
  return grid;
}
