// Faces drawn once more, in a colour, with a strong outline that shows through what lies in front.

import {
  BufferAttribute, BufferGeometry, Color, DoubleSide, Group, Matrix4, Mesh, MeshBasicMaterial, Plane, Vector3,
} from "three";
import { LineMaterial } from "three/addons/lines/LineMaterial.js";
import { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { LineSegmentsGeometry } from "three/addons/lines/LineSegmentsGeometry.js";
import { bodyOfFace, type Body, type Model } from "./model";

export interface HighlightLook {
  /** Opacity of the tint over the face. */
  tint: number;
  /** Width of the outline in CSS pixels; 0 for none. */
  outline: number;
  order: number;
}

export class FaceHighlight {
  readonly group = new Group();
  faces: readonly number[] = [];
  private readonly tint: MeshBasicMaterial;
  private readonly line: LineMaterial;
  private readonly through: LineMaterial;

  constructor(private readonly look: HighlightLook) {
    this.tint = new MeshBasicMaterial({
      transparent: true, opacity: look.tint, side: DoubleSide, depthWrite: false,
      polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -1,
    });
    this.line = new LineMaterial({ linewidth: look.outline, depthWrite: false });
    this.through = new LineMaterial({
      linewidth: look.outline * 0.7, depthWrite: false, depthTest: false, transparent: true, opacity: 0.9,
      dashed: true, dashSize: 1, gapSize: 0.7,
    });
  }

  setColor(color: Color): void {
    for (const material of [this.tint, this.line, this.through]) material.color.copy(color);
  }

  setCut(planes: Plane[]): void {
    for (const material of [this.tint, this.line, this.through]) material.clippingPlanes = planes;
  }

  /** Whether faces are tinted, or only outlined: where their own colours say something. */
  setTinted(on: boolean): void {
    this.tint.visible = on;
  }

  /** The model's points have moved: so do the outlines. */
  moved(model: Model): void {
    const { faces } = this;
    this.clear();
    this.show(model, faces);
  }

  /** Show exactly these faces. Returns whether that changed anything. */
  show(model: Model | null, faces: readonly number[]): boolean {
    if (faces.length === this.faces.length && faces.every((face, nth) => face === this.faces[nth])) return false;
    this.clear();
    this.faces = [...faces];
    if (model) for (const [body, own] of byBody(model, faces)) this.add(body, own, model);
    return true;
  }

  private add(body: Body, faces: number[], model: Model): void {
    const triangles = trianglesOf(body, faces);
    const shape = new BufferGeometry();
    for (const name of ["position", "normal"]) shape.setAttribute(name, body.mesh.geometry.getAttribute(name));
    shape.setIndex(new BufferAttribute(triangles, 1));
    const overlay = new Mesh(shape, this.tint);
    place(overlay, body.mesh.matrixWorld);
    overlay.renderOrder = this.look.order;
    this.group.add(overlay);
    if (this.look.outline > 0) this.addOutline(body, triangles, model);
  }

  private addOutline(body: Body, triangles: Uint32Array, model: Model): void {
    const shape = new LineSegmentsGeometry().setPositions(boundaryOf(body, triangles));
    const dash = model.box.getSize(new Vector3()).length() / 120;
    this.through.dashScale = 1 / dash;
    for (const [material, order] of [[this.through, 1], [this.line, 2]] as const) {
      const outline = new LineSegments2(shape, material);
      outline.computeLineDistances();
      outline.renderOrder = this.look.order + order;
      this.group.add(outline);
    }
  }

  clear(): void {
    this.faces = [];
    for (const child of [...this.group.children]) {
      (child as Mesh).geometry.dispose();
      this.group.remove(child);
    }
  }

  dispose(): void {
    this.clear();
    for (const material of [this.tint, this.line, this.through]) material.dispose();
  }
}

function byBody(model: Model, faces: readonly number[]): Map<Body, number[]> {
  const found = new Map<Body, number[]>();
  for (const face of faces) {
    const body = bodyOfFace(model, face);
    if (body) found.set(body, [...(found.get(body) ?? []), face]);
  }
  return found;
}

/** Vertex numbers of the faces' triangles. */
function trianglesOf(body: Body, faces: number[]): Uint32Array {
  const index = body.mesh.geometry.index!;
  const vertices: number[] = [];
  for (const face of faces) {
    const local = face - body.firstFace;
    for (let nth = body.starts[local]! * 3; nth < body.starts[local + 1]! * 3; nth++) vertices.push(index.getX(nth));
  }
  return Uint32Array.from(vertices);
}

/** The edges that only one of the triangles has, in model coordinates: the faces' common outline. */
function boundaryOf(body: Body, triangles: Uint32Array): number[] {
  const position = body.mesh.geometry.getAttribute("position");
  const name = (vertex: number) => `${position.getX(vertex)},${position.getY(vertex)},${position.getZ(vertex)}`;
  const edges = new Map<string, [number, number] | null>();
  for (let start = 0; start < triangles.length; start += 3) {
    for (const [from, to] of [[0, 1], [1, 2], [2, 0]] as const) {
      const one = triangles[start + from]!;
      const other = triangles[start + to]!;
      const key = [name(one), name(other)].sort().join(";");
      edges.set(key, edges.has(key) ? null : [one, other]);
    }
  }
  const point = new Vector3();
  const points: number[] = [];
  for (const edge of edges.values()) {
    for (const vertex of edge ?? []) {
      points.push(...point.fromBufferAttribute(position, vertex).applyMatrix4(body.mesh.matrixWorld).toArray());
    }
  }
  return points;
}

function place(object: Mesh, matrix: Matrix4): void {
  object.matrix.copy(matrix);
  object.matrixAutoUpdate = false;
}
