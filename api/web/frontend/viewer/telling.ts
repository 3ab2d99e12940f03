// What the viewer says in words: the line about a face, its state, and how far loading has come.

import { element } from "./dom";

export class Telling {
  readonly info = element("p", { class: "info", role: "status" });
  readonly state = element("p", { class: "state", role: "status" });
  readonly progress = element("progress", { max: 1, hidden: true });

  /** The line at the top; a live region speaks only when its text changes. */
  tell(text: string): void {
    if (this.info.textContent !== text) this.info.textContent = text;
  }

  /** What holds up the picture ("" for nothing). */
  say(text: string): void {
    if (this.state.textContent !== text) this.state.textContent = text;
  }

  /** How much has come, 0..1; null: nobody knows; "done": all of it. */
  loaded(part: number | null | "done"): void {
    this.progress.hidden = part === "done";
    if (typeof part === "number") this.progress.value = part;
    else this.progress.removeAttribute("value");
  }
}
