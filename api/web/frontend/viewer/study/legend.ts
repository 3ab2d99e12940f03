// The legend: which colour is which stress, where the material yields, and what lies beyond the scale.

import type { Texts } from "../../hub/labels";
import { element } from "../dom";
import { numbersFor, type Numbers } from "../numbers";
import type { Extras } from "./field";
import { bandsOf, type Scale } from "./scale";

const CLOSE = 0.055; // of the scale: ticks nearer than this to its end would be written over each other
const SAMPLES = 24; // stops of the smooth colours
const COUNTS = 1.001; // the scale ends below the largest stress of all

export class Legend {
  readonly box: HTMLElement;
  private readonly bar = element("div", { class: "bar-of-colors" });
  private readonly ticks: Numbers;

  constructor(
    private readonly scale: Scale, private readonly extras: Extras, private readonly texts: Texts, language: string,
  ) {
    this.ticks = valuesFor(language);
    const strip = element("div", { class: "strip", role: "img", "aria-label": this.spoken() }, this.bar, ...this.marks());
    this.box = element("div", { class: "legend" }, this.title(), strip, ...this.notes());
  }

  private title(): HTMLElement {
    const unit = element("span", { class: "unit" }, "MPa");
    return element("p", { class: "quantity" }, this.texts("viewer.study_stress"), " ", unit);
  }

  private spoken(): string {
    return this.texts("viewer.study_legend", { max: this.ticks(this.scale.max) });
  }

  private marks(): HTMLElement[] {
    const { max, steps } = this.scale;
    const shown = steps.filter((value) => value === 0 || 1 - value / max >= CLOSE);
    const marks = [...shown, max].map((value) => at(value / max, element("span", { class: "tick" }, this.ticks(value))));
    marks.at(-1)!.classList.add("end");
    const strength = this.extras.yieldStrength;
    if (strength !== undefined && strength <= max) {
      const text = this.texts("viewer.study_yield_mark", { strength: this.ticks(strength) });
      marks.push(at(strength / max, element("span", { class: "yield" }, element("span", {}, text))));
    }
    return marks;
  }

  private notes(): HTMLElement[] {
    const notes: HTMLElement[] = [];
    const strength = this.extras.yieldStrength;
    if (strength !== undefined && strength > this.scale.max) {
      const text = this.texts("viewer.study_yield_above", { strength: this.ticks(strength) });
      notes.push(element("p", { class: "note" }, text));
    }
    const { max } = this.extras.vonMises;
    if (max > COUNTS * this.scale.max) {
      const summary = element("summary", {}, this.texts("viewer.study_beyond", { max: this.ticks(max) }));
      notes.push(element("details", { class: "note" }, summary, element("p", {}, this.texts("viewer.study_beyond_why"))));
      this.bar.classList.add("open-ended");
    }
    return notes;
  }

  /** Show the colours as the model has them. */
  set(banded: boolean): void {
    const { scale } = this;
    const stops = banded
      ? bandsOf(scale).map(({ low, high, color }) => `${color} ${percent(low / scale.max)} ${percent(high / scale.max)}`)
      : Array.from({ length: SAMPLES + 1 }, (_, nth) => scale.colorAt(nth / SAMPLES));
    this.bar.style.setProperty("--stops", stops.join(", "));
    this.bar.style.setProperty("--last", banded ? bandsOf(scale).at(-1)!.color : scale.colorAt(1));
  }
}

/** Four significant digits, as the page writes what it tells of a study. */
export function valuesFor(language: string): Numbers {
  return numbersFor(language, { maximumSignificantDigits: 4 });
}

function at(share: number, mark: HTMLElement): HTMLElement {
  mark.style.setProperty("--at", percent(share));
  return mark;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
