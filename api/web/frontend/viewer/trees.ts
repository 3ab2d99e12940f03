// Search trees over triangles, made when first needed and shared by instances of a shape.

import type { BufferGeometry } from "three";
import { MeshBVH } from "three-mesh-bvh";

export class Trees {
  private readonly made = new WeakMap<BufferGeometry, MeshBVH>();

  of(geometry: BufferGeometry): MeshBVH {
    let tree = this.made.get(geometry);
    if (!tree) {
      tree = new MeshBVH(geometry, { indirect: true }); // indirect: triangles stay sorted by face
      this.made.set(geometry, tree);
    }
    return tree;
  }
}
