"""From a stored sheet to what its reader sees, before it is text, HTML or PDF: numbers and words in one language.

The one rule: here and only here numbers become texts; whoever typesets (`text`, `html`, `pdf`) formats none.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from designhub.analysis.sheet import record
from designhub.analysis.sheet.evaluation import CONSTANTS
from designhub.analysis.sheet.notation import (
    Call,
    Name,
    Negative,
    NotationError,
    Number,
    Power,
    Product,
    Quotient,
    Root,
    Sum,
    Tree,
    Value,
    names,
    read,
    read_relation,
    substituted,
)
from designhub.analysis.sheet.record import Amount, SheetRecord, spoken
from designhub.messages import Message
from designhub.units import format_number, format_quantity, shown
from designhub.units.numbers import decimal_sign


@dataclass(frozen=True, kw_only=True)
class SetGiven:
    """A known quantity."""

    symbol: Tree
    value: Value
    words: str
    source: str


@dataclass(frozen=True, kw_only=True)
class SetStep:
    """A result with its formula in letters, with values put in, and what to beware of."""

    symbol: Tree
    formula: Tree | str | None
    """A text where the formula is more than an expression."""
    inserted: Tree | None
    put_in: tuple[tuple[Tree, Value], ...]
    """What was put in, letter by letter, where it can't be shown in the formula."""
    result: Value
    words: str
    source: str
    warning: str


@dataclass(frozen=True, kw_only=True)
class SetCheck:
    """A check and how it came out."""

    name: str
    value: Value
    limits: tuple[tuple[str, Value], ...]
    """Relation sign and limit."""
    holds: bool
    verdict: str
    safety: str
    source: str


