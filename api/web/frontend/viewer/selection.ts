// What the reader points at: the face under the pointer, the picked one, those that the page highlights, and their line
// in words.

import { Vector3 } from "three";
import type { Texts } from "../hub/labels";
import { coveredBodies } from "./covered";
import type { FaceInfo } from "./face-info";
import type { Body, TreeNode } from "./model";
import type { Hit, Picker } from "./picking";
import type { Stage } from "./stage";
import type { Telling } from "./telling";
import type { Triple } from "./view";
import type { World } from "./world";

/** What a pick tells the page. */
export interface Pick {
  face: number;
  body: number;
  point: Triple;
  normal: Triple;
  /** The face in words. */
  text: string;
}

/** Reads values at places of the model, in the place of marking its faces. */
export interface Probe {
  /** What lies under the pointer (null: nothing). */
  hover(hit: Hit | null): void;
  /** What was picked (null: nothing). Returns it in words, and where the point is when nothing is deformed. */
  pick(hit: Hit | null): { text: string; point: Vector3 } | null;
}

export interface SelectionCommands {
  picked(pick: Pick | null): void;
}

export class Selection {
  picked: Pick | null = null;
  info: FaceInfo | null = null;
  probe: Probe | null = null;

  constructor(
    private readonly host: HTMLElement, private readonly ground: HTMLElement, private readonly stage: Stage,
    private readonly world: World, private readonly picker: Picker, private readonly words: Telling,
    private readonly texts: Texts, private readonly commands: SelectionCommands,
  ) {}

  hoverAt(at: { x: number; y: number } | null): void {
    const hit = at && this.hitAt(at.x, at.y);
    this.ground.classList.toggle("over", hit !== null);
    if (this.probe) this.probe.hover(hit);
    else this.preview(hit ? [hit.face] : []);
  }

  private hitAt(x: number, y: number): Hit | null {
    const { model, section } = this.world;
    return model && this.picker.at(model, x, y, section.planes[0] ?? null);
  }

  pickAt(x: number, y: number): void {
    this.ground.focus({ preventScroll: true });
    const hit = this.hitAt(x, y);
    this.highlight(hit && !this.probe ? [hit.face] : [], false);
    const read = this.probe?.pick(hit);
    if (read) this.words.tell(read.text);
    this.picked = hit && {
      face: hit.face,
      body: hit.body.index,
      point: (read?.point ?? hit.point).toArray(),
      normal: hit.normal.toArray(),
      text: this.lineOf([hit.face]),
    };
    this.commands.picked(this.picked);
  }

  selectNode(node: TreeNode): void {
    this.world.selected.clear();
    this.world.named.show(this.world.model, facesOf(node));
    this.words.tell(node.path.replaceAll("/", " › "));
    this.stage.draw();
  }

  highlight(faces: readonly number[], frame: boolean): void {
    this.picked = null;
    this.probe?.pick(null);
    this.world.named.clear();
    this.world.selected.show(this.world.model, faces);
    this.words.tell(this.lineOf(faces));
    if (frame) this.world.frame(faces);
    this.world.bringOut(frame ? this.coveredBodies(faces) : null);
    this.stage.draw();
  }

  private coveredBodies(faces: readonly number[]): Set<Body> | null {
    const { model, section } = this.world;
    const eye = new Vector3(...this.stage.pose().position);
    return model && coveredBodies(model, faces, eye, this.picker, section.planes[0] ?? null);
  }

  preview(faces: readonly number[]): void {
    if (this.world.hovered.show(this.world.model, faces)) this.stage.draw();
  }

  /** Tint these faces lightly, as those of a node of the tree. */
  previewNode(node: TreeNode | null): void {
    this.preview(node ? facesOf(node) : []);
  }

  clear(): void {
    this.highlight([], false);
    this.preview([]);
    this.commands.picked(null);
  }

  /** Say what is asked for, or what is highlighted. */
  describe(): void {
    const asked = this.host.hasAttribute("picking");
    this.words.tell(asked ? this.texts("viewer.pick_hint") : this.lineOf(this.world.selected.faces));
  }

  private lineOf(faces: readonly number[]): string {
    const [face] = faces;
    if (face === undefined) return "";
    if (faces.length > 1) return this.texts("viewer.faces", { count: faces.length });
    return this.info?.line(face) || this.texts("viewer.face", { number: face });
  }
}

function facesOf(node: TreeNode): number[] {
  const own = node.bodies.flatMap((body) => Array.from({ length: body.starts.length - 1 }, (_, nth) => body.firstFace + nth));
  return [...own, ...node.children.flatMap(facesOf)];
}
