// The numbers of a study at the points of its mesh, as its GLB holds them, and the mesh itself, bent as far as is wished.
// Its one rule: a point moves on the processor, so that picking, outlines and cuts meet the shape that is seen.

import {
  BufferAttribute, BufferGeometry, Float32BufferAttribute, Group, InterleavedBufferAttribute, LineSegments, Mesh,
  Object3D, Triangle, Vector3,
} from "three";
import type { Body, Model } from "../model";
import type { Hit } from "../picking";

/** What the mesh's `extras` tell; the contract is in docs/reference/finite-elements.md. */
export interface Extras {
  /** How many times too large the displacements are at weight 1. */
  exaggeration: number;
  vonMises: { max: number };
  displacement: { max: number };
  /** The colours' scale; it ends at the largest stress that counts. */
  legend: { max: number; colors: string[] };
  /** The largest stress that counts, and where. */
  peak?: { value: number; point: [number, number, number] };
  /** MPa; absent where no material says it. */
  yieldStrength?: number;
}

/** The values at one point of the surface. */
export interface Reading {
  /** MPa. */
  stress: number;
  /** mm. */
  displacement: number;
  /** Where the point is when nothing is bent, mm. */
  rest: Vector3;
}

const BEYOND = 1.001; // times the largest stress that counts: more than rounding

type Attribute = BufferAttribute | InterleavedBufferAttribute;

export class Field {
  readonly extras: Extras;
  /** MPa and mm at each point. */
  readonly stress: Float32Array;
  readonly displacement: Float32Array;
  private readonly body: Body;
  private readonly rest: Float32Array;
  private readonly moves: Float32Array;
  private readonly position: Float32BufferAttribute;
  private readonly borders: Uint32Array;

  /** Take the numbers out of `scene`; `model` is what the viewer made of it. */
  constructor(scene: Group, readonly model: Model) {
    const mesh = found(scene, (one): one is Mesh => one instanceof Mesh && !(one instanceof LineSegments));
    const lines = found(scene, (one): one is LineSegments => one instanceof LineSegments);
    const body = model.bodies[0];
    const { geometry } = body?.mesh ?? {};
    const moves = geometry?.morphAttributes["position"]?.[0];
    if (!body || !mesh || !geometry || !moves) throw new Error("no displacements in the study");
    this.body = body;
    this.extras = readExtras(mesh.userData);
    this.rest = triples(geometry.getAttribute("position"));
    this.moves = triples(moves);
    this.stress = shares(geometry, "_von_mises", this.extras.vonMises.max);
    this.displacement = shares(geometry, "_displacement", this.extras.displacement.max);
    this.position = new Float32BufferAttribute(this.rest.slice(), 3);
    this.borders = Uint32Array.from(lines?.geometry.index?.array ?? []);
    geometry.morphAttributes = {};
    geometry.setAttribute("position", this.position);
    geometry.deleteAttribute("color");
    body.mesh.morphTargetInfluences = undefined;
  }

  get name(): string {
    return this.body.node.name;
  }

  /** Bend the mesh: 0 is the part at rest, 1 shows `exaggeration` times the displacements. */
  bend(weight: number): void {
    const { rest, moves, borders } = this;
    const bent = this.position.array as Float32Array;
    for (let nth = 0; nth < bent.length; nth++) bent[nth] = rest[nth]! + weight * moves[nth]!;
    this.position.needsUpdate = true;
    const start = this.body.edges?.geometry.getAttribute("instanceStart");
    if (!(start instanceof InterleavedBufferAttribute)) return;
    const ends = start.data.array as Float32Array;
    borders.forEach((point, nth) => ends.set(bent.subarray(3 * point, 3 * point + 3), 3 * nth));
    start.data.needsUpdate = true;
  }

