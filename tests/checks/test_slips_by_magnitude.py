"""A known factor is named where a value is wrong already, and never makes a finding by itself."""

import math

import hand_made as hm
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.checks.slips import Factor, slip, slip_factor, slip_into
from designhub.messages import LANGUAGES
from designhub.script.declarations import Material, Requirement, Stackup, StackupLink


@pytest.mark.parametrize(
    ("value", "reference", "kind", "key"),
    [
        (12.0, 6.0, "length", "checks.slip.twice"),
        (math.pi * 6, 6.0, "length", "checks_units.slip.circumference"),
        (30.0, math.radians(30), "angle", "checks.slip.radians"),
        (math.pi * 36, math.pi * 9, "area", "checks_units.slip.area_twice"),
        (645.16, 1.0, "area", "checks_units.slip.area_inch"),
        (8.0, 1.0, "volume", "checks_units.slip.volume_twice"),
        (16.0, 1.0, "inertia", "checks_units.slip.inertia_twice"),
        (50.0, 50 * 9.81, "force", "checks_units.slip.gravity"),
        (2.1e11, 2.1e5, "stress", "checks_units.slip.pascal"),
        (210.0, 210e3, "stress", "checks_units.slip.gigapascal"),
        (1.2, 1200.0, "torque", "checks_units.slip.newton_metre"),
        (7.85, 7850.0, "density", "checks_units.slip.density_gram"),
        (7.85e-9, 7850.0, "density", "checks_units.slip.density_tonne"),
        (9.81, 1.0, "mass", "checks_units.slip.gravity"),
    ],
)
def test_each_slip_has_its_own_hint(value, reference, kind, key):
    found = slip(value, reference, kind)

    assert found is not None
    assert found.key == key


@given(
    st.floats(1e-3, 1e6), st.sampled_from([2.0, 4.0, 8.0, 16.0, 25.4, 9.80665, math.pi, 180 / math.pi, 1e3, 1e6, 1e9])
)
def test_a_factor_is_found_both_ways(reference, number):
    above, below = slip_factor(reference * number, reference), slip_factor(reference / number, reference)

    assert above is not None
    assert below is not None
    assert above.factor == pytest.approx(number)
    assert below == Factor(name=above.name, factor=pytest.approx(1 / number))


@given(st.floats(allow_nan=True), st.floats(allow_nan=True))
def test_whatever_the_numbers_are_a_factor_explains_them_or_none_does(value, reference):
    found = slip_factor(value, reference)

    assert found is None or value / reference == pytest.approx(found.factor, rel=3e-3)


def test_rounded_answers_may_be_further_off():
    assert slip_factor(0.102, 1.0) is not None
    assert slip_factor(0.1, 1.0, within=0.03) is not None
    assert slip_factor(2.05, 1.0) is None
    assert slip_factor(2.05, 1.0, within=0.03) == Factor(name="twice", factor=2.0)


@pytest.mark.parametrize(
    ("value", "low", "high", "key"),
    [
        (0.25, 4.0, 8.0, "inch_small"),
        (152.4, 4.0, 8.0, "inch_large"),
        (0.08, 70.0, 90.0, "thousand_small"),
        (6000.0, 4.0, 8.0, "thousand_large"),
        (8.0, 70.0, 90.0, "ten_small"),
        (800.0, 70.0, 90.0, "ten_large"),
    ],
)
def test_a_value_outside_its_range_is_explained_by_what_brings_it_in(value, low, high, key):
    assert slip_into(value, low, high).key == f"checks_units.slip.into.{key}"


@pytest.mark.parametrize("value", [6.0, 9.0, 16.0, 2.0, 19.0, 0.0, math.inf])
def test_a_value_inside_or_a_little_outside_is_not_explained(value):
    assert slip_into(value, 4.0, 8.0) is None


def test_a_range_around_zero_explains_nothing():
    assert slip_into(100.0, -2.0, 8.0) is None


def findings(**declared):
    told = hm.judged(hm.built(**declared))
    return [finding for finding in told if finding.rule.startswith("slip.")]


def only(**declared):
    (finding,) = findings(**declared)
    return finding


