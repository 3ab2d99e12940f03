// Small labels that stand on the surface and move with it: the largest stress, the picked point, the one under the pointer.

import { Plane, Vector3 } from "three";
import { element } from "../dom";
import { isCovered, standAt } from "../overlay";
import type { Picker } from "../picking";
import type { Stage } from "../stage";
import type { Field } from "./field";

export type Kind = "peak" | "picked" | "hovered";

const RIGHT = 0.5; // of the width: from there on a text has more room on the left

interface Label {
  made: HTMLElement;
  now: () => Vector3;
}

export class Labels {
  readonly layer = element("div", { class: "readings", "aria-hidden": "true" });
  private readonly shown = new Map<Kind, Label>();

  constructor(private readonly field: Field, private readonly stage: Stage, private readonly picker: Picker) {}

  /** Put a text at a place of the part at rest, or take it away (null). */
  set(kind: Kind, label: { text: string; rest: Vector3 } | null): void {
    this.shown.get(kind)?.made.remove();
    this.shown.delete(kind);
    if (label) {
      const made = element("div", { class: `reading ${kind}` }, element("span", {}, label.text));
      this.shown.set(kind, { made, now: this.field.follow(label.rest) });
      this.layer.append(made);
    }
    this.place();
  }

  /** Move the labels to where their points are in the picture. */
  place(): void {
    for (const { made, now } of this.shown.values()) {
      made.classList.toggle("leftwards", standAt(made, now(), this.stage) > RIGHT);
    }
  }

  /** Fade what the model hides (once the camera rests). */
  shade(cut: Plane | null): void {
    for (const { made, now } of this.shown.values()) {
      made.classList.toggle("covered", isCovered(now(), this.field.model, this.stage, this.picker, cut));
    }
  }
}
