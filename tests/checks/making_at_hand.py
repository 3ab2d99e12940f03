"""Parts made by CadQuery, measured and judged for a process, as the hub does it in its children."""

from typing import Any

import cadquery as cq

from designhub.building.handover import leaves
from designhub.checks import judge
from designhub.checks.finding import Finding
from designhub.checks.making_report import Making
from designhub.checks.reports import Reports
from designhub.inspection.making.child import making_of
from designhub.inspection.measure import measure
from designhub.inspection.subject import Subject
from designhub.script.declarations import Built, Declarations, Feature, Material, Node, Process

FAMILY = "manufacturing."


def declared(process: str | None = None, *, features: tuple[Feature, ...] = (), material: str | None = None):
    return Declarations(
        scene=Node(name="part", shape=0),
        features=features,
        process=Process(name=process, line=3) if process else None,
        material=Material(name=material) if material else None,
        uses_units=True,
    )


def making(shape: cq.Workplane, declarations: Declarations | None = None) -> Making:
    subject, _ = _subject(shape, declarations or declared())
    return making_of(subject)


def findings(shape: cq.Workplane, process: str | None = None, **more: Any) -> list[Finding]:
    """Return the findings of the family on a part, passed ones too."""
    declarations = declared(process, **more)
    subject, shapes = _subject(shape, declarations)
    measured = measure(subject.leaves, shapes, declarations)
    reports = Reports(making=making_of(subject))
    judged = judge(Built(declarations=declarations), measured, None, part="part", reports=reports)
    return [finding for finding in judged if finding.rule.startswith(FAMILY)]


def faults(shape: cq.Workplane, process: str | None = None, **more: Any) -> set[str]:
    """Return the rules, without their family, that a part breaks."""
    found = findings(shape, process, **more)
    return {finding.rule.removeprefix(FAMILY) for finding in found if finding.status in ("warn", "fail")}


def _subject(shape: cq.Workplane, declarations: Declarations) -> tuple[Subject, list[Any]]:
    shapes = [shape.val().wrapped]
    placed = leaves(declarations.scene, shapes)
    return Subject(declarations=declarations, leaves=tuple(placed), shapes=tuple(shapes)), shapes
