"""Units as canonical text: read, multiplied, compared and converted.

A unit is a text such as ``mm``, ``N/mm²``, ``N·m`` or ``W/(m·K)``; a plain number has the unit ``""``. Its one
rule: two spellings of one unit give the same text, so that units may be compared with ``==``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import cast

from designhub.units.errors import QuantityError
from designhub.units.spelling import Factors, parse
from designhub.units.vocabulary import registry, vocabulary

_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

_DIMENSIONS = ("mass", "length", "angle", "current", "time", "temperature")

_SI_NAMES = {
    "N/m²": "Pa",
    "kg·m/s²": "N",
    "J/s": "W",
    "N·m/s": "W",
}


@lru_cache(maxsize=4096)
def read_unit(text: str) -> str:
    """Return the canonical text of the unit spelled ``text``; raise `QuantityError` for what is no unit of the hub.

    >>> read_unit("N / mm^2"), read_unit("Nm"), read_unit("min-1"), read_unit("inches")
    ('N/mm²', 'N·m', '1/min', 'in')
    """
    return _write(parse(text))


def multiply_units(first: str, second: str) -> str:
    """Return the unit of a product.

    >>> multiply_units("N", "mm"), multiply_units("N/mm²", "mm²"), multiply_units("MPa", "mm²/N")
    ('N·mm', 'N', '')
    """
    return _product(first, second, 1)


def divide_units(first: str, second: str) -> str:
    """Return the unit of a quotient."""
    return _product(first, second, -1)


@lru_cache(maxsize=4096)
def power_unit(unit: str, exponent: Fraction | float) -> str:
    """Return the unit of ``x ** exponent``; ``exponent`` is taken as the nearest fraction with a small denominator.

    >>> power_unit("mm", 2), power_unit("mm²", 0.5)
    ('mm²', 'mm')
    """
    power = Fraction(exponent).limit_denominator(12)
    return _without_ratio([(symbol, n * power) for symbol, n in _multipliable(unit)])


@lru_cache(maxsize=4096)
def dimension(unit: str) -> str:
    """Return the dimension of ``unit`` in base dimensions: equal texts, equal dimensions; ``""`` for a plain number.

    >>> dimension("N/mm²") == dimension("psi"), dimension("mm³"), dimension("%"), dimension("deg")
    (True, 'length³', '', 'angle')
    """
    powers: dict[str, Fraction] = {}
    for symbol, exponent in parse(unit):
        for name, n in registry().get_dimensionality(vocabulary().units[symbol].name).items():
            base = name.strip("[]")
            powers[base] = powers.get(base, Fraction(0)) + exponent * Fraction(cast("float", n)).limit_denominator(12)
    return _text([(name, powers[name]) for name in _DIMENSIONS if powers.get(name)])


def compatible(first: str, second: str) -> bool:
    """Tell whether the two units measure the same dimension, so that one converts into the other."""
    return first == second or dimension(first) == dimension(second)


def convert(value: float, from_unit: str, to_unit: str) -> float:
    """Return ``value`` in ``to_unit``; raise `QuantityError` where the dimensions differ.

    >>> convert(0.25, "in", "mm"), convert(60, "rpm", "Hz"), convert(25, "°C", "K")
    (6.35, 1.0, 298.15)
    """
    if from_unit == to_unit:
        return value
    if not compatible(from_unit, to_unit):
        raise QuantityError("quantity.incompatible", unit=shown(from_unit), wanted=shown(to_unit))
    source, target = _scale(from_unit), _scale(to_unit)
    if source == target:
        return value
    digits = 12 if source.zero or target.zero else 15  # what a float holds after that many operations
    return float(f"{(value * source.factor + source.zero - target.zero) / target.factor:.{digits}g}")


@lru_cache(maxsize=1024)
def si_unit(unit: str) -> str:
    """Return the coherent SI unit of the same dimension.

    >>> si_unit("mm"), si_unit("N/mm²"), si_unit("N·mm")
    ('m', 'Pa', 'N·m')
    """
    text = _write(_mapped(unit, "si"))
    return _SI_NAMES.get(text, text)


@lru_cache(maxsize=1024)
def working_unit(unit: str) -> str:
    """Return the unit in which the hub counts that dimension.

    >>> working_unit("in"), working_unit("Pa"), working_unit("N/m")
    ('mm', 'MPa', 'N/mm')
    """
    return _write(_mapped(unit, "working"))


def shown(unit: str) -> str:
    """Return ``unit`` as a person reads it: ``°`` for ``deg``."""
    return unit.replace("deg", "°") if "deg" in unit else unit


@dataclass(frozen=True)
class _Scale:
    """How a unit's values become base units: ``value * factor + zero``."""

    factor: float
    zero: float


@cache
def _scale(unit: str) -> _Scale:
    factor = 1.0
    factors = parse(unit)
    for symbol, exponent in factors:
        base, _ = registry().get_base_units(vocabulary().units[symbol].name)
        factor *= float(cast("float", base)) ** (int(exponent) if exponent.denominator == 1 else float(exponent))
    known = vocabulary().units.get(unit)
    if known is not None and known.has_zero:
        return _Scale(factor, float(registry().Quantity(0, known.name).to_base_units().magnitude))
    return _Scale(factor, 0.0)


@lru_cache(maxsize=4096)
def _product(first: str, second: str, sign: int) -> str:
    powers = dict(_multipliable(first))
    for symbol, exponent in _multipliable(second):
        powers[symbol] = powers.get(symbol, Fraction(0)) + sign * exponent
    return _without_ratio(powers.items())


def _multipliable(unit: str) -> Factors:
    factors = parse(unit)
    if any(vocabulary().units[symbol].has_zero for symbol, _ in factors):
        raise QuantityError("quantity.offset", unit=unit)
    return factors


def _without_ratio(powers: Iterable[tuple[str, Fraction]]) -> str:
    """Return the text of ``powers``, which is ``""`` where they cancel by their size too (``MPa·mm²/N``)."""
    text = _write(powers)
    if text and not dimension(text) and _scale(text).factor == 1.0:
        return ""
    return text


def _mapped(unit: str, column: str) -> Factors:
    powers: dict[str, Fraction] = {}
    for symbol, exponent in parse(unit):
        for part, n in parse(str(getattr(vocabulary().units[symbol], column))):
            powers[part] = powers.get(part, Fraction(0)) + exponent * n
    return tuple(powers.items())


def _write(powers: Iterable[tuple[str, Fraction]]) -> str:
    order = vocabulary().units
    return _text(sorted(((s, n) for s, n in powers if n), key=lambda power: order[power[0]].order))


def _text(powers: Iterable[tuple[str, Fraction]]) -> str:
    """Return ``a·b²/(c·d)`` for powers in their order."""
    powers = list(powers)
    above = [_raised(symbol, n) for symbol, n in powers if n > 0]
    below = [_raised(symbol, -n) for symbol, n in powers if n < 0]
    if not below:
        return "·".join(above)
    under = below[0] if len(below) == 1 else f"({'·'.join(below)})"
    return f"{'·'.join(above) or '1'}/{under}"


def _raised(symbol: str, exponent: Fraction) -> str:
    if exponent == 1:
        return symbol
    if exponent.denominator == 1:
        return symbol + str(exponent).translate(_SUPERSCRIPTS)
    return f"{symbol}^({exponent})"
