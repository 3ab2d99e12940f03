"""``designhub quantity``, as a person and as a program sees it."""

import json

import pytest
from typer.testing import CliRunner

from designhub.cli.main import app


def run(*arguments: str, language: str = "C", text: str | None = None):
    return CliRunner().invoke(app, list(arguments), input=text, env={"LC_ALL": language})


def test_a_quantity_is_shown_back_and_in_si():
    result = run("quantity", "3,5 mm")

    assert (result.exit_code, result.stdout) == (0, "3,5 mm = 3.5 mm = 0.0035 m\n")


def test_json_has_the_form_of_the_contract():
    result = run("quantity", "--json", "3,5 mm")

    assert json.loads(result.stdout) == {
        "input": "3,5 mm", "value": 3.5, "unit": "mm", "si": {"value": 0.0035, "unit": "m"},
    }  # fmt: skip


def test_a_bad_line_is_an_object_of_its_own_and_the_others_are_read():
    result = run("quantity", "--json", "-", text="6 mm\n5 MM\n1/4 in\n")

    objects = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert [object_.get("value") for object_ in objects] == [6.0, None, 0.25]
    assert objects[1]["error"]["type"] == "quantity.unit.near"
    assert "mm" in objects[1]["error"]["message"]


@pytest.mark.parametrize("locale", ["es", "it", "de", "de-AT"])
def test_a_locale_decides_what_is_ambiguous(locale):
    assert run("quantity", "--locale", locale, "1.234 mm").exit_code == 1
    assert run("quantity", "--locale", locale, "1,234 mm").exit_code == 0
    assert run("quantity", "--locale", "en", "1.234 mm").exit_code == 0


def test_a_negative_quantity_is_no_option():
    assert run("quantity", "-5 mm").stdout.startswith("-5 mm")


def test_a_refusal_is_one_line_on_standard_error_in_the_persons_language():
    result = run("quantity", "1.234 mm", language="de_DE.UTF-8")

    assert result.exit_code == 1
    assert result.stdout == ""
    assert "auf zwei Arten" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_dimension_can_be_wanted():
    assert run("quantity", "--expect", "mm", "5 N").exit_code == 1


def test_the_language_of_the_option_goes_before_that_of_the_environment():
    result = run("--language", "it", "quantity", "5 furlong", language="de_DE.UTF-8")

    assert "Il sistema" in result.stderr
