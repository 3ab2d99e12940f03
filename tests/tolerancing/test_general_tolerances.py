"""ISO 2768 whole, processes, surface texture, the diagram."""

import csv
import re
from pathlib import Path

import pytest
from lxml import etree

from designhub.errors import Invalid
from designhub.messages import LANGUAGES, Message
from designhub.tolerancing import (
    Undefined,
    fit,
    general_angle,
    general_edge,
    general_tolerance,
    geometrical_tolerance,
    limits,
    process,
    processes,
    read_texture,
)
from designhub.tolerancing.diagram import fit_svg, nice_step
from designhub.tolerancing.process import reaching

REFERENCE = Path(__file__).parent / "data" / "iso2768_reference.csv"


def degrees(text: str) -> float:
    whole, minutes = re.fullmatch(r"(\d+)°(?:(\d+)')?", text).groups()
    return int(whole) + int(minutes or 0) / 60


def given(row: dict[str, str]) -> float | str:
    upto = float(row["up_to_mm"] or 1e6)
    table, name = row["table"].split(" ", 1)[1], row["class"]
    try:
        if row["standard"].startswith("ISO 2768-1"):
            ask = {"l": general_tolerance, "e": general_edge, "a": general_angle}[table[0]]
            return ask(upto, name)
        kind = {"s": "straightness", "p": "perpendicularity", "c": "run_out"}[table[0]]
        return geometrical_tolerance(min(upto, 3000), "symmetry" if table == "symmetry" else kind, name)
    except Undefined:
        return "not defined"


def test_every_value_of_the_reference_is_given():
    with REFERENCE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    for row in rows:
        text = row["value"]
        wanted = text if text == "not defined" else degrees(text) if "°" in text else float(text)
        assert given(row) == (pytest.approx(wanted) if wanted != "not defined" else wanted), row


def test_half_a_millimetre_belongs_to_the_first_step_and_less_is_for_the_drawing_to_say():
    assert general_tolerance(0.5, "m") == 0.1
    with pytest.raises(Undefined, match=r"below 0\.5 mm"):
        general_tolerance(0.49, "m")


@pytest.mark.parametrize(("nominal", "name"), [(4001, "m"), (2500, "f"), (2, "v"), (25, "x"), (float("nan"), "m")])
def test_what_a_class_does_not_give_is_refused(nominal, name):
    with pytest.raises(Undefined):
        general_tolerance(nominal, name)


def test_every_process_has_a_source_and_a_name_in_every_language():
    for one in processes():
        assert "IT" in one.source
        assert one.finest <= one.usual
        names = [Message(one.key).text(language) for language in LANGUAGES]
        assert one.key not in names


def test_a_process_is_known_by_the_words_that_people_use():
    assert process("Turning") is process("turned")
    with pytest.raises(Undefined, match="milled"):
        process("sorcery")


def test_the_cheapest_process_that_reaches_is_named_first():
    assert [one.name for one in reaching(6)] == ["turned_fine", "ground", "honed", "lapped"]
    assert "lapped" in [one.name for one in reaching(18, ra_um=0.05)]


@pytest.mark.parametrize(
    ("text", "parameter", "value"),
    [
        ("Ra 0.8 um", "Ra", 0.8), ("Ra 0.8", "Ra", 0.8), ("Rz 6.3", "Rz", 6.3), ("N6", "Ra", 0.8),
        ("ra1.6µm", "Ra", 1.6),
        ("Ra 1,6 µm", "Ra", 1.6), ("Ra 0.0008 mm", "Ra", 0.8), ("Rz max 4", "Rz", 4.0), ("n12", "Ra", 50.0),
    ],
)  # fmt: skip
def test_a_texture_is_read_as_drawings_write_it(text, parameter, value):
    read = read_texture(text)

    assert (read.parameter, read.value_um) == (parameter, value)


@pytest.mark.parametrize("text", ["", "smooth", "Ra", "Ra -1", "Ra 0.8 N", "N13", "Ra 5 mm", "Ra 1.6 and 3.2"])
def test_what_is_no_texture_is_refused(text):
    with pytest.raises(Invalid):
        read_texture(text)


def test_a_process_reaches_a_texture_or_does_not_or_nobody_knows():
    assert read_texture("Ra 0.8").reached_by(process("turned")) is True
    assert read_texture("Ra 0.1").reached_by(process("turned")) is False
    assert read_texture("Rz 6.3").reached_by(process("milled")) is True
    assert read_texture("Ra 0.8").reached_by(process("fdm")) is None


def rectangles(svg: str, css: str) -> list[tuple[float, float]]:
    root = etree.fromstring(svg.encode())
    found = root.iterfind(f".//{{*}}rect[@class='{css}']")
    return [(float(rect.get("y")), float(rect.get("height"))) for rect in found]


def test_the_diagram_is_to_scale():
    svg = fit_svg(fit("25 H7/g6"))

    (hole_top, hole_height), (shaft_top, shaft_height) = rectangles(svg, "hole")[0], rectangles(svg, "shaft")[0]
    per_um = hole_height / 21
    assert shaft_height / per_um == pytest.approx(13, abs=0.05)
    assert (shaft_top - hole_top) / per_um == pytest.approx(21 + 7, abs=0.05)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_diagram_speaks_the_readers_language(language):
    svg = fit_svg(fit("0.8 H7/k6"), language=language)

    root = etree.fromstring(svg.encode())
    assert root.get("lang") == language
    assert Message("tolerancing.diagram.hole").text(language) in svg
    assert ("0.8 H7/k6" in svg) == (language == "en")


def test_one_toleranced_size_has_a_diagram_too():
    assert rectangles(fit_svg(limits("ZC8", 25)), "shaft") == []


@pytest.mark.parametrize(("rough", "step"), [(0.13, 0.2), (1, 1), (3.1, 5), (600, 1000)])
def test_grid_steps_are_round(rough, step):
    assert nice_step(rough) == pytest.approx(step)
