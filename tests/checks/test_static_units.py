"""What reading a script found becomes findings with line, source and hint; nothing is told twice."""

from typing import get_args

import hand_made as hm
import pytest

from designhub.checks.finding import Finding
from designhub.checks.reports import Reports
from designhub.checks.script_report import NamedUnit, ScriptRemark, ScriptReport
from designhub.messages import LANGUAGES
from designhub.script.declarations import Failed
from designhub.script.inference.remark import Kind

KINDS = get_args(Kind)


def remark(kind: Kind = "add", line: int = 7, *, sure: bool = True, **args) -> ScriptRemark:
    told = {
        "text": "d + a", "left_unit": "mm", "right_unit": "deg", "unit": "deg", "wanted": "mm", "function": "rotate",
        "tolerance": "h6", "use": "length", "other": "angle", "other_line": 3, **args,
    }  # fmt: skip
    return ScriptRemark(kind=kind, file="part.py", line=line, column=5, end_column=10, sure=sure, args=told)


def judged(*remarks: ScriptRemark, outcome: Failed | None = None, **more) -> list[Finding]:
    report = ScriptReport(remarks=remarks, **more)
    findings = hm.judged(outcome, reports=Reports(script=report))
    return [finding for finding in findings if finding.rule == "units.static"]


def test_without_a_report_nothing_is_said():
    assert [finding for finding in hm.judged() if finding.rule == "units.static"] == []


def test_what_is_wrong_in_every_run_fails_and_what_is_likely_wrong_is_a_remark():
    sure, likely = judged(remark(), remark("two_uses", 9, sure=False))

    assert (sure.status, sure.line, sure.file) == ("fail", 7, "part.py")
    assert (likely.status, likely.line) == ("warn", 9)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_reads_as_a_sentence_with_a_hint_and_a_source(kind, language):
    (finding,) = judged(remark(kind))

    assert finding.source
    for words in (finding.message, finding.hint):
        text = words.text(language)
        assert not text.startswith("checks_units"), text
        assert "{" not in text and "$" not in text, text  # noqa: PT018 - one claim


def test_the_place_in_the_line_is_data_of_the_message():
    (finding,) = judged(remark())

    assert (finding.message.args["column"], finding.message.args["end_column"]) == (5, 10)


def test_a_line_at_which_the_run_has_stopped_over_its_units_is_not_told_again():
    stopped = Failed(reason="unit", message="words", file="part.py", line=7)

    assert [finding.line for finding in judged(remark(line=7), remark(line=9), outcome=stopped)] == [9]


def test_another_file_with_the_same_line_is_told():
    stopped = Failed(reason="unit", message="words", file="other.py", line=7)

    assert [finding.line for finding in judged(remark(line=7), outcome=stopped)] == [7]


def test_a_clean_script_passes_with_the_number_of_names_whose_unit_is_known():
    (finding,) = judged(names=(NamedUnit(file="part.py", name="d", line=2, unit="mm"),))

    assert finding.status == "pass"
    assert "one name" in finding.message.text("en")


@pytest.mark.parametrize(
    ("left_out", "key"),
    [({"more": 4}, "more"), ({"unread": ("part.py",)}, "unread"), ({"finished": False}, "unfinished")],
)
def test_what_was_left_out_is_said(left_out, key):
    findings = judged(**left_out)

    assert [f.message.key for f in findings if f.status == "skip"] == [f"checks_units.static.{key}"]
