"""Quantities as a person reads them.

Its one rule: what is shown reads back as what it was (`read_quantity` of it, in the same language, gives it again).
"""

from decimal import Decimal

from designhub.units.algebra import shown
from designhub.units.numbers import decimal_sign

_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def format_number(value: float, language: str = "en", *, digits: int | None = None) -> str:
    """Return ``value`` with the decimal sign of ``language``; with ``digits`` significant digits, else with all.

    Five digits and more before the decimal sign are grouped by no-break blanks, which every language reads.

    >>> format_number(3.5, "de"), format_number(0.1 + 0.2, digits=6), format_number(1.5e-9, "es")
    ('3,5', '0.3', '1,5×10⁻⁹')
    """
    exact: float | Decimal = Decimal(value) if isinstance(value, int) else value  # some integers fit no float
    number = Decimal(str(exact)) if digits is None else Decimal(f"{exact:.{digits}g}")
    if number == 0:
        return "0"
    power = number.adjusted()
    if not -6 <= power < 12:
        return f"{_decimal(number.scaleb(-power), language)}×10{str(power).translate(_SUPERSCRIPTS)}"
    return _decimal(number, language)


def format_quantity(value: float, unit: str, language: str = "en", *, digits: int | None = None) -> str:
    """Return ``value`` and ``unit`` (canonical text) as ``language`` writes them.

    >>> format_quantity(3.5, "mm", "it"), format_quantity(30, "deg"), format_quantity(7, "%")
    ('3,5 mm', '30°', '7 %')
    """
    number, sign = format_number(value, language, digits=digits), shown(unit)
    if not sign:
        return number
    if sign == "°":
        return number + sign
    return f"{number} {sign}"


def _decimal(number: Decimal, language: str) -> str:
    text = f"{number.normalize():f}"
    whole, _, behind = text.partition(".")
    if len(whole.lstrip("-")) >= 5:
        whole = f"{int(whole):,}".replace(",", "\u00a0")
    return whole + (decimal_sign(language) + behind if behind else "")
