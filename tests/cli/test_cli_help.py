"""Help of the command line, in the language of whoever asks."""

from collections.abc import Iterator
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from designhub.cli.main import app
from designhub.messages import LANGUAGES


def helped(*arguments: str, language: str = "C") -> str:
    result = CliRunner().invoke(app, [*arguments, "--help"], env={"LC_ALL": language, "COLUMNS": "200"})
    assert result.exit_code == 0
    return str(result.stdout)


def commands(command: Any, *path: str) -> Iterator[tuple[str, ...]]:
    yield path
    for name, each in getattr(command, "commands", {}).items():
        yield from commands(each, *path, name)


EVERY = list(commands(typer.main.get_command(app)))


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_the_help_of_every_command_is_in_every_language(path: tuple[str, ...]) -> None:
    told = {language: helped(*path, language=language) for language in LANGUAGES}

    assert len(set(told.values())) == len(LANGUAGES)
    assert not any("cli.help" in text for text in told.values())


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_help_in_another_language_has_no_english_in_it(path: tuple[str, ...]) -> None:
    english = {line.strip() for line in helped(*path).splitlines() if " " in line.strip()}
    german = {line.strip() for line in helped(*path, language="de").splitlines()}

    assert english & german == set()


def test_help_is_in_the_language_that_the_same_line_asks_for() -> None:
    assert helped("--language", "es", language="de_DE.UTF-8").startswith("Uso:")
    assert helped("-l", "es", "check", language="de_DE.UTF-8").startswith("Uso:")


def test_a_group_without_a_command_tells_what_it_has() -> None:
    result = CliRunner().invoke(app, ["-l", "it", "admin"])

    assert "Comandi:" in result.output


def test_what_an_option_needs_and_takes_by_itself_is_translated() -> None:
    assert "[Vorgabe: 8080; 0<=x<=65535]" in " ".join(helped("serve", language="de").split())
    assert "[obligatorio]" in helped("admin", "user", "add", language="es")
