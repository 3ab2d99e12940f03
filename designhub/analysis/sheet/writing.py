"""Writing a calculation sheet: quantities, steps and checks, one after the other, each checked as it is written.

.. code-block:: python

    sheet = Sheet("Lever")
    force = sheet.given("F_hand", "60 N", "hand force")
    arm = sheet.given("l", "96 mm", "lever arm")
    moment = sheet.step("M_b", "F_hand l", unit="N·m")
    stress = sheet.step("σ_b", stress.bending, moment, section.modulus_x)
    sheet.check("σ_b ≤ σ_zul", stress, at_most="120 MPa")

What `given` and `step` return are Dimensions to go on with. The one rule: a step of unlike units, an unknown letter or
a result in another unit than was asked for stops here, with the name of the step and the line of the script.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from designhub.analysis.beams import Bent
from designhub.analysis.formula import Formula, PintQuantity, WrongQuantity, taken
from designhub.analysis.formula import Given as Quantity
from designhub.analysis.sheet import record
from designhub.analysis.sheet.evaluation import CONSTANTS, CalculationError, evaluate, unit_of
from designhub.analysis.sheet.notation import FUNCTIONS, Name, NotationError, names, read, read_relation
from designhub.analysis.sheet.record import Amount, Binding, SheetRecord, Words, amount_of
from designhub.errors import Invalid
from designhub.messages import Argument
from designhub.script.dimension import Dimension
from designhub.script.frames import outside
from designhub.script.quantities import declared
from designhub.units import QuantityError, compatible, read_quantity, read_unit, shown


class SheetError(Invalid):
    """A step, check or quantity of a sheet can't be as it is written; the message names it and its line."""


