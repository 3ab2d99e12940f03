"""How a unit may be spelled.

    unit        = [ "1" ] [ product ] { "/" ( power | "(" product ")" ) }
    product     = power { ( "·" | "*" | "×" | " " ) power }
    power       = spelling [ exponent ]
    exponent    = "^" or "**" and a whole number or "(1/2)" | superscripts | a digit directly behind

Its one rule: what may be taken in two ways is refused. ``W/m K`` may be ``W/(m·K)`` or ``(W/m)·K``, so it is neither.
"""

import difflib
import re
from fractions import Fraction
from functools import lru_cache
from typing import NoReturn

from designhub.units.errors import QuantityError
from designhub.units.vocabulary import vocabulary

Factors = tuple[tuple[str, Fraction], ...]
"""Symbols of the vocabulary with their exponents, none of them zero."""

LONGEST = 60
"""Characters that a unit may have."""

_MOST_FACTORS = 12
_LARGEST_EXPONENT = 24

_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−⁺", "0123456789--+")
_EXPONENT = re.compile(
    r"\s*(?:\^|\*\*)\s*(?:(?P<whole>[-−+]?\d{1,2})(?!\d)|\(\s*(?P<above>[-−+]?\d{1,2})\s*/\s*(?P<below>\d{1,2})\s*\))"
    r"|(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
    r"|(?P<behind>[-−]?\d)(?!\d)"
)
_TIMES = re.compile(r"\s*(?:[·⋅∙•×*](?!\*)\s*|\s+(?![/^]))")
_LETTER = r"[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹]"
_LETTERS = re.compile(_LETTER + "+")


@lru_cache(maxsize=4096)
def parse(text: str) -> Factors:
    """Return the factors of the unit spelled ``text``; raise `QuantityError` for what is no unit of the hub."""
    if len(text) > LONGEST:
        raise QuantityError("quantity.unit.unknown", unit=text[:20] + "…")
    return _Reader(text.strip()).unit()


class _Reader:
    """One reading of one unit, from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.powers: dict[str, Fraction] = {}
        self.count = 0

    def unit(self) -> Factors:
        if self.text in vocabulary().spellings:  # also what holds a blank or a stroke, as "U/min"
            self._power(1)
            return self._factors()
        if self._take(re.compile(r"1(?=\s*/)")) is None and not self._ahead("/") and not self._done():
            self._product(1)
        while self._take(re.compile(r"\s*/\s*")) is not None:
            if self._take(re.compile(r"\(\s*")) is None:
                self._power(-1)
                if not self._done() and self._take(_TIMES) is not None:
                    raise QuantityError("quantity.unit.ambiguous", unit=self.text)
            else:
                self._product(-1)
                if self._take(re.compile(r"\s*\)")) is None:
                    self._refuse(self.text)
        if not self._done():
            self._refuse(self.text[self.at :].strip())
        return self._factors()

    def _product(self, sign: int) -> None:
        bracket = sign > 0 and self._take(re.compile(r"\(\s*")) is not None
        self._power(sign)
        while not self._done() and self._take(_TIMES) is not None:
            self._power(sign)
        if bracket and self._take(re.compile(r"\s*\)")) is None:
            self._refuse(self.text)

    def _power(self, sign: int) -> None:
        self.count += 1
        meaning = self._spelling()
        exponent = self._exponent() * sign
        if self.count > _MOST_FACTORS or abs(exponent) > _LARGEST_EXPONENT:
            self._refuse(self.text)
        factors: Factors = ((meaning, Fraction(1)),) if meaning in vocabulary().units else parse(meaning)
        for symbol, n in factors:
            self.powers[symbol] = self.powers.get(symbol, Fraction(0)) + n * exponent

    def _spelling(self) -> str:
        found = self._take(_special()) or self._take(_LETTERS)
        if found is None:
            self._refuse(self.text[self.at :].strip() or self.text)
        if found not in vocabulary().spellings:
            self._refuse(found)
        if self.text[self.at :] == ".":  # "5 in."
            self.at += 1
        return vocabulary().spellings[found]

    def _exponent(self) -> Fraction:
        match = _EXPONENT.match(self.text, self.at)
        if match is None:
            return Fraction(1)
        self.at = match.end()
        if match["above"]:
            return Fraction(int(match["above"].translate(_PLAIN)), int(match["below"]) or 1)
        digits = match["whole"] or match["raised"] or match["behind"]
        return Fraction(int(digits.translate(_PLAIN)))

    def _take(self, pattern: re.Pattern[str]) -> str | None:
        match = pattern.match(self.text, self.at)
        if match is None:
            return None
        self.at = match.end()
        return match[0]

    def _ahead(self, character: str) -> bool:
        return self.text[self.at :].lstrip().startswith(character)

    def _done(self) -> bool:
        return self.at >= len(self.text)

    def _factors(self) -> Factors:
        return tuple((symbol, n) for symbol, n in self.powers.items() if n)

    def _refuse(self, unit: str) -> NoReturn:
        near = suggestions(unit)
        if near:
            raise QuantityError("quantity.unit.near", unit=unit, near=", ".join(near))
        raise QuantityError("quantity.unit.unknown", unit=unit)


@lru_cache(maxsize=1)
def _special() -> re.Pattern[str]:
    """Return the pattern of all spellings that are not just letters, longest first."""
    special = [s for s in vocabulary().spellings if not _LETTERS.fullmatch(s)]
    special.sort(key=len, reverse=True)
    return re.compile("|".join(re.escape(s) + (f"(?!{_LETTER})" if s[-1].isalpha() else "") for s in special))


def suggestions(unit: str) -> tuple[str, ...]:
    """Return up to three units that may have been meant by ``unit``: another case first, then a similar spelling.

    >>> suggestions("MM"), suggestions("mpa"), suggestions("milimeters")
    (('mm',), ('MPa',), ('mm',))
    """
    known = vocabulary().spellings
    same = [known[s] for s in known if s.casefold() == unit.casefold()]
    if not same and len(unit) > 2:
        same = [known[s] for s in difflib.get_close_matches(unit, known, n=3, cutoff=0.75)]
    return tuple(dict.fromkeys(same))[:3]