def test_a_parameter_outside_its_range_is_told_the_slip():
    wrong = hm.parameter("length", 0.08, default=80.0, low=70.0, high=90.0)

    finding = hm.only(hm.judged(hm.built(parameters=(wrong,))), "ranges.value")

    assert finding.hint.key == "checks.slip.thousand"


def test_a_modulus_in_pascals_is_told_as_such():
    finding = only(parameters=(hm.parameter("modulus", 2.1e11, unit="MPa"),))

    assert (finding.rule, finding.status, finding.line) == ("slip.parameter", "warn", 3)
    assert finding.hint.key == "checks_units.slip.pascal"


@pytest.mark.parametrize("degrees", [math.pi / 6, -math.pi / 4, math.pi])
def test_an_angle_that_reads_as_radians_is_remarked_on(degrees):
    finding = only(parameters=(hm.parameter("slope", round(degrees, 4), unit="deg"),))

    assert finding.message.key == "checks_units.slipped.radians"


@pytest.mark.parametrize("degrees", [0.0, 0.5, 1.0, 1.5, 3.0, 30.0, 45.0])
def test_small_angles_in_degrees_are_not_remarked_on(degrees):
    assert findings(parameters=(hm.parameter("slope", degrees, unit="deg"),)) == []


def test_a_material_of_the_table_with_another_density_is_remarked_on():
    finding = only(material=Material(name="C45E", density_kg_m3=785.0, line=5))

    assert (finding.rule, finding.line, finding.limit.unit) == ("slip.material", 5, "kg/m³")


def test_a_material_in_grams_per_cubic_centimetre_is_told_the_factor():
    finding = only(material=Material(name="C45E", density_kg_m3=7.85))

    assert finding.hint.key == "checks_units.slip.density_gram"


@pytest.mark.parametrize("density", [7850.0, 7700.0, None])
def test_a_material_with_about_its_density_is_sound(density):
    assert findings(material=Material(name="C45E", density_kg_m3=density)) == []


def chain(*sizes: float) -> Stackup:
    links = tuple(StackupLink(name=f"l{i}", nominal_mm=size, direction=-1 if i else 1) for i, size in enumerate(sizes))
    return Stackup(name="play", links=links, low_mm=0.05, high_mm=0.4, line=11)


def test_the_one_link_in_inches_is_named():
    finding = only(stackups=(chain(50.8, 1.0, 25.2),))

    assert (finding.rule, finding.line) == ("slip.stackup", 11)
    assert finding.message.args["link"] == "l1"
    assert finding.hint.key == "checks.slip.inch"


@pytest.mark.parametrize("sizes", [(50.8, 25.4, 25.2), (50.8, 20.0, 25.2)])
def test_a_chain_that_closes_or_that_no_slip_explains_is_not_remarked_on(sizes):
    assert findings(stackups=(chain(*sizes),)) == []


def test_a_parameter_off_the_requirement_of_its_name_by_a_factor_is_remarked_on():
    stroke = Requirement(name="stroke", text="8..12 mm")

    finding = only(parameters=(hm.parameter("stroke", 0.01),), requirements=(stroke,))

    assert finding.hint.key == "checks_units.slip.into.thousand_small"


@pytest.mark.parametrize("text", ["8..12 mm", "about 10 mm", "..", "8..12", "8..12 N", "x" * 2000])
def test_a_requirement_that_holds_or_can_not_be_compared_is_not_remarked_on(text):
    assert (
        findings(parameters=(hm.parameter("stroke", 10.0),), requirements=(Requirement(name="stroke", text=text),))
        == []
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_remark_reads_as_a_sentence(language):
    told = findings(
        parameters=(
            hm.parameter("modulus", 2.1e11, unit="MPa"), hm.parameter("slope", 0.7854, unit="deg"),
            hm.parameter("stroke", 0.01), hm.parameter("load", 1e9, unit="N"),
        ),
        requirements=(Requirement(name="stroke", text="8..12 mm"),),
        stackups=(chain(50.8, 1.0, 25.2),),
        material=Material(name="C45E", density_kg_m3=785.0),
    )  # fmt: skip

    assert len(told) == 6
    for finding in told:
        for words in (finding.message, finding.hint):
            assert "checks" not in words.text(language)
            assert "{" not in words.text(language)
