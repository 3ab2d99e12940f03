"""The person who reads a page or an answer: their language, and how it writes numbers, sizes and dates.

Its one rule: nothing is shown to a person but through here, so that no page has a decimal sign of its own. Times are
UTC and say so, because the schools of one project live in different time zones.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from babel import Locale
from babel.dates import format_datetime
from babel.numbers import get_decimal_symbol

from designhub import messages
from designhub.messages import Argument, Catalogue, Message
from designhub.units import format_number, format_quantity

TRANSLATIONS = Path(__file__).parent / "web" / "translations"


@cache
def catalogue() -> Catalogue:
    """Return the texts of the pages, beside those of the domain (read once per process)."""
    return Catalogue(Path(messages.__file__).parent, TRANSLATIONS)


@cache
def _locale(language: str) -> Locale:
    return Locale.parse({"en": "en_GB"}.get(language, language))


@dataclass(frozen=True)
class Reader:
    """Somebody who reads ``language`` (``en``, ``es``, ``it`` or ``de``)."""

    language: str = "en"

    @property
    def locale(self) -> Locale:
        """The conventions of the language; English as in Europe (day before month)."""
        return _locale(self.language)

    def text(self, key: str, **args: Argument) -> str:
        """Return the page's text called ``key``; in the ``.ftl`` files such keys start with ``web-``."""
        return catalogue().text(f"web.{key}", args, self.language)

    def message(self, message: Message) -> str:
        """Return the sentence of ``message``."""
        return catalogue().text(message.key, message.args, self.language)

    def number(self, value: float | None, digits: int = 6) -> str:
        """Return ``value`` with the reader's decimal sign, rounded to ``digits`` significant digits."""
        return "–" if value is None else format_number(value, self.language, digits=digits)

    def quantity(self, value: float | None, unit: str, digits: int = 6) -> str:
        """Return ``value`` and ``unit`` as the reader writes them."""
        return "–" if value is None else format_quantity(value, unit, self.language, digits=digits)

    def decimals(self, text: str) -> str:
        """Return ``text`` (a tolerance such as ``+0/-0.04``) with the reader's decimal sign in its numbers."""
        sign = get_decimal_symbol(self.locale)
        return re.sub(r"(?<=\d)\.(?=\d)", sign, text)

    def size(self, count: int) -> str:
        """Return a number of bytes as people read it (kB = 1000 bytes)."""
        for unit, factor in (("MB", 1_000_000), ("kB", 1000)):
            if count >= factor:
                return f"{self.number(count / factor, 3)} {unit}"
        return f"{count} B"

    def date(self, moment: datetime | None) -> str:
        """Return ``moment`` as day and time in UTC, named so."""
        if moment is None:
            return "–"
        aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        text = format_datetime(aware.astimezone(UTC), "d MMM y, HH:mm", locale=self.locale)
        return f"{text} UTC"
