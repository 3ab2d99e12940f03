"""The whole scripts in the documentation are run, and the commands named there exist."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from designhub.cli.main import app
from designhub.pipeline import MemoryCache, Options, Source, preview
from designhub.sandbox import Sandbox
from designhub.script.declarations import Built

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("[!d]*/*.md"))]


def blocks(language: str) -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for number, block in enumerate(re.findall(rf"```{language}\n(.*?)```", page.read_text(), re.DOTALL)):
            yield f"{page.relative_to(ROOT)}-{number}", block


SCRIPTS = {name: block for name, block in blocks("python") if "import cadquery" in block and "show" in block}
COMMANDS = sorted(
    {match for _, block in blocks("sh") for match in re.findall(r"(?m)^(?:\S*/)?designhub ([a-z]+(?: [a-z]+)?)", block)}
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


@pytest.mark.cad
@pytest.mark.slow
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_in_the_documentation_builds(name: str, sandbox: Sandbox) -> None:
    source = Source(files={"part.py": SCRIPTS[name].encode()}, entry="part.py")

    given = preview(source, runner=sandbox, cache=MemoryCache(), options=Options(formats=()))

    assert isinstance(given.outcome, Built), given.outcome


@pytest.mark.cad
@pytest.mark.slow
def test_the_slip_of_the_tutorial_is_found(sandbox: Sandbox) -> None:
    script = next(text for name, text in SCRIPTS.items() if "first-part" in name)
    source = Source(files={"part.py": script.encode()}, entry="part.py")

    given = preview(source, runner=sandbox, cache=MemoryCache(), options=Options(formats=()))

    assert [finding.rule for finding in given.findings if finding.status == "fail"] == ["feature.size"]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_in_the_documentation_exists(command: str) -> None:
    words = command.split()
    known = CliRunner().invoke(app, [*words, "--help"])
    if known.exit_code != 0:  # the second word was an argument
        known = CliRunner().invoke(app, [words[0], "--help"])

    assert known.exit_code == 0, known.output
