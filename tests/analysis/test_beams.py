"""Beams against published worked examples, the handbook's closed forms, and the laws of statics."""

import xml.etree.ElementTree as ET

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import beams, sections
from designhub.analysis.beams import (
    BeamError,
    beam,
    fixed,
    guided,
    line_load,
    moment_load,
    pinned,
    point_load,
    roller,
    solve,
    spring,
)
from designhub.analysis.formula import WrongQuantity
from designhub.messages import LANGUAGES

E, INERTIA = "210 GPa", "1e8 mm⁴"


def test_bansal_13_1_cantilever() -> None:
    """Bansal, Strength of Materials, problem 13.1 as printed in its companion: slope 0.005357 rad, 10.71 mm."""
    bent = solve(beam("3 m", "2.1e5 MPa", INERTIA), [fixed("0 m")], [point_load("3 m", "25 kN")])

    assert bent.largest_slope.value.radians == pytest.approx(0.005357, abs=5e-7)
    assert bent.largest_deflection.value == pytest.approx(10.71, abs=5e-3)


def test_wentzell_3_2_simple_beam() -> None:
    """Wentzell, Machine Analysis, example 3.2 as printed in its companion: 27 000 lbf·in, 0.0729 in."""
    square = sections.rectangle("2 in", "2 in").second_moment_x
    bent = solve(
        beam("36 in", "30e6 psi", square), [pinned("0 in"), roller("36 in")], [point_load("18 in", "3000 lbf")]
    )

    assert bent.largest_moment.value.to("lbf·in") == pytest.approx(27000)
    assert bent.deflection("18 in").to("in") == pytest.approx(0.0729, abs=5e-5)


def test_sympy_example_1_cantilever_with_line_moment_and_point_load() -> None:
    """SymPy's documentation of continuum mechanics, example 1: R = 52 kN, M = 258 kN·m."""
    loads = [line_load("0 m", "5 m", "8 kN/m"), moment_load("5 m", "-50 kN·m"), point_load("9 m", "12 kN")]
    (reaction,) = solve(beam("9 m", E, INERTIA), [fixed("0 m")], loads).reactions

    assert (reaction.force.to("kN"), reaction.moment.to("kN·m")) == pytest.approx((52, 258))


def test_sympy_example_2_overhang_with_a_moment_at_the_end() -> None:
    """SymPy's documentation, example 2: 8 N at the free end, 120 N·m clockwise at the other; R = 6 N and 2 N."""
    loads = [point_load("0 m", "8 N"), moment_load("30 m", "-120 N·m")]
    bent = solve(beam("30 m", E, INERTIA), [pinned("10 m"), roller("30 m")], loads)

    assert [r.force for r in bent.reactions] == pytest.approx([6, 2])
    assert bent.deflection("0 m") == pytest.approx(12000e9 / (210e3 * 1e8))


def test_sympy_example_3_ramp_load() -> None:
    """SymPy's documentation, example 3: R = 2.75 kN and 10.75 kN, slope at the left end -15.6/(E I)."""
    loads = [line_load("3 m", "6 m", "3 kN/m", "6 kN/m"), moment_load("3 m", "-1.5 kN·m")]
    bent = solve(beam("6 m", E, INERTIA), [roller("0 m"), pinned("6 m")], loads)

    assert [r.force.to("kN") for r in bent.reactions] == pytest.approx([2.75, 10.75])
    assert bent.slope("0 m").radians == pytest.approx(15.6e9 / (210e3 * 1e8))


def test_sympy_example_4_two_overhangs() -> None:
    """SymPy's documentation, example 4: R = 26 kN and 22 kN."""
    loads = [line_load("0 m", "2 m", "10 kN/m"), point_load("5 m", "20 kN"), point_load("7.5 m", "8 kN")]
    bent = solve(beam("8 m", E, INERTIA), [pinned("1 m"), roller("7 m")], loads)

    assert [r.force.to("kN") for r in bent.reactions] == pytest.approx([26, 22])


def test_a_beam_on_three_supports_is_that_of_the_handbook() -> None:
    """Two equal spans under a uniform load: 3/8, 10/8, 3/8 q L and -q L²/8 (Roark, continuous beams)."""
    bent = solve(
        beam("2 m", E, INERTIA), [pinned("0 m"), roller("1 m"), roller("2 m")], [line_load("0 m", "2 m", "8 N/mm")]
    )

    assert [r.force for r in bent.reactions] == pytest.approx([3000, 10000, 3000])
    assert bent.moment("1 m").to("N·m") == pytest.approx(-1000)


