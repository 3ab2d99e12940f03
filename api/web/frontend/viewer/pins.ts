// Pins: numbered buttons that stand on points of the model. Behind the model they fade, and stay usable.

import { Plane, Vector3 } from "three";
import type { Texts } from "../hub/labels";
import { element } from "./dom";
import type { Model } from "./model";
import { isCovered, standAt } from "./overlay";
import type { Picker } from "./picking";
import type { Stage } from "./stage";
import type { Triple, View } from "./view";

export interface Pin {
  id: string;
  number: number | string;
  point: Triple;
  normal?: Triple | null;
  label?: string;
  state?: "open" | "resolved";
  view?: View | null;
  href?: string;
}

const DRAFT = "draft";

export class Pins {
  readonly layer = element("div", { class: "pins", role: "group" });
  onOpen: (pin: Pin) => void = () => {};
  private given: readonly Pin[] = [];
  private draft: Pin | null = null;
  private shown: { pin: Pin; button: HTMLButtonElement; point: Vector3 }[] = [];

  constructor(private readonly stage: Stage, private readonly picker: Picker, private readonly texts: Texts) {
    this.layer.setAttribute("aria-label", texts("viewer.pins"));
  }

  set(pins: readonly Pin[]): void {
    this.given = pins;
    this.fill();
  }

  /** Where a remark that is being written will stand. */
  setDraft(point: Triple | null): void {
    this.draft = point && { id: DRAFT, number: "+", point, label: this.texts("viewer.pin_draft") };
    this.fill();
  }

  private fill(): void {
    const pins = this.draft ? [...this.given, this.draft] : this.given;
    this.shown = pins.map((pin) => ({ pin, button: this.buttonOf(pin), point: new Vector3(...pin.point) }));
    this.layer.replaceChildren(...this.shown.map(({ button }) => button));
    this.stage.draw();
  }

  private buttonOf(pin: Pin): HTMLButtonElement {
    const state = pin.state ?? "open";
    const name = this.texts(state === "resolved" ? "viewer.pin_resolved" : "viewer.pin", {
      number: pin.number, label: pin.label ?? "",
    });
    const made = element("button", { type: "button", class: `pin ${state}`, "aria-label": name, title: pin.label || name });
    made.append(element("span", {}, String(pin.number)));
    made.dataset["pin"] = String(pin.id);
    if (pin.id !== DRAFT) made.addEventListener("click", () => this.onOpen(pin));
    return made;
  }

  /** Move every pin to where its point is in the picture. */
  place(): void {
    for (const { button, point } of this.shown) standAt(button, point, this.stage);
  }

  /** Fade the pins that the model hides (once the camera rests: it takes a ray each). */
  shade(model: Model, cut: Plane | null): void {
    for (const { button, point } of this.shown) {
      button.classList.toggle("covered", isCovered(point, model, this.stage, this.picker, cut));
    }
  }

  mark(id: string | null): void {
    for (const { pin, button } of this.shown) button.classList.toggle("current", String(pin.id) === id);
  }
}
