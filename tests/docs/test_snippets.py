"""What stands in the documentation as code is run, read or parsed; what it is said to give, it gives."""

import ast
import json
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from pages_at_hand import ROOT, by_name
from typer.testing import CliRunner

from designhub import script
from designhub.analysis.sheet import text as sheet_as_text
from designhub.checks.process_profile import read_profile
from designhub.cli.main import app
from designhub.errors import Invalid
from designhub.pipeline import MemoryCache, Options, Source, preview
from designhub.pipeline.calculate import calculate
from designhub.pipeline.project_file import read_project
from designhub.sandbox import Sandbox
from designhub.script.declarations import Built
from designhub.script.inference import infer
from designhub.tolerancing.stackup import read_stack_file

PYTHON = by_name("python")
PARTS = {name: text for name, text in PYTHON.items() if "import cadquery" in text and "show" in text}
READ = {name: text for name, text in PYTHON.items() if "import cadquery" in text and name not in PARTS}
"""Scripts with slips, which are read and not run."""
CALCULATIONS = {name: text for name, text in PYTHON.items() if name not in PARTS and name not in READ}
TOML, JSON, SHELL = by_name("toml"), by_name("json"), by_name("sh")
_NUMBER = re.compile(r"(?<![\w.])[-−+]?\d+(?:\.\d+)?")


# --- Python -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


def source(text: str) -> Source:
    return Source(files={"part.py": text.encode()}, entry="part.py")


@pytest.mark.cad
@pytest.mark.slow
@pytest.mark.parametrize("name", PARTS)
def test_a_script_in_the_documentation_builds(name: str, sandbox: Sandbox) -> None:
    given = preview(source(PARTS[name]), runner=sandbox, cache=MemoryCache(), options=Options(formats=()))

    assert isinstance(given.outcome, Built), given.outcome


@pytest.mark.parametrize("name", [name for name in PARTS if "first-part" not in name])
def test_a_script_in_the_documentation_has_no_slip_of_units(name: str) -> None:
    assert infer({"part.py": PARTS[name]}, "part.py") == ()


@pytest.mark.cad
@pytest.mark.slow
def test_the_slip_of_the_tutorial_is_found_by_measuring_and_by_reading(sandbox: Sandbox) -> None:
    text = next(text for name, text in PARTS.items() if "first-part" in name)

    given = preview(source(text), runner=sandbox, cache=MemoryCache(), options=Options(formats=()))

    assert [finding.rule for finding in given.findings if finding.status == "fail"] == ["feature.size"]
    (remark,) = [finding for finding in given.findings if finding.rule == "units.static" and finding.status == "warn"]
    assert remark.line == text.splitlines().index("pin = cq.Workplane().circle(diameter).extrude(length)") + 1


@pytest.mark.parametrize("name", READ)
def test_the_slips_in_a_script_are_remarked_on_at_their_lines(name: str) -> None:
    marked = [number for number, line in enumerate(READ[name].splitlines(), 1) if "#" in line]

    assert [remark.line for remark in infer({"part.py": READ[name]}, "part.py")] == marked


@pytest.mark.parametrize("name", CALCULATIONS)
def test_a_calculation_gives_what_stands_behind_it(name: str) -> None:
    text = CALCULATIONS[name]
    names: dict[str, Any] = {} if "import" in text else {each: getattr(script, each) for each in script.__all__}
    for statement, said in _statements(text):
        if isinstance(statement, ast.Expr) and said:
            assert _agrees(_outcome(statement.value, names), said), (_outcome(statement.value, names), said)
        else:
            exec(compile(ast.Module([statement], []), name, "exec"), names)


def _statements(text: str) -> Iterator[tuple[ast.stmt, str]]:
    """Yield the statements of ``text``, each with the comment behind it."""
    lines = text.encode().splitlines()
    for statement in ast.parse(text).body:
        rest = lines[(statement.end_lineno or 1) - 1][statement.end_col_offset :].decode()
        yield statement, rest.strip().removeprefix("#").strip()


def _outcome(expression: ast.expr, names: dict[str, Any]) -> object:
    """Return the value of an expression, or what the error says that it raises."""
    try:
        return eval(compile(ast.Expression(expression), "<docs>", "eval"), names)
    except Invalid as error:
        return f"{type(error).__name__}: {error}"


def _agrees(value: object, said: str) -> bool:
    """Tell whether a comment says ``value``: a text as it is, numbers to the digits that are written there."""
    if isinstance(value, str):
        return said.strip('"') == value
    written, real = _NUMBER.findall(said), _NUMBER.findall(repr(value))
    pairs = list(zip(written, real, strict=False))
    return len(pairs) == len(real) > 0 and all(_rounded(one, written_as) for written_as, one in pairs)


def _rounded(number: str, written: str) -> bool:
    digits = len(written.partition(".")[2])
    return round(float(number), digits) == float(written.replace("−", "-"))