def test_every_closed_form_is_what_the_solver_finds() -> None:
    span, force, load = "800 mm", "500 N", "3 N/mm"
    straight = beam(span, E, "5000 mm⁴")
    simple, clamped = [pinned("0 mm"), roller(span)], [fixed("0 mm"), fixed(span)]
    middle, uniform = [point_load("400 mm", force)], [line_load("0 mm", span, load)]
    cases = [
        ("cantilever", [fixed("0 mm")], [point_load(span, force)], (force, span)),
        ("cantilever_uniform", [fixed("0 mm")], uniform, (load, span)),
        ("simple", simple, middle, (force, span)),
        ("simple_off_centre", simple, [point_load("300 mm", force)], (force, "300 mm", "500 mm")),
        ("simple_uniform", simple, uniform, (load, span)),
        ("clamped", clamped, middle, (force, span)),
        ("clamped_uniform", clamped, uniform, (load, span)),
    ]
    for name, supports, loads, given_ in cases:
        bent = solve(straight, supports, loads)
        deflection = getattr(beams, f"{name}_deflection")(*given_, E, "5000 mm⁴")
        found = bent.deflection("300 mm") if name == "simple_off_centre" else bent.largest_deflection.value

        assert abs(bent.largest_moment.value) == pytest.approx(getattr(beams, f"{name}_moment")(*given_)), name
        assert found == pytest.approx(deflection), name


def test_the_largest_deflection_of_an_off_centre_load_is_not_under_it() -> None:
    """At √((L² - b²)/3) from the far support (Gere & Goodno, appendix H, simple beams)."""
    bent = solve(beam("1 m", E, INERTIA), [pinned("0 m"), roller("1 m")], [point_load("0.7 m", "1 kN")])

    assert bent.largest_deflection.at == pytest.approx(1000 * ((1 - 0.3**2) / 3) ** 0.5)


def test_a_stepped_cantilever_is_the_sum_of_its_pieces() -> None:
    """Computed by superposition: the thin half bends as a cantilever on the tip of the thick one, I ratio 2."""
    bent = solve(beam("2 m", E, INERTIA, steps=[("1 m", "5e7 mm⁴")]), [fixed("0 m")], [point_load("2 m", "1 kN")])
    ei = 210e3 * 1e8
    thick = 1000 * 1000**3 / (3 * ei) + 1e6 * 1000**2 / (2 * ei)
    slope = 1000 * 1000**2 / (2 * ei) + 1e6 * 1000 / ei
    thin = 1000 * 1000**3 / (3 * ei / 2)

    assert bent.deflection("2 m") == pytest.approx(thick + slope * 1000 + thin)


def test_a_hinge_carries_no_moment() -> None:
    """Gerber beam: clamped, hinged at 2 m, roller at 4 m; 10 kN at 3 m leave 5 kN in the hinge (equilibrium)."""
    bent = solve(beam("4 m", E, INERTIA, hinges=["2 m"]), [fixed("0 m"), roller("4 m")], [point_load("3 m", "10 kN")])

    assert bent.moment("2 m") == pytest.approx(0, abs=1e-3)
    assert bent.reactions[0].moment.to("kN·m") == pytest.approx(10)


def test_a_spring_gives_way_by_its_force_over_its_rate() -> None:
    bent = solve(
        beam("1 m", E, INERTIA),
        [spring("0 m", rate="5 N/mm"), spring("1 m", rate="10 N/mm")],
        [point_load("0.5 m", "100 N")],
    )

    assert (bent.deflection("0 m"), bent.deflection("1 m")) == pytest.approx((10, 5))
    assert [r.force for r in bent.reactions] == pytest.approx([50, 50])


def test_a_guided_end_does_not_turn() -> None:
    bent = solve(beam("1 m", E, INERTIA), [fixed("0 m"), guided("1 m")], [point_load("1 m", "12 kN")])

    assert bent.slope("1 m") == pytest.approx(0, abs=1e-12)
    assert bent.deflection("1 m") == pytest.approx(12000 * 1000**3 / (12 * 210e3 * 1e8))


