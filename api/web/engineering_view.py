"""What the engineering reports of a revision show on its page: stack-ups, bill of materials, studies of strength."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from markupsafe import Markup

from api.reader import Reader
from designhub.checks import gap, stackup
from designhub.checks.asked import GeneralTolerance
from designhub.checks.assembly_report import Assembly
from designhub.checks.gap_report import Gaps
from designhub.checks.reports import Reports
from designhub.checks.study_report import StudyResult
from designhub.script.declarations import Declarations
from designhub.tolerancing.stackup import Analysis, Target
from designhub.tolerancing.stackup.chart_svg import svg
from designhub.tolerancing.stackup.report import StackReport, report

BODIES_MARKED = 50
"""Bodies of one line of the bill that are marked on the model."""
FACES_MARKED = 500
STACKUPS_MOST = 20
"""Stack-ups that are drawn on one page."""


@dataclass(frozen=True, kw_only=True)
class StackShown:
    """One stack-up with its picture."""

    told: StackReport
    chart: Markup
    """Our own drawing; its texts are escaped where it is drawn."""


@dataclass(frozen=True, kw_only=True)
class BillRow:
    """Bodies of one kind."""

    name: str
    quantity: str
    material: str
    mass: str
    total: str
    faces: tuple[int, ...]
    """To mark them on the model."""


@dataclass(frozen=True, kw_only=True)
class StudyShown:
    """One study of strength."""

    name: str
    model: str | None
    """Address of the coloured model."""
    stress: str
    place: tuple[int, ...]
    displacement: str
    safety: str
    status: str
    """``pass``, ``warn``, ``fail`` or ``skip``."""
    meshes: tuple[tuple[str, str, str, str], ...]
    """Of each mesh: elements, unknowns, largest displacement, largest stress."""
    change: str
    """How far the last two meshes differ in the stress."""


@dataclass(frozen=True, kw_only=True)
class EngineeringShown:
    """Everything in the engineering part of the page."""

    stackups: tuple[StackShown, ...] = ()
    bill: tuple[BillRow, ...] = ()
    mass: str = ""
    studies: tuple[StudyShown, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.stackups or self.bill or self.studies)


def shown(
    declared: Declarations, reports: Reports, reader: Reader, *, general: GeneralTolerance, artifacts: str
) -> EngineeringShown:
    """Return what the page shows; ``artifacts`` is the address below which the revision's files are."""
    analyses = islice(chain(stackup.analyses(declared, general), _gaps(declared, reports.gaps)), STACKUPS_MOST)
    return EngineeringShown(
        stackups=tuple(_stack(analysis, reader) for analysis in analyses),
        bill=_bill(reports.assembly, reader) if reports.assembly else (),
        mass=reader.quantity(reports.assembly.mass_g, "g", 4) if reports.assembly and reports.assembly.mass_g else "",
        studies=tuple(
            _study(study, f"{artifacts}/study-{number}.glb", reader)
            for number, study in enumerate(reports.studies or ())
        ),
    )


def _stack(analysis: Analysis, reader: Reader) -> StackShown:
    drawn = svg(analysis, reader.language)
    return StackShown(told=report(analysis, reader.language), chart=Markup(drawn))  # noqa: S704


def _gaps(declared: Declarations, gaps: Gaps | None) -> Iterator[Analysis]:
    """Yield what can be said of every measured gap; one whose limits are upside down is a finding only."""
    limits = {
        each.name: Target(min=each.low_mm, max=each.high_mm) for each in declared.stackups if stackup.in_order(each)
    }
    for each in gaps.gaps if gaps else ():
        found = gap.analysis_of(each, limits[each.name]) if each.name in limits else None
        if found is not None:
            yield found


def _bill(assembly: Assembly, reader: Reader) -> tuple[BillRow, ...]:
    return tuple(
        BillRow(
            name=line.name,
            quantity=reader.number(line.quantity),
            material=line.material or "–",
            mass=reader.quantity(line.mass_g, "g", 4),
            total=reader.quantity(None if line.mass_g is None else line.mass_g * line.quantity, "g", 4),
            faces=tuple(
                face
                for body in line.bodies[:BODIES_MARKED]
                for face in range(
                    assembly.bodies[body].first_face, assembly.bodies[body].first_face + assembly.bodies[body].faces
                )
            )[:FACES_MARKED],
        )
        for line in assembly.bill
    )


def _study(study: StudyResult, model: str, reader: Reader) -> StudyShown:
    peak = study.regular_stress or study.stress
    return StudyShown(
        name=study.study,
        model=None if study.unsolved else model,
        stress=reader.quantity(peak.value, "MPa", 4) if peak else "–",
        place=(peak.face,) if peak else (),
        displacement=reader.quantity(study.displacement.value, "mm", 4) if study.displacement else "–",
        safety=reader.number(study.safety, 3),
        status=_status(study),
        meshes=tuple(
            (
                reader.number(mesh.elements),
                reader.number(mesh.unknowns),
                reader.quantity(mesh.displacement_mm, "mm", 5),
                reader.quantity(mesh.regular_stress_mpa, "MPa", 5),
            )
            for mesh in study.meshes
        ),
        change="" if study.stress_change is None else f"{reader.number(100 * study.stress_change, 2)} %",
    )


def _status(study: StudyResult) -> str:
    if study.unsolved is not None or study.safety is None:
        return "skip" if study.unsolved is None else "fail"
    return "fail" if study.safety < 1 else "warn" if study.safety < 1.5 else "pass"
