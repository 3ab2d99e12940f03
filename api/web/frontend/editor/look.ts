// The editor's colours, from the page's own custom properties, so that light and dark follow the page.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const frame = EditorView.theme({
  "&": { fontSize: "0.875rem" },
  ".cm-scroller": { fontFamily: "var(--mono, monospace)", lineHeight: "1.5", overflow: "auto", flexGrow: "1" },
  ".cm-content": { caretColor: "var(--ink, #182026)", padding: "0.5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink, #182026)", borderLeftWidth: "2px" },
  ".cm-gutters": { background: "var(--sunken, #eaeef0)", color: "var(--ink-2, #4b5963)", border: "0" },
  ".cm-activeLine": { background: "color-mix(in srgb, var(--accent-tint, #e1eff5) 55%, transparent)" },
  ".cm-activeLineGutter": { background: "var(--accent-tint, #e1eff5)", color: "var(--ink, #182026)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--focus, #0a6cff) 28%, transparent)",
  },
  ".cm-matchingBracket": { background: "var(--accent-tint, #e1eff5)", outline: "1px solid var(--line-strong, #84929c)" },
  ".cm-errorLine": { background: "var(--fail-tint, #fce8e6)", boxShadow: "inset 4px 0 0 var(--fail, #b0251c)" },
  ".cm-errorMark": { color: "var(--fail, #b0251c)", fontWeight: "700", paddingInline: "2px" },
  ".cm-panels": { background: "var(--sunken, #eaeef0)", color: "var(--ink, #182026)" },
  ".cm-panel.cm-search .cm-button": { backgroundImage: "none" },
  ".cm-tooltip": { background: "var(--surface, #fff)", color: "var(--ink, #182026)", border: "1px solid var(--line-strong, #84929c)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent, #0a5a7c)", color: "var(--on-accent, #fff)" },
});

const words = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--accent, #0a5a7c)", fontWeight: "600" },
  { tag: [tags.comment, tags.docComment], color: "var(--ink-2, #4b5963)", fontStyle: "italic" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--pass, #17683a)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--warn, #845000)" },
  { tag: [tags.definition(tags.variableName), tags.function(tags.definition(tags.variableName))], fontWeight: "600" },
  { tag: tags.definition(tags.className), fontWeight: "700" },
  { tag: tags.invalid, color: "var(--fail, #b0251c)" },
]);

export const look: Extension = [frame, syntaxHighlighting(words)];
