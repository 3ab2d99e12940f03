// The legend: which colour is which stress, where the material yields, and what lies beyond the scale.

import type { Texts } from "../../hub/labels";
import { element } from "../dom";
import { numbersFor, type Numbers } from "../numbers";
import type { Field } from "./field";
import { bandsOf, type Scale } from "./scale";

/** As many digits as the page has in what it tells of a study. */
export const TOLD_DIGITS = 4;
const CLOSE = 0.055; // of the scale: ticks nearer than this to its end would be written over each other
const MAJOR_MOST = 5; // values that a small picture has room for
const SAMPLES = 24; // stops of the smooth colours

export class Legend {
  /** What the colours mean. */
  readonly title: HTMLElement;
  readonly box: HTMLElement;
  private readonly bar = element("div", { class: "bar-of-colors" });
  private readonly ticks: Numbers;

  constructor(
    private readonly scale: Scale, private readonly field: Field, private readonly texts: Texts, language: string,
  ) {
    this.ticks = numbersFor(language, { maximumSignificantDigits: TOLD_DIGITS });
    const marks = this.marks();
    const strip = element("div", { class: "strip", role: "img", "aria-label": this.spoken() }, this.bar, ...marks);
    strip.classList.toggle("yields", marks.some((mark) => mark.className === "yield"));
    this.title = element("p", { class: "quantity" }, `${texts("viewer.study_stress")}, MPa`);
    this.box = element("div", { class: "legend" }, strip, ...this.notes());
  }

  private spoken(): string {
    return this.texts("viewer.study_legend", { max: this.ticks(this.scale.max) });
  }

  private marks(): HTMLElement[] {
    const { max, steps } = this.scale;
    const shown = steps.filter((value) => value === 0 || 1 - value / max >= CLOSE);
    const marks = shown.map((value, nth) => {
      const minor = nth % 2 === 1 && shown.length > MAJOR_MOST;
      return at(value / max, element("span", { class: minor ? "tick minor" : "tick" }, this.ticks(value)));
    });
    marks.push(at(1, element("span", { class: "tick end" }, this.ticks(max))));
    const strength = this.field.extras.yieldStrength;
    if (strength !== undefined && strength <= max) {
      const text = this.texts("viewer.study_yield_mark", { strength: this.ticks(strength) });
      marks.push(at(strength / max, element("span", { class: "yield" }, element("span", {}, text))));
    }
    return marks;
  }

  private notes(): HTMLElement[] {
    const notes: HTMLElement[] = [];
    const strength = this.field.extras.yieldStrength;
    if (strength !== undefined && strength > this.scale.max) {
      const text = this.texts("viewer.study_yield_above", { strength: this.ticks(strength) });
      notes.push(element("p", { class: "note" }, text));
    }
    if (this.field.goesBeyond) {
      const max = this.ticks(this.field.extras.vonMises.max);
      const summary = element("summary", {}, this.texts("viewer.study_beyond", { max }));
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

function at(share: number, mark: HTMLElement): HTMLElement {
  mark.style.setProperty("--at", percent(share));
  return mark;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
