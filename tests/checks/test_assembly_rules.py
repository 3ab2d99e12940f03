"""What the rules make of a report on an assembly: each seeded fault raises its finding, sound assemblies raise none."""

import math
from typing import Any

import hand_made as hm
import pytest

from designhub.checks.assembly import RULES
from designhub.checks.assembly_report import (
    Assembly,
    AssemblyBody,
    BillLine,
    BodyFreedom,
    Contact,
    Freedom,
    LeftOut,
    Mate,
    Motion,
    Movement,
    Pair,
    PositionValue,
    motion_of,
)
from designhub.checks.case import Case
from designhub.checks.finding import Finding
from designhub.checks.measurements import Face
from designhub.checks.reports import Reports
from designhub.script.declarations import Feature, Fit, Requirement

HOLE, SHAFT = 2, 8
"""Numbers of the faces of the hole (of the plate, faces 0 to 5) and of the shaft (of the pin, faces 6 to 9)."""


def bodies(*names: str) -> tuple[AssemblyBody, ...]:
    return tuple(
        AssemblyBody(name=name, path=("puncher", name), volume_mm3=1000.0, mass_g=7.85, center=(0, 0, number),
                     first_face=6 * number, faces=6)
        for number, name in enumerate(names)
    )  # fmt: skip


def mate(hole: float = 6.0, shaft: float = 6.0, engagement: float = 10.0) -> Mate:
    return Mate(
        hole=0, shaft=1, hole_faces=(HOLE,), shaft_faces=(SHAFT,), hole_diameter_mm=hole, shaft_diameter_mm=shaft,
        engagement_mm=engagement, axis=((0, 0, 5), (0, 0, 1)),
    )  # fmt: skip


def pair(**changes: Any) -> Pair:
    fields: dict[str, Any] = {"bodies": (0, 1), "clearance_mm": 0.0, "points": ((0, 0, 0), (0, 0, 0))}
    return Pair(**{**fields, **changes})


def overlapping(volume: float, **changes: Any) -> Pair:
    return pair(interference_mm3=volume, overlap_faces=(1, 7), overlap_center=(1, 2, 3), **changes)


def freedom(**changes: Any) -> Freedom:
    return Freedom(**{"ground": 0, "degrees": 0, **changes})


def report(*pairs: Pair, names: tuple[str, ...] = ("plate", "pin"), **changes: Any) -> Assembly:
    bill = tuple(
        BillLine(name=name, material="C45E", quantity=1, mass_g=7.85, volume_mm3=1000.0, bodies=(number,))
        for number, name in enumerate(names)
    )
    fields: dict[str, Any] = {
        "bodies": bodies(*names), "pairs": pairs, "bill": bill, "mass_g": 15.7, "center": (1.0, 2.0, 3.0),
        "freedom": freedom(),
    }  # fmt: skip
    return Assembly(**{**fields, **changes})


def cylinder(number: int, concave: bool, radius: float, at: tuple[float, float, float], tilt: float = 0.0) -> Face:
    direction = (math.sin(math.radians(tilt)), 0.0, math.cos(math.radians(tilt)))
    return Face(index=number, body=0 if concave else 1, kind="cylinder", area_mm2=1.0, perimeter_mm=1.0, center=at,
                axis=(at, direction), radius_mm=radius, concave=concave)  # fmt: skip


def found(
    assembly: Assembly | None,
    *,
    motion: Motion | None = None,
    shaft: Face | None = None,
    fits: tuple[Fit, ...] = (),
    thread: str | None = None,
    **declared: Any,
) -> list[Finding]:
    """Judge an assembly with a feature ``bore`` on its hole and ``shank`` on its shaft."""
    features = (Feature(name="bore", faces=(HOLE,), thread=thread), Feature(name="shank", faces=(SHAFT,)))
    faces = list(hm.faces(12))
    faces[HOLE], faces[SHAFT] = cylinder(HOLE, True, 3.0, (0, 0, 0)), shaft or cylinder(SHAFT, False, 3.0, (0, 0, 0))
    case = Case(
        part="puncher",
        outcome=hm.built(features=features, fits=fits, **declared),
        measurements=hm.measurements(faces=tuple(faces)),
        reports=Reports(assembly=assembly, motion=motion),
    )
    return [finding for _, rule in RULES for finding in rule(case)]


def faulty(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(one.rule, one.status) for one in findings if one.status in ("warn", "fail")]


def fit(zones: str = "H7/g6") -> tuple[Fit, ...]:
    return (Fit(hole="bore", shaft="shank", zones=zones, line=7),)


def moved(*at: tuple[float, Assembly | None]) -> Motion:
    return motion_of(
        ["angle"], [((PositionValue(parameter="angle", value=value, unit="deg"),), one) for value, one in at]
    )


SLEEVE = 0.25 * math.pi * (36 - 25) * 10
MOVING = (hm.parameter("angle", 0.0, low=-13.0, high=13.0, unit="deg", motion=True),)