@pytest.mark.cad
def test_the_calculation_sheet_of_the_guide_says_what_the_guide_shows(sandbox: Sandbox) -> None:
    sheet = next(text for name, text in PYTHON.items() if "calculation-sheet" in name)
    shown = next(text for name, text in by_name("text").items() if "calculation-sheet" in name)

    calculated, _ = calculate(source(sheet), runner=sandbox, limits=Options().limits, language="en")

    told = "\n".join(sheet_as_text(each, "en") for each in calculated.sheets).replace("\N{NO-BREAK SPACE}", " ")
    for line in shown.splitlines():
        assert line == "..." or line.strip() in told, (line, told)


@pytest.mark.cad
@pytest.mark.slow
@pytest.mark.parametrize("guide", ["tolerance-a-part", "check-an-assembly"])
def test_a_guide_shows_what_the_check_says(guide: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    scripts = [text for name, text in PYTHON.items() if guide in name]
    shown = [text for name, text in by_name("text").items() if guide in name]
    versions = [scripts[0], *(new if new in PARTS.values() else _with_lines(scripts[0], new) for new in scripts[1:])]

    for script_text, lines in zip(versions, shown, strict=True):
        file = Path(re.findall(r'show\(.*, "(\w+)"\)', script_text)[0] + ".py")
        file.write_text(script_text)
        told = (
            CliRunner()
            .invoke(app, ["--language", "en", "check", str(file), "--all"])
            .stdout.replace("\N{NO-BREAK SPACE}", " ")
        )
        assert [line for line in lines.splitlines() if not line.startswith("One part") and line not in told] == []
        assert not lines.startswith("One part: 0 errors") or "error" not in told.replace("0 errors", "")


def _with_lines(script_text: str, changed: str) -> str:
    """Return a script in which the lines of ``changed`` stand in place of those that set the same names."""
    for line in changed.splitlines():
        name = line.partition(" = ")[0]
        script_text, count = re.subn(rf"(?m)^{name} = .*$", line.replace("\\", r"\\"), script_text)
        assert count == 1, name
    return script_text


# --- files ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TOML)
def test_a_file_in_the_documentation_is_accepted_by_what_reads_it(name, tmp_path) -> None:
    text = TOML[name]
    kinds = tomllib.loads(text).keys()
    if "project" in kinds:
        (tmp_path / "project.toml").write_text(text)
        assert read_project(tmp_path).parts
    elif "link" in kinds:
        assert read_stack_file(text).links
    else:
        assert read_profile(text).name


@pytest.mark.parametrize("name", JSON)
def test_json_in_the_documentation_is_json(name: str) -> None:
    assert json.loads(JSON[name])


# --- commands ---------------------------------------------------------------------------------------------------------

COMMANDS = sorted(
    {
        line.partition(" #")[0].strip()
        for text in SHELL.values()
        for line in re.findall(r"(?m)(?:^|&& )(?:\S*/)?(designhub [^&\n]*)", text)
    }
)


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_in_the_documentation_has_the_options_it_is_given(line: str) -> None:
    _, *words = shlex.split(re.split(r" [<>|] ?", line)[0])

    command, rest = _command(words)

    known = {option for each in command.params for option in (*each.opts, *each.secondary_opts)}
    assert {word for word in rest if re.fullmatch(r"-{1,2}[a-z][a-z-]*", word)} <= known


def _command(words: list[str]) -> tuple[Any, list[str]]:
    """Return the command that ``words`` name, and what follows its name."""
    command: Any = typer.main.get_command(app)
    while hasattr(command, "commands"):
        first, *words = words
        command = command.commands[first]
    return command, words


def test_every_command_stands_in_its_reference() -> None:
    page = (ROOT / "docs/reference/command-line.md").read_text()
    missing = [" ".join(path) for path in _paths(typer.main.get_command(app)) if not _named(path, page)]

    assert missing == []


def _paths(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if hasattr(command, "commands"):
        for name, each in command.commands.items():
            yield from _paths(each, (*path, name))
    else:
        yield path


def _named(path: tuple[str, ...], page: str) -> bool:
    """Tell whether a row says ``designhub admin ...`` and, behind it, what follows ``admin`` in ``path``."""
    first, *rest = path
    if not rest:
        return f"`designhub {first}" in page
    return any(f"{' '.join(rest)}" in row for row in page.splitlines() if f"`designhub {first}" in row)


def test_the_reference_of_a_command_has_its_options_and_no_others() -> None:
    root, told = typer.main.get_command(app), 0
    page = (ROOT / "docs/reference/command-line.md").read_text()
    for names, options in re.findall(r"`designhub (\w+)(?: [^`]*)?` `([^`]*)`", page):
        if hasattr(root.commands[names], "commands"):
            continue
        known = {option for each in root.commands[names].params for option in (*each.opts, *each.secondary_opts)}
        written = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", options))
        assert written <= known, names
        told += len(written)
    assert told > 20
