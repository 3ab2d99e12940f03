"""A fault of one kind gives the finding of its kind, and no other."""

import hand_made as hm
import pytest
from hand_made import BOX

from designhub.checks import NAMES
from designhub.checks.measurements import Measurements, Trial
from designhub.script.declarations import Built, Failed, Stackup, StackupLink

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
    "gap too wide": (
        exact(stackups=(Stackup(name="gap", links=(StackupLink(name="a", nominal_mm=10, tolerance="±1"),), low_mm=9.9),)),
        "stackup.closes", "fail",
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
    "assembly.clearance",  # test_assembly_rules.py
    "assembly.fit",  # test_assembly_rules.py: it only informs
    "assembly.freedom",  # test_assembly_rules.py
    "assembly.interference",  # test_assembly_rules.py
    "assembly.mass",  # test_assembly_rules.py: it only informs
    "assembly.mates",  # test_assembly_rules.py
    "assembly.motion",  # test_assembly_rules.py
    "feature.geometrical",  # test_fit_rules.py
    "feature.zone",  # test_fit_rules.py
    "fit.clearance",  # test_fit_rules.py
    "fit.defined",  # test_fit_rules.py
    "fit.grade",  # test_fit_rules.py
    "fit.matches",  # test_fit_rules.py
    "manufacturing.bend_radius",  # test_manufacturing_faults.py
    "manufacturing.bridge",  # test_manufacturing_faults.py
    "manufacturing.clearance_hole",  # test_manufacturing_rules.py
    "manufacturing.edge_distance",  # test_manufacturing_faults.py
    "manufacturing.envelope",  # test_manufacturing_faults.py
    "manufacturing.flange",  # test_manufacturing_faults.py
    "manufacturing.hole_depth",  # test_manufacturing_faults.py
    "manufacturing.hole_diameter",  # test_manufacturing_faults.py
    "manufacturing.inner_corner",  # test_manufacturing_faults.py
    "manufacturing.overhang",  # test_manufacturing_faults.py
    "manufacturing.process",  # test_manufacturing_rules.py
    "manufacturing.reach",  # test_manufacturing_faults.py
    "manufacturing.text_height",  # test_manufacturing_faults.py
    "manufacturing.thickness",  # test_manufacturing_faults.py
    "manufacturing.thread",  # test_manufacturing_rules.py
    "manufacturing.turned_form",  # test_manufacturing_faults.py
    "manufacturing.undercut",  # test_manufacturing_faults.py
    "manufacturing.wall",  # test_manufacturing_faults.py
    "texture.reachable",  # test_fit_rules.py
    "slip.material",  # test_slips_by_magnitude.py
    "slip.parameter",  # test_slips_by_magnitude.py
    "slip.requirement",  # test_slips_by_magnitude.py
    "slip.stackup",  # test_slips_by_magnitude.py
    "units.static",  # test_static_units.py
}


def test_the_faults_cover_every_rule():
    assert {rule for _, rule, _ in FAULTS.values()} == set(NAMES) - SEEDED_ELSEWHERE


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
