"""The reference pages are whole, and name nothing that is not there."""

import inspect
import re
from collections.abc import Iterator

import pytest
from pages_at_hand import PAGES, ROOT, prose

from api.app import create_app
from api.openapi import routes_of
from api.projects import NewProject
from api.sharing import BURST_S, SHARE
from designhub import script
from designhub.checks import NAMES
from designhub.checks.asked import PROCESSES
from designhub.checks.process_profile import profile
from designhub.pipeline import Options
from designhub.pipeline.covering import pairwise
from designhub.pipeline.project_file import Entry, Heading
from designhub.pipeline.source import FORMATS, artifact_names
from designhub.script.declarations import Fit
from designhub.settings import Settings
from designhub.tolerancing.process import processes

REFERENCE = ROOT / "docs/reference"
FAMILIES = {name.partition(".")[0] for name in NAMES}
ENDINGS = ("py", "toml", "md", "csv", "json", "brep", "glb")
"""Of files."""
_NAME = re.compile(r"`([a-z]+(?:\.[a-z_]+)+)`")


def page(name: str) -> str:
    return (REFERENCE / name).read_text()


# --- checks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", NAMES)
def test_every_rule_has_a_row_in_its_reference(rule: str) -> None:
    assert re.search(rf"(?m)^\| `{re.escape(rule)}` \| \S.* \|", page("checks.md"))


def test_the_pages_name_no_rule_that_there_is_not() -> None:
    named = {
        (file.name, name)
        for file in PAGES
        for name in _NAME.findall(prose(file))
        if name.partition(".")[0] in FAMILIES and name.rpartition(".")[2] not in ENDINGS
    }

    assert {
        (file, name) for file, name in named if not any(f"{rule}.".startswith(f"{name}.") for rule in NAMES)
    } == set()


def test_every_family_can_be_looked_up_where_checks_are_chosen() -> None:
    table = page("command-line.md").partition("## Choosing checks")[2]

    assert {family for family in FAMILIES if f"`{family}`" not in table} == set()


# --- scripts ----------------------------------------------------------------------------------------------------------


def test_every_name_that_a_script_may_import_is_described() -> None:
    text = page("script.md")

    assert [name for name in script.__all__ if not re.search(rf"\b{name}\b", text)] == []


@pytest.mark.parametrize("word", ["feature", "show", "material", "process", "fit", "stackup", "requirement", "study"])
def test_every_argument_of_a_declaration_is_described(word: str) -> None:
    arguments = [
        name
        for name, each in inspect.signature(getattr(script, word)).parameters.items()
        if each.kind is inspect.Parameter.KEYWORD_ONLY
    ]

    assert [name for name in arguments if f"{name}=" not in page("script.md")] == []


def test_every_process_is_named_to_scripts() -> None:
    assert [name for name in PROCESSES if f"`{name}`" not in page("script.md")] == []


# --- settings, routes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_of_a_hub_is_described(name: str) -> None:
    assert f"| `DESIGNHUB_{name.upper()}` |" in page("settings.md")


@pytest.mark.parametrize("name", [*Heading.model_fields, *Entry.model_fields, *Fit.model_fields])
def test_every_key_of_a_project_file_is_described(name: str) -> None:
    described = page("settings.md").partition("## A project")[2]

    assert f"`{name}`" in described or name == "line"


def test_every_route_stands_in_the_reference(tmp_path) -> None:
    app = create_app(Settings(data=tmp_path))
    routes = {_plain(route.path) for route in routes_of(app) if route.path.startswith("/api/v1/")}
    rows = re.findall(r"(?m)^\| (`[/…].*?`) \| (?:GET|POST|PUT|PATCH|DELETE)", page("http.md"))
    ends = {end for row in rows for end in _ends([_plain(path.strip("`")) for path in row.split(", ")])}

    assert len(ends) > 30
    assert {route for route in routes if not any(route.endswith(end) for end in ends)} <= {"/api/v1/docs"}
    assert {end for end in ends if not any(route.endswith(end) for route in routes)} == set()


