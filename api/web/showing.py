"""From values of the domain to what a page shows of them, in the reader's language.

Its one rule: pure; what is shown is fetched elsewhere.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from api.reader import Reader
from designhub.checks.finding import Finding, Limit, Subject
from designhub.checks.measurements import FeatureSize, Measurements
from designhub.messages import Message
from designhub.revisions.values import Artifact
from designhub.script.declarations import Declarations, Failed, Parameter, Size
from designhub.units import format_quantity

AROUND = 4
"""Lines of the source shown before and behind the one that failed."""
LINE_END = re.compile(r"\r\n|\r|\n")
"""What ends a line of Python; ``str.splitlines`` knows more, and would show another line than the one that failed."""
LINE_MOST = 400
"""Signs of a line that are shown: some scripts carry a drawing of megabytes in one."""
FACES_MOST = 500
"""Faces that one finding highlights; more of them would be most of the part anyway."""
LABELS = {
    "model.step": "STEP", "model.stl": "STL", "model.3mf": "3MF", "model.glb": "GLB", "drawing.pdf": "PDF",
    "drawing.svg": "SVG", "drawing.dxf": "DXF",
    "iso.png": "PNG", "front.png": "PNG", "top.png": "PNG", "right.png": "PNG",
}  # fmt: skip
"""Artifacts that are offered for download, in this order, and what kind of file each is."""
PICTURES = ("iso.png", "front.png", "top.png", "right.png")
"""Those that are a picture from one side, which their label names."""


@dataclass(frozen=True, kw_only=True)
class FindingShown:
    """One finding as a line of the list."""

    status: str
    text: str
    rule: str
    faces: tuple[int, ...]
    subject: str
    measured: str
    limit: str
    line: int | None
    hint: str
    source: str


@dataclass(frozen=True, kw_only=True)
class FindingsShown:
    """The list: first what somebody has to look at."""

    shown: tuple[FindingShown, ...]
    passed: tuple[FindingShown, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class FailureShown:
    """Why there is no part, with the student's own lines around the place."""

    reason: str
    text: str
    detail: str
    file: str | None
    line: int | None
    lines: tuple[tuple[int, str], ...]
    hint: str = ""


@dataclass(frozen=True, kw_only=True)
class ParameterShown:
    """One input of the form."""

    name: str
    type: str
    text: str
    """The value as the reader writes it; it reads back as what it was."""
    default: str
    changed: bool
    range: str
    tolerance: str
    doc: str
    problem: str = ""


@dataclass(frozen=True, kw_only=True)
class FeatureShown:
    """A named feature: what it is meant to measure, and what it measures."""

    name: str
    faces: tuple[int, ...]
    meant: str
    measured: str


ORDER = {"fail": 0, "warn": 1, "skip": 2, "pass": 3}


def findings_shown(findings: Iterable[Finding], reader: Reader) -> FindingsShown:
    """Return the findings, the failing ones first."""
    shown = sorted((finding_shown(each, reader) for each in findings), key=lambda each: ORDER[each.status])
    counts = Counter(each.status for each in shown)
    return FindingsShown(
        shown=tuple(each for each in shown if each.status != "pass"),
        passed=tuple(each for each in shown if each.status == "pass"),
        counts={status: counts[status] for status in ORDER},
    )


def finding_shown(finding: Finding, reader: Reader) -> FindingShown:
    """Return one finding as a line."""
    faces = dict.fromkeys(face for place in finding.where for face in place.faces)
    measured = finding.measured
    return FindingShown(
        status=finding.status,
        text=finding.message.text(reader.language),
        rule=finding.rule,
        faces=tuple(faces)[:FACES_MOST],
        subject=_subject(finding.subject),
        measured=reader.quantity(measured.value, measured.unit) if measured else "",
        limit=_limit(finding.limit, reader) if finding.limit else "",
        line=finding.line,
        hint=finding.hint.text(reader.language) if finding.hint else "",
        source=finding.source,
    )


def _subject(subject: Subject) -> str:
    return subject.feature or subject.parameter or subject.body or ""


def _limit(limit: Limit, reader: Reader) -> str:
    low, high = limit.min, limit.max
    if low is not None and high is not None:
        if low == high:
            return reader.quantity(low, limit.unit)
        return f"{reader.number(low)} … {reader.quantity(high, limit.unit)}"
    if low is not None:
        return f"≥ {reader.quantity(low, limit.unit)}"
    return f"≤ {reader.quantity(high, limit.unit)}"


def failure_shown(failure: Failed, source: str | None, reader: Reader) -> FailureShown:
    """Return the failure; ``source`` is the text of the file it names, where there is one."""
    told = reader.message(Message(failure.key, failure.args)) if failure.key else ""
    if told == failure.key:  # written by a version whose words have gone
        told = ""
    return FailureShown(
        reason=failure.reason,
        text=told or reader.text(f"failure.{failure.reason}-long"),
        detail="" if told else failure.message,
        file=failure.file,
        line=failure.line,
        lines=around(source, failure.line) if source and failure.line else (),
    )


