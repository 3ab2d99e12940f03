// What CodeMirror itself says (search, folding, completions), by the keys of the hub's own texts.

import type { Texts } from "../hub/labels";

const KEYS: Record<string, string> = {
  Find: "viewer.editor_find",
  Replace: "viewer.editor_replace",
  next: "viewer.editor_next",
  previous: "viewer.editor_previous",
  all: "viewer.editor_all",
  replace: "viewer.editor_replace_one",
  "replace all": "viewer.editor_replace_all",
  "match case": "viewer.editor_match_case",
  "by word": "viewer.editor_by_word",
  regexp: "viewer.editor_regexp",
  close: "viewer.editor_close",
  "Go to line": "viewer.editor_go_to_line",
  go: "viewer.editor_go",
  "Fold line": "viewer.editor_fold_line",
  "Unfold line": "viewer.editor_unfold_line",
  "Control character": "viewer.editor_control_character",
  Completions: "viewer.editor_completions",
  "Selection deleted": "viewer.editor_selection_deleted",
  "current match": "viewer.editor_current_match",
  "on line": "viewer.editor_on_line",
  "replaced $ matches": "viewer.editor_replaced_n_matches",
  "replaced match on line $": "viewer.editor_replaced_match_on_line_n",
};

/** CodeMirror's phrases in the reader's language; its own placeholder is "$". */
export function phrases(texts: Texts): Record<string, string> {
  return Object.fromEntries(Object.entries(KEYS).map(([phrase, key]) => [phrase, texts(key, { count: "$" })]));
}