FAULTS: dict[str, tuple[dict[str, Any], str, str]] = {
    "bodies overlap": ({"assembly": report(overlapping(12.5))}, "assembly.interference", "fail"),
    "overlap beyond what triangles may be off": (
        {"assembly": report(overlapping(12.5, uncertainty_mm3=2.0, method="mesh"))}, "assembly.interference", "fail",
    ),
    "shaft drawn too large": (
        {"assembly": report(overlapping(SLEEVE, mates=(mate(5.0, 6.0),)))}, "assembly.interference", "fail",
    ),
    "press fit drawn with more than its zones": (
        {"assembly": report(overlapping(SLEEVE, mates=(mate(5.0, 6.0),))), "fits": fit("H7/s6")},
        "assembly.interference", "fail",
    ),
    "a collar beside the press fit": (
        {"assembly": report(overlapping(40.0, mates=(mate(5.99, 6.01),))), "fits": fit("H7/s6")},
        "assembly.interference", "fail",
    ),
    "narrower than required": (
        {
            "assembly": report(pair(clearance_mm=0.2)),
            "requirements": (Requirement(name="clearance", text="≥ 0.3 mm", line=4),),
        },
        "assembly.clearance", "fail",
    ),
    "meets on its way": (
        {"assembly": report(pair()), "motion": moved((13, report(pair())), (-13, report(overlapping(3.0))))},
        "assembly.motion", "fail",
    ),
    "fit of two that are beside each other": (
        {"assembly": report(pair()), "fits": fit(), "shaft": cylinder(SHAFT, False, 3.0, (0, 2.0, 0))},
        "assembly.mates", "fail",
    ),
    "fit of two at an angle": (
        {"assembly": report(pair()), "fits": fit(), "shaft": cylinder(SHAFT, False, 3.0, (0, 0, 0), tilt=5)},
        "assembly.mates", "fail",
    ),
    "fit of two sizes": (
        {"assembly": report(pair()), "fits": fit(), "shaft": cylinder(SHAFT, False, 3.5, (0, 0, 0))},
        "assembly.mates", "fail",
    ),
    "fit of a shaft before its hole": (
        {"assembly": report(pair()), "fits": fit(), "shaft": cylinder(SHAFT, False, 3.0, (0, 0, 30))},
        "assembly.mates", "fail",
    ),
    "fit that no position brings together": (
        {
            "assembly": report(pair()), "fits": fit(), "shaft": cylinder(SHAFT, False, 3.0, (0, 0, 30)),
            "parameters": MOVING, "motion": moved((13, report(pair())), (-13, report(pair()))),
        },
        "assembly.mates", "fail",
    ),
    "a body lies loose": (
        {"assembly": report(pair(), names=("plate", "pin", "ring"), freedom=freedom(loose=(2,)))},
        "assembly.freedom", "warn",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_seeded_fault_of_an_assembly_raises_exactly_its_finding(fault):
    given, rule, status = FAULTS[fault]

    assert faulty(found(**given)) == [(rule, status)]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_an_assembly_says_where_how_much_and_what_would_mend_it(fault):
    given, _, _ = FAULTS[fault]

    (finding,) = [one for one in found(**given) if one.status in ("warn", "fail")]

    assert finding.measured is not None
    assert finding.hint is not None
    assert any(place.faces or place.point for place in finding.where)


SOUND: dict[str, dict[str, Any]] = {
    "no report": {"assembly": None},
    "one body": {"assembly": Assembly()},
    "snug": {"assembly": report(pair(mates=(mate(),)))},
    "fit that is brought together": {"assembly": report(pair(mates=(mate(),))), "fits": fit()},
    "fit that is brought together elsewhere": {
        "assembly": report(pair()), "fits": fit(), "shaft": cylinder(SHAFT, False, 3.0, (0, 0, 30)),
        "parameters": MOVING, "motion": moved((13, report(pair())), (-13, report(pair(mates=(mate(),))))),
    },
    "fit that another position may bring together": {
        "assembly": report(pair()), "fits": fit(), "shaft": cylinder(SHAFT, False, 3.0, (0, 0, 30)),
        "parameters": MOVING,
    },
    "press fit drawn within its zones": {
        "assembly": report(overlapping(0.25 * math.pi * (6.01**2 - 5.99**2) * 10, mates=(mate(5.99, 6.01),))),
        "fits": fit("H7/s6"),
    },
    "thread drawn at its outside": {
        "assembly": report(overlapping(SLEEVE, mates=(mate(5.0, 6.0),))), "thread": "M6",
    },
    "a micrometre of paint on a large face": {
        "assembly": report(
            overlapping(
                5.0, contacts=(Contact(bodies=(0, 1), faces=(1, 7), area_mm2=9000, gap_mm=0, normal=(0, 0, 1),
                                       center=(0, 0, 0)),)
            )
        ),
    },
    "triangles that can't tell": {"assembly": report(overlapping(1.0, uncertainty_mm3=1.5, method="mesh"))},
    "wider than required": {
        "assembly": report(pair(clearance_mm=0.31)),
        "requirements": (Requirement(name="clearance", text="0.3 mm"),),
    },
    "parts laid out side by side": {"assembly": report(freedom=freedom(loose=(0, 1)))},
}  # fmt: skip


@pytest.mark.parametrize("part", SOUND)
def test_a_sound_assembly_raises_no_finding(part):
    assert faulty(found(**SOUND[part])) == []


def test_a_part_of_one_body_hears_nothing_of_assemblies():
    assert found(Assembly()) == []


MOBILE = report(
    pair(mates=(mate(),)),
    names=("plate", "pin", "lid", "ball", "ring"),
    freedom=freedom(
        degrees=15,
        fixed=((0, 4),),
        elastic=(4,),
        bodies=(
            BodyFreedom(body=1, degrees=2, movements=(
                Movement(kind="slide", direction=(0, 0, 1), both_ways=False),
                Movement(kind="turn", direction=(0, 0, 1), point=(0, -16, 34)),
            )),
            BodyFreedom(body=2, degrees=6, movements=(
                Movement(kind="slide", direction=(0, 0, 1), both_ways=False),
                *(Movement(kind="turn", direction=axis, point=(0, 0, 0)) for axis in ((1, 0, 0), (0, 1, 0), (0, 0, 1))),
            )),
            BodyFreedom(body=3, degrees=6, movements=(Movement(kind="slide", direction=(0.6, 0.8, 0)),)),
            BodyFreedom(body=4, degrees=1, movements=(
                Movement(kind="screw", direction=(1, 0, 0), point=(0, 0, 0)),
            )),
        ),
    ),
)  # fmt: skip

TOLD = [
    *(given for given, _, _ in FAULTS.values()),
    *SOUND.values(),
    {"assembly": MOBILE},
    {
        "assembly": report(
            pair(), mass_g=None, center=None, bill=(BillLine(name="pin", quantity=2, volume_mm3=9.0, bodies=(0, 1)),)
        )
    },
    {"assembly": report(pair(), left_out=(LeftOut(what="pair", why="time", count=3),))},
    {"assembly": report(pair()), "motion": moved((13, report(pair(clearance_mm=0.4))), (0, None))},
    {"assembly": report(*[overlapping(float(n)) for n in range(1, 60)])},
]


@pytest.mark.parametrize("language", ["en", "es", "it", "de"])
def test_every_finding_on_an_assembly_reads_as_a_sentence(language):
    for given in TOLD:
        for finding in found(**given):
            for text in [finding.message.text(language)] + ([finding.hint.text(language)] if finding.hint else []):
                assert not text.startswith("checks."), text
                assert "{" not in text, text
                assert "$" not in text, text
                assert " ." not in text, text


def test_every_rule_of_the_family_has_something_to_say():
    told = {finding.rule for given in TOLD for finding in found(**given)}

    assert told == {name for name, _ in RULES}


def test_what_can_move_is_said_with_axis_and_way():
    texts = [one.message.text("en") for one in found(MOBILE) if one.rule == "assembly.freedom"]

    assert any("pin has 2 degrees of freedom against plate" in text for text in texts)
    assert any("slides along +Z" in text and "turns about Z @ (0, -16, 34)" in text for text in texts)
    assert any(text.startswith("lid is not held") and "+Z" in text for text in texts)


def test_the_worst_position_is_named():
    way = moved((13, report(pair())), (0, report(overlapping(1.0))), (-13, report(overlapping(3.0))))

    (finding,) = [one for one in found(report(pair()), motion=way) if one.status == "fail"]

    assert "angle = -13 °" in finding.message.text("en")
    assert finding.measured is not None
    assert finding.measured.value == 3.0


def test_what_overlaps_as_shown_is_not_told_twice():
    way = moved((13, report(overlapping(3.0))), (-13, report(overlapping(3.2))))

    assert faulty(found(report(overlapping(3.0)), motion=way)) == [("assembly.interference", "fail")]


def test_what_overlaps_much_more_elsewhere_is_told_there_too():
    way = moved((13, report(overlapping(3.0))), (-13, report(overlapping(300.0))))

    statuses = faulty(found(report(overlapping(3.0)), motion=way))

    assert statuses == [("assembly.interference", "fail"), ("assembly.motion", "fail")]


def test_the_clearance_of_a_fit_is_that_of_the_standard():
    (finding,) = [one for one in found(report(pair(mates=(mate(),))), fits=fit()) if one.rule == "assembly.fit"]

    assert finding.message.args["least"] == 4  # 6 H7/g6: EI 0, es -4; ES 12, ei -12 (ISO 286-2)
    assert finding.message.args["most"] == 24


def test_many_overlaps_are_told_in_part_and_counted():
    findings = found(report(*[overlapping(float(n)) for n in range(1, 60)]))

    told = [one for one in findings if one.rule == "assembly.interference" and one.status == "fail"]
    assert len(told) == 51
    assert told[-1].measured is not None
    assert told[-1].measured.value == 9
