// How far away, and how high a picture, shows a set of points: what fitting needs to know.

import { Box3, Vector3 } from "three";
import { isShown, type Body, type Model } from "./model";

const POINTS_MOST = 20_000; // of a model: enough for the outline, cheap to project

/** Points in model millimetres, three numbers each. */
export type Points = Float32Array;

export interface Extent {
  /** The middle of the picture. */
  center: Vector3;
  /** Of a perspective camera from `center`. */
  distance: number;
  /** Of a parallel picture. */
  height: number;
}

export interface Window {
  /** Tangent of half the vertical field of view. */
  tangent: number;
  aspect: number;
  /** What part of the height is free of controls. */
  free: number;
  margin: number;
}

/** The corners of a box. */
export function cornersOf(box: Box3): Points {
  const { min, max } = box;
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((nth) => [
    nth & 1 ? max.x : min.x, nth & 2 ? max.y : min.y, nth & 4 ? max.z : min.z,
  ]);
  return Float32Array.from(corners);
}

/** A fair sample of the vertices of what is shown (of everything, where nothing is). */
export function shownPoints(model: Model): Points {
  const shown = model.bodies.filter(isShown);
  const bodies = shown.length ? shown : model.bodies;
  const total = bodies.reduce((sum, body) => sum + body.mesh.geometry.getAttribute("position").count, 0);
  const step = Math.max(1, Math.ceil(total / POINTS_MOST));
  return Float32Array.from(bodies.flatMap((body) => [...sampleOf(body, step)]));
}

function* sampleOf(body: Body, step: number): Generator<number> {
  const position = body.mesh.geometry.getAttribute("position");
  const point = new Vector3();
  for (let nth = 0; nth < position.count; nth += step) {
    yield* point.fromBufferAttribute(position, nth).applyMatrix4(body.mesh.matrixWorld).toArray();
  }
  if (step > 1 || position.count === 0) yield* cornersOfMiddles(body.box);
}

/** The middles of a box's sides stand for points that a sample may have left out. */
function cornersOfMiddles(box: Box3): number[] {
  const center = box.getCenter(new Vector3());
  return (["x", "y", "z"] as const).flatMap((axis) => [box.min, box.max].flatMap((end) => {
    const middle = center.clone();
    middle[axis] = end[axis];
    return middle.toArray();
  }));
}

/** What shows all `points` from `direction` (unit vector from the target to the camera), `up` being up. */
export function extentOf(points: Points, direction: Vector3, up: Vector3, window: Window): Extent {
  const side = new Vector3().crossVectors(up, direction);
  if (side.lengthSq() < 1e-9) side.set(1, 0, 0);
  side.normalize();
  const rise = new Vector3().crossVectors(direction, side);
  const box = new Box3(); // in the picture's own frame: side, rise, direction
  const point = new Vector3();
  const each = (act: () => void) => {
    for (let nth = 0; nth < points.length; nth += 3) {
      point.fromArray(points, nth);
      point.set(point.dot(side), point.dot(rise), point.dot(direction));
      act();
    }
  };
  each(() => box.expandByPoint(point));
  const middle = box.getCenter(new Vector3());
  let distance = 0;
  let height = 0;
  each(() => {
    point.sub(middle);
    const half = Math.max(Math.abs(point.y) / window.free, Math.abs(point.x) / window.aspect) * window.margin;
    distance = Math.max(distance, point.z + half / window.tangent);
    height = Math.max(height, 2 * half);
  });
  const center = side.multiplyScalar(middle.x).addScaledVector(rise, middle.y).addScaledVector(direction, middle.z);
  return { center, distance, height };
}
