"""The text of a script: parsed within bounds, and the places in it.

Its one rule: whatever the text is, parsing it raises nothing and calls nothing of it.
"""

import ast
import warnings
from dataclasses import dataclass

LARGEST = 1_000_000
"""Characters of one file."""
_LONGEST_TEXT = 60
_LONGEST_LINE = 10_000
"""Of a longer one bytes are counted: nobody looks for a column there."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """A piece of one line: first and last column from 1, the last one behind the end."""

    line: int
    column: int
    end_column: int


@dataclass(frozen=True, eq=False)
class Source:
    """One parsed file."""

    file: str
    tree: ast.Module
    lines: tuple[str, ...]

    def span(self, node: ast.AST) -> Span:
        """Return where ``node`` stands; of what goes over several lines the first one."""
        line: int = getattr(node, "lineno", 1)
        start = self._column(line, getattr(node, "col_offset", 0))
        last, end = getattr(node, "end_lineno", line), getattr(node, "end_col_offset", None)
        if last != line or end is None:
            return Span(line=line, column=start, end_column=len(self._line(line).rstrip()) + 1)
        return Span(line=line, column=start, end_column=self._column(line, end))

    def text(self, node: ast.AST) -> str:
        """Return the source of ``node`` as far as it stands on its first line, shortened."""
        span = self.span(node)
        text = self._line(span.line)[span.column - 1 : span.end_column - 1].strip()
        return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"

    def _line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def _column(self, line: int, offset: int) -> int:
        """Return the column (from 1, in characters) of a byte ``offset``, which is how the parser counts."""
        text = self._line(line)
        if text.isascii() or len(text) > _LONGEST_LINE:
            return min(offset, len(text)) + 1
        return len(text.encode("utf-8", "replace")[:offset].decode("utf-8", "ignore")) + 1


def parse(file: str, text: str) -> Source | None:
    """Return the parsed ``text`` of ``file``, or None for what is no Python (that is for the run to say)."""
    if len(text) > LARGEST:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return Source(file, tree, tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))