loads = st.lists(
    st.one_of(
        st.builds(lambda x, f: point_load(f"{x} mm", f"{f} N"), st.integers(0, 1000), st.integers(-900, 900)),
        st.builds(lambda x, m: moment_load(f"{x} mm", f"{m} N·m"), st.integers(0, 1000), st.integers(-900, 900)),
        st.builds(
            lambda a, b, q, r: line_load(f"{a} mm", f"{b} mm", f"{q} N/mm", f"{r} N/mm"),
            st.integers(0, 400),
            st.integers(401, 1000),
            st.integers(-9, 9),
            st.integers(-9, 9),
        ),
    ),
    min_size=1,
    max_size=4,
)


@given(loads=loads)
def test_reactions_and_loads_are_in_balance(loads: list[beams.PointLoad | beams.MomentLoad | beams.LineLoad]) -> None:
    bent = solve(beam("1 m", E, "1e5 mm⁴"), [fixed("0 mm"), roller("600 mm"), spring("900 mm", rate="40 N/mm")], loads)
    force = moment = 0.0
    for load in loads:
        match load:
            case beams.PointLoad(at_mm=x, force_n=f):
                force, moment = force + f, moment + f * x
            case beams.MomentLoad(moment_nmm=m):
                moment -= m
            case beams.LineLoad(start_mm=a, end_mm=b, first_n_mm=q, last_n_mm=r):
                total = (q + r) / 2 * (b - a)
                force += total
                moment += total * a + (q + 2 * r) / 6 * (b - a) ** 2

    assert sum(r.force for r in bent.reactions) == pytest.approx(force, rel=1e-6, abs=5e-3)
    assert sum(r.force * r.at + r.moment for r in bent.reactions) == pytest.approx(moment, rel=1e-6, abs=5.0)
    at_the_end = [x.moment_nmm for x in loads if isinstance(x, beams.MomentLoad) and x.at_mm == 1000]
    assert bent.moment("1 m") == pytest.approx(sum(at_the_end), abs=5.0)


@given(loads=loads)
def test_twice_the_load_bends_twice_as_much(loads: list[beams.PointLoad | beams.MomentLoad | beams.LineLoad]) -> None:
    supports = [pinned("100 mm"), roller("800 mm")]
    straight = beam("1 m", E, "1e5 mm⁴")
    once, twice = solve(straight, supports, loads), solve(straight, supports, [*loads, *loads])

    assert twice.sampled("deflection")[1] == pytest.approx(2 * once.sampled("deflection")[1], abs=1e-9)


def test_no_sample_exceeds_the_extremes() -> None:
    bent = solve(
        beam("1 m", E, INERTIA), [pinned("0 m"), fixed("1 m")], [line_load("200 mm", "900 mm", "2 N/mm", "-7 N/mm")]
    )

    for what in ("shear", "moment", "slope", "deflection"):
        low, high = bent.extremes(what)
        _, values = bent.sampled(what, 2000)
        assert low.value - 1e-9 <= np.min(values)
        assert np.max(values) <= high.value + 1e-9


def test_a_beam_that_can_fall_is_refused_with_what_is_missing() -> None:
    with pytest.raises(BeamError, match="one support is missing"):
        solve(beam("1 m", E, INERTIA), [pinned("0 m")], [])
    with pytest.raises(BeamError, match="one support is missing"):
        solve(beam("1 m", E, INERTIA, hinges=["0.5 m"]), [pinned("0 m"), roller("1 m")], [])


def test_a_load_beside_the_beam_is_refused() -> None:
    with pytest.raises(BeamError, match="not on the beam"):
        solve(beam("1 m", E, INERTIA), [fixed("0 m")], [point_load("1.2 m", "10 N")])


def test_a_mass_is_no_load() -> None:
    with pytest.raises(WrongQuantity, match="force of point_load is counted in N"):
        point_load("1 m", "10 kg")


def test_the_diagram_is_sound_svg_in_every_language() -> None:
    supports = [fixed("0 m"), roller("0.6 m"), spring("0.9 m", rate="40 N/mm")]
    given_ = [point_load("1 m", "1.5 kN"), line_load("0 m", "0.6 m", "2 N/mm"), moment_load("0.8 m", "30 N·m")]
    bent = solve(beam("1 m", E, "1e5 mm⁴"), supports, given_)
    drawn = {language: beams.diagram(bent, language) for language in LANGUAGES}

    assert len(set(drawn.values())) == len(LANGUAGES)
    for text in drawn.values():
        root = ET.fromstring(text)
        assert root.tag.endswith("svg")
        assert "NaN" not in text
        assert "nan" not in text