class Sheet:
    """A calculation sheet that is being written."""

    def __init__(self, title: Words, *, digits: int = 4) -> None:
        """Begin a sheet; results are shown with ``digits`` significant figures unless a step says otherwise."""
        self._title = title
        self._digits = digits
        self._blocks: list[record.Block] = []
        self._values: dict[str, float] = {}
        _SHEETS.append(self)

    @property
    def record(self) -> SheetRecord:
        """The sheet as plain data. Raises SheetError where it is too long or holds what can't be shown."""
        try:
            return SheetRecord(title=self._title, blocks=tuple(self._blocks))
        except ValidationError as error:
            raise _unfit(error, "sheet", 0) from error

    def as_json(self) -> str:
        """Return the sheet as JSON, to be read by `SheetRecord.model_validate_json`."""
        return self.record.model_dump_json()

    def given(
        self,
        symbol: str,
        value: Quantity,
        words: Words = "",
        *,
        source: Words = "",
        unit: str | None = None,
        digits: int | None = None,
    ) -> Any:
        """Put down a known quantity and return it as a Dimension. Raises SheetError for what is none."""
        line = _line()
        quantity, own = _quantity(value, symbol, line)
        amount = self._shown(quantity, unit or own, symbol, line)
        self._known(symbol, quantity, line)
        self._add(record.Given, line, symbol=symbol, amount=amount, words=words, source=source, digits=digits)
        return quantity

    def step(
        self,
        symbol: str,
        formula: str | Formula[Any] | Quantity,
        *arguments: Any,
        words: Words = "",
        source: Words = "",
        unit: str | None = None,
        digits: int | None = None,
        **named: Any,
    ) -> Any:
        """Put down a result and return it.

        ``formula`` is an expression in the sheet's own letters (``"F_hand l / 2"``), a formula of the library with its
        arguments, or a quantity that the script has worked out itself. Raises SheetError, and OutOfRange where a
        formula of the library does not hold.
        """
        line = _line()
        if isinstance(formula, Formula):
            value, text, bindings = self._applied(symbol, formula, arguments, named, line)
            source = source or formula.source
        elif isinstance(formula, str):
            value, text, bindings = self._evaluated(symbol, formula, line)
        else:
            value, text, bindings = _quantity(formula, symbol, line)[0], "", []
        amount = self._shown(value, unit, symbol, line)
        self._known(symbol, value, line)
        self._add(
            record.Step,
            line,
            symbol=symbol,
            formula=text,
            bindings=tuple(bindings),
            amount=amount,
            words=words,
            source=source,
            digits=digits,
        )
        return value

    def check(
        self,
        name: Words,
        value: Quantity,
        *,
        at_most: Quantity | None = None,
        at_least: Quantity | None = None,
        source: Words = "",
        unit: str | None = None,
        digits: int | None = None,
    ) -> bool:
        """Put down a check of ``value`` against its limits and tell whether it holds."""
        line, title = _line(), record.spoken(name, "en")
        if at_most is None and at_least is None:
            raise SheetError("analysis.sheet.no_limit", step=title, line=line)
        quantity, own = _quantity(value, title, line)
        amount = self._shown(quantity, unit or own, title, line)
        limits: dict[str, Amount | None] = {}
        for key, limit in (("at_most", at_most), ("at_least", at_least)):
            if limit is None:
                continue
            bound, _ = _quantity(limit, title, line)
            limits[key] = self._shown(bound, amount.unit, title, line)
        known = next((each for each, kept in self._values.items() if kept is value), "")
        self._add(record.Check, line, name=name, symbol=known, amount=amount, source=source, digits=digits, **limits)
        return self._blocks[-1].holds  # type: ignore[union-attr]  # the check that was just added

    def text(self, words: Words) -> None:
        """Put down prose in Markdown."""
        self._add(record.Prose, _line(), words=words)

    def heading(self, words: Words) -> None:
        """Put down a heading."""
        spoken = {"": words} if isinstance(words, str) else words
        marked = {language: f"## {' '.join(text.split())}" for language, text in spoken.items()}
        self._add(record.Prose, _line(), words=marked.get("", marked))

    def table(self, header: Sequence[Words], rows: Sequence[Sequence[Any]], caption: Words = "") -> None:
        """Put down a table; a cell is a text, a text by language, a number or a quantity."""
        line = _line()
        cells = tuple(tuple(_cell(cell, line) for cell in row) for row in rows)
        self._add(record.Table, line, header=tuple(header), rows=cells, caption=caption, digits=None)

    def plot(
        self,
        x: Sequence[float],
        curves: Mapping[str, Sequence[float]],
        *,
        caption: Words = "",
        x_name: Words = "",
        x_unit: str = "",
        y_name: Words = "",
        y_unit: str = "",
    ) -> None:
        """Put down curves over ``x``: plain numbers in ``x_unit`` and ``y_unit``."""
        self._add(
            record.Plot,
            _line(),
            caption=caption,
            x_name=x_name,
            x_unit=x_unit,
            y_name=y_name,
            y_unit=y_unit,
            x=tuple(float(each) for each in x),
            curves=tuple((name, tuple(float(each) for each in points)) for name, points in curves.items()),
        )

    def beam(self, caption: Words, bent: Bent, points: int = 120) -> None:
        """Put down shear force, bending moment and deflection of a solved beam as plots."""
        from designhub.analysis.sheet.beam_plots import beam_plots

        self._blocks.extend(beam_plots(caption, bent, points))

    # --- how a step comes about -----------------------------------------------------------------------------------

    def _evaluated(self, symbol: str, text: str, line: int) -> tuple[float, str, list[Binding]]:
        try:
            tree = read_relation(text).right
            value = evaluate(tree, self._values)
        except (NotationError, CalculationError) as error:
            raise _in_step(error, symbol, line) from error
        letters = [name for name in dict.fromkeys(names(tree)) if name in self._values]
        return value, text, [Binding(letter=x, symbol=x, amount=self._amount(x)) for x in letters]

    def _applied(
        self, symbol: str, formula: Formula[Any], arguments: tuple[Any, ...], named: dict[str, Any], line: int
    ) -> tuple[float, str, list[Binding]]:
        given = dict(zip(formula.parameters, arguments, strict=False)) | named
        try:
            value = formula(*arguments, **named)
        except WrongQuantity as error:
            raise _in_step(error, symbol, line) from error
        except TypeError as error:
            raise SheetError("analysis.sheet.arguments", step=symbol, line=line, formula=formula.name) from error
        if formula.unit is None:
            raise SheetError("analysis.sheet.several", step=symbol, line=line, formula=formula.name)
        given = {**formula.defaults, **given}
        bindings = [
            self._binding(formula.symbols.get(name, name), given[name], unit)
            for name, unit in formula.parameters.items()
            if unit is not None and given.get(name) is not None
        ]
        return value, formula.expression, bindings

    def _binding(self, letter: str, value: Any, unit: str) -> Binding:
        for symbol, kept in self._values.items():
            if kept is value:
                return Binding(letter=letter, symbol=symbol, amount=self._amount(symbol))
        if isinstance(value, str):
            read_as = read_quantity(value)
            return Binding(letter=letter, amount=Amount(value=read_as.value, unit=read_as.unit))
        number = taken(value, unit, letter)
        return Binding(letter=letter, amount=Amount(value=number, unit=unit))

    # --- what is kept ---------------------------------------------------------------------------------------------

    def _known(self, symbol: str, value: float, line: int) -> None:
        try:
            plain = isinstance(read(symbol), Name)
        except NotationError:
            plain = False
        if not plain or symbol in FUNCTIONS or symbol in CONSTANTS:
            raise SheetError("analysis.sheet.symbol", step=symbol[:80], line=line)
        if symbol in self._values:
            raise SheetError("analysis.sheet.twice", step=symbol, line=line)
        self._values[symbol] = value

    def _amount(self, symbol: str) -> Amount:
        for block in reversed(self._blocks):
            if isinstance(block, record.Given | record.Step) and block.symbol == symbol:
                return block.amount
        return amount_of(self._values[symbol])

    def _shown(self, value: float, unit: str | None, step: str, line: int) -> Amount:
        """Return ``value`` in ``unit``; refuse a unit of another dimension."""
        if unit is not None and not compatible(unit_of(value), _known_unit(unit, step, line)):
            raise SheetError(
                "analysis.sheet.result",
                step=step,
                line=line,
                given=shown(unit_of(value)) or "1",
                unit=shown(read_unit(unit)) or "1",
            )
        try:
            return amount_of(value, unit)
        except ValidationError as error:
            raise _unfit(error, step, line) from error

    def _add(self, kind: type[Any], line: int, *, digits: int | None = None, **fields: Any) -> None:
        if "digits" in kind.model_fields:
            fields["digits"] = digits or self._digits
        if "line" in kind.model_fields:
            fields["line"] = line
        try:
            self._blocks.append(kind(**fields))
        except ValidationError as error:
            raise _unfit(error, str(fields.get("symbol") or kind.__name__), line) from error


