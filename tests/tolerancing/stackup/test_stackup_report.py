"""The report and its pictures, in every language."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from chains import chain, link

from designhub.messages import LANGUAGES
from designhub.tolerancing.stackup import Analysis, analysed, as_json, simulate
from designhub.tolerancing.stackup.chart import WIDTH, Box, Label, Stroke, chart
from designhub.tolerancing.stackup.chart_pdf import pdf
from designhub.tolerancing.stackup.chart_svg import svg
from designhub.tolerancing.stackup.report import report

PLAY = replace(
    chain(link("groove <10>", 10, 0.15), link("washer", 1.6, 0.05, -1), link("head", 8, 0.1, -1), low=0.2, high=0.65),
    name="play & backlash",
)


def play(samples: int = 5000) -> Analysis:
    return analysed(PLAY, simulate(PLAY, samples=samples, seed=4))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_has_words_for_everything(language):
    told = report(play(), language)
    texts = [told.title, told.target, told.verdict_text, *told.remarks]
    texts += [text for row in told.rows for text in (row.label, row.min, row.max, row.judged)]

    assert all(texts)
    assert not [text for text in texts if "stackup" in text.lower().replace("stack-up", "") or "{" in text]


def test_the_report_ranks_the_links():
    assert [one.name for one in report(play()).links] == ["groove <10>", "head", "washer"]


def test_numbers_have_the_readers_decimal_sign():
    assert report(play(), "de").target == "0,2 mm bis 0,65 mm"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_is_sound_xml_with_title_and_description(language):
    root = ET.fromstring(svg(play(), language))
    space = "{http://www.w3.org/2000/svg}"

    assert root.find(f"{space}title").text.endswith("play & backlash")
    assert root.find(f"{space}desc").text
    assert (root.get("role"), root.get("lang")) == ("img", language)


def test_the_picture_is_to_scale():
    shapes = chart(play()).shapes
    marks = {one.text: one.x for one in shapes if isinstance(one, Label) and re.fullmatch(r"[\d.]+", one.text)}
    limits = sorted(one.x1 for one in shapes if isinstance(one, Stroke) and one.ink == "target")
    per_mm = (marks["0.6"] - marks["0.2"]) / 0.4

    assert limits[1] - limits[0] == pytest.approx(0.45 * per_mm)
    assert limits[0] == pytest.approx(marks["0.2"])


def test_columns_beyond_the_target_are_of_another_ink():
    shapes = chart(play()).shapes
    end = max(one.x1 for one in shapes if isinstance(one, Stroke) and one.ink == "target")
    outside = [one for one in shapes if isinstance(one, Box) and one.ink == "outside"]

    assert outside
    assert all(one.x >= end - 1e-9 or one.x + one.width <= WIDTH / 2 for one in outside)


def test_nothing_is_drawn_beyond_the_sheet():
    picture = chart(play())

    for one in picture.shapes:
        if isinstance(one, Box):
            assert one.x >= 0
            assert one.x + one.width <= WIDTH
            assert one.y + one.height <= picture.height


def test_a_target_far_away_does_not_squeeze_the_gap():
    far = replace(PLAY, target=replace(PLAY.target, max=50.0))
    texts = [one.text for one in chart(analysed(far)).shapes if isinstance(one, Label)]

    assert "max 50 mm →" in texts


def test_a_chain_without_scatter_is_drawn_too():
    assert "<svg" in svg(analysed(chain(link("a", 1, 0.0))))


def test_of_very_many_links_the_rest_is_one_bar():
    many = chain(*(link(f"l{i}", 1, 0.1) for i in range(40)))
    texts = [one.text for one in chart(analysed(many)).shapes if isinstance(one, Label)]

    assert "27 others" in texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_the_same_bytes_again(language):
    document = pdf(play(500), language)

    assert document.startswith(b"%PDF-")
    assert document == pdf(play(500), language)


def test_json_has_the_keys_of_the_contract():
    data = as_json(play())

    assert {"nominal_mm", "worst_case", "rss", "monte_carlo", "contributions"} <= set(data)
    assert set(data["worst_case"]) == set(data["rss"]) == {"min_mm", "max_mm"}
    wanted = {"mean_mm", "std_mm", "yield", "p0_135_mm", "p99_865_mm", "samples", "seed"}
    assert wanted <= set(data["monte_carlo"])
    assert {"name", "worst_case_percent", "variance_percent"} <= set(data["contributions"][0])


def test_a_gap_that_is_not_always_inside_is_told_which_tolerances_would_do():
    told = report(play(), "de").remarks[-1]

    assert told.endswith("groove <10> ±0,1 mm, washer ±0,033 mm, head ±0,066 mm")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("offset", [0.0, 9.0])
def test_what_would_do_is_said_in_every_language(language, offset):
    told = report(analysed(replace(PLAY, offset=offset)), language).remarks[-1]

    assert "stackup" not in told
    assert "±" in told or offset


def test_json_says_which_tolerances_would_do():
    found = as_json(play())["would_do"]

    assert [one["half_mm"] for one in found["worst_case"]["tolerances"]] == pytest.approx([0.1, 0.1 / 3, 0.2 / 3])
    assert as_json(analysed(replace(PLAY, offset=9.0)))["would_do"]["rss"] == {"reason": "off_target"}
