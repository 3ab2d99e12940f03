"""Calculation sheets: written with units, stored as plain data, believed in nothing but numbers, shown to anybody."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest
from pydantic import ValidationError

from designhub.analysis import beams, buckling, sections, springs, stress
from designhub.analysis.formula import OutOfRange
from designhub.analysis.sheet import Sheet, SheetError, SheetRecord, fragment, page, pdf, text
from designhub.messages import LANGUAGES
from designhub.script import N, mm


def lever() -> Sheet:
    sheet = Sheet({"en": "Lever", "de": "Hebel", "es": "Palanca", "it": "Leva"})
    force = sheet.given("F_hand", N(60), "hand force", source="measured")
    arm = sheet.given("l", "96 mm", "arm")
    moment = sheet.step("M_b", beams.cantilever_moment, force, arm, unit="N·m")
    modulus = sheet.step("W", sections.rectangle("2.5 mm", "10 mm").modulus_x)
    bending = sheet.step("σ_b", stress.bending, moment, modulus)
    sheet.check("σ_b ≤ σ_allow", bending, at_most="160 MPa", source="S235JR")
    return sheet


def everything() -> SheetRecord:
    sheet = lever()
    sheet.heading("Beam & <b>column</b>")
    sheet.text("Some *prose* with <script>alert(1)</script>, [a link](javascript:alert(1)) and ![a picture](x.png).")
    sheet.table(["sheets", "force"], [[1, N(1.5)], [10, N(15)]], caption="Forces")
    sheet.plot([0, 1, 2], {"a": [0, 1, 4], "b": [0, -1, -2]}, x_name="x", x_unit="mm", y_name="y", caption="Curves")
    beam = beams.beam("120 mm", "210 GPa", "200 mm⁴")
    sheet.beam("Lever", beams.solve(beam, [beams.fixed("0 mm")], [beams.point_load("120 mm", "60 N")]))
    sheet.step("F_E", buckling.euler_load, "210 GPa", "12 mm⁴", mm(96), 0.7)
    sheet.step("σ_c", buckling.critical_stress, "210 GPa", "235 MPa", 40)
    sheet.step("k", springs.standard_factor, 8.5)
    sheet.check("F_E", sheet.step("S", "F_E / F_hand"), at_least=5)
    return sheet.record


def test_steps_give_dimensions_to_go_on_with() -> None:
    sheet = Sheet("x")
    area = sheet.step("A", "a^2", words="area") if sheet.given("a", "3 cm") else None

    assert area == pytest.approx(900)
    assert area.unit == "mm²"


def test_a_step_shows_formula_values_and_result() -> None:
    shown = text(lever().record)

    assert "M_b = F_hand · l = 60\u00a0N · 96\u00a0mm = 5.76\u00a0N·m" in shown
    assert "σ_b = M_b / W = 5.76\u00a0N·m / (41.67\u00a0mm³) = 138.2\u00a0MPa" in shown
    assert "✓ σ_b ≤ σ_allow: 138.2\u00a0MPa ≤ 160\u00a0MPa: holds, safety 1.16" in shown


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    assert "5,76\u00a0N·m" in text(lever().record, "de")
    assert text(lever().record, "es").startswith("Palanca\n")


@pytest.mark.parametrize(
    ("write", "says"),
    [
        (lambda s: s.step("x", "F_hand + l"), r"In step x \(line \d+\): 60 N and 96 mm can't be added: N and mm"),
        (lambda s: s.step("x", stress.bending, N(3), "4 mm³"), r"In step x \(line \d+\): moment of bending .* in N·mm"),
        (lambda s: s.step("x", stress.bending, 3, "4 mm³"), "moment of bending needs a unit"),
        (lambda s: s.step("x", "F_hand l", unit="MPa"), "the result is in N·mm, which is no MPa"),
        (lambda s: s.step("x", "F_hand q"), "The letter q is not on the sheet yet"),
        (lambda s: s.step("x", "F_hand ((l)"), "can't be read from character"),
        (lambda s: s.step("x", stress.bending, "3 N·mm"), "do not fit the formula bending"),
        (lambda s: s.step("l", "F_hand 2"), "stands on the sheet already"),
        (lambda s: s.step("sin", "F_hand 2"), "no name for a quantity"),
        (lambda s: s.given("y", "sixty"), "no quantity"),
        (lambda s: s.given("y", "60 N", unit="flurb"), "“flurb” is no unit"),
        (lambda s: s.check("c", N(3)), "wants a limit"),
        (lambda s: s.check("c", N(3), at_most="2 mm"), "which is no N"),
        (lambda s: s.table(["a"], [[1, 2]]), "can't be shown"),
    ],
)  # fmt: skip
def test_a_slip_is_named_with_its_step_and_line(write: Callable[[Sheet], object], says: str) -> None:
    with pytest.raises(SheetError, match=says):
        write(lever())


def test_a_formula_outside_its_range_says_where_it_holds() -> None:
    with pytest.raises(OutOfRange, match="slenderness"):
        lever().step("x", buckling.johnson_stress, "210 GPa", "235 MPa", 300)


def test_a_sheet_reads_back_from_json_as_it_was() -> None:
    record = everything()

    assert SheetRecord.model_validate_json(record.model_dump_json()) == record


def test_every_step_of_a_written_sheet_follows_from_its_formula() -> None:
    record = everything()
    following = {step.symbol: step.following for step in record.blocks if step.kind == "step"}

    assert following == {
        "M_b": "follows",
        "W": "unknown",
        "σ_b": "follows",
        "F_E": "follows",
        "σ_c": "unknown",
        "k": "follows",
        "S": "follows",
    }
    assert record.holds


def forged(change: Callable[[list[dict[str, object]]], None]) -> SheetRecord:
    data = json.loads(lever().as_json())
    change(data["blocks"])
    return SheetRecord.model_validate(data)


def test_a_result_that_was_altered_is_shown_as_a_contradiction() -> None:
    record = forged(lambda blocks: blocks[4].update(amount={"value": 13.8, "unit": "MPa"}))

    assert [step.symbol for step in record.contradictions()] == ["σ_b"]
    assert not record.holds
    assert "does not follow" in text(record)
    assert "folgt nicht" in fragment(record, "de")


def test_a_value_put_in_that_is_not_the_one_above_is_a_contradiction() -> None:
    def change(blocks: list[dict[str, object]]) -> None:
        blocks[0]["amount"] = {"value": 6, "unit": "N"}

    assert [step.symbol for step in forged(change).contradictions()] == ["M_b"]


def test_a_check_is_worked_out_and_never_taken_from_the_sheet() -> None:
    with pytest.raises(ValidationError):
        forged(lambda blocks: blocks[5].update(holds=True))
    assert not forged(lambda blocks: blocks[5].update(at_most={"value": 100, "unit": "MPa"})).holds


def test_a_sheet_of_units_that_do_not_exist_or_of_no_numbers_is_refused() -> None:
    for amount in ({"value": 1, "unit": "flurb"}, {"value": None, "unit": "N"}, {"value": "NaN", "unit": "N"}):
        with pytest.raises(ValidationError):
            forged(lambda blocks, amount=amount: blocks[0].update(amount=amount))


def test_html_escapes_everything_and_forbids_what_would_get_through() -> None:
    whole = page(everything(), "it")

    assert "<script" not in whole
    assert "href" not in whole
    assert not re.search(r"<(a|img|iframe|object|form)\b", whole)
    assert not re.search(r"\son\w+=|\sstyle=|https?://(?!www\.w3\.org)", whole)
    assert "default-src 'none'" in whole
    assert "Beam &amp; &lt;b&gt;column" in whole


def test_hostile_words_stay_words_in_every_place() -> None:
    evil = "<img src=x onerror=alert(1)>\x1b[31m"
    sheet = Sheet(evil)
    value = sheet.given("F", N(1), evil, source=evil)
    sheet.step("x", "2 F", words=evil, source=evil)
    sheet.check(evil, value, at_most=N(2), source=evil)
    sheet.table([evil], [[evil]], caption=evil)
    sheet.plot([0, 1], {evil: [0, 1]}, caption=evil, x_name=evil, y_name=evil)
    sheet.heading(evil)
    data = json.loads(sheet.as_json())
    data["blocks"][1]["formula"] = f"x = {evil}"
    data["blocks"][0]["symbol"] = evil
    record = SheetRecord.model_validate(data)

    assert "<img" not in page(record)
    assert "\x1b" not in text(record)
    assert pdf(record).startswith(b"%PDF")


def test_the_formulas_of_the_page_are_sound_xml() -> None:
    shown = fragment(everything(), "de")
    formulas = re.findall(r"<math.*?</math>", shown, re.DOTALL) + re.findall(r"<svg.*?</svg>", shown, re.DOTALL)

    assert len(formulas) > 12
    for each in formulas:
        ET.fromstring(each)


def test_a_sheet_is_shown_in_every_language_in_every_form() -> None:
    record = everything()
    for show in (text, page, pdf):
        shown = {show(record, language) for language in LANGUAGES}
        assert len(shown) == len(LANGUAGES)
    assert "analysis.sheet" not in text(record, "es")


def test_the_same_sheet_is_the_same_pdf() -> None:
    assert pdf(everything()) == pdf(everything())


def test_words_longer_than_the_page_are_broken_in_the_pdf() -> None:
    sheet = Sheet("x")
    sheet.text("a" * 3000)
    sheet.table(["a" * 100, "b" * 90], [["c" * 300, N(1)]])

    assert pdf(sheet.record).startswith(b"%PDF")


def test_numbers_at_the_ends_of_what_a_number_can_be_are_drawn_or_refused() -> None:
    for low, high in ((-1e150, 1e150), (5e-324, 5e-324), (1e16, 1e16 + 2), (0.0, 0.0)):
        sheet = Sheet("x")
        sheet.plot([low, high], {"": [low, high]})
        sheet.check("c", mm(min(high, 1e100)), at_most="1 µm" if high > 1 else "1 m")
        shown = page(sheet.record)

        assert "nan" not in shown
        assert "inf" not in shown
        assert pdf(sheet.record).startswith(b"%PDF")
    with pytest.raises(SheetError, match="can't be shown"):
        Sheet("x").plot([0, 1], {"": [0, float("inf")]})
