"""``designhub fit``, as a person and as a program sees it."""

import json

import pytest
from lxml import etree
from typer.testing import CliRunner

from designhub.cli.main import app


def run(*arguments: str, language: str = "C", text: str | None = None):
    return CliRunner().invoke(app, ["fit", *arguments], input=text, env={"LC_ALL": language})


def objects(result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_fit_has_the_form_of_the_contract():
    result = run("25 H7/g6", "--json")

    assert result.exit_code == 0
    assert objects(result) == [
        {
            "input": "25 H7/g6",
            "nominal_mm": 25,
            "kind": "clearance",
            "hole": {"zone": "H7", "upper_um": 21, "lower_um": 0},
            "shaft": {"zone": "g6", "upper_um": -7, "lower_um": -20},
            "clearance_um": {"min": 7, "max": 41},
        }
    ]
    assert "21.0" not in result.stdout


def test_one_toleranced_size_has_only_its_side():
    hole, shaft = objects(run("--json", "25 H7", "25 js7"))

    assert hole == {"input": "25 H7", "nominal_mm": 25, "hole": {"zone": "H7", "upper_um": 21, "lower_um": 0}}
    assert shaft["shaft"] == {"zone": "js7", "upper_um": 10.5, "lower_um": -10.5}


def test_a_bad_line_is_an_object_of_its_own_and_the_others_are_computed():
    result = run("--json", "-", text="25 H7/g6\n20 t6\nhello\n0 H7\n10 H7/p6\n")

    found = objects(result)
    assert result.exit_code == 1
    assert [one.get("kind") for one in found] == ["clearance", None, None, None, "interference"]
    assert found[1]["input"] == "20 t6"
    assert found[1]["error"]["type"] == "tolerancing.letter_size"
    assert "24 mm" in found[1]["error"]["message"]


def test_a_negative_size_is_no_option():
    assert objects(run("--json", "-5 H7"))[0]["error"]["type"] == "tolerancing.size"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("C", ("clearance fit", "hole basis", "25.021")),
        ("es_ES.UTF-8", ("ajuste con juego", "agujero base", "25,021")),
        ("it_IT.UTF-8", ("accoppiamento con gioco", "foro base", "25,021")),
        ("de_DE.UTF-8", ("Spielpassung", "Einheitsbohrung", "25,021")),
    ],
)
def test_the_table_speaks_the_persons_language(language, words):
    result = run("25 H7/g6", language=language)

    assert result.exit_code == 0
    assert all(word in result.stdout for word in words)


def test_the_older_rounding_is_a_note():
    assert "±10 µm" in run("25 H8/js7").stdout
    assert "±" not in run("25 H8/js6").stdout


def test_a_refusal_is_one_line_on_standard_error():
    result = run("25 K9", language="de_DE.UTF-8")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "nicht festgelegt" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_the_locale_says_how_a_comma_is_read():
    assert objects(run("--json", "--locale", "es", "1,234 H7"))[0]["nominal_mm"] == 1.234
    assert "error" in objects(run("--json", "--locale", "en", "1,234 H7"))[0]


def test_the_fit_that_gives_a_clearance_is_found_recommended_ones_first():
    result = run("--for", "5..30 um", "25", "--json")

    fits = objects(result)[0]["fits"]
    assert result.exit_code == 0
    assert [fits[0]["hole"]["zone"], fits[0]["shaft"]["zone"], fits[0]["preferred"]] == ["H6", "g5", "recommended"]
    assert all(one["clearance_um"]["min"] >= 5 and one["clearance_um"]["max"] <= 30 for one in fits)


def test_interference_is_asked_for_with_negative_numbers():
    assert "25 H7/p6" in run("--for", "-35..-1 um", "25").stdout


def test_where_no_fit_does_the_nearest_are_shown():
    result = run("--for", "5..6 um", "25")

    assert result.exit_code == 1
    assert "H6/h5" in result.stdout
    assert "25 mm" in result.stderr


def test_a_range_without_a_unit_is_asked_back():
    assert run("--for", "5..30", "25").exit_code == 2


def test_the_diagram_is_written_in_the_persons_language(tmp_path):
    file = tmp_path / "fit.svg"

    result = run("25 H7/g6", "--svg", str(file), language="de_DE.UTF-8")

    assert result.exit_code == 0
    assert etree.parse(str(file)).getroot().get("lang") == "de"


def test_a_diagram_is_of_one_fit(tmp_path):
    assert run("25 H7/g6", "30 H7/g6", "--svg", str(tmp_path / "fit.svg")).exit_code == 2
