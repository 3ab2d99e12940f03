"""A fault of one kind gives the finding of its kind, and no other."""

from pathlib import Path

import hand_made as hm
import pytest
from hand_made import BOX

from designhub.checks import NAMES
from designhub.checks.assembly_report import Assembly, AssemblyBody, BillLine
from designhub.checks.measurements import Measurements, Trial
from designhub.checks.reports import Reports
from designhub.script.declarations import Built, Failed, Requirement, Stackup, StackupLink

Part = tuple[Built | Failed | None, Measurements | None, tuple[Trial, ...] | None]


def exact(*bodies, trials=None, envelope=None, **declared) -> Part:
    return hm.built(**declared), hm.measurements(*(bodies or (hm.body(),))), trials


def scaled(factor: float) -> tuple:
    return BOX[0], tuple(factor * side for side in BOX[1])


def meshed(box=BOX, file=None, **faults) -> Part:
    mesh_body = hm.body(kind="mesh", solids=0, box=box)
    measured = hm.measurements(mesh_body, mesh=hm.mesh(**faults), file=file or hm.stl())
    return hm.built(uses_units=False), measured, None


def sized(declared, measured) -> Part:
    return hm.built(features=(declared,)), hm.measurements(features=(measured,)), None


def failed(reason: str, **more) -> Part:
    return Failed(reason=reason, message="words of Python", line=7, **more), None, None


RANGED = hm.parameter(low=20.0, high=60.0)

