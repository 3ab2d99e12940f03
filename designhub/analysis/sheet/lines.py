"""A calculation sheet as plain text, for the terminal: one line for a formula, its values and its result."""

import textwrap
from collections.abc import Iterator

from designhub.analysis.sheet.notation import (
    Call,
    Name,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Root,
    Sum,
    Tree,
    Value,
)
from designhub.analysis.sheet.record import SheetRecord
from designhub.analysis.sheet.setting import (
    SetCheck,
    SetGiven,
    SetPlot,
    SetProse,
    SetStep,
    SetTable,
    Setter,
    value_text,
)

WIDTH = 100
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def text(sheet: SheetRecord, language: str = "en") -> str:
    """Return the sheet as lines of at most about a hundred characters, ending with how many checks hold."""
    setter = Setter(sheet, language)
    lines = [setter.title, "=" * len(setter.title)]
    for block in setter.blocks():
        lines.append("")
        match block:
            case SetStep():
                lines += _step(block, setter)
            case SetCheck():
                lines += _check(block)
            case SetTable():
                lines += _table(block)
            case SetProse():
                lines += _prose(block.markdown)
            case SetPlot():
                lines.append(f"[{block.caption or block.y_label}]")
            case givens:
                lines += _givens(givens)
    if setter.summary:
        lines += ["", setter.summary]
    return "\n".join(_printable(line) for line in lines) + "\n"


def linear(tree: Tree) -> str:
    """Return a formula on one line.

    >>> from designhub.analysis.sheet.notation import read
    >>> linear(read("F a^2 / (3 E I)"))
    'F · a² / (3 · E · I)'
    """
    match tree:
        case Number(text) | Name(text):
            return text
        case Value():
            return value_text(tree)
        case Negative(of):
            return f"−{_in(of, 2)}"
        case Sum(left, sign, right):
            return f"{_in(left, 1)} {sign} {_in(right, 2 if sign == '−' else 1)}"
        case Product(left, right):
            return f"{_in(left, 2)} · {_in(right, 3)}"
        case Quotient(above, below):
            return f"{_in(above, 2)} / {_in(below, 3.5 if isinstance(below, Value) and below.unit else 3)}"
        case Power(base, Number(exponent)) if exponent.lstrip("-").isdigit():
            return _in(base, 4.5 if isinstance(base, Value) else 4) + exponent.translate(_SUPERSCRIPTS)
        case Power(base, exponent):
            return f"{_in(base, 4.5 if isinstance(base, Value) else 4)}^{_in(exponent, 4)}"
        case Root(of):
            return f"√({linear(of)})"
        case Call(name, arguments):
            return f"{name}({', '.join(linear(each) for each in arguments)})"


def binds(tree: Tree) -> float:
    """Return how closely a tree holds together: 1 a sum, 2 a product, 3 a power, 5 a single thing."""
    match tree:
        case Sum():
            return 1
        case Negative() | Product() | Quotient():
            return 2
        case Power():
            return 3.7
        case Value(number, unit):
            return 1.5 if number.startswith(("-", "−")) else 3.4 if unit else 5
    return 5


def _in(tree: Tree, least: float) -> str:
    written = linear(tree)
    return written if binds(tree) >= least else f"({written})"


def _givens(givens: tuple[SetGiven, ...]) -> Iterator[str]:
    rows = [(linear(each.symbol), value_text(each.value), each.words, each.source) for each in givens]
    wide = [max(len(row[column]) for row in rows) for column in range(2)]
    for symbol, value, words, source in rows:
        told = " ".join(part for part in (words, f"[{source}]" if source else "") if part)
        yield from _wrapped(f"  {symbol:<{wide[0]}} = {value:<{wide[1]}}  {told}".rstrip(), " " * (sum(wide) + 7))


def _step(step: SetStep, setter: Setter) -> Iterator[str]:
    if step.words:
        yield from _wrapped(step.words)
    name, parts = linear(step.symbol), []
    if isinstance(step.formula, str):
        parts.append(step.formula)
    elif step.formula is not None:
        parts.append(linear(step.formula))
    if step.inserted is not None:
        parts.append(linear(step.inserted))
    parts.append(value_text(step.result))
    line = f"  {name} = " + " = ".join(parts)
    if len(line) <= WIDTH:
        yield line
    else:
        indent = " " * (len(name) + 3)
        yield f"  {name} = {parts[0]}"
        yield from (f"{indent}= {part}" for part in parts[1:])
    if step.put_in:
        told = ", ".join(f"{linear(letter)} = {value_text(value)}" for letter, value in step.put_in)
        yield from _wrapped(f"  {setter.label('with')} {told}", "    ")
    if step.source:
        yield from _wrapped(f"  [{step.source}]", "   ")
    if step.warning:
        yield f"  ! {step.warning}"


def _check(check: SetCheck) -> Iterator[str]:
    told = " ".join(f"{sign} {value_text(limit)}" for sign, limit in check.limits)
    mark = "✓" if check.holds else "✗"
    tail = f", {check.safety}" if check.safety else ""
    yield f"  {mark} {check.name}: {value_text(check.value)} {told}: {check.verdict}{tail}"
    if check.source:
        yield f"    [{check.source}]"


def _table(table: SetTable) -> Iterator[str]:
    if table.caption:
        yield table.caption
    rows = [table.header, *table.rows]
    wide = [max(len(row[column]) for row in rows) for column in range(len(table.header))]
    for number, row in enumerate(rows):
        cells = [
            cell.rjust(width) if numeric else cell.ljust(width)
            for cell, width, numeric in zip(row, wide, table.numeric, strict=True)
        ]
        yield ("  " + "  ".join(cells)).rstrip()
        if number == 0:
            yield "  " + "  ".join("-" * width for width in wide)


def _prose(markdown: str) -> Iterator[str]:
    for paragraph in markdown.split("\n\n"):
        heading = paragraph.lstrip("#").strip()
        if paragraph.startswith("#"):
            yield heading
            yield "-" * len(heading)
        elif paragraph.lstrip().startswith(("-", "*", "|", "1.")):
            yield from paragraph.splitlines()
        else:
            yield from _wrapped(" ".join(paragraph.split()))


def _wrapped(line: str, indent: str = "") -> list[str]:
    return textwrap.wrap(line, WIDTH, subsequent_indent=indent, break_on_hyphens=False) or [""]


def _printable(line: str) -> str:
    """Return ``line`` without control characters, which a terminal would obey."""
    return "".join(character if character.isprintable() or character == "\u00a0" else " " for character in line)
