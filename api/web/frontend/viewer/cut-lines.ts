// The outline of a cut: where the section plane meets the triangles of each body.

import { Color, Group, Line3, Matrix4, Plane, Vector3 } from "three";
import { LineMaterial } from "three/addons/lines/LineMaterial.js";
import { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { LineSegmentsGeometry } from "three/addons/lines/LineSegmentsGeometry.js";
import { isShown, type Body, type Model } from "./model";
import type { Trees } from "./trees";

export class CutLines {
  readonly group = new Group();
  private readonly material = new LineMaterial({ linewidth: 2, depthWrite: false });

  constructor(private readonly trees: Trees) {}

  setColor(color: Color): void {
    this.material.color.copy(color);
  }

  /** Draw where `plane` cuts what is shown; null: nothing is cut. */
  show(model: Model, plane: Plane | null): void {
    this.clear();
    if (!plane) return;
    const points = model.bodies.filter(isShown).flatMap((body) => this.cutOf(body, plane));
    if (points.length === 0) return;
    const lines = new LineSegments2(new LineSegmentsGeometry().setPositions(points), this.material);
    lines.renderOrder = 800;
    this.group.add(lines);
  }

  private cutOf(body: Body, plane: Plane): number[] {
    const { geometry, matrixWorld } = body.mesh;
    if (!geometry.index?.count) return [];
    const local = plane.clone().applyMatrix4(new Matrix4().copy(matrixWorld).invert());
    const points: number[] = [];
    const side = new Line3();
    const hit = new Vector3();
    this.trees.of(geometry).shapecast({
      intersectsBounds: (box) => local.intersectsBox(box),
      intersectsTriangle: ({ a, b, c }) => {
        const found: number[] = [];
        for (const [from, to] of [[a, b], [b, c], [c, a]] as const) {
          if (local.distanceToPoint(from) >= 0 === local.distanceToPoint(to) >= 0) continue;
          side.set(from, to);
          if (local.intersectLine(side, hit)) found.push(...hit.applyMatrix4(matrixWorld).toArray());
        }
        if (found.length === 6) points.push(...found);
        return false;
      },
    });
    return points;
  }

  clear(): void {
    for (const lines of [...this.group.children] as LineSegments2[]) {
      lines.geometry.dispose();
      this.group.remove(lines);
    }
  }

  dispose(): void {
    this.clear();
    this.material.dispose();
  }
}
