"""What people write and read: Markdown, numbers, dates, values of parameters."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from api.reader import Reader
from api.web import parameters, showing
from api.web.markdown import to_html
from api.web.showing import around
from designhub.errors import Invalid
from designhub.messages import LANGUAGES
from designhub.script.declarations import Parameter


@given(st.text(max_size=200))
def test_no_text_becomes_anything_that_runs_or_fetches(text):
    tree = html.fromstring(f"<div>{to_html(text)}</div>")

    assert tree.xpath("//script | //img | //iframe | //style | //form | //input | //@style | //@src") == []
    assert [each for each in tree.xpath("//@href") if each.lower().replace(" ", "").startswith("javascript")] == []


def test_a_link_vouches_for_nothing():
    assert 'rel="nofollow ugc noopener noreferrer"' in to_html("[x](https://example.org)")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "JaVaScript:alert(1)"])
def test_a_link_that_runs_is_no_link(address):
    assert "<a" not in to_html(f"[x]({address})")


def test_a_picture_is_not_fetched():
    assert "<img" not in to_html("![x](https://evil.example/x.png)")


def test_a_heading_does_not_enter_the_page_s_outline():
    assert "<h1" not in to_html("# Big")


def test_a_table_is_a_table():
    assert to_html("|a|b|\n|-|-|\n|1|2|").count("<td>") == 2


def test_few_bytes_make_no_vast_table():
    wide = "|a" * 900 + "|\n" + "|-" * 900 + "|\n" + "x\n" * 3000

    assert len(to_html(wide)) < 20 * len(wide)
    assert "<td>" not in to_html(wide)


def test_a_date_is_in_utc_and_says_so():
    madrid = timezone(timedelta(hours=2))

    text = Reader("es").date(datetime(2026, 7, 1, 12, 30, tzinfo=madrid))

    assert text == "1 jul 2026, 10:30 UTC"
    assert Reader("en").date(datetime(2026, 7, 1, 10, 30, tzinfo=UTC)) == "1 Jul 2026, 10:30 UTC"


NUMBER = Parameter(name="diameter", type="number", default=6.0, value=6.0, unit="mm", line=1)
PLAIN = Parameter(name="count", type="integer", default=3, value=3, line=2)
TEETH = Parameter(name="sizes", type="tuple", default=(1, 2), value=(1, 2), line=3)
HOLED = Parameter(name="holed", type="boolean", default=True, value=True, line=4)
ALL = (NUMBER, PLAIN, TEETH, HOLED)


def fields(**entered: str) -> dict[str, str]:
    return {parameters.PREFIX + name: text for name, text in entered.items()}


@pytest.mark.parametrize("language", LANGUAGES)
@given(
    value=st.floats(min_value=-1e9, max_value=1e9, allow_nan=False, allow_infinity=False).filter(
        lambda x: abs(x) > 1e-6
    )
)
def test_a_form_that_was_not_touched_changes_nothing(language, value):
    reader, parameter = Reader(language), NUMBER.model_copy(update={"value": value})
    shown = showing.parameter_shown(parameter, reader)

    assert parameters.read_overrides(fields(diameter=shown.text), [parameter], {}, reader) == {}


def test_a_value_is_read_with_the_reader_s_decimal_sign():
    read = parameters.read_overrides(fields(diameter="6,25 mm", count="4"), ALL, {"kept": 1}, Reader("de"))

    assert read == {"diameter": "6.25 mm", "count": 4.0, "kept": 1}
    assert parameters.shown({"diameter": "6.25 mm"}, Reader("it")) == [("diameter", "6,25 mm")]


def test_other_kinds_of_values_are_read_too():
    read = parameters.read_overrides(fields(sizes="[3, 4]", holed="false"), ALL, {}, Reader("en"))

    assert read == {"sizes": [3, 4], "holed": False}


def test_every_value_that_can_t_be_read_is_told_at_once():
    entered = fields(diameter="1.234 mm", count="two", sizes="3 4")

    with pytest.raises(Invalid) as refused:
        parameters.read_overrides(entered, ALL, {}, Reader("es"))

    assert [each.field for each in refused.value.problems] == ["p.diameter", "p.count", "p.sizes"]


def test_a_missing_unit_is_not_guessed():
    with pytest.raises(Invalid):
        parameters.read_overrides(fields(diameter="7"), ALL, {}, Reader("en"))


def test_lines_of_parameters_are_read():
    text = "diameter = 6,25 mm\n\nholed = false\nname = pin\nsizes = [1, 2]"

    read = parameters.read_lines(text, Reader("es"))

    assert read == {"diameter": "6.25 mm", "holed": False, "name": "pin", "sizes": [1, 2]}


def test_the_shown_lines_are_those_that_python_counts():
    assert around("a\fb\u2028c\x1cd\r\nsecond\rthird\n", 2)[1] == (2, "second")


def test_a_line_of_megabytes_is_cut():
    ((_, text),) = around("x" * 3_000_000, 1)

    assert len(text) == 400