def folded(failure: FailureShown, findings: FindingsShown) -> tuple[FailureShown, FindingsShown]:
    """Return the failure with the hint of the finding that says the same, which is then not shown twice."""
    same = [each for each in findings.shown if failure.text in (each.text, "") or each.line == failure.line]
    if not same:
        return failure, findings
    rest = tuple(each for each in findings.shown if each not in same)
    hint = next((each.hint for each in same if each.hint), "")
    return replace(failure, hint=hint), replace(findings, shown=rest)


def around(source: str, line: int) -> tuple[tuple[int, str], ...]:
    """Return the numbered lines of ``source`` around ``line``, counted as Python does, the long ones cut."""
    lines = LINE_END.split(source)
    if not lines[-1]:  # behind the last line's end
        lines.pop()
    first = max(1, line - AROUND)
    return tuple((number, _cut(lines[number - 1])) for number in range(first, min(len(lines), line + AROUND) + 1))


def _cut(text: str) -> str:
    return text if len(text) <= LINE_MOST else text[: LINE_MOST - 1] + "…"


def parameter_shown(parameter: Parameter, reader: Reader) -> ParameterShown:
    """Return the input for ``parameter``, filled in with its value."""
    unit = parameter.unit or ""
    low, high = parameter.low, parameter.high
    ends = [reader.number(low) if low is not None else "…", reader.quantity(high, unit) if high is not None else "…"]
    return ParameterShown(
        name=parameter.name,
        type=parameter.type,
        text=value_text(parameter, parameter.value, reader),
        default=value_text(parameter, parameter.default, reader),
        changed=parameter.value != parameter.default,
        range=" – ".join(ends) if low is not None or high is not None else "",
        tolerance=reader.decimals(parameter.tolerance or ""),
        doc=parameter.doc,
    )


def value_text(parameter: Parameter, value: object, reader: Reader) -> str:
    """Return a value of ``parameter`` as the reader writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return format_quantity(value, parameter.unit or "", reader.language)
        case tuple() | list():
            return "[" + ", ".join(str(each) for each in value) + "]"
    return str(value)


def properties_shown(measured: Measurements, reader: Reader) -> list[tuple[str, str]]:
    """Return name and text of what was measured on the whole part."""
    (x0, y0, z0), (x1, y1, z1) = measured.box
    sides = " × ".join(reader.number(side, 5) for side in (x1 - x0, y1 - y0, z1 - z0))
    rows = [
        ("volume", reader.quantity(measured.volume_mm3, "mm³", 5)),
        ("area", reader.quantity(measured.area_mm2, "mm²", 5)),
        ("mass", reader.quantity(measured.mass_g, "g", 4) if measured.mass_g is not None else None),
        ("material", ", ".join(dict.fromkeys(b.material for b in measured.bodies if b.material)) or None),
        ("box", f"{sides} mm"),
        ("center", " / ".join(reader.number(round(each, 4) + 0.0, 5) for each in measured.center) + " mm"),
        ("solids", reader.number(measured.solids)),
        ("faces", f"{reader.number(len(measured.faces))} / {reader.number(measured.edges)}"),
        ("triangles", reader.number(measured.mesh.triangles) if measured.mesh else None),
        ("valid", reader.text("form.yes" if measured.valid and measured.closed else "form.no")),
    ]
    return [(reader.text(f"properties.{name}"), text) for name, text in rows if text is not None]


def features_shown(declared: Declarations, measured: Measurements, reader: Reader) -> list[FeatureShown]:
    """Return the declared features beside what was measured on them."""
    sizes = {each.feature: each for each in measured.features}
    return [
        FeatureShown(
            name=each.name,
            faces=each.faces[:FACES_MOST],
            meant=_meant(each.size, reader) if each.size else "–",
            measured=_measured(sizes.get(each.name), reader),
        )
        for each in declared.features
    ]


def _meant(size: Size, reader: Reader) -> str:
    text = reader.quantity(size.value, size.unit)
    return f"{text} {reader.decimals(size.tolerance)}" if size.tolerance else text


def _measured(size: FeatureSize | None, reader: Reader) -> str:
    if size is None or size.value is None:
        return "–"
    sign = "Ø " if size.kind == "diameter" else ""
    return sign + reader.quantity(size.value, size.unit)


def downloads_shown(artifacts: Sequence[Artifact], address: str, reader: Reader) -> list[dict[str, str]]:
    """Return the artifacts that are offered for download."""
    there = {each.name: each for each in artifacts}
    return [
        {"url": f"{address}/{name}", "label": _label(name, label, reader), "size": reader.size(there[name].size)}
        for name, label in LABELS.items()
        if name in there
    ]


def _label(name: str, label: str, reader: Reader) -> str:
    side = name.removesuffix(".png")
    return f"{label} ({reader.text(f'downloads.view-{side}')})" if name in PICTURES else label
