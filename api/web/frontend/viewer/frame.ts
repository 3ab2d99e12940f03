// Where some faces are, and from where they are seen: what reframing needs to know.

import { Box3, Vector3 } from "three";
import { bodyOfFace, type Body, type Model } from "./model";

const CONTEXT = 0.3; // of the model's diagonal: a small face is shown with what surrounds it
const FACING = 0.3; // cosine above which a face counts as seen from the front

export interface Target {
  box: Box3;
  /** Sum of the faces' outward normals, weighted by area: zero for a whole cylinder. */
  normal: Vector3;
}

/** The box and the common direction of `faces`; null where the model has none of them. */
export function targetOf(model: Model, faces: readonly number[]): Target | null {
  const box = new Box3();
  const normal = new Vector3();
  for (const face of faces) addFace(model, face, box, normal);
  if (box.isEmpty()) return null;
  const least = model.box.getSize(new Vector3()).length() * CONTEXT;
  const size = box.getSize(new Vector3());
  box.expandByVector(new Vector3(...size.toArray().map((length) => Math.max(0, (least - length) / 2))));
  return { box, normal };
}

function addFace(model: Model, face: number, box: Box3, normal: Vector3): void {
  const body = bodyOfFace(model, face);
  if (!body) return;
  const { geometry, matrixWorld } = body.mesh;
  const position = geometry.getAttribute("position");
  const index = geometry.index!;
  const local = face - body.firstFace;
  const corner = (nth: number) => new Vector3().fromBufferAttribute(position, index.getX(nth)).applyMatrix4(matrixWorld);
  for (let triangle = body.starts[local]!; triangle < body.starts[local + 1]!; triangle++) {
    const [a, b, c] = [0, 1, 2].map((nth) => corner(triangle * 3 + nth)) as [Vector3, Vector3, Vector3];
    for (const point of [a, b, c]) box.expandByPoint(point);
    normal.add(b.sub(a).cross(c.sub(a)));
  }
}

/** Up to `most` points spread over the faces, to ask whether they can be seen. */
export function samplesOf(model: Model, faces: readonly number[], most: number): Vector3[] {
  const middles = faces.flatMap((face) => {
    const body = bodyOfFace(model, face);
    if (!body) return [];
    const local = face - body.firstFace;
    const [start, end] = [body.starts[local]!, body.starts[local + 1]!];
    const step = Math.max(1, Math.floor((end - start) / most));
    return Array.from({ length: Math.ceil((end - start) / step) }, (_, nth) => middleOf(body, start + nth * step));
  });
  const step = Math.max(1, Math.ceil(middles.length / most));
  return middles.filter((_, nth) => nth % step === 0);
}

function middleOf(body: Body, triangle: number): Vector3 {
  const position = body.mesh.geometry.getAttribute("position");
  const index = body.mesh.geometry.index!;
  const middle = new Vector3();
  for (const nth of [0, 1, 2]) middle.add(new Vector3().fromBufferAttribute(position, index.getX(triangle * 3 + nth)));
  return middle.divideScalar(3).applyMatrix4(body.mesh.matrixWorld);
}

/** The direction to look from: the present one where the faces show their front, else round towards them. */
export function lookFrom(target: Target, now: Vector3): Vector3 {
  if (target.normal.lengthSq() < 1e-6) return now.clone();
  const front = target.normal.clone().normalize();
  if (front.dot(now) > FACING) return now.clone();
  return front.add(new Vector3(0.35, -0.45, 0.35)).normalize();
}