FAULTS = {
    "syntax": (failed("syntax"), "build.runs", "fail"),
    "exception": (failed("exception"), "build.runs", "fail"),
    "too long": (failed("time"), "build.runs", "fail"),
    "too much memory": (failed("memory"), "build.runs", "fail"),
    "nothing shown": (failed("no_result"), "build.runs", "fail"),
    "parameter refused": (failed("parameter", field="width"), "build.runs", "fail"),
    "units mixed": (failed("unit"), "units.consistent", "fail"),
    "file unreadable": (failed("file"), "file.readable", "fail"),
    "open mesh": (meshed(watertight=False, open_edges=3), "file.watertight", "fail"),
    "edges of three triangles": (meshed(watertight=False, nonmanifold_edges=2), "file.manifold", "fail"),
    "triangles disagree": (meshed(oriented=False), "file.oriented", "fail"),
    "inside out mesh": (meshed(inverted=True), "file.oriented", "fail"),
    "mesh in metres": (meshed(box=scaled(1e-3)), "file.unit", "fail"),
    "mesh in micrometres": (meshed(box=scaled(1e3)), "file.unit", "fail"),
    "references": (meshed(file=hm.stl(ignored=("other.stl",))), "file.references", "warn"),
    "only a face": (exact(hm.body(kind="face", solids=0, volume_mm3=0.0)), "solid.exists", "fail"),
    "a wire beside": (
        exact(hm.body(), hm.body(name="path", kind="wire", solids=0, volume_mm3=0.0)), "solid.exists", "warn",
    ),
    "faulty geometry": (exact(hm.body(valid=False)), "solid.valid", "fail"),
    "open solid": (exact(hm.body(closed=False)), "solid.closed", "fail"),
    "no volume": (exact(hm.body(volume_mm3=0.0)), "solid.volume", "fail"),
    "inside out": (exact(hm.body(volume_mm3=-5.0)), "solid.volume", "fail"),
    "in two pieces": (exact(hm.body(kind="compound", solids=2)), "solid.bodies", "fail"),
    "other number of bodies": (exact(bodies=2), "solid.bodies", "fail"),
    "bare number": (exact(parameters=(hm.parameter(unit=None),)), "units.stated", "warn"),
    "feature nowhere": (
        exact(features=(hm.feature().model_copy(update={"faces": ()}),)), "feature.found", "fail",
    ),
    "radius for diameter": (sized(hm.feature(6.0), hm.size(12.0)), "feature.size", "fail"),
    "a little off": (sized(hm.feature(6.0), hm.size(6.05)), "feature.size", "warn"),
    "out of its limits": (sized(hm.feature(6.0, tolerance="±0.1"), hm.size(6.2)), "feature.size", "fail"),
    "zone of the other side": (sized(hm.feature(6.0, tolerance="h6"), hm.size(6.0)), "feature.side", "fail"),
    "larger than the machine": (exact(hm.body(box=scaled(10))), "magnitude.size", "warn"),
    "absurdly large": (exact(hm.body(box=scaled(1000))), "magnitude.size", "fail"),
    "drawn in metres": (exact(hm.body(box=scaled(1e-3))), "magnitude.size", "fail"),
    "density in g/cm³": (exact(hm.body(density_kg_m3=7.85, mass_g=0.2, material="C45E")), "magnitude.mass", "fail"),
    "parameter in µm": (exact(parameters=(hm.parameter(value=40_000.0),)), "magnitude.parameter", "warn"),
    "outside its range": (
        exact(parameters=(hm.parameter(value=70.0, low=20.0, high=60.0),), trials=(hm.trial(), hm.trial(end="high"))),
        "ranges.value", "fail",
    ),
    "range upside down": (
        exact(parameters=(hm.parameter(low=60.0, high=20.0),), trials=(hm.trial(), hm.trial(end="high"))),
        "ranges.value", "fail",
    ),
    "does not build at its end": (
        exact(parameters=(RANGED,), trials=(hm.trial(), hm.trial(end="high", built=False, valid=False, reason="no"))),
        "ranges.builds", "fail",
    ),
    "invalid at its end": (
        exact(parameters=(RANGED,), trials=(hm.trial(valid=False), hm.trial(end="high"))), "ranges.builds", "fail",
    ),
    "stroke in mm that was written in m": (
        exact(
            parameters=(hm.parameter("stroke", 0.01),), requirements=(Requirement(name="stroke", text="8..12 mm"),),
        ),
        "slip.requirement", "warn",
    ),
    "gap too wide": (
        exact(
            stackups=(Stackup(name="gap", links=(StackupLink(name="a", nominal_mm=10, tolerance="±1"),), low_mm=9.9),),
        ),
        "tolerance.stackup", "fail",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_seeded_fault_raises_exactly_its_own_finding(fault):
    (outcome, measured, trials), rule, status = FAULTS[fault]

    findings = hm.judged(outcome, measured, trials)

    assert hm.not_passed(findings) == [(rule, status)]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("language", ["en", "es", "it", "de"])
def test_every_finding_reads_as_a_sentence_without_a_hole(fault, language):
    (outcome, measured, trials), _, _ = FAULTS[fault]

    for finding in hm.judged(outcome, measured, trials):
        texts = [finding.message.text(language)] + ([finding.hint.text(language)] if finding.hint else [])
        for text in texts:
            assert not text.startswith("checks."), text
            assert "{" not in text, text
            assert "$" not in text, text


SEEDED_ELSEWHERE = {
    "test_assembly_rules.py": (
        "assembly.interference", "assembly.clearance", "assembly.motion", "assembly.mates", "assembly.fit",
        "assembly.freedom",
    ),
    "test_corner_rules.py": ("corners.ranges", "corners.tolerances", "tolerance.gap", "examined.finished"),
    "test_fit_rules.py": (
        "tolerance.zone", "tolerance.geometrical", "tolerance.fit.defined", "tolerance.fit.matches",
        "tolerance.fit.clearance", "tolerance.fit.grade", "tolerance.texture", "tolerance.process",
    ),
    "test_manufacturing_faults.py": (
        "manufacturing.wall", "manufacturing.hole_diameter", "manufacturing.hole_depth", "manufacturing.edge_distance",
        "manufacturing.inner_corner", "manufacturing.undercut", "manufacturing.reach", "manufacturing.turned_form",
        "manufacturing.envelope", "manufacturing.overhang", "manufacturing.bridge", "manufacturing.text_height",
        "manufacturing.thickness", "manufacturing.bend_radius", "manufacturing.flange",
    ),
    "test_manufacturing_rules.py": (
        "manufacturing.process", "manufacturing.thread", "manufacturing.clearance_hole",
    ),
    "test_slips_by_magnitude.py": ("slip.parameter", "slip.material", "slip.stackup"),
    "test_static_units.py": ("units.static",),
    "test_strength.py": ("strength.solved", "strength.converged", "strength.yield", "strength.deflection"),
}  # fmt: skip
"""File beside this one -> the rules whose faults are seeded there, in reports that are more than is made here."""

TOLD_HERE = {"assembly.mass"}
"""Rules that never fail, and say something in a test below."""


def test_the_faults_cover_every_rule():
    elsewhere = {rule for rules in SEEDED_ELSEWHERE.values() for rule in rules}

    assert {rule for _, rule, _ in FAULTS.values()} == set(NAMES) - elsewhere - TOLD_HERE


@pytest.mark.parametrize(("file", "rule"), [(file, rule) for file, rules in SEEDED_ELSEWHERE.items() for rule in rules])
def test_a_file_that_is_said_to_seed_a_fault_names_its_rule(file, rule):
    """In quotes, with its family or, where a test speaks of one family alone, without."""
    text = (Path(__file__).parent / file).read_text()

    assert f'"{rule}"' in text or f'"{rule.partition(".")[2]}"' in text


def test_an_assembly_of_a_material_that_nobody_knows_has_no_mass():
    one, two = (
        AssemblyBody(name=name, path=(name,), volume_mm3=1.0, center=(0, 0, 0), first_face=0, faces=1) for name in "ab"
    )
    line = BillLine(name="a", quantity=2, volume_mm3=1.0, bodies=(0, 1))

    findings = hm.judged(reports=Reports(assembly=Assembly(bodies=(one, two), bill=(line,))))

    assert hm.only(findings, "assembly.mass").status == "skip"
    assert hm.not_passed(findings) == []


SOUND = {
    "block": exact(),
    "declared bodies": exact(hm.body(), hm.body(name="pin"), bodies=2),
    "imported mesh": meshed(),
    "imported STEP": (
        hm.built(uses_units=False),
        hm.measurements(file=hm.stl(name="block.step", format="step", unit_known=True)),
        None,
    ),
    "bore at its size": sized(hm.feature(6.0, tolerance="H7"), hm.size(6.0)),
    "bore within its limits": sized(hm.feature(6.0, tolerance="+0.2/-0.1"), hm.size(6.15)),
    "radius declared": sized(hm.feature(3.0, kind="radius"), hm.size(6.0)),
    "size in inches": sized(hm.feature(0.25, unit="in"), hm.size(6.35)),
    "ranged": exact(parameters=(RANGED,), trials=(hm.trial(), hm.trial(end="high"))),
    "plain script": exact(parameters=(hm.parameter(unit=None),), uses_units=False),
    "as long as the machine, upright": exact(hm.body(box=((0, 0, 0), (150.0, 300.0, 200.0)))),
}


@pytest.mark.parametrize("part", SOUND)
def test_a_sound_part_has_no_failing_and_no_warning_finding(part):
    outcome, measured, trials = SOUND[part]

    assert hm.not_passed(hm.judged(outcome, measured, trials)) == []
