// Where the model and its measurements come from: one request each, the newest wins.

import type { Texts } from "../hub/labels";
import { FaceInfo } from "./face-info";
import { loadModel, type Model } from "./model";

export interface SourceCommands {
  started(): void;
  progress(part: number | null): void;
  model(model: Model): void;
  faces(info: FaceInfo | null): void;
  failed(reason: string): void;
}

export class Source {
  private loading: AbortController | null = null;
  private reading: AbortController | null = null;

  constructor(
    private readonly host: HTMLElement, private readonly texts: Texts, private readonly language: string,
    private readonly commands: SourceCommands,
  ) {}

  /** Fetch what `src` names, and the measurements that belong to it. */
  load(): void {
    const src = this.host.getAttribute("src");
    this.loading?.abort();
    if (!src) return;
    const loading = (this.loading = new AbortController());
    this.commands.started();
    this.read();
    loadModel(src, loading.signal, (part) => this.commands.progress(part))
      .then((model) => this.commands.model(model))
      .catch((error: unknown) => {
        if (!loading.signal.aborted) this.commands.failed(error instanceof Error ? error.message : String(error));
      });
  }

  /** Fetch the measurements; without them faces have numbers only. */
  read(): void {
    const src = this.host.getAttribute("faces-src");
    this.reading?.abort();
    this.commands.faces(null);
    if (!src) return;
    const reading = (this.reading = new AbortController());
    FaceInfo.load(src, this.texts, this.language, reading.signal)
      .then((info) => this.commands.faces(info))
      .catch((error: unknown) => {
        if (!reading.signal.aborted) console.warn("hub-viewer: no measurements", error);
      });
  }

  abort(): void {
    this.loading?.abort();
    this.reading?.abort();
  }
}
