"""The locked requirements name exact versions with hashes, and nobody's address."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "requirements"


@pytest.mark.parametrize("name", ["bootstrap.txt", "run.txt", "dev.txt"])
def test_every_requirement_is_exact_and_has_hashes(name: str) -> None:
    text = (FOLDER / name).read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]

    assert lines
    for line in lines:
        assert re.match(r"[\w.\-\[\]]+==\S+", line), line
        assert "--hash=sha256:" in line, line


@pytest.mark.parametrize("name", ["bootstrap.txt", "run.txt", "dev.txt"])
def test_no_requirement_names_an_address(name: str) -> None:
    assert "://" not in (FOLDER / name).read_text()


def test_what_runs_is_tested_in_the_same_versions() -> None:
    run, dev = (set(re.findall(r"(?m)^[\w.\-]+==\S+", (FOLDER / name).read_text())) for name in ("run.txt", "dev.txt"))

    assert run <= dev