def _ends(row: list[str]) -> list[str]:
    """Return the paths of a row: behind ``…`` one or two pieces go on from the row's first path, more stand alone."""
    first = row[0].lstrip("…")
    return [first + path[1:] if path[0] == "…" and path.count("/") < 3 else path.lstrip("…") for path in row]


def _plain(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


@pytest.mark.parametrize("name", NewProject.model_fields)
def test_every_field_of_a_project_is_described_to_programs(name: str) -> None:
    assert f"`{name}`" in page("http.md").partition("## Projects")[2]


def test_every_file_that_a_build_gives_is_named_to_programs() -> None:
    described = page("http.md").partition("## Artifacts")[2]

    assert [name for name in artifact_names(FORMATS) if name not in described] == []


# --- numbers ----------------------------------------------------------------------------------------------------------


def test_the_numbers_of_corners_are_those_that_are_built() -> None:
    text = " ".join((ROOT / "docs/explanation/corners.md").read_text().split())
    options = Options()

    assert f"with at most {options.trials_most} builds" in text
    assert f"At most {options.corners_most} corners are built" in text
    assert options.faulty_corners_most == 3
    assert "after three failing ones" in text
    assert f"at most {options.gap_sizes_most} sizes" in text
    assert f"in {options.positions_most} steps" in text
    assert f"{options.positions_in_all} positions in all" in text
    assert options.completion_s == 600
    assert "ten minutes" in text


def test_the_time_of_calculations_is_the_one_that_is_shared_out() -> None:
    text = " ".join(page("http.md").split())

    assert f"has {BURST_S:g} seconds of processor time" in text
    assert SHARE == 0.25
    assert "a quarter of a second more in each second" in text


def test_the_table_of_corners_is_what_is_built() -> None:
    text = (ROOT / "docs/explanation/corners.md").read_text()
    counts, _, built = (
        re.findall(r"\| ([^|]+?) (?=\|)", row) for row in re.findall(r"(?m)^\| (?:para|corners).*", text)
    )

    assert len(counts) == len(built) > 5
    for count, rows in zip(counts[1:], built[1:], strict=True):
        for number in re.findall(r"\d+", count):
            assert len(pairwise(int(number))) == int(rows), count


def test_the_table_of_processes_is_that_of_the_hub() -> None:
    rows = re.findall(
        r"(?m)^\| ((?:`\w+`(?:, )?)+) \| (\d+), (\d+) \| (?:([\d.]+), ([\d.]+)|no source) \|$", page("fits.md")
    )
    told = {
        name: (int(usual), int(finest), *(float(ra) if ra else None for ra in roughness))
        for names, usual, finest, *roughness in rows
        for name in re.findall(r"\w+", names)
    }

    assert told == {one.name: (one.usual, one.finest, one.usual_ra_um, one.finest_ra_um) for one in processes()}


def test_the_limits_of_manufacture_are_those_of_the_profiles() -> None:
    """A cell is empty where the profile has no threshold, else all its numbers are the threshold's."""
    header, *rows = re.findall(r"(?m)^\| (?:rule|`manufacturing\.\w+`) \|.*", page("manufacturing.md"))
    _, _, *names = _cells(header)
    compared = 0
    for row in rows:
        rule, _, *cells = _cells(row)
        field = rule.strip("`").partition(".")[2]
        for name, cell in zip(names, cells, strict=True):
            limits = profile(name).model_dump().get("thread_depth" if field == "thread" else field)
            assert bool(limits) == bool(cell), (rule, name)
            scale = 0.01 if "%" in cell else 1.0
            numbers = {scale * float(number) for number in re.findall(r"\d+(?:\.\d+)?", cell)}
            assert numbers <= set(_numbers(limits)), (rule, name)
            compared += len(numbers)
    assert compared > 40


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def _numbers(value: object) -> Iterator[float]:
    """Yield the numbers in a threshold."""
    if isinstance(value, dict | list | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _numbers(each)
    elif isinstance(value, int | float):
        yield float(value)
