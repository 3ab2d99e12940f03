// Search trees over triangles, made when first needed and shared by instances of a shape.

import type { BufferGeometry } from "three";
import { MeshBVH } from "three-mesh-bvh";

export class Trees {
  private readonly made = new WeakMap<BufferGeometry, MeshBVH>();
  private readonly stale = new WeakSet<BufferGeometry>();

  of(geometry: BufferGeometry): MeshBVH {
    let tree = this.made.get(geometry);
    if (!tree) {
      tree = new MeshBVH(geometry, { indirect: true }); // indirect: triangles stay sorted by face
      this.made.set(geometry, tree);
    }
    if (this.stale.delete(geometry)) tree.refit();
    return tree;
  }

  /** Its points have moved. */
  moved(geometry: BufferGeometry): void {
    if (this.made.has(geometry)) this.stale.add(geometry);
  }
}
