// What stands on the stage: the part, or one of its studies, from the first byte to the swap. It tells how far it is.

import type { Texts } from "../hub/labels";
import type { FaceInfo } from "./face-info";
import type { Body, Model } from "./model";
import type { Selection } from "./selection";
import { Source } from "./source";
import type { Stage } from "./stage";
import { Studies, type StudyState } from "./studies";
import type { StudyPlace } from "./study/study";
import type { Telling } from "./telling";
import type { PartTree } from "./tree";
import type { World } from "./world";

export interface ContentsParts {
  stage: Stage;
  world: World;
  tree: PartTree;
  words: Telling;
  selection: Selection;
}

export interface ContentsCommands {
  /** The first model is there. */
  begun(): void;
  /** Another model is shown, or loading has ended. */
  changed(): void;
  ready(): void;
  emit(name: string, detail: object): void;
}

export class Contents {
  ready = false;
  private readonly source: Source;
  private readonly studies: Studies;
  private hidden: readonly string[] = []; // nodes of the part, while a study stands in its place

  constructor(
    private readonly host: HTMLElement, private readonly texts: Texts, language: string, place: StudyPlace,
    private readonly parts: ContentsParts, private readonly commands: ContentsCommands,
  ) {
    this.source = new Source(host, texts, language, {
      started: () => this.started(),
      progress: (part) => parts.words.loaded(part),
      model: (model) => this.arrived(model),
      faces: (info) => this.learnt(info),
      failed: (reason) => this.failed(reason),
    });
    this.studies = new Studies(place, {
      swap: (model) => this.swap(model),
      progress: (part) => parts.words.loaded(part),
      changed: (state, url, reason) => this.studyChanged(state, url, reason),
    });
  }

  /** Fetch the part. */
  load(): void {
    this.source.load();
  }

  read(): void {
    this.source.read();
  }

  /** Show the study that the attribute asks for, once there is a part. */
  followStudy(): void {
    if (this.ready) this.studies.ask(this.host.getAttribute("study"));
  }

  /** After every frame. */
  place(): void {
    this.studies.current?.place();
  }

  /** Once the camera rests. */
  shade(): void {
    this.studies.current?.shade();
  }

  private started(): void {
    this.host.setAttribute("aria-busy", "true");
    this.parts.words.loaded(null);
    if (!this.ready) this.parts.words.say(this.texts("viewer.loading"));
  }

  private arrived(model: Model): void {
    const { world, tree } = this.parts;
    if (this.ready) this.host.removeAttribute("study"); // another part has other studies
    const before = this.ready ? tree.hidden : [];
    world.setModel(model, (body) => this.closed(body));
    tree.setModel(model);
    tree.setHidden(before);
    if (!this.ready) {
      this.ready = true;
      this.commands.begun();
    }
    world.setGrid(this.host.hasAttribute("grid"));
    this.finished();
    this.commands.emit("hub-ready", { faces: model.faces, bodies: model.bodies.length });
    this.commands.ready();
    this.followStudy();
  }

  private finished(): void {
    const { words, selection } = this.parts;
    words.loaded("done");
    this.host.removeAttribute("aria-busy");
    words.say("");
    selection.describe();
    this.commands.changed();
  }

  private failed(reason: string): void {
    this.finished();
    this.parts.words.say(this.texts("viewer.load_failed"));
    if (!this.ready) this.host.dataset["state"] = "failed";
    this.commands.emit("hub-error", { reason });
  }

  /** The measurements came, or are those of another model from now on (null). */
  private learnt(info: FaceInfo | null): void {
    const { world, selection } = this.parts;
    selection.info = info;
    if (!info) return;
    world.setClosed((body) => this.closed(body));
    selection.describe();
  }

  /** A study's mesh is the whole skin of solids. */
  private closed(body: Body): boolean {
    return this.studies.current !== null || (this.parts.selection.info?.isClosed(body.index) ?? true);
  }

  private swap(model: Model): Model | null {
    const { world, tree, selection } = this.parts;
    if (!this.studies.current) this.hidden = tree.hidden;
    const before = world.takeModel();
    world.setModel(model, (body) => this.closed(body));
    tree.setModel(model);
    tree.setHidden(this.hidden);
    selection.picked = null;
    return before;
  }

  private studyChanged(state: StudyState, url: string, reason?: string): void {
    const { world, words, selection } = this.parts;
    const { current } = this.studies;
    if (state === "loading") this.started();
    else this.finished();
    selection.probe = current;
    world.setClosed((body) => this.closed(body));
    if (state === "loading" || state === "failed") words.say(this.texts(`viewer.study_${state}`));
    if (state === "failed") this.host.removeAttribute("study");
    this.commands.emit("hub-study", { state, url, name: current?.name ?? null, ...(reason ? { reason } : {}) });
  }

  dispose(): void {
    this.source.abort();
    this.studies.dispose();
  }
}
