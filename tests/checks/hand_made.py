"""Parts as plain data: a sound block of 40 x 30 x 20 mm with a bore, and ways to make it faulty."""

from typing import Any

from designhub.checks import Envelope, judge
from designhub.checks.finding import Finding
from designhub.checks.measurements import Body, Face, FeatureSize, FileReport, Measurements, MeshReport, Trial
from designhub.script.declarations import Built, Declarations, Failed, Feature, Node, Parameter, Size

BOX = ((0.0, 0.0, 0.0), (40.0, 30.0, 20.0))
INERTIA = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def body(**changes: Any) -> Body:
    fields: dict[str, Any] = {
        "name": "block", "path": ("block",), "kind": "solid", "solids": 1, "volume_mm3": 23_400.0, "area_mm2": 5200.0,
        "center": (20.0, 15.0, 10.0), "box": BOX, "valid": True, "closed": True, "first_face": 0, "faces": 7,
    }  # fmt: skip
    return Body(**{**fields, **changes})


def faces(count: int = 7) -> tuple[Face, ...]:
    return tuple(
        Face(index=i, body=0, kind="plane", area_mm2=100.0, perimeter_mm=40.0, center=(float(i), 0.0, 0.0))
        for i in range(count)
    )


def mesh(**changes: Any) -> MeshReport:
    fields: dict[str, Any] = {
        "triangles": 120, "vertices": 62, "watertight": True, "oriented": True, "inverted": False, "open_edges": 0,
        "nonmanifold_edges": 0, "degenerate_triangles": 0, "shells": 1,
    }  # fmt: skip
    return MeshReport(**{**fields, **changes})


def stl(**changes: Any) -> FileReport:
    fields: dict[str, Any] = {"name": "block.stl", "format": "stl", "unit": "mm", "unit_known": False}
    return FileReport(**{**fields, **changes})


def measurements(*bodies: Body, **changes: Any) -> Measurements:
    bodies = bodies or (body(),)
    fields: dict[str, Any] = {
        "volume_mm3": sum(b.volume_mm3 for b in bodies), "area_mm2": 5200.0, "center": (20.0, 15.0, 10.0),
        "inertia": INERTIA, "box": BOX, "valid": True, "closed": True, "solids": sum(b.solids for b in bodies),
        "edges": 15, "bodies": bodies, "faces": faces(),
    }  # fmt: skip
    return Measurements(**{**fields, **changes})


def built(**changes: Any) -> Built:
    fields: dict[str, Any] = {"scene": Node(name="block", shape=0), "uses_units": True}
    return Built(declarations=Declarations(**{**fields, **changes}))


def parameter(name: str = "width", value: float = 40.0, **changes: Any) -> Parameter:
    fields: dict[str, Any] = {"name": name, "type": "number", "default": value, "value": value, "unit": "mm", "line": 3}
    return Parameter(**{**fields, **changes})


def feature(value: float = 6.0, name: str = "bore", **changes: Any) -> Feature:
    size = {"value": value, "unit": "mm", **changes}
    return Feature(name=name, faces=(6,), size=Size(**size), line=9)


def size(value: float | None = 6.0, name: str = "bore", **changes: Any) -> FeatureSize:
    fields: dict[str, Any] = {"feature": name, "kind": "diameter", "value": value, "faces": (6,), "concave": True}
    return FeatureSize(**{**fields, **changes})


def trial(parameter: str = "width", end: str = "low", **changes: Any) -> Trial:
    fields: dict[str, Any] = {
        "parameter": parameter,
        "value": 20.0,
        "unit": "mm",
        "end": end,
        "built": True,
        "valid": True,
    }
    return Trial(**{**fields, **changes})


def judged(
    outcome: Built | Failed | None = None,
    measured: Measurements | None = None,
    trials: tuple[Trial, ...] | None = None,
    **more: Any,
) -> tuple[Finding, ...]:
    """Judge a part; what is not given is sound."""
    outcome = outcome or built()
    if measured is None and isinstance(outcome, Built):
        measured = measurements()
    return judge(outcome, measured, trials, part="block", **more)


def feature_part(declared: Feature, measured: FeatureSize) -> tuple[Finding, ...]:
    return judged(built(features=(declared,)), measurements(features=(measured,)))


def not_passed(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(f.rule, f.status) for f in findings if f.status not in ("pass", "skip")]


def only(findings: tuple[Finding, ...], rule: str) -> Finding:
    found = [finding for finding in findings if finding.rule == rule]
    assert len(found) == 1, [f.rule for f in findings]
    return found[0]


__all__ = ["BOX", "Envelope", "Failed"]
