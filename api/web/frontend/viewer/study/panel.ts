// The panel of a study: its name, the legend, and how far the part is bent. It says what is wished; the study does it.

import type { Texts } from "../../hub/labels";
import { button, element, icon, setPressed } from "../dom";
import { numbersFor } from "../numbers";
import type { Legend } from "./legend";

const STEPS = 100;

export interface PanelCommands {
  bend(weight: number): void;
  play(on: boolean): void;
  setBanded(on: boolean): void;
  close(): void;
}

export class StudyPanel {
  readonly panel: HTMLElement;
  private readonly slider = element("input", { type: "range", min: 0, max: STEPS, step: 1 });
  private readonly factor = element("output", {});
  private readonly player: HTMLButtonElement;
  private readonly bands: HTMLButtonElement;
  private playing = false;
  private banded = true;

  constructor(
    name: string, legend: Legend, private readonly exaggeration: number, private readonly texts: Texts,
    private readonly language: string, commands: PanelCommands,
  ) {
    const shut = button({ icon: "close", label: texts("viewer.study_close") }, () => commands.close());
    const play = { icon: "play", label: texts("viewer.study_play"), pressed: false } as const;
    this.player = button(play, () => commands.play(!this.playing));
    const look = { icon: "bands", label: texts("viewer.study_bands"), pressed: true } as const;
    this.bands = button(look, () => commands.setBanded(!this.banded));
    const deformation = texts("viewer.study_deformation");
    this.slider.setAttribute("aria-label", deformation);
    this.slider.addEventListener("input", () => commands.bend(this.slider.valueAsNumber / STEPS));
    const told = element("p", { class: "factor", "aria-hidden": "true" }, `${deformation} `, this.factor);
    const shape = element("div", { class: "shape" }, told, this.player, this.slider, this.bands);
    const header = element("header", {}, element("strong", { title: name }, name), shut, legend.title);
    this.panel = element("div", { class: "panel study", role: "group" }, header, legend.box, shape);
    this.panel.setAttribute("aria-label", texts("viewer.study", { name }));
  }

  /** Tell how far the part is bent. */
  bent(weight: number): void {
    const numbers = numbersFor(this.language, { maximumSignificantDigits: 3 });
    const text = weight === 0
      ? this.texts("viewer.study_at_rest")
      : this.texts("viewer.study_times", { factor: numbers(weight * this.exaggeration) });
    this.factor.textContent = text;
    this.slider.value = String(Math.round(weight * STEPS));
    this.slider.setAttribute("aria-valuetext", text);
  }

  setPlaying(on: boolean): void {
    this.playing = on;
    setPressed(this.player, on);
    this.player.querySelector(".icon")!.replaceWith(icon(on ? "pause" : "play"));
  }

  setBanded(on: boolean): void {
    this.banded = on;
    setPressed(this.bands, on);
  }
}
