"""Is an imported file a part: readable, closed, the right way out, and in a plausible unit?

Open edges are counted after equal vertices were merged and degenerate triangles dropped, so that the seam of a sphere
is not taken for a hole. Its one rule: a file that does not state its unit is never silently believed to be in mm.
"""

from collections.abc import Iterator

from designhub.checks.build import failure
from designhub.checks.case import Case, Rule, holds
from designhub.checks.finding import Data, Finding, Limit, Quantity, Words
from designhub.checks.magnitude import sized
from designhub.checks.measurements import FileReport, MeshReport
from designhub.script.declarations import Failed

_SOURCE = "ISO/ASTM 52915:2020 (closed, consistently oriented boundary)"
_SAYS_IT_ALL = frozenset({"inspection.file.html", "inspection.file.lfs"})
"""Refusals that name the remedy themselves."""


def readable(case: Case) -> Iterator[Finding]:
    """The file is what its name says, and holds geometry."""
    if isinstance(case.outcome, Failed) and case.outcome.reason == "file":
        key = case.outcome.key or "inspection.file"
        again = key.startswith("inspection.file") and key not in _SAYS_IT_ALL
        hint = Words(key="checks.build.file.hint") if again else None
        yield failure(case, case.outcome, rule="file.readable", hint=hint)
    elif (file := _file(case)) is not None:
        args = {"file": file.name, "format": file.format.upper()}
        yield case.finding("file.readable", "pass", "checks.file.readable.pass", args)


def watertight(case: Case) -> Iterator[Finding]:
    """The mesh has no open edge: it is the boundary of a body."""
    mesh = _mesh(case)
    if mesh is None:
        return
    status = holds(not mesh.open_edges)
    hint = Words(key="checks.file.watertight.hint") if mesh.open_edges else None
    yield case.finding(
        "file.watertight",
        status,
        f"checks.file.watertight.{status}",
        {"open": mesh.open_edges, "triangles": mesh.triangles},
        measured=Quantity(value=mesh.open_edges),
        limit=Limit(max=0),
        source=_SOURCE,
        hint=hint,
    )


def manifold(case: Case) -> Iterator[Finding]:
    """No edge of the mesh belongs to more than two triangles."""
    mesh = _mesh(case)
    if mesh is None:
        return
    status = holds(not mesh.nonmanifold_edges)
    hint = Words(key="checks.file.manifold.hint") if mesh.nonmanifold_edges else None
    yield case.finding(
        "file.manifold",
        status,
        f"checks.file.manifold.{status}",
        {"edges": mesh.nonmanifold_edges},
        measured=Quantity(value=mesh.nonmanifold_edges),
        limit=Limit(max=0),
        source=_SOURCE,
        hint=hint,
    )


def oriented(case: Case) -> Iterator[Finding]:
    """Neighbouring triangles agree which side is out, and out is out."""
    mesh = _mesh(case)
    if mesh is None:
        return
    if not mesh.oriented:
        yield case.finding(
            "file.oriented",
            "fail",
            "checks.file.oriented.fail",
            source=_SOURCE,
            hint=Words(key="checks.file.oriented.hint"),
        )
    elif mesh.open_edges or mesh.nonmanifold_edges:
        yield case.finding("file.oriented", "skip", "checks.file.oriented.open", source=_SOURCE)
    elif mesh.inverted:
        yield case.finding(
            "file.oriented",
            "fail",
            "checks.file.oriented.inverted",
            source=_SOURCE,
            hint=Words(key="checks.file.oriented.hint"),
        )
    else:
        yield case.finding("file.oriented", "pass", "checks.file.oriented.pass", source=_SOURCE)


def unit(case: Case) -> Iterator[Finding]:
    """The file states its unit; where its format can't, its size is plausible in the unit it was read in."""
    file = _file(case)
    if file is None or case.measurements is None:
        return
    if file.unit_known:
        yield case.finding("file.unit", "pass", "checks.file.unit.stated", {"unit": file.unit})
        return
    bodies = [body for body in case.measurements.bodies if body.kind != "empty"]
    remarks = [remark for body in bodies for remark in sized(case, body, rule="file.unit")]
    yield from remarks
    if not remarks:
        args = {"unit": file.unit, "format": file.format.upper()}
        yield case.finding("file.unit", "pass", "checks.file.unit.plausible", args)


def references(case: Case) -> Iterator[Finding]:
    """Nothing in the file points to something outside it."""
    file = _file(case)
    if file is None:
        return
    if file.ignored:
        args: Data = {"count": len(file.ignored), "names": ", ".join(file.ignored[:5])}
        yield case.finding(
            "file.references",
            "warn",
            "checks.file.references.warn",
            args,
            measured=Quantity(value=len(file.ignored)),
            limit=Limit(max=0),
            hint=Words(key="checks.file.references.hint"),
        )
    else:
        yield case.finding("file.references", "pass", "checks.file.references.pass")


def _file(case: Case) -> FileReport | None:
    return case.measurements.file if case.measurements is not None else None


def _mesh(case: Case) -> MeshReport | None:
    return case.measurements.mesh if case.measurements is not None else None


RULES: tuple[tuple[str, Rule], ...] = (
    ("file.readable", readable),
    ("file.watertight", watertight),
    ("file.manifold", manifold),
    ("file.oriented", oriented),
    ("file.unit", unit),
    ("file.references", references),
)
