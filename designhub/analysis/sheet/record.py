"""A calculation sheet as plain data: what is stored, sent and shown.

A sheet may come out of a stranger's script. The one rule: nothing that it says about itself is believed; whether a
check holds, its safety, and whether a result follows from its formula are worked out here from the numbers.
"""

import math
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from designhub.analysis.sheet.evaluation import CalculationError, evaluate, unit_of
from designhub.analysis.sheet.notation import NotationError, read_relation
from designhub.errors import DesignHubError
from designhub.script.quantities import declared
from designhub.units import compatible, convert, read_unit

MOST_BLOCKS = 500
MOST_POINTS = 2000
_CLOSE = 1e-6


def _unit(text: str) -> str:
    try:
        return read_unit(text) if text else ""
    except DesignHubError as error:
        raise ValueError(str(error)) from error


Language = Annotated[str, Field(pattern="^[a-z]{2}$")]
Words = Annotated[str, Field(max_length=8000)] | dict[Language, Annotated[str, Field(max_length=8000)]]
"""A text in the author's language, or the same text by language."""
Short = Annotated[str, Field(max_length=120)]
Long = Annotated[str, Field(max_length=400)]
Finite = Annotated[float, Field(allow_inf_nan=False, ge=-1e150, le=1e150)]
"""Far from where a conversion or a plot would overflow."""
Digits = Annotated[int, Field(ge=1, le=15)]
Line = Annotated[int, Field(ge=0)]


