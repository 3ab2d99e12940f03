// The model of one GLB: bodies with addressable faces, and the tree they hang in.
// Its one rule: a face's number is the global one of the measurements; triangle numbers never leave this file's types.

import {
  Box3, BufferAttribute, BufferGeometry, Color, DoubleSide, Group, LineSegments, Matrix4, Mesh, MeshPhongMaterial,
  MeshStandardMaterial, Object3D, Vector3,
} from "three";
import { LineMaterial } from "three/addons/lines/LineMaterial.js";
import { LineSegments2 } from "three/addons/lines/LineSegments2.js";
import { LineSegmentsGeometry } from "three/addons/lines/LineSegmentsGeometry.js";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import { MeshoptDecoder } from "meshoptimizer/decoder";

/** One leaf of the shown tree, in its place. */
export interface Body {
  index: number;
  node: TreeNode;
  mesh: Mesh<BufferGeometry, MeshPhongMaterial>;
  edges: LineSegments2 | null;
  firstFace: number;
  /** First triangle of each face, and one more entry: the number of triangles. */
  starts: Uint32Array;
  box: Box3;
  /** Its own colour, and its opacity outside the transparent mode. */
  color: Color | null;
  opacity: number;
}

/** One node of the shown tree. */
export interface TreeNode {
  name: string;
  /** Names from the root, joined by "/"; unique. */
  path: string;
  parent: TreeNode | null;
  children: TreeNode[];
  bodies: Body[];
  hidden: boolean;
}

export interface Model {
  root: Object3D;
  tree: TreeNode;
  /** By number of their first face. */
  bodies: Body[];
  faces: number;
  box: Box3;
  edgeMaterial: LineMaterial;
}

/** Fetch and read a model. `progress` is told 0..1, or null while the size is unknown. */
export async function loadModel(
  url: string, signal: AbortSignal, progress: (part: number | null) => void,
): Promise<Model> {
  return modelOf(await loadScene(url, signal, progress));
}

/** Fetch a GLB as it is. */
export async function loadScene(
  url: string, signal: AbortSignal, progress: (part: number | null) => void,
): Promise<Group> {
  const bytes = await fetched(url, signal, progress);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.parseAsync(bytes, "");
  signal.throwIfAborted();
  return scene;
}

async function fetched(url: string, signal: AbortSignal, progress: (part: number | null) => void): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal, credentials: "same-origin" });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const length = Number(response.headers.get("Content-Length"));
  const encoded = response.headers.has("Content-Encoding");
  if (!response.body || !length || encoded) {
    progress(null);
    return response.arrayBuffer();
  }
  const bytes = new Uint8Array(length);
  let received = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, received);
    received += part.value.length;
    progress(received / length);
  }
  return bytes.buffer;
}

/** The model that a GLB's scene shows. */
export function modelOf(scene: Group): Model {
  const edgeMaterial = new LineMaterial({ linewidth: 1.2, depthWrite: false });
  const root = new Group();
  scene.updateMatrixWorld(true);
  const found: Body[] = [];
  const tops = treeOf(scene.children, null, "", found, new EdgeShapes(edgeMaterial));
  const only = tops.length === 1 ? tops[0] : undefined;
  const tree = only ?? { name: "", path: "", parent: null, children: tops, bodies: [], hidden: false };
  if (!only) for (const top of tops) top.parent = tree;
  const bodies = found.sort((one, other) => one.firstFace - other.firstFace);
  const box = new Box3();
  let faces = 0;
  for (const body of bodies) {
    root.add(body.mesh);
    if (body.edges) root.add(body.edges);
    box.union(body.box);
    faces = Math.max(faces, body.firstFace + body.starts.length - 1);
  }
  if (bodies.length === 0) throw new Error("no body");
  return { root, tree, bodies, faces, box, edgeMaterial };
}

function treeOf(
  objects: Object3D[], parent: TreeNode | null, above: string, bodies: Body[], shapes: EdgeShapes,
): TreeNode[] {
  const used = new Map<string, number>();
  const nodes: TreeNode[] = [];
  for (const object of objects) {
    const name = String(object.userData["name"] ?? object.name ?? "");
    const nth = (used.get(name) ?? 0) + 1;
    used.set(name, nth);
    const path = `${above}${above ? "/" : ""}${name}${nth > 1 ? `#${nth}` : ""}`;
    const node: TreeNode = { name, path, parent, children: [], bodies: [], hidden: false };
    if (typeof object.userData["firstFace"] === "number") {
      const body = bodyOf(object, node, bodies.length, shapes);
      if (!body) continue;
      node.bodies.push(body);
      bodies.push(body);
    } else {
      node.children = treeOf(object.children, node, path, bodies, shapes);
      if (node.children.length === 0) continue;
    }
    nodes.push(node);
  }
  return nodes;
}

