"""``designhub sheet``: scripts of calculation sheets, run in the sandbox, shown in every form."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from designhub.analysis.sheet.outcome import Calculated
from designhub.cli.main import app
from designhub.pipeline.calculate import calculate
from designhub.pipeline.source import Source
from designhub.sandbox import Sandbox
from designhub.sandbox.task import Ended, Limits, Task

PUNCHER = Path(__file__).parents[2] / "parts" / "hole_puncher" / "design_analysis.py"
SCRIPT = """
from designhub.analysis.sheet import Sheet
from designhub.script import N, count
sheets = count(10, lo=1, hi=24)
sheet = Sheet("Work")
F = sheet.given("F", N(20) * sheets)
W = sheet.step("W", "F s" if sheet.given("s", "2 mm") else "", unit="J")
sheet.check("W", W, at_most="1 J")
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


def run(script: str, sandbox: Sandbox, **parameters: object) -> Calculated:
    source = Source(files={"work.py": script.encode()}, entry="work.py", parameters=parameters)
    return calculate(source, runner=sandbox, limits=Limits())[0]


class Liar:
    """Hands over whatever it is told."""

    def __init__(self, said: bytes) -> None:
        self.said = said

    def run(self, task: Task) -> Ended:
        return Ended(ending="finished", outputs={"sheets.json": self.said})


def test_what_a_child_hands_over_instead_of_sheets_is_a_failure() -> None:
    source = Source(files={"work.py": b""}, entry="work.py")
    for said in (b"", b"null", b"{", b'{"sheets": [{"title": "x", "blocks": [{"kind": "script"}]}]}', b"\xff\xfe"):
        calculated, _ = calculate(source, runner=Liar(said), limits=Limits())

        assert calculated.failed is not None
        assert calculated.failed.reason == "crash"


@pytest.mark.cad
def test_parameters_of_a_script_are_set_and_its_checks_worked_out(sandbox: Sandbox) -> None:
    assert run(SCRIPT, sandbox).holds
    assert not run(SCRIPT, sandbox, sheets=40).holds
    assert not run(SCRIPT.replace("1 J", "0.1 J"), sandbox).holds


@pytest.mark.cad
def test_a_slip_is_told_with_its_line_and_the_steps_before_it_are_kept(sandbox: Sandbox) -> None:
    calculated = run(SCRIPT + 'sheet.step("x", "F + s")\n', sandbox)

    assert calculated.failed is not None
    assert (calculated.failed.key, calculated.failed.line) == ("analysis.sheet.step.sum", 9)
    assert calculated.failed.args["step"] == "x"
    assert len(calculated.sheets[0].blocks) == 4


@pytest.mark.cad
def test_a_sheet_that_a_script_has_tampered_with_is_worked_out_anew(sandbox: Sandbox) -> None:
    forged = SCRIPT + (
        "from designhub.analysis.sheet import record\n"
        "block = sheet._blocks[2]\n"
        "sheet._blocks[2] = block.model_copy(update={'amount': record.Amount(value=0.001, unit='J')})\n"
    )
    calculated = run(forged, sandbox)

    assert [step.symbol for step in calculated.sheets[0].contradictions()] == ["W"]
    assert not calculated.holds


def command(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["sheet", *arguments], env={"LC_ALL": "C"})


@pytest.mark.cad
@pytest.mark.slow
def test_the_hole_puncher_s_analysis_holds_in_every_form(tmp_path: Path) -> None:
    shown = command(str(PUNCHER), "--locale", "es")
    assert shown.exit_code == 0, shown.output
    assert "F_H = F_N · l_L / l_F = 427,8\u00a0N · 16\u00a0mm / (104\u00a0mm) = 65,81\u00a0N" in shown.stdout
    assert "Se cumplen 13 de 13 comprobaciones." in shown.stdout

    written = command(
        str(PUNCHER), "--html", str(tmp_path / "a.html"), "--pdf", str(tmp_path / "a.pdf"), "--json", "--locale", "de"
    )
    assert (tmp_path / "a.html").read_text().startswith("<!doctype html>")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    (sheet,) = json.loads(written.stdout.splitlines()[-1])["sheets"]
    assert sheet["title"]["de"] == "Locher: Auslegung"


@pytest.mark.cad
@pytest.mark.slow
def test_too_many_sheets_ask_too_much_of_the_hand() -> None:
    shown = command(str(PUNCHER), "--set", "sheets=24")

    assert shown.exit_code == 1
    assert "✗ F_H" in shown.stdout


def test_a_language_that_the_hub_does_not_speak_is_refused(tmp_path: Path) -> None:
    (tmp_path / "work.py").write_text(SCRIPT)

    assert command(str(tmp_path / "work.py"), "--locale", "fr").exit_code == 2
