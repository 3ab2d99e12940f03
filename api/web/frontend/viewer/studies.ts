// Which study of the part is shown in its place: at most one, the newest asked for.
// Its one rule: the part waits as it is, so that it comes back at once; what shows studies is fetched with the first.

import { disposeModel, type Model } from "./model";
import type { Study, StudyPlace } from "./study/study";

export type StudyState = "loading" | "shown" | "ended" | "failed";

export interface StudyCommands {
  /** Put this model on the stage (and take the one there off). */
  swap(model: Model): Model | null;
  progress(part: number | null): void;
  changed(state: StudyState, url: string, reason?: string): void;
}

export class Studies {
  current: Study | null = null;
  private part: Model | null = null;
  private url: string | null = null;
  private loading: AbortController | null = null;

  constructor(private readonly place: StudyPlace, private readonly commands: StudyCommands) {}

  /** Show the study at `url`, or the part (null). */
  ask(url: string | null): void {
    if (url === this.url) return;
    this.loading?.abort();
    if (!url) return this.end();
    this.url = url;
    const loading = (this.loading = new AbortController());
    this.commands.changed("loading", url);
    this.load(url, loading.signal).catch((error: unknown) => {
      if (loading.signal.aborted) return;
      this.end("failed", error instanceof Error ? error.message : String(error));
    });
  }

  private async load(url: string, signal: AbortSignal): Promise<void> {
    const { loadStudy } = await import("./study/study");
    const study = await loadStudy(url, this.place, signal, (part) => this.commands.progress(part));
    const before = this.commands.swap(study.model);
    if (this.current) this.leave(before);
    else this.part = before;
    this.current = study;
    study.begin();
    this.commands.changed("shown", url);
  }

  private leave(model: Model | null): void {
    this.current?.end();
    this.current = null;
    if (model) disposeModel(model);
  }

  private end(state: StudyState = "ended", reason?: string): void {
    const { url, part } = this;
    this.url = this.part = null;
    if (this.current && part) this.leave(this.commands.swap(part));
    if (url) this.commands.changed(state, url, reason);
  }

  dispose(): void {
    this.loading?.abort();
    this.current?.end();
    this.current = null;
    if (this.part) disposeModel(this.part);
    this.part = null;
  }
}