/** A leaf's triangles and lines, wherever below its node they hang (a node may carry the dequantising matrix). */
function bodyOf(leaf: Object3D, node: TreeNode, nth: number, shapes: EdgeShapes): Body | null {
  let triangles: Mesh | undefined;
  let lines: LineSegments | undefined;
  leaf.traverse((object) => {
    if (object instanceof LineSegments) lines ??= object;
    else if (object instanceof Mesh) triangles ??= object;
  });
  if (!triangles && !lines) return null;
  triangles ??= new Mesh(new BufferGeometry().setAttribute("position", new BufferAttribute(new Float32Array(0), 3)));
  const mesh = solidOf(triangles);
  const count = (mesh.geometry.index ?? mesh.geometry.getAttribute("position")).count / 3;
  const given = triangles.userData["trianglesPerFace"] as number[] | undefined;
  const extent = count ? mesh : lines!;
  const look = triangles.material as MeshStandardMaterial;
  extent.geometry.computeBoundingBox();
  const box = new Box3().copy(extent.geometry.boundingBox ?? new Box3()).applyMatrix4(extent.matrixWorld);
  return {
    index: typeof leaf.userData["body"] === "number" ? leaf.userData["body"] : nth,
    node,
    mesh,
    edges: lines ? shapes.of(lines) : null,
    firstFace: leaf.userData["firstFace"] as number,
    starts: startsOf(given ?? (count ? [count] : []), count),
    box,
    color: look.name === "default" || look.name === "" ? null : look.color.clone(),
    opacity: look.transparent ? look.opacity : 1,
  };
}

function solidOf(triangles: Mesh): Mesh<BufferGeometry, MeshPhongMaterial> {
  const geometry = triangles.geometry;
  if (!geometry.index) geometry.setIndex(counting(geometry.getAttribute("position").count));
  if (!geometry.hasAttribute("normal")) geometry.computeVertexNormals();
  geometry.computeBoundingBox();
  const material = new MeshPhongMaterial({
    side: DoubleSide, shininess: 38, specular: 0x2b2b2b, polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 1,
  });
  const mesh = new Mesh(geometry, material);
  place(mesh, triangles.matrixWorld);
  return mesh;
}

function place(object: Object3D, matrix: Matrix4): void {
  object.matrix.copy(matrix);
  object.matrixAutoUpdate = false;
  object.updateMatrixWorld(true);
}

function counting(count: number): BufferAttribute {
  return new BufferAttribute(Uint32Array.from({ length: count }, (_, index) => index), 1);
}

function startsOf(trianglesPerFace: number[], count: number): Uint32Array {
  const starts = new Uint32Array(trianglesPerFace.length + 1);
  trianglesPerFace.forEach((triangles, face) => (starts[face + 1] = starts[face]! + triangles));
  if (starts[trianglesPerFace.length] !== count) throw new Error("the face table does not match the triangles");
  return starts;
}

/** Edge lines wide enough to see on a fine screen; instances of a shape share one buffer. */
class EdgeShapes {
  private readonly shapes = new Map<BufferGeometry, LineSegmentsGeometry>();

  constructor(private readonly material: LineMaterial) {}

  of(lines: LineSegments): LineSegments2 {
    let shape = this.shapes.get(lines.geometry);
    if (!shape) {
      shape = new LineSegmentsGeometry().setPositions(pointsOf(lines.geometry));
      this.shapes.set(lines.geometry, shape);
    }
    const edges = new LineSegments2(shape, this.material);
    place(edges, lines.matrixWorld);
    edges.renderOrder = 1;
    return edges;
  }
}

function pointsOf(geometry: BufferGeometry): Float32Array {
  const position = geometry.getAttribute("position");
  const index = geometry.index;
  const count = index ? index.count : position.count;
  const points = new Float32Array(count * 3);
  const point = new Vector3();
  for (let nth = 0; nth < count; nth++) {
    point.fromBufferAttribute(position, index ? index.getX(nth) : nth).toArray(points, nth * 3);
  }
  return points;
}

/** The body that a global face number belongs to. */
export function bodyOfFace(model: Model, face: number): Body | null {
  const body = model.bodies.findLast((one) => one.firstFace <= face);
  return body && face < body.firstFace + body.starts.length - 1 ? body : null;
}

/** The global number of the face that a body's triangle belongs to. */
export function faceOfTriangle(body: Body, triangle: number): number {
  let low = 0;
  let high = body.starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (body.starts[middle]! <= triangle) low = middle;
    else high = middle - 1;
  }
  return body.firstFace + low;
}

/** Whether a body is shown: neither it nor a node above it is hidden. */
export function isShown(body: Body): boolean {
  for (let node: TreeNode | null = body.node; node; node = node.parent) if (node.hidden) return false;
  return true;
}

/** Every node of the tree, a parent before its children. */
export function* nodesOf(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

/** Release what the model holds on the graphics card. */
export function disposeModel(model: Model): void {
  for (const body of model.bodies) {
    body.mesh.geometry.dispose();
    body.mesh.material.dispose();
    body.edges?.geometry.dispose();
  }
  model.edgeMaterial.dispose();
}
