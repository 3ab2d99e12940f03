// One study of the part, shown in its place: stresses as colours, displacements as shape, values at points.
// It is fetched with the first study that somebody opens.

import type { Texts } from "../../hub/labels";
import { loadScene, modelOf, type Model } from "../model";
import { numbersFor, type Numbers } from "../numbers";
import type { Hit, Picker } from "../picking";
import type { Probe } from "../selection";
import type { Stage } from "../stage";
import type { Trees } from "../trees";
import type { World } from "../world";
import { Field, type Reading } from "./field";
import { Labels } from "./labels";
import { Legend, TOLD_DIGITS } from "./legend";
import { Motion } from "./motion";
import { Paint } from "./paint";
import { StudyPanel } from "./panel";
import { scaleOf } from "./scale";
import css from "./study.css";

const DIGITS = 3; // of a value at a point: it lies between points of a mesh

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** What the viewer lends a study. */
export interface StudyPlace {
  host: HTMLElement;
  /** What has the focus when the model has. */
  ground: HTMLElement;
  stage: Stage;
  world: World;
  trees: Trees;
  picker: Picker;
  texts: Texts;
  language: string;
}

/** Fetch and read a study. */
export async function loadStudy(
  url: string, place: StudyPlace, signal: AbortSignal, progress: (part: number | null) => void,
): Promise<Study> {
  const scene = await loadScene(url, signal, progress);
  return new Study(new Field(scene, modelOf(scene)), place);
}

export class Study implements Probe {
  private readonly paint: Paint;
  private readonly legend: Legend;
  private readonly panel: StudyPanel;
  private readonly labels: Labels;
  private readonly motion: Motion;
  private readonly values: Numbers;
  private readonly sight = new IntersectionObserver((entries) => {
    if (entries.every((entry) => !entry.isIntersecting)) this.play(false); // nobody sees it
  });

  constructor(private readonly field: Field, private readonly at: StudyPlace) {
    const { stage, picker, texts, language } = at;
    const { extras } = field;
    const scale = scaleOf(extras.legend.max, extras.legend.colors);
    this.values = numbersFor(language, { maximumSignificantDigits: DIGITS });
    this.paint = new Paint(field, scale);
    this.legend = new Legend(scale, field, texts, language);
    this.labels = new Labels(field, stage, picker);
    this.motion = new Motion(stage.calm, (weight) => this.bend(weight));
    this.panel = new StudyPanel(field.name, this.legend, extras.exaggeration, texts, language, {
      bend: (weight) => {
        this.play(false);
        this.bend(weight);
      },
      play: (on) => this.play(on),
      setBanded: (on) => this.setBanded(on),
      close: () => this.close(),
    });
  }

  get model(): Model {
    return this.field.model;
  }

  get name(): string {
    return this.field.name;
  }

  /** Its model is on the stage: show the rest. */
  begin(): void {
    const { host, world } = this.at;
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
    root.querySelector(".pins")!.after(this.labels.layer);
    this.labels.layer.after(this.panel.panel);
    world.setTinted(false);
    this.markPeak();
    this.setBanded(true);
    this.bend(1);
    this.shade();
    this.sight.observe(host);
  }

  private markPeak(): void {
    const { texts, language } = this.at;
    const { value, point, counts } = this.field.peak;
    const stress = numbersFor(language, { maximumSignificantDigits: TOLD_DIGITS })(value);
    const text = texts(counts ? "viewer.study_peak" : "viewer.study_peak_beyond", { stress });
    this.labels.set("peak", { text, rest: point });
  }

  end(): void {
    this.sight.disconnect();
    this.motion.stop();
    this.panel.panel.remove();
    this.labels.layer.remove();
    this.paint.dispose();
    this.at.world.setTinted(true);
  }

  private close(): void {
    this.at.host.removeAttribute("study");
    this.at.ground.focus({ preventScroll: true });
  }

  private bend(weight: number): void {
    this.field.bend(weight);
    this.at.trees.moved(this.model.bodies[0]!.mesh.geometry);
    this.at.world.moved();
    this.labels.set("hovered", null);
    this.panel.bent(weight);
    this.labels.place();
  }

  private play(on: boolean): void {
    if (on) this.motion.play();
    else this.motion.stop();
    this.panel.setPlaying(on);
  }

  private setBanded(on: boolean): void {
    this.paint.set(on);
    this.legend.set(on);
    this.panel.setBanded(on);
    this.at.stage.draw();
  }

  hover(hit: Hit | null): void {
    const read = hit && this.field.at(hit);
    this.labels.set("hovered", read && { text: this.textOf(read), rest: read.rest });
  }

  pick(hit: Hit | null): ReturnType<Probe["pick"]> {
    const read = hit && this.field.at(hit);
    const text = read ? this.textOf(read) : "";
    this.labels.set("picked", read && { text, rest: read.rest });
    return read && { text, point: read.rest };
  }

  private textOf({ stress, displacement }: Reading): string {
    const values = { stress: this.values(stress), displacement: this.values(displacement) };
    return this.at.texts("viewer.study_reading", values);
  }

  /** After every frame. */
  place(): void {
    this.labels.place();
  }

  /** Once the camera rests. */
  shade(): void {
    this.labels.shade(this.at.world.section.planes[0] ?? null);
  }
}
