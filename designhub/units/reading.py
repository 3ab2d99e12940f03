"""The one parser of quantities: a text from a person, to a number and a unit.

    quantity  = [ "Ø" ] number [ unit ]  |  degrees "°" minutes "'" [ seconds '"' ]

Its one rule: nothing is guessed. What may be read in two ways is asked back with both readings in the message, and what
is no quantity (a tolerance, a sum, two sizes) is named as what it is. No part of the text reaches an expression parser,
and its length is limited, so that it can't be made to compute.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any, Literal, NoReturn

from designhub.units.algebra import compatible, convert, dimension, read_unit, shown, si_unit
from designhub.units.errors import QuantityError
from designhub.units.numbers import Number, read_number, without_vulgar
from designhub.units.showing import format_quantity

LONGEST = 100
"""Characters that a quantity may have."""

LARGEST = 1e18
"""Largest magnitude of a value, and the reciprocal of the smallest: beyond, somebody slipped."""

Mark = Literal["", "diameter"]

_DIAMETER = re.compile(r"[Ø⌀∅ø]\s*")
_NOT_FINITE = re.compile(r"[+\-−]?\s*(?:nan|inf|infinity|infinito|unendlich|∞)(?![^\W\d_])", re.IGNORECASE)
_PRIME = "['’′]"
_SEXAGESIMAL = re.compile(
    rf"(?P<sign>[-−+])?(?P<deg>\d{{1,3}})\s*[°º˚]\s*(?P<min>\d{{1,2}})\s*{_PRIME}"
    rf"(?:\s*(?P<sec>\d{{1,2}}(?:[.,]\d+)?)\s*(?:[\"″”]|{_PRIME}{{2}}))?"
)
_TOLERANCE = re.compile(r"(?:[^\W\d_°µμ/·]*\s*)?(?:±|\+\s*/\s*-|\+?[-+−]?\s*\d+[.,]?\d*\s*/\s*[-−+]\s*\d)")
_ZONE = re.compile(r"[A-Za-z]{1,2}[0-9]{1,2}(?:\s*/\s*[A-Za-z]{1,2}[0-9]{1,2})?")
_NUMBER_BEHIND = re.compile(r"\D*\s\d[\d.,]*")
_SEVERAL = re.compile(r"[^\W\d_]*\s*(?:[x×]\s*[\d.,Ø]|;|,\s+\d|\.\.+|…)")
_SUM = re.compile(r"[^\d+\-−*]*\s*[-+−*]\s*\d.*")
_STARTS_WITH_LETTERS = re.compile(r"[^\W\d_]+")

_KINDS = {
    "": "ratio", "length": "length", "length²": "area", "length³": "volume", "angle": "angle", "mass": "mass",
    "time": "time", "mass·length/time²": "force", "mass/(length·time²)": "pressure",
    "mass·length²/time²": "energy", "mass·length²/time³": "power", "1/time": "frequency", "length/time": "speed",
    "length/time²": "acceleration", "mass/length³": "density", "temperature": "temperature",
    "mass/time²": "stiffness",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """A number with its unit, as it was written and in SI."""

    value: float
    unit: str
    """Canonical text; ``""`` for a plain number."""
    si_value: float
    si_unit: str
    mark: Mark = ""
    """``diameter`` where it was written with ``Ø``."""

    def text(self, language: str = "en") -> str:
        """Return the quantity as ``language`` writes it, to be shown back before it counts."""
        sign = "Ø" if self.mark == "diameter" else ""
        return sign + format_quantity(self.value, self.unit, language)

    def to(self, unit: str) -> float:
        """Return the value in ``unit``; raise `QuantityError` where the dimension is another."""
        return convert(self.value, self.unit, unit)

    def as_json(self) -> dict[str, Any]:
        """Return the quantity in the form of the contract."""
        si = {"value": self.si_value, "unit": self.si_unit}
        return {"value": self.value, "unit": self.unit, "si": si}


def read_quantity(text: str, *, language: str = "en", expect: str | None = None) -> Quantity:
    """Return what ``text`` says; raise `QuantityError` where it can't be read without guessing.

    ``expect`` is a unit whose dimension is wanted (``""``: a plain number); then a missing unit, or one of another
    dimension, is refused. The value stays in the unit that was written: ``.to(expect)`` converts it.

    >>> read_quantity("1 1/2 in").to("mm"), read_quantity("3,5 mm", expect="mm").text("de")
    (38.1, '3,5 mm')
    """
    if len(text) > LONGEST:
        raise QuantityError("quantity.too_long", most=LONGEST)
    written = "".join(c for c in text if unicodedata.category(c) != "Cf").strip()
    if not written:
        raise QuantityError("quantity.empty")
    if _NOT_FINITE.match(written):
        raise QuantityError("quantity.not_finite", text=written)
    angle = _SEXAGESIMAL.fullmatch(written)
    if angle is not None:
        return _checked(written, _degrees(angle), "deg", "", expect)
    mark = _DIAMETER.match(written)
    body = without_vulgar(written[mark.end() if mark else 0 :]).strip()
    number = read_number(body, language)
    if number is None:
        _refuse_without_number(written)
    unit = _unit(written, body[number.end :].strip(), expect)
    value = _one_reading(number, written, unit, language)
    return _checked(written, value, unit, "diameter" if mark else "", expect)


def quantity(value: float, unit: str = "", mark: Mark = "") -> Quantity:
    """Return the quantity of a finite ``value`` in ``unit`` (canonical text)."""
    si = si_unit(unit)
    return Quantity(value=value, unit=unit, si_value=convert(value, unit, si), si_unit=si, mark=mark)


def kind(unit: str) -> str:
    """Return what ``unit`` measures, as a word of the messages (``length``, ``force``, ... or ``other``)."""
    return _KINDS.get(dimension(unit), "other")


def _checked(text: str, value: float, unit: str, mark: Mark, expect: str | None) -> Quantity:
    if value and not 1 / LARGEST <= abs(value) <= LARGEST:
        raise QuantityError("quantity.absurd", text=text)
    if expect is not None and not compatible(unit, expect):
        _refuse_dimension(text, unit, expect)
    return quantity(value, unit, mark)


def _refuse_dimension(text: str, unit: str, expect: str) -> NoReturn:
    wanted = shown(expect)
    if not unit:
        raise QuantityError("quantity.unit.missing", text=text, example=text + ("" if wanted == "°" else " ") + wanted)
    if kind(unit) == "mass" and kind(expect) == "force":
        raise QuantityError("quantity.mass_for_force", text=text, unit=shown(unit))
    if not expect:
        raise QuantityError("quantity.unit.needless", text=text)
    raise QuantityError("quantity.dimension", text=text, kind=kind(expect), wanted=wanted)


def _one_reading(number: Number, text: str, unit: str, language: str) -> float:
    if len(number.readings) == 1:
        return number.readings[0]
    first, second = (format_quantity(value, unit, language) for value in number.readings)
    raise QuantityError("quantity.ambiguous", text=text, first=first, second=second)


def _unit(text: str, rest: str, expect: str | None) -> str:
    if re.fullmatch(_PRIME, rest):
        if expect is None or kind(expect) not in ("length", "angle"):
            raise QuantityError("quantity.prime", text=text)
        return "ft" if kind(expect) == "length" else "arcmin"
    if not rest or re.match(r"1?\s*/\s*\D", rest):
        return read_unit(rest)
    try:
        unit = read_unit(rest)
        if _ZONE.fullmatch(rest) and dimension(unit) not in ("length²", "length³", "length⁴"):
            raise QuantityError("quantity.tolerance", text=text)  # 25 m6 is a shaft, not metres to the sixth
        return unit
    except QuantityError as unreadable:
        raise _named(text, rest, unreadable) from None


def _named(text: str, rest: str, unreadable: QuantityError) -> QuantityError:
    """Return the error that says what ``rest`` is, where it is something that people write behind a number."""
    if _SEVERAL.match(rest):
        return QuantityError("quantity.several", text=text)
    if _TOLERANCE.match(rest) or _ZONE.fullmatch(rest):
        return QuantityError("quantity.tolerance", text=text)
    if _NUMBER_BEHIND.fullmatch(rest):
        return QuantityError("quantity.number", text=text)
    if rest[0].isdigit() or rest[0] in ".,'’":
        return QuantityError("quantity.number", text=text)
    if _SUM.fullmatch(rest) or rest[0] in "(*+^/":
        return QuantityError("quantity.sum", text=text)
    return unreadable


def _refuse_without_number(text: str) -> NoReturn:
    letters = _STARTS_WITH_LETTERS.match(text)
    behind = text[letters.end() :].strip() if letters else ""
    if letters and behind[:1].isdigit():
        prefix = letters[0]
        known = {"R": "quantity.radius", "M": "quantity.thread"}.get(prefix, "quantity.prefix")
        raise QuantityError(known, text=text, prefix=prefix, rest=behind)
    if re.match(r"±|\+\s*/\s*-", text):
        raise QuantityError("quantity.tolerance", text=text)
    raise QuantityError("quantity.no_number", text=text)


def _degrees(match: re.Match[str]) -> float:
    minutes, seconds = int(match["min"]), float((match["sec"] or "0").replace(",", "."))
    if minutes >= 60 or seconds >= 60:
        raise QuantityError("quantity.number", text=match[0])
    degrees = int(match["deg"]) + minutes / 60 + seconds / 3600
    return -degrees if match["sign"] and match["sign"] in "-−" else degrees
