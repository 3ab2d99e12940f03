"""What a text is read as, in which language, or why it is asked back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.messages import LANGUAGES
from designhub.units import Quantity, QuantityError, read_quantity

GROUPS = {"all": LANGUAGES, "comma": ("es", "it", "de")}


def _table() -> list[tuple[str, str, str]]:
    rows = []
    for line in (Path(__file__).parent / "readings.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            languages, text, expected = line.split(" | ")
            group = languages.strip()
            rows += [(language, text.strip(" "), expected.strip()) for language in GROUPS.get(group, (group,))]
    return rows


TABLE = _table()


def _read(text: str, language: str) -> str:
    try:
        return read_quantity(text, language=language).text("en").replace("\u00a0", " ")
    except QuantityError as error:
        return f"!{error.key}"


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_a_text_is_read_as_the_table_says(language, text, expected):
    assert _read(text, language) == expected


def test_the_table_has_its_breadth():
    assert len({text for _, text, _ in TABLE}) >= 150


@pytest.mark.parametrize(
    ("text", "expect", "expected"),
    [
        ("6 mm", "mm", "6 mm"),
        ("1/4 in", "mm", "0.25 in"),
        ("12 Nm", "N·mm", "12 N·m"),
        ("12 Nm", "J", "12 N·m"),
        ("90 °", "rad", "90°"),
        ("25 °C", "K", "25 °C"),
        ("7 %", "", "7 %"),
        ("5'", "mm", "5 ft"),
        ("5'", "deg", "5 arcmin"),
        ("6", "mm", "!quantity.unit.missing"),
        ("6 N", "mm", "!quantity.dimension"),
        ("6 mm", "deg", "!quantity.dimension"),
        ("6 deg", "", "!quantity.unit.needless"),
        ("6 kg", "N", "!quantity.mass_for_force"),
        ("60 rpm", "deg/s", "!quantity.dimension"),
    ],
)
def test_a_wanted_dimension_is_held_to(text, expect, expected):
    try:
        read = read_quantity(text, expect=expect).text("en")
    except QuantityError as error:
        read = f"!{error.key}"

    assert read == expected


def test_what_is_ambiguous_is_asked_back_with_both_readings():
    with pytest.raises(QuantityError) as refusal:
        read_quantity("1.234 mm", language="de")

    text = refusal.value.message.text("de")
    assert "1,234 mm" in text
    assert "1234 mm" in text


def test_a_missing_unit_is_asked_for_with_an_example():
    with pytest.raises(QuantityError, match="“30°”"):
        read_quantity("30", expect="deg")


@pytest.mark.parametrize(
    ("text", "value", "unit", "si_value", "si_unit"),
    [
        ("3,5 mm", 3.5, "mm", 0.0035, "m"),
        ("1/4 in", 0.25, "in", 0.00635, "m"),
        ("355 N/mm2", 355.0, "N/mm²", 355e6, "Pa"),
        ("12 Nmm", 12.0, "N·mm", 0.012, "N·m"),
        ("3000 rpm", 3000.0, "rpm", 50.0, "1/s"),
        ("25 °C", 25.0, "°C", 298.15, "K"),
        ("7 %", 7.0, "%", 0.07, ""),
        ("10 kp", 10.0, "kgf", 98.0665, "N"),
    ],
)
def test_the_reading_is_given_in_si_too(text, value, unit, si_value, si_unit):
    read = read_quantity(text)

    assert read.as_json() == {"value": value, "unit": unit, "si": {"value": si_value, "unit": si_unit}}


def test_a_text_longer_than_a_quantity_is_refused():
    with pytest.raises(QuantityError) as refusal:
        read_quantity("1" * 101)

    assert refusal.value.key == "quantity.too_long"


@pytest.mark.parametrize(
    "text",
    ["9**9**9 mm", "(" * 99, "1" * 99, "1 " * 49, "1/" * 49, "·" * 99, "m" * 99, "5 " + "m^9" * 30, "5 m" + "/s" * 40,
     "1'" * 49, "+-" * 49, "1e9e9e9", "1.1" * 33],
)  # fmt: skip
@pytest.mark.timeout(20)
def test_no_text_makes_the_parser_work_long(text):
    with pytest.raises(QuantityError) as refusal:
        read_quantity(text)

    assert refusal.value.key.startswith("quantity.")


def test_many_spaces_before_a_unit_are_no_matter():
    assert read_quantity("5 " + " " * 90 + "m").value == 5


@given(text=st.text(max_size=120), language=st.sampled_from(LANGUAGES))
def test_any_text_gives_a_quantity_or_a_refusal_with_a_text(text, language):
    told: Quantity | str
    try:
        told = read_quantity(text, language=language)
    except QuantityError as refusal:
        told = refusal.message.text(language)

    assert isinstance(told, Quantity) or not told.startswith("quantity.")


PIECES = [
    "1",
    "1.5",
    "2,5",
    "12,345",
    "1/2",
    "e3",
    "10",
    "mm",
    "N",
    "m",
    "kg",
    "in",
    "%",
    "/",
    "·",
    "²",
    "^2",
    "±",
    "H7",
    "°",
    "'",
    '"',
    "x",
    "-",
    "+",
    "(",
    ")",
    "Ø",
    "*",
]
pieces = st.sampled_from([*PIECES, " ", "1 000"])


@given(parts=st.lists(pieces, max_size=8), language=st.sampled_from(LANGUAGES))
def test_what_is_shown_back_reads_as_the_same(parts, language):
    try:
        read = read_quantity("".join(parts), language=language)
    except QuantityError:
        return

    again = read_quantity(read.text(language), language=language)

    assert (again.value, again.unit, again.mark) == (pytest.approx(read.value, rel=1e-14), read.unit, read.mark)


finite = st.floats(-1e15, 1e15).filter(lambda x: x == 0 or abs(x) > 1e-15)
units = st.sampled_from(["mm", "in", "deg", "N", "MPa", "N·m", "1/min", "kg/m³", "%", "", "°C", "W/(m·K)"])


@given(value=finite, unit=units, language=st.sampled_from(LANGUAGES))
def test_every_number_reads_back_as_it_was_in_every_language(value, unit, language):
    from designhub.units import format_quantity

    assert read_quantity(format_quantity(value, unit, language), language=language).value == value


@given(whole=st.integers(1, 999), rest=st.integers(0, 999), language=st.sampled_from(LANGUAGES))
def test_a_sign_before_three_digits_is_decimal_or_asked_back_but_never_thousands(whole, rest, language):
    for sign in ".,":
        assert _read(f"{whole}{sign}{rest:03d} mm", language) in (
            f"{whole + rest / 1000:.10g} mm",
            "!quantity.ambiguous",
        )