@dataclass(frozen=True, kw_only=True)
class SetTable:
    """Header and rows as texts."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    """Which columns hold quantities."""


@dataclass(frozen=True, kw_only=True)
class SetProse:
    """Markdown."""

    markdown: str


@dataclass(frozen=True, kw_only=True)
class SetPlot:
    """A plot and its words."""

    plot: record.Plot
    caption: str
    x_label: str
    y_label: str
    curves: tuple[str, ...]


Set = tuple[SetGiven, ...] | SetStep | SetCheck | SetTable | SetProse | SetPlot


class Setter:
    """Sets one sheet in one language."""

    def __init__(self, sheet: SheetRecord, language: str = "en") -> None:
        self.sheet = sheet
        self.language = language
        self._contradicted = {id(step) for step in sheet.contradictions()}

    @property
    def title(self) -> str:
        """The title of the sheet."""
        return spoken(self.sheet.title, self.language)

    @property
    def summary(self) -> str:
        """How many checks hold; empty where there are none."""
        checks = self.sheet.checks
        if not checks:
            return ""
        return self.label("summary", holding=sum(check.holds for check in checks), count=len(checks))

    def label(self, name: str, **args: str | int) -> str:
        """Return one of the sheet's own words."""
        return Message(f"analysis.sheet.label.{name}", args).text(self.language)

    def blocks(self) -> Iterator[Set]:
        """Yield what the sheet shows, known quantities that follow each other as one group."""
        group: list[SetGiven] = []
        for block in self.sheet.blocks:
            if isinstance(block, record.Given):
                group.append(self._given(block))
                continue
            if group:
                yield tuple(group)
                group = []
            yield self._set(block)
        if group:
            yield tuple(group)

    def number(self, value: float, digits: int) -> str:
        """Return a plain number."""
        return format_number(value, self.language, digits=digits)

    def _set(self, block: record.Step | record.Check | record.Prose | record.Table | record.Plot) -> Set:
        match block:
            case record.Step():
                return self._step(block)
            case record.Check():
                return self._check(block)
            case record.Table():
                return self._table(block)
            case record.Plot():
                return self._plot(block)
            case record.Prose():
                return SetProse(markdown=spoken(block.words, self.language))

    def _given(self, block: record.Given) -> SetGiven:
        return SetGiven(
            symbol=_letter(block.symbol),
            value=self._value(block.amount, block.digits),
            words=spoken(block.words, self.language),
            source=spoken(block.source, self.language),
        )

    def _step(self, block: record.Step) -> SetStep:
        formula, inserted = self._formula(block)
        put_in: tuple[tuple[Tree, Value], ...] = ()
        if inserted is None and block.bindings:
            put_in = tuple(
                (_letter(each.symbol or each.letter), self._value(each.amount, block.digits)) for each in block.bindings
            )
        return SetStep(
            symbol=_letter(block.symbol),
            formula=formula,
            inserted=inserted,
            put_in=put_in,
            result=self._value(block.amount, block.digits),
            words=spoken(block.words, self.language),
            source=spoken(block.source, self.language),
            warning=self.label("contradicts") if id(block) in self._contradicted else "",
        )

    def _formula(self, block: record.Step) -> tuple[Tree | str | None, Tree | None]:
        """Return the formula in the sheet's own letters, and with the values put in."""
        if not block.formula:
            return None, None
        bound = {each.letter: each for each in block.bindings}
        try:
            tree = read_relation(block.formula).right
        except NotationError:
            return _right_side(block.formula), None
        if any(name not in bound and name not in CONSTANTS for name in names(tree)):
            return _right_side(block.formula), None
        own = substituted(tree, lambda name: _letter(bound[name].symbol or name) if name in bound else Name(name))
        if not bound:
            return self._localized(own), None
        inserted = substituted(
            tree, lambda name: self._value(bound[name].amount, block.digits) if name in bound else Name(name)
        )
        return self._localized(own), self._localized(inserted)

    def _localized(self, tree: Tree) -> Tree:
        """Return ``tree`` with the decimal sign of the language in its numbers."""
        match tree:
            case Number(text):
                return Number(text.replace(".", decimal_sign(self.language)))
            case Negative(of):
                return Negative(self._localized(of))
            case Sum(left, sign, right):
                return Sum(self._localized(left), sign, self._localized(right))
            case Product(left, right):
                return Product(self._localized(left), self._localized(right))
            case Quotient(above, below):
                return Quotient(self._localized(above), self._localized(below))
            case Power(base, exponent):
                return Power(self._localized(base), self._localized(exponent))
            case Root(of):
                return Root(self._localized(of))
            case Call(name, arguments):
                return Call(name, tuple(self._localized(each) for each in arguments))
        return tree

    def _check(self, block: record.Check) -> SetCheck:
        limits = []
        for sign, limit in (("≥", block.at_least), ("≤", block.at_most)):
            if limit is not None:
                limits.append((sign, self._value(limit, block.digits)))
        safety = block.safety
        return SetCheck(
            name=spoken(block.name, self.language),
            value=self._value(block.amount, block.digits),
            limits=tuple(limits),
            holds=block.holds,
            verdict=self.label("holds" if block.holds else "fails"),
            safety="" if safety is None else self.label("safety", factor=self.number(safety, 3)),
            source=spoken(block.source, self.language),
        )

    def _table(self, block: record.Table) -> SetTable:
        columns = range(len(block.header))
        return SetTable(
            caption=spoken(block.caption, self.language),
            header=tuple(spoken(words, self.language) for words in block.header),
            rows=tuple(tuple(self._cell(cell, block.digits) for cell in row) for row in block.rows),
            numeric=tuple(all(isinstance(row[column], Amount) for row in block.rows) for column in columns),
        )

    def _cell(self, cell: Amount | record.Words, digits: int) -> str:
        if isinstance(cell, Amount):
            return format_quantity(cell.value, cell.unit, self.language, digits=digits)
        return spoken(cell, self.language)

    def _plot(self, block: record.Plot) -> SetPlot:
        def label(name: record.Words, unit: str) -> str:
            return " / ".join(part for part in (spoken(name, self.language), shown(unit)) if part)

        return SetPlot(
            plot=block,
            caption=spoken(block.caption, self.language),
            x_label=label(block.x_name, block.x_unit),
            y_label=label(block.y_name, block.y_unit),
            curves=tuple(spoken(name, self.language) for name, _ in block.curves),
        )

    def _value(self, amount: Amount, digits: int) -> Value:
        return Value(format_number(amount.value, self.language, digits=digits), shown(amount.unit))


def value_text(value: Value) -> str:
    """Return number and unit as one text; a degree sign stands close.

    >>> value_text(Value("60", "N")), value_text(Value("15", "°"))
    ('60 N', '15°')
    """
    return value.number + (value.unit if value.unit in ("", "°") else f"\u00a0{value.unit}")


def _right_side(formula: str) -> str:
    """Return what stands behind the first equals sign of a formula that is more than an expression."""
    left, equals, right = formula.partition("=")
    return right.strip() if equals and len(left.split()) == 1 else formula


def _letter(symbol: str) -> Tree:
    """Return a symbol as a name; one that is no name (out of a stranger's file) as the text that it is."""
    try:
        return read(symbol)
    except NotationError:
        return Name(symbol)
