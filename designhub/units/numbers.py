"""How a number is read, whoever wrote it.

    number    = [ sign ] ( fraction | decimal [ exponent ] )
    fraction  = [ whole ( " " | "-" ) ] numerator "/" denominator      1/4    1 1/2    1½
    decimal   = digits, grouped by blanks or apostrophes or by points or commas, with one decimal point or comma
    exponent  = "e" whole | ( "·" | "×" | "x" | "*" ) "10" ( "^" whole | superscripts )

Its one rule: one point or comma with exactly three digits behind it, that is not the reader's own decimal sign, may be
either a decimal sign or a separator of thousands: then there are two readings, and somebody must be asked.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol

from designhub.units.errors import QuantityError

_BLANKS = " \u00a0\u2007\u2009\u202f"
_MINUS = "-−–﹣－"
_GROUP = f"[{_BLANKS}'’]"
_SIGN = re.compile(rf"([+＋]|[{_MINUS}])?\s*")
_FRACTION = re.compile(
    r"(?:(?P<whole>[0-9]+)(?:\s+|-|(?=\s*\S⁄)))?\s*(?P<above>[0-9]+)\s*[/⁄∕]\s*(?P<below>[0-9]+)(?![0-9.,])"
)
_DECIMAL = re.compile(rf"[0-9][0-9.,]*(?:{_GROUP}[0-9]{{3}}(?![0-9])[0-9.,]*)*|[.,][0-9]+")
_EXPONENT = re.compile(
    rf"[eE](?P<e>[+{_MINUS}]?[0-9]{{1,3}})(?![0-9.,])"
    rf"|\s*[·⋅∙×x*]\s*10\s*(?:(?:\^|\*\*)\s*(?P<to>[+{_MINUS}]?[0-9]{{1,3}})|(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}}))"
)
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺＋" + _MINUS, "0123456789-++" + "-" * len(_MINUS))
_VULGAR = {sign: f" {above}⁄{below}" for sign, (above, below) in {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8), "⅜": (3, 8),
    "⅝": (5, 8), "⅞": (7, 8),
}.items()}  # fmt: skip

_GROUPED = re.compile(rf"[1-9][0-9]{{0,2}}(?P<by>{_GROUP})[0-9]{{3}}(?:(?P=by)[0-9]{{3}})*(?:[.,][0-9]+)?")
_PLAIN_DECIMAL = re.compile(r"[0-9]*[.,][0-9]+|[0-9]+")
_EITHER = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_BOTH_SIGNS = re.compile(r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+\.[0-9]+|(?:\.[0-9]{3})+,[0-9]+)")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3}){2,}|(?:\.[0-9]{3}){2,})")

_LARGEST_EXPONENT = 60
_LARGEST_DENOMINATOR = 1024


@dataclass(frozen=True)
class Number:
    """A number at the start of a text."""

    readings: tuple[float, ...]
    """One value; or two, where a point or comma may be a decimal sign or a separator of thousands."""
    end: int
    """Where the rest of the text begins."""


@cache
def decimal_sign(language: str) -> str:
    """Return the decimal sign of ``language`` (``de``, ``de-CH``, ``es_ES``); a point for what is no language."""
    try:
        return get_decimal_symbol(Locale.parse(language.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return "."


def without_vulgar(text: str) -> str:
    """Return ``text`` with ``½`` and its like written as fractions, each after a blank."""
    for sign, fraction in _VULGAR.items():
        text = text.replace(sign, fraction)
    return text


def read_number(text: str, language: str) -> Number | None:
    """Return the number at the start of ``text``, or None where there is none.

    Raise `QuantityError` for what begins as a number and is none: ``1,23.4``, ``12 3``, ``3/0``.
    """
    sign = _SIGN.match(text)
    assert sign is not None  # all of it is optional
    factor = -1 if sign[1] and sign[1] in _MINUS else 1
    fraction = _FRACTION.match(text, sign.end())
    if fraction is not None:
        return Number((float(factor * _fraction(fraction)),), fraction.end())
    decimal = _DECIMAL.match(text, sign.end())
    if decimal is None:
        return None
    exponent = _EXPONENT.match(text, decimal.end())
    values = _decimal(decimal[0], language, has_exponent=exponent is not None)
    if exponent is None:
        return Number(tuple(factor * v + 0.0 for v in map(float, values)), decimal.end())
    power = int((exponent["e"] or exponent["to"] or exponent["raised"]).translate(_PLAIN))
    if abs(power) > _LARGEST_EXPONENT:
        raise QuantityError("quantity.absurd", text=text)
    return Number((factor * float(f"{values[0]}e{power}") + 0.0,), exponent.end())


def _fraction(match: re.Match[str]) -> Fraction:
    whole, above, below = int(match["whole"] or 0), int(match["above"]), int(match["below"])
    improper = match["whole"] is not None and (above >= below or above >= 100)  # 1 500/1000 may be grouped
    if not 0 < below <= _LARGEST_DENOMINATOR or improper:
        raise QuantityError("quantity.fraction", text=match[0].strip())
    return whole + Fraction(above, below)


def _decimal(body: str, language: str, *, has_exponent: bool) -> tuple[str, ...]:
    """Return the readings of ``body`` as Python writes numbers."""
    if _GROUPED.fullmatch(body):
        return (re.sub(_GROUP, "", body).replace(",", "."),)
    if _EITHER.fullmatch(body) and not has_exponent and decimal_sign(language) not in body:
        return (re.sub("[.,]", ".", body), re.sub("[.,]", "", body))
    if _PLAIN_DECIMAL.fullmatch(body):
        return (body.replace(",", "."),)
    if _BOTH_SIGNS.fullmatch(body):
        mark = max(body.rfind("."), body.rfind(","))
        return (re.sub("[.,]", "", body[:mark]) + "." + body[mark + 1 :],)
    if _THOUSANDS.fullmatch(body):
        return (re.sub("[.,]", "", body),)
    raise QuantityError("quantity.number", text=body)
