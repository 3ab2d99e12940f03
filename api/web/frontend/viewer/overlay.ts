// Where what lies over the picture stands: points of the model in CSS pixels, and whether the model hides them.

import { Plane, Ray, Vector3 } from "three";
import type { Model } from "./model";
import type { Picker } from "./picking";
import type { Stage } from "./stage";

const SLACK = 0.01; // of the model's radius: a point lies on its face, not behind it

/** Move `made` to where `point` is in the picture; outside the picture it is not there. Returns its share of the width. */
export function standAt(made: HTMLElement, point: Vector3, stage: Stage): number {
  const { width, height } = stage.size;
  const seen = point.clone().project(stage.camera);
  const x = ((seen.x + 1) / 2) * width;
  const y = ((1 - seen.y) / 2) * height;
  made.hidden = seen.z > 1 || x < 0 || y < 0 || x > width || y > height;
  made.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  return x / width;
}

/** Whether the model stands between the camera and `point` (one ray). */
export function isCovered(point: Vector3, model: Model, stage: Stage, picker: Picker, cut: Plane | null): boolean {
  const camera = stage.camera;
  const ahead = camera.getWorldDirection(new Vector3());
  const away = stage.orthographic ? stage.radius * 4 : camera.position.distanceTo(point);
  const origin = stage.orthographic ? point.clone().addScaledVector(ahead, -away) : camera.position.clone();
  const ray = new Ray(origin, point.clone().sub(origin).normalize());
  const hit = picker.along(model, ray, cut);
  return hit !== null && hit.distance < away - stage.radius * SLACK;
}
