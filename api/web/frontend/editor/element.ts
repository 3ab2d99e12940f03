// <hub-editor>: a Python editor in the place of the text area inside it, which goes on holding the form's value.
// Its one rule: whatever happens here, the text area has the text; without this element it is the editor.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  EditorView, drawSelection, dropCursor, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap,
  lineNumbers,
} from "@codemirror/view";
import { textsFor, type Texts } from "../hub/labels";
import css from "./editor.css";
import { errorLine, markLine } from "./error-line";
import { look } from "./look";
import { phrases } from "./phrases";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class HubEditor extends HTMLElement {
  static observedAttributes = ["error-line", "filename"];
  private view: EditorView | null = null;
  private readonly language = new Compartment();

  connectedCallback(): void {
    void this.start();
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.view?.destroy();
      this.view = null;
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === "error-line") this.markError();
    else this.view?.dispatch({ effects: this.language.reconfigure(this.speech()) });
  }

  private get area(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  private async start(): Promise<void> {
    const texts = await textsFor(this);
    const area = this.area;
    if (this.view || !area || !this.isConnected) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    const place = document.createElement("div");
    const help = document.createElement("p");
    help.className = "help";
    help.textContent = texts("viewer.editor_help");
    root.replaceChildren(place, help);
    const state = EditorState.create({ doc: area.value, extensions: this.extensions(area, texts) });
    this.view = new EditorView({ state, parent: place, root });
    this.follow(area);
    this.markError();
  }

  /** Python for scripts; other texts (TOML, CSV) are shown plainly. */
  private speech(): Extension {
    const name = this.getAttribute("filename") ?? "script.py";
    return name.endsWith(".py") ? python() : [];
  }

  private extensions(area: HTMLTextAreaElement, texts: Texts): Extension {
    const label = area.labels[0]?.textContent?.trim() || area.getAttribute("aria-label") || area.name;
    return [
      errorLine(texts("viewer.editor_error")), lineNumbers(), highlightActiveLineGutter(), highlightSpecialChars(), history(),
      foldGutter(), drawSelection(), dropCursor(), EditorState.allowMultipleSelections.of(true), indentOnInput(),
      bracketMatching(), closeBrackets(), autocompletion(), highlightActiveLine(), highlightSelectionMatches(),
      indentUnit.of("    "), EditorState.tabSize.of(4), this.language.of(this.speech()), look,
      keymap.of([
        ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap,
        indentWithTab,
      ]),
      EditorState.readOnly.of(area.readOnly || area.disabled),
      EditorState.phrases.of(phrases(texts)),
      EditorView.contentAttributes.of({
        tabindex: "0", "aria-label": label, "aria-description": texts("viewer.editor_help"), spellcheck: "false", autocapitalize: "off",
      }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged || area.value === update.state.doc.toString()) return;
        area.value = update.state.doc.toString();
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    ];
  }

  /** What a script or a form's reset writes into the text area appears here; its label focuses the editor. */
  private follow(area: HTMLTextAreaElement): void {
    const take = () => {
      const { view } = this;
      if (!view || view.state.doc.toString() === area.value) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: area.value } });
    };
    area.addEventListener("change", take);
    area.form?.addEventListener("reset", () => setTimeout(take));
    area.addEventListener("focus", () => this.view?.focus());
    area.addEventListener("invalid", () => this.view?.focus());
    for (const label of area.labels) label.addEventListener("click", () => this.view?.focus());
  }

  private markError(): void {
    const { view } = this;
    if (!view) return;
    const number = Number(this.getAttribute("error-line"));
    const marked = Number.isInteger(number) && number >= 1 && number <= view.state.doc.lines ? number : null;
    view.dispatch({ effects: markLine.of(marked) });
    if (marked === null) return;
    const { from } = view.state.doc.line(marked);
    view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  }

  override focus(): void {
    if (this.view) this.view.focus();
    else this.area?.focus();
  }
}

if (!customElements.get("hub-editor")) customElements.define("hub-editor", HubEditor);