class _Plain(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Amount(_Plain):
    """A number and its unit, as they are shown; the unit is empty for a plain number."""

    value: Finite
    unit: Annotated[str, Field(max_length=60), AfterValidator(_unit)] = ""

    @property
    def quantity(self) -> float:
        """The same as a Dimension in the hub's working unit; a float where it has no unit."""
        return declared(self.value, self.unit) if self.unit else self.value

    def into(self, unit: str) -> float:
        """Return the number in ``unit``; raises QuantityError for another dimension."""
        return convert(self.value, self.unit, unit)


class Given(_Plain):
    """A quantity that is known beforehand."""

    kind: Literal["given"] = "given"
    symbol: Short
    amount: Amount
    digits: Digits = 4
    words: Words = ""
    source: Words = ""
    line: Line = 0


class Binding(_Plain):
    """What was put in for a letter of a formula; ``symbol`` is the sheet's own name of that quantity, if it has one."""

    letter: Short
    symbol: Short = ""
    amount: Amount


Following = Literal["follows", "differs", "unknown"]


class Step(_Plain):
    """A result, the formula that it comes from, and what was put in."""

    kind: Literal["step"] = "step"
    symbol: Short
    formula: Long = ""
    bindings: Annotated[tuple[Binding, ...], Field(max_length=40)] = ()
    amount: Amount
    digits: Digits = 4
    words: Words = ""
    source: Words = ""
    line: Line = 0

    @property
    def following(self) -> Following:
        """Whether the result follows from the formula: worked out anew; unknown where the formula is not plain."""
        try:
            tree = read_relation(self.formula).right
            value = evaluate(tree, {each.letter: each.amount.quantity for each in self.bindings})
        except (NotationError, CalculationError):
            return "unknown"
        unit = unit_of(value)
        if unit == "" and compatible(self.amount.unit, "deg"):
            value, unit = math.degrees(value), "deg"
        if not compatible(unit, self.amount.unit):
            return "differs"
        anew = convert(float(value), unit, self.amount.unit)
        return "follows" if math.isclose(anew, self.amount.value, rel_tol=_CLOSE, abs_tol=1e-12) else "differs"


class Check(_Plain):
    """A value against one or two limits."""

    kind: Literal["check"] = "check"
    name: Words
    symbol: Short = ""
    amount: Amount
    at_least: Amount | None = None
    at_most: Amount | None = None
    digits: Digits = 4
    source: Words = ""
    line: Line = 0

    @model_validator(mode="after")
    def _of_one_kind(self) -> "Check":
        limits = [limit for limit in (self.at_least, self.at_most) if limit is not None]
        if not limits or any(not compatible(limit.unit, self.amount.unit) for limit in limits):
            raise ValueError("a check wants a limit of the kind of its value")
        return self

    @property
    def holds(self) -> bool:
        """Whether the value is within its limits; exactly at one, to twelve digits, is within."""
        slack = abs(self.amount.value) * 1e-12
        low = self.at_least is None or self.amount.value + slack >= self._in(self.at_least)
        return low and (self.at_most is None or self.amount.value - slack <= self._in(self.at_most))

    @property
    def safety(self) -> float | None:
        """Limit over value (of a least value: value over limit), the smaller of two; None where that says nothing."""
        value = self.amount.value
        if not self.amount.unit:  # a ratio is as good as a safety already
            return None
        factors = []
        if self.at_most is not None and value > 0 and self._in(self.at_most) > 0:
            factors.append(self._in(self.at_most) / value)
        if self.at_least is not None and value > 0 and self._in(self.at_least) > 0:
            factors.append(value / self._in(self.at_least))
        least = min(factors, default=math.inf)
        return least if math.isfinite(least) else None

    def _in(self, limit: Amount) -> float:
        return limit.into(self.amount.unit)


class Prose(_Plain):
    """Text in Markdown; HTML in it is shown as text."""

    kind: Literal["prose"] = "prose"
    words: Words


class Table(_Plain):
    """Rows of texts and quantities."""

    kind: Literal["table"] = "table"
    caption: Words = ""
    header: Annotated[tuple[Words, ...], Field(min_length=1, max_length=12)]
    rows: Annotated[tuple[tuple[Amount | Words, ...], ...], Field(max_length=200)]
    digits: Digits = 4

    @model_validator(mode="after")
    def _rectangular(self) -> "Table":
        if any(len(row) != len(self.header) for row in self.rows):
            raise ValueError("every row has as many cells as the header")
        return self


Points = Annotated[tuple[Finite, ...], Field(min_length=2, max_length=MOST_POINTS)]


class Plot(_Plain):
    """One or more curves over one axis."""

    kind: Literal["plot"] = "plot"
    caption: Words = ""
    x_name: Words = ""
    x_unit: Annotated[str, Field(max_length=60), AfterValidator(_unit)] = ""
    y_name: Words = ""
    y_unit: Annotated[str, Field(max_length=60), AfterValidator(_unit)] = ""
    x: Points
    curves: Annotated[tuple[tuple[Words, Points], ...], Field(min_length=1, max_length=8)]

    @model_validator(mode="after")
    def _matching(self) -> "Plot":
        if any(len(points) != len(self.x) for _, points in self.curves):
            raise ValueError("every curve has as many points as the axis")
        return self


Block = Annotated[Given | Step | Check | Prose | Table | Plot, Field(discriminator="kind")]


class SheetRecord(_Plain):
    """A whole calculation sheet."""

    version: Literal[1] = 1
    title: Words
    blocks: Annotated[tuple[Block, ...], Field(max_length=MOST_BLOCKS)] = ()

    @property
    def checks(self) -> tuple[Check, ...]:
        """All checks in their order."""
        return tuple(block for block in self.blocks if isinstance(block, Check))

    @property
    def holds(self) -> bool:
        """Whether every check holds and no result contradicts its formula or what was put in."""
        return all(check.holds for check in self.checks) and not any(self.contradictions())

    def contradictions(self) -> Iterator[Step]:
        """Yield the steps that do not follow from their formula, or take another value than the one above."""
        known: dict[str, Amount] = {}
        for block in self.blocks:
            if isinstance(block, Step) and (
                block.following == "differs" or any(_differs(each, known.get(each.symbol)) for each in block.bindings)
            ):
                yield block
            if isinstance(block, Given | Step):
                known[block.symbol] = block.amount


def _differs(binding: Binding, known: Amount | None) -> bool:
    if known is None:
        return binding.symbol != ""
    if not compatible(known.unit, binding.amount.unit):
        return True
    return not math.isclose(known.into(binding.amount.unit), binding.amount.value, rel_tol=_CLOSE, abs_tol=1e-12)


def amount_of(value: float, unit: str | None = None) -> Amount:
    """Return a Dimension or a plain number as it is to be shown, in ``unit`` where that is named.

    Raises QuantityError where the unit measures something else.
    """
    own = unit_of(value)
    wanted = own if unit is None else read_unit(unit)
    return Amount(value=convert(float(value), own, wanted), unit=wanted)


def spoken(words: Words, language: str) -> str:
    """Return a text in ``language``, else in English, else in whatever language it has."""
    if isinstance(words, str):
        return words
    return words.get(language) or words.get("en") or next(iter(words.values()), "")
