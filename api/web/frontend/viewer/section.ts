// The section plane. Closed bodies get a hatched cap, counted out with the stencil buffer; open meshes show their inside.

import {
  AlwaysStencilFunc, BackSide, Box3, CanvasTexture, Color, DecrementWrapStencilOp, DoubleSide, FrontSide, Group,
  IncrementWrapStencilOp, Matrix4, Mesh, MeshBasicMaterial, NotEqualStencilFunc, Plane, PlaneGeometry, RepeatWrapping,
  ReplaceStencilOp, SRGBColorSpace, Vector3,
} from "three";
import { isShown, type Body, type Model } from "./model";
import type { Axis, SectionView } from "./view";

const AXES: Record<Axis, Vector3> = { x: new Vector3(1, 0, 0), y: new Vector3(0, 1, 0), z: new Vector3(0, 0, 1) };
const CAPS_MOST = 150; // bodies; each cap takes three more draws
const WHITE = new Color(0xffffff);
const LIGHTER = 0.3;
const HATCHES = 26; // hatch lines across the model

export class Section {
  readonly group = new Group();
  readonly plane = new Plane(new Vector3(-1, 0, 0), 0);
  private view: SectionView | null = null;
  private readonly count: [MeshBasicMaterial, MeshBasicMaterial];
  private readonly hatch = hatching();
  private readonly caps: { body: Body; parts: Mesh[]; fill: MeshBasicMaterial }[] = [];

  constructor() {
    this.count = [counting(BackSide, IncrementWrapStencilOp), counting(FrontSide, DecrementWrapStencilOp)];
    for (const material of this.count) material.clippingPlanes = [this.plane];
    this.group.visible = false;
  }

  get current(): SectionView | null {
    return this.view;
  }

  /** The planes that materials are to be clipped by: one, or none. */
  get planes(): Plane[] {
    return this.view ? [this.plane] : [];
  }

  /** Make the caps of a model. `closed` tells whether a body is the boundary of a solid. */
  setModel(model: Model, closed: (body: Body) => boolean): void {
    this.clear();
    const size = model.box.getSize(new Vector3()).length() * 1.1;
    this.hatch.repeat.set(HATCHES, HATCHES);
    const square = new PlaneGeometry(size, size);
    const bodies = model.bodies.filter(closed);
    if (bodies.length > CAPS_MOST) return;
    bodies.forEach((body, nth) => this.addCap(body, square, 10 + nth * 2));
  }

  private addCap(body: Body, square: PlaneGeometry, order: number): void {
    const counters = this.count.map((material) => {
      const mesh = new Mesh(body.mesh.geometry, material);
      mesh.matrix.copy(body.mesh.matrixWorld);
      mesh.matrixAutoUpdate = false;
      mesh.renderOrder = order;
      return mesh;
    });
    const fill = new MeshBasicMaterial({
      map: this.hatch, side: DoubleSide, stencilWrite: true, stencilRef: 0, stencilFunc: NotEqualStencilFunc,
      stencilFail: ReplaceStencilOp, stencilZFail: ReplaceStencilOp, stencilZPass: ReplaceStencilOp,
    });
    const cap = new Mesh(square, fill);
    cap.renderOrder = order + 1;
    cap.onAfterRender = (renderer) => renderer.clearStencil();
    this.caps.push({ body, parts: [...counters, cap], fill });
    this.group.add(...counters, cap);
  }

  /** Cut at `view`, or not at all. */
  set(view: SectionView | null, box: Box3): void {
    this.view = view;
    this.group.visible = view !== null;
    if (!view) return;
    const toward = AXES[view.axis].clone().multiplyScalar(view.flipped ? 1 : -1);
    this.plane.set(toward, view.flipped ? -view.offset : view.offset);
    const center = box.getCenter(new Vector3());
    center[view.axis] = view.offset;
    const frame = frameOf(view.axis).setPosition(center);
    for (const { parts } of this.caps) {
      const cap = parts[2]!;
      cap.matrix.copy(frame);
      cap.matrixAutoUpdate = false;
    }
  }

  /** Follow what is shown and in which colour. */
  refresh(colorOf: (body: Body) => Color): void {
    for (const { body, parts, fill } of this.caps) {
      for (const part of parts) part.visible = isShown(body);
      fill.color.copy(colorOf(body)).lerp(WHITE, LIGHTER); // the hatch shows on dark parts, too
    }
  }

  clear(): void {
    this.caps[0]?.parts[2]?.geometry.dispose();
    for (const { fill } of this.caps) fill.dispose();
    this.caps.length = 0;
    this.group.clear();
  }

  dispose(): void {
    this.clear();
    this.hatch.dispose();
    for (const material of this.count) material.dispose();
  }
}

/** The span that a section can move over, mm. */
export function spanOf(axis: Axis, box: Box3): { low: number; high: number } {
  return { low: box.min[axis], high: box.max[axis] };
}

function frameOf(axis: Axis): Matrix4 {
  const normal = AXES[axis];
  const side = axis === "z" ? AXES.x : axis === "x" ? AXES.y : AXES.x;
  return new Matrix4().makeBasis(side, new Vector3().crossVectors(normal, side), normal);
}

function counting(side: typeof BackSide | typeof FrontSide, operation: MeshBasicMaterial["stencilZPass"]): MeshBasicMaterial {
  return new MeshBasicMaterial({
    side, depthWrite: false, depthTest: false, colorWrite: false, stencilWrite: true, stencilFunc: AlwaysStencilFunc,
    stencilFail: operation, stencilZFail: operation, stencilZPass: operation,
  });
}

/** Thin lines at 45 degrees, as a drawing hatches cut material. */
function hatching(): CanvasTexture {
  const size = 32;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size;
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = "#5a5a5a";
  pen.lineWidth = 3.2;
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(shift - 4, size + 4);
    pen.lineTo(shift + size + 4, -4);
    pen.stroke();
  }
  const texture = new CanvasTexture(canvas);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 8;
  return texture;
}