_PARTS = {"analysis.quantity.dimension": "argument", "analysis.quantity.plain": "unitless"}
_SHEETS: list[Sheet] = []


def written() -> list[Sheet]:
    """Return the sheets that were begun in this process, and forget them."""
    found = list(_SHEETS)
    _SHEETS.clear()
    return found


def _line() -> int:
    frame = outside("designhub.analysis")
    return frame.f_lineno if frame is not None else 0


def _known_unit(unit: str, step: str, line: int) -> str:
    try:
        return read_unit(unit) if unit else ""
    except QuantityError as error:
        raise SheetError("analysis.sheet.unit", step=step, line=line, unit=unit[:40]) from error


def _quantity(value: Quantity, step: str, line: int) -> tuple[Any, str | None]:
    """Return ``value`` as a Dimension (a float where it has no unit), and the unit in which it was written."""
    if isinstance(value, Dimension):
        return value, None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value), None
    try:
        if isinstance(value, str):
            read_as = read_quantity(value)
            number, unit = read_as.value, read_as.unit
        elif isinstance(value, bool) or not hasattr(value, "units"):
            raise SheetError("analysis.sheet.no_quantity", step=step, line=line)
        else:
            number, unit = _of_pint(value)
    except QuantityError as error:
        raise SheetError("analysis.sheet.no_quantity", step=step, line=line) from error
    return (declared(number, unit) if unit else number), unit


def _of_pint(value: PintQuantity) -> tuple[float, str]:
    return float(value.magnitude), read_unit(f"{value.units:~C}")


def _cell(cell: Any, line: int) -> Amount | Words:
    if isinstance(cell, str | dict):
        return cell
    return amount_of(_quantity(cell, "table", line)[0])


def _in_step(error: Invalid, step: str, line: int) -> SheetError:
    """Return ``error`` with the step and the line in which it came up."""
    args: dict[str, Argument] = {**error.message.args, "step": step, "line": line}
    part = _PARTS.get(error.key) or error.key.rpartition(".")[2]
    return SheetError(f"analysis.sheet.step.{part}", problems=(), **args)


def _unfit(error: ValidationError, step: str, line: int) -> SheetError:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return SheetError("analysis.sheet.unfit", step=step, line=line, where=where, why=str(first["msg"]))
