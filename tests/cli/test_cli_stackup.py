"""``designhub stackup``, as a person and as a program sees it."""

import json

import pytest
from typer.testing import CliRunner

from designhub.cli.main import app

PLAY = """
target = {min = "0.1 mm", max = "0.5 mm"}
[[link]]
name = "groove"
nominal = "10 mm"
tol = "±0.1 mm"
[[link]]
name = "block"
nominal = "9,7 mm"
tol = "±0.1 mm"
direction = "-"
"""


def run(*arguments: str, language: str = "C", text: str | None = None):
    return CliRunner().invoke(app, ["stackup", *arguments], input=text, env={"LC_ALL": language})


@pytest.fixture
def play(tmp_path):
    file = tmp_path / "play.toml"
    file.write_text(PLAY, encoding="utf-8")
    return str(file)


def test_json_has_the_form_of_the_contract(play):
    result = run(play, "--json", "--samples", "5000", "--seed", "3")
    data = json.loads(result.stdout)

    assert result.exit_code == 0
    assert (data["input"], data["nominal_mm"]) == (play, pytest.approx(0.3))
    assert data["worst_case"] == {"min_mm": 0.1, "max_mm": 0.5}
    assert data["rss"]["min_mm"] == pytest.approx(0.3 - 0.1 * 2**0.5)
    assert (data["monte_carlo"]["samples"], data["monte_carlo"]["seed"]) == (5000, 3)
    assert data["contributions"][1]["name"] == "block"
    assert data["contributions"][1]["variance_percent"] == pytest.approx(50)


def test_the_same_seed_gives_the_same_answer(play):
    assert run(play, "--json", "--seed", "3").stdout == run(play, "--json", "--seed", "3").stdout
    assert run(play, "--json", "--seed", "3").stdout != run(play, "--json", "--seed", "4").stdout


def test_a_dash_reads_standard_input():
    data = json.loads(run("-", "--json", text=PLAY).stdout)

    assert data["input"] == "-"
    assert data["verdict"] == "always"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "worst case"), ("es_ES", "caso más desfavorable"), ("it_IT", "caso peggiore"), ("de_DE", "ungünstigster")],
)
def test_a_person_reads_a_table_in_their_language(play, language, words):
    result = run(play, language=language)

    assert result.exit_code == 0
    assert words in result.stdout
    assert "groove" in result.stdout


def test_pictures_and_reports_are_written(play, tmp_path):
    result = run(play, "--svg", str(tmp_path / "a.svg"), "--pdf", str(tmp_path / "a.pdf"), language="it_IT")

    assert result.exit_code == 0
    assert 'lang="it"' in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_every_slip_is_a_line_with_table_and_key():
    result = run("-", text='[[link]]\nname = "a"\nnominal = "10 kg"\n[[link]]\nnominal = "1 mm"\n')

    assert result.exit_code == 1
    assert result.stdout == ""
    assert "link 1 (a): nominal" in result.stderr
    assert "link 2: name" in result.stderr


def test_refused_files_are_objects_too():
    result = run("-", "--json", text="[[link]]\nname = 3\n")
    data = json.loads(result.stdout)

    assert result.exit_code == 1
    assert data["input"] == "-"
    assert data["error"]["type"] == "stackup.file.refused"
    assert [one["field"] for one in data["error"]["problems"]] == ["link 1: name", "link 1: nominal"]


def test_what_is_no_text_is_refused(tmp_path):
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe\x00")

    assert "UTF-8" in run(str(tmp_path / "a.toml")).stderr


def test_a_file_that_is_not_there_can_not_be_run(tmp_path):
    assert run(str(tmp_path / "none.toml")).exit_code == 2


def test_too_many_samples_are_refused(play):
    result = run(play, "--samples", "1000000000")

    assert result.exit_code == 1
    assert "20,000,000" in result.stderr


def test_the_locale_decides_how_numbers_are_read():
    ambiguous = PLAY.replace("9,7 mm", "1.234 mm")

    assert run("-", "--locale", "de", text=ambiguous).exit_code == 1
    assert run("-", "--locale", "en", text=ambiguous).exit_code == 0