  /** The values where a ray met the surface. */
  at(hit: Hit): Reading {
    const corners = [0, 1, 2].map((corner) => this.body.mesh.geometry.index!.getX(hit.triangle * 3 + corner));
    const [a, b, c] = corners.map((point) => this.local(point, this.position.array)) as [Vector3, Vector3, Vector3];
    const local = hit.point.clone().applyMatrix4(this.body.mesh.matrixWorld.clone().invert());
    const weights = Triangle.getBarycoord(local, a, b, c, new Vector3()) ?? new Vector3(1, 0, 0);
    const mixed = (values: Float32Array) =>
      corners.reduce((sum, point, corner) => sum + weights.getComponent(corner) * values[point]!, 0);
    const rest = new Vector3();
    corners.forEach((point, corner) => rest.addScaledVector(this.local(point, this.rest), weights.getComponent(corner)));
    rest.applyMatrix4(this.body.mesh.matrixWorld);
    return { stress: mixed(this.stress), displacement: mixed(this.displacement), rest };
  }

  /** Where a place of the part at rest is now: it moves with the nearest point of the mesh. */
  follow(place: Vector3): () => Vector3 {
    const { matrixWorld } = this.body.mesh;
    const nearest = this.nearest(place.clone().applyMatrix4(matrixWorld.clone().invert()));
    return () => {
      const now = this.local(nearest, this.position.array).applyMatrix4(matrixWorld);
      return now.sub(this.local(nearest, this.rest).applyMatrix4(matrixWorld)).add(place);
    };
  }

  /** Whether some stresses are larger than the largest that counts. */
  get goesBeyond(): boolean {
    return this.extras.vonMises.max > BEYOND * this.extras.legend.max;
  }

  /** The largest stress that counts, and where; without being told that, the largest of all, and whether it counts. */
  get peak(): { value: number; point: Vector3; counts: boolean } {
    const told = this.extras.peak;
    if (told) return { value: told.value, point: new Vector3(...told.point), counts: true };
    let most = 0;
    this.stress.forEach((value, point) => (most = value > this.stress[most]! ? point : most));
    const point = this.local(most, this.rest).applyMatrix4(this.body.mesh.matrixWorld);
    return { value: this.stress[most]!, point, counts: !this.goesBeyond };
  }

  private nearest(local: Vector3): number {
    let [found, least] = [0, Infinity];
    for (let point = 0; point * 3 < this.rest.length; point++) {
      const apart = this.local(point, this.rest).distanceToSquared(local);
      if (apart < least) [found, least] = [point, apart];
    }
    return found;
  }

  private local(point: number, array: ArrayLike<number>): Vector3 {
    return new Vector3(array[3 * point], array[3 * point + 1], array[3 * point + 2]);
  }
}

function readExtras(given: Record<string, unknown>): Extras {
  const extras = given as Partial<Extras>;
  const { exaggeration, vonMises, displacement, legend } = extras;
  const told = [exaggeration, vonMises?.max, displacement?.max, legend?.max].every((one) => Number.isFinite(one));
  if (!told || legend!.max <= 0 || (legend!.colors?.length ?? 0) < 2) throw new Error("the study does not tell its scales");
  return extras as Extras;
}

function found<T extends Object3D>(scene: Group, is: (one: Object3D) => one is T): T | undefined {
  let first: T | undefined;
  scene.traverse((one) => {
    if (!first && is(one)) first = one;
  });
  return first;
}

function triples(attribute: Attribute): Float32Array {
  const all = new Float32Array(attribute.count * 3);
  for (let nth = 0; nth < attribute.count; nth++) {
    all.set([attribute.getX(nth), attribute.getY(nth), attribute.getZ(nth)], 3 * nth);
  }
  return all;
}

/** The attribute's shares of `most`, as values. */
function shares(geometry: BufferGeometry, name: string, most: number): Float32Array {
  const attribute = geometry.getAttribute(name) as Attribute | undefined;
  if (!attribute) throw new Error(`no ${name} in the study`);
  return Float32Array.from({ length: attribute.count }, (_, nth) => attribute.getX(nth) * most);
}
