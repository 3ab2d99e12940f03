// The line in which a build failed: marked in the text, in the gutter, and for screen readers.

import { StateEffect, StateField, type EditorState, type Extension, type Text } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter, type DecorationSet } from "@codemirror/view";

/** Mark this line (1-based), or none. The mark moves with its text and goes when the text of its line is changed. */
export const markLine = StateEffect.define<number | null>();

function markOf(document: Text, number: number | null, label: string): DecorationSet {
  if (number === null || number < 1 || number > document.lines) return Decoration.none;
  const line = Decoration.line({ class: "cm-errorLine", attributes: { "aria-description": label } });
  return Decoration.set(line.range(document.line(number).from));
}

class ErrorMark extends GutterMarker {
  constructor(private readonly label: string) {
    super();
  }

  override toDOM(): Node {
    const mark = document.createElement("span");
    mark.className = "cm-errorMark";
    mark.textContent = "✕";
    mark.title = this.label;
    return mark;
  }
}

export function errorLine(label: string): Extension {
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(marks, change) {
      for (const effect of change.effects) if (effect.is(markLine)) return markOf(change.state.doc, effect.value, label);
      if (!change.docChanged) return marks;
      const at = marks.iter().from;
      const line = marks.size ? change.startState.doc.lineAt(at) : null;
      if (line && change.changes.touchesRange(line.from, line.to)) return Decoration.none;
      return marks.map(change.changes);
    },
    provide: (own) => EditorView.decorations.from(own),
  });
  const mark = new ErrorMark(label);
  const column = gutter({
    class: "cm-errorGutter",
    lineMarker: (view, line) => (starts(view.state, field, line.from) ? mark : null),
    lineMarkerChange: (update) => update.docChanged || update.transactions.some((one) => one.effects.length > 0),
  });
  return [field, column];
}

function starts(state: EditorState, field: StateField<DecorationSet>, from: number): boolean {
  let found = false;
  state.field(field).between(from, from, () => {
    found = true;
  });
  return found;
}
