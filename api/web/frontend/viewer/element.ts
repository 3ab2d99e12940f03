// <hub-viewer>: the 3D view of one part. Its one rule: it talks with the page in attributes, methods and events only.

import { languageOf, textsFor, type Texts } from "../hub/labels";
import { ViewerCore } from "./core";
import type { Pin } from "./pins";
import type { Pick } from "./selection";
import { readView, type StandardView, type Triple, type View } from "./view";
import css from "./viewer.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export class HubViewer extends HTMLElement {
  static observedAttributes = ["src", "faces-src", "label", "grid", "picking", "study", "data-pins"];
  private core: ViewerCore | null = null;
  private starting = false;
  private pins: readonly Pin[] = [];
  private wishes: (() => void)[] = [];

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    const poster = document.createElement("slot");
    poster.className = "poster";
    this.shadowRoot!.append(poster);
  }

  connectedCallback(): void {
    this.readPins();
    void this.start();
  }

  disconnectedCallback(): void {
    // Moving the element in the page disconnects and connects it in one turn.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.core?.dispose();
      this.core = null;
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === "data-pins") this.readPins();
    else this.core?.attributeChanged(name);
  }

  private async start(): Promise<void> {
    if (this.core || this.starting) return;
    this.starting = true;
    const texts = await textsFor(this);
    this.starting = false;
    if (!this.isConnected) return;
    this.core = this.made(texts);
    if (!this.core) return;
    this.core.setPins(this.pins);
    this.core.start();
  }

  /** The core, or null where this browser can't draw in 3D: then the poster stays, with the reason. */
  private made(texts: Texts): ViewerCore | null {
    try {
      return new ViewerCore(this, texts, languageOf(this), () => this.grantWishes());
    } catch {
      this.fail(texts("viewer.no_webgl"));
      return null;
    }
  }

  private fail(reason: string): void {
    const said = document.createElement("p");
    said.className = "state";
    said.setAttribute("role", "status");
    said.textContent = reason;
    this.shadowRoot!.querySelector(".state")?.remove();
    this.shadowRoot!.append(said);
    this.dataset["state"] = "failed";
    this.dispatchEvent(new CustomEvent("hub-error", { bubbles: true, composed: true, detail: { reason } }));
  }

  private readPins(): void {
    const given = this.dataset["pins"];
    if (!given) return;
    try {
      this.setPins(JSON.parse(given) as Pin[]);
    } catch {
      console.warn("hub-viewer: data-pins is not JSON");
    }
  }

  /** Do it once there is a model. */
  private wish(wish: () => void): void {
    if (this.core?.ready) wish();
    else this.wishes.push(wish);
  }

  private grantWishes(): void {
    for (const wish of this.wishes.splice(0)) wish();
  }

  /** Whether a model is shown. */
  get ready(): boolean {
    return this.core?.ready ?? false;
  }

  /** The view as it is (or will be when the camera has come to rest); null before there is a model. */
  getView(): View | null {
    return this.core?.ready ? this.core.getView() : null;
  }

  /** Restore a saved view. Without a camera in it, nothing happens. */
  setView(view: unknown, options: { smooth?: boolean } = {}): void {
    const read = readView(view);
    if (read) this.wish(() => this.core?.setView(read, options.smooth ?? false));
  }

  /** Outline these faces; `frame` turns and moves the camera to them. */
  highlight(faces: readonly number[], options: { frame?: boolean } = {}): void {
    this.wish(() => this.core?.highlight(faces, options.frame ?? false));
  }

  /** Tint these faces lightly, as under the pointer. */
  preview(faces: readonly number[]): void {
    if (this.core?.ready) this.core.preview(faces);
  }

  clearHighlight(): void {
    this.highlight([]);
  }

  fit(): void {
    this.wish(() => this.core?.fit());
  }

  show(view: StandardView): void {
    this.wish(() => this.core?.show(view));
  }

  setPins(pins: readonly Pin[]): void {
    this.pins = pins;
    this.core?.setPins(pins);
  }

  /** Show where a remark that is being written will stand (null: nowhere). */
  setDraftPin(point: Triple | null): void {
    this.core?.setDraftPin(point);
  }

  /** The face that the reader picked last and that is still picked. */
  get picked(): Pick | null {
    return this.core?.picked ?? null;
  }

  /** Address of the study that is shown in the part's place, or is on its way; null: the part itself. */
  get study(): string | null {
    return this.getAttribute("study");
  }

  set study(url: string | null) {
    if (url) this.setAttribute("study", url);
    else this.removeAttribute("study");
  }

  /** Focus goes to the model itself. */
  override focus(options?: FocusOptions): void {
    if (this.core) this.core.focus(options);
    else super.focus(options);
  }

  /** Mark one pin as the one that is being read (null: none). */
  markPin(id: string | null): void {
    this.core?.markPin(id);
  }

  /** A picture of what is shown, PNG. */
  snapshot(width = 1200, height = 900): Promise<Blob> {
    return this.core?.ready ? this.core.snapshot(width, height) : Promise.reject(new Error("no model"));
  }
}

if (!customElements.get("hub-viewer")) customElements.define("hub-viewer", HubViewer);

declare global {
  interface HTMLElementTagNameMap {
    "hub-viewer": HubViewer;
  }
}
