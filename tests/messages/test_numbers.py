"""Numbers in sentences."""

import pytest

from designhub.messages import LANGUAGES, Message
from designhub.units.showing import format_number


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("vast", [10**30, -(10**400), 1e308])
def test_a_number_that_no_language_writes_is_written_in_short(vast: float, language: str) -> None:
    text = Message("reviews.no_face", {"face": vast, "faces": 6}).text(language)

    assert f"{vast}"[0] in text
    assert "e+" in text
    assert len(text) < 100


@pytest.mark.parametrize(("value", "text"), [(10**400, "1×10⁴⁰⁰"), (-(10**400), "-1×10⁴⁰⁰"), (12, "12"), (True, "1")])
def test_an_integer_of_any_size_is_shown(value: int, text: str) -> None:
    assert format_number(value, "es", digits=6) == text
    assert format_number(value, "es") == text
