// The little axes in the corner: which way X, Y and Z point. The letters look from there when pressed.

import { Quaternion, Vector3 } from "three";
import { svg } from "./dom";
import type { StandardView } from "./view";

const AXES: { letter: string; direction: Vector3; view: StandardView }[] = [
  { letter: "X", direction: new Vector3(1, 0, 0), view: "right" },
  { letter: "Y", direction: new Vector3(0, 1, 0), view: "back" },
  { letter: "Z", direction: new Vector3(0, 0, 1), view: "top" },
];
const LENGTH = 24;
const LETTER = 33;

export class Triad {
  readonly picture: SVGElement;
  private readonly parts: { group: SVGElement; line: SVGElement; text: SVGElement; direction: Vector3 }[];

  constructor(show: (view: StandardView) => void) {
    this.parts = AXES.map(({ letter, direction, view }) => {
      const line = svg("line", { x1: 0, y1: 0 });
      const text = svg("text", { "text-anchor": "middle", "dominant-baseline": "central" });
      text.textContent = letter;
      const group = svg("g", { class: `axis ${letter.toLowerCase()}` }, line, text);
      group.addEventListener("click", () => show(view));
      return { group, line, text, direction };
    });
    const groups = this.parts.map(({ group }) => group);
    this.picture = svg("svg", { viewBox: "-42 -42 84 84", class: "triad", "aria-hidden": "true" }, ...groups);
  }

  /** Follow the camera: what points towards the reader is drawn last. */
  turn(camera: Quaternion): void {
    const back = camera.clone().invert();
    const turned = this.parts.map((part) => ({ part, at: part.direction.clone().applyQuaternion(back) }));
    turned.sort((one, other) => one.at.z - other.at.z);
    for (const { part, at } of turned) {
      part.line.setAttribute("x2", (at.x * LENGTH).toFixed(2));
      part.line.setAttribute("y2", (-at.y * LENGTH).toFixed(2));
      part.text.setAttribute("x", (at.x * LETTER).toFixed(2));
      part.text.setAttribute("y", (-at.y * LETTER).toFixed(2));
      part.group.setAttribute("opacity", at.z < -0.3 ? "0.55" : "1");
    }
    const order = turned.map(({ part }) => part.group);
    if (order.some((group, nth) => this.picture.children[nth] !== group)) this.picture.replaceChildren(...order);
  }
}
