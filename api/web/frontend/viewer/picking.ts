// Which face lies under a point of the picture. Its one rule: what is hidden or cut away can't be picked.

import { Box3, DoubleSide, Matrix3, Matrix4, Plane, Ray, Raycaster, Triangle, Vector2, Vector3 } from "three";
import { faceOfTriangle, isShown, type Body, type Model } from "./model";
import type { Stage } from "./stage";
import type { Trees } from "./trees";

export interface Hit {
  body: Body;
  face: number;
  /** Of the body's mesh. */
  triangle: number;
  point: Vector3;
  /** Outward unit normal of the surface there. */
  normal: Vector3;
  distance: number;
}

const CUT_SLACK = 1e-4; // of the model's radius: how far beyond the section plane a hit still counts

export class Picker {
  private readonly caster = new Raycaster();

  constructor(private readonly stage: Stage, private readonly trees: Trees) {}

  /** The face at `x`, `y` (CSS pixels from the canvas' top left corner). */
  at(model: Model, x: number, y: number, cut: Plane | null): Hit | null {
    const { width, height } = this.stage.size;
    this.caster.setFromCamera(new Vector2((x / width) * 2 - 1, 1 - (y / height) * 2), this.stage.camera);
    return this.along(model, this.caster.ray, cut);
  }

  /** The first face that `ray` meets from outside. */
  along(model: Model, ray: Ray, cut: Plane | null): Hit | null {
    let nearest: Hit | null = null;
    const corner = new Vector3();
    for (const body of model.bodies) {
      if (!isShown(body) || !meets(ray, body.box, corner)) continue;
      const hit = this.onBody(body, ray, cut);
      if (hit && (!nearest || hit.distance < nearest.distance)) nearest = hit;
    }
    return nearest;
  }

  private onBody(body: Body, ray: Ray, cut: Plane | null): Hit | null {
    const { mesh } = body;
    if (!mesh.geometry.index?.count) return null;
    const local = ray.clone().applyMatrix4(new Matrix4().copy(mesh.matrixWorld).invert());
    const slack = this.stage.radius * CUT_SLACK;
    const hits = this.trees
      .of(mesh.geometry)
      .raycast(local, DoubleSide)
      .map((hit) => ({ triangle: hit.faceIndex ?? 0, point: hit.point.clone().applyMatrix4(mesh.matrixWorld) }))
      .filter(({ point }) => !cut || cut.distanceToPoint(point) >= -slack)
      .map((hit) => ({ ...hit, distance: hit.point.distanceTo(ray.origin) }))
      .sort((one, other) => one.distance - other.distance);
    const first = hits[0];
    if (!first) return null;
    const normal = normalAt(body, first.triangle, first.point);
    return { ...first, body, face: faceOfTriangle(body, first.triangle), normal };
  }
}

function meets(ray: Ray, box: Box3, corner: Vector3): boolean {
  return box.containsPoint(ray.origin) || ray.intersectBox(box, corner) !== null;
}

/** The surface's own normal: the vertices' normals weighted at the point (a cylinder's is not its triangle's). */
function normalAt(body: Body, triangle: number, point: Vector3): Vector3 {
  const { geometry, matrixWorld } = body.mesh;
  const index = geometry.index!;
  const position = geometry.getAttribute("position");
  const normals = geometry.getAttribute("normal");
  const vertices = [0, 1, 2].map((corner) => index.getX(triangle * 3 + corner));
  const [a, b, c] = vertices.map((vertex) => new Vector3().fromBufferAttribute(position, vertex)) as [Vector3, Vector3, Vector3];
  const local = point.clone().applyMatrix4(new Matrix4().copy(matrixWorld).invert());
  const weights = Triangle.getBarycoord(local, a, b, c, new Vector3()) ?? new Vector3(1, 0, 0);
  const normal = new Vector3();
  vertices.forEach((vertex, corner) => {
    normal.addScaledVector(new Vector3().fromBufferAttribute(normals, vertex), weights.getComponent(corner));
  });
  if (normal.lengthSq() < 1e-9) Triangle.getNormal(a, b, c, normal);
  return normal.applyMatrix3(new Matrix3().getNormalMatrix(matrixWorld)).normalize();
}
