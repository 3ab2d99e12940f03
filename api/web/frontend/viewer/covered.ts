// Whether faces can be seen at all in an assembly: a bore in a die plate lies under everything else.

import { Plane, Ray, Vector3 } from "three";
import { samplesOf } from "./frame";
import { bodyOfFace, type Body, type Model } from "./model";
import type { Picker } from "./picking";

const SAMPLES = 12; // points of the faces that are asked whether they can be seen

/** The bodies of `faces`, where other bodies hide most of these from `eye`; else null. */
export function coveredBodies(
  model: Model, faces: readonly number[], eye: Vector3, picker: Picker, cut: Plane | null,
): Set<Body> | null {
  if (model.bodies.length < 2) return null;
  const own = new Set(faces.map((face) => bodyOfFace(model, face)).filter((body) => body !== null));
  const samples = samplesOf(model, faces, SAMPLES);
  const covered = samples.filter((point) => {
    const ray = new Ray(eye, point.clone().sub(eye).normalize());
    const hit = picker.along(model, ray, cut);
    return hit !== null && !own.has(hit.body) && hit.distance < eye.distanceTo(point);
  });
  return covered.length * 2 > samples.length ? own : null;
}
