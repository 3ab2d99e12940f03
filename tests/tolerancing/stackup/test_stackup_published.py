"""Cases from print, within their printed digits, and cases that anyone can compute by hand; each says which it is."""

import math

import pytest
from chains import link

from designhub.tolerancing.stackup import (
    Assembly,
    Chain,
    Link,
    Loop,
    Normal,
    Target,
    Unknown,
    Vector,
    analysed,
    corners,
    linearised,
    simulate_assembly,
    vector_assembly,
)
from designhub.tolerancing.stackup.methods import capability, six_sigma, six_sigma_std


def size(name: str, nominal: float, upper: float, lower: float, sign: int = 1, **more) -> Link:
    return Link(name=name, nominal=nominal, upper=upper, lower=lower, sensitivity=sign, **more)


# Published: Drake (ed.), Dimensioning and Tolerancing Handbook, McGraw-Hill 1999, chap. 9, motor assembly, in inches.
# The printed results stand in the tests of the open-source dimstack (tests/test_McGrawHill.py), where they were read.
MOTOR = Chain(
    links=(
        size("A", 0.375, 0.0, -0.031, -1),
        size("B", 0.032, 0.002, -0.002),
        size("C", 0.060, 0.003, -0.003),
        size("D", 0.438, 0.0, -0.015),
        size("E", 0.120, 0.005, -0.005),
        size("F", 1.500, 0.010, -0.004),
        size("G", 0.120, 0.005, -0.005),
        size("H", 0.438, 0.0, -0.015),
        size("I", 0.450, 0.007, -0.007),
        size("J", 3.019, 0.012, 0.0, -1),
        size("K", 0.300, 0.030, -0.030),
    )
)


def test_the_handbooks_motor_in_the_worst_case():
    found = analysed(MOTOR).worst_case

    assert (round(found.middle, 4), round(found.half, 4)) == (0.0615, 0.0955)
    assert (round(found.min, 3), round(found.max, 3)) == (-0.034, 0.157)


def test_the_handbooks_motor_by_root_sum_square():
    found = analysed(MOTOR).rss

    assert round(found.half, 4) == 0.0381
    assert (round(found.min, 4), round(found.max, 4)) == (0.0234, 0.0996)


def test_the_handbooks_motor_by_modified_root_sum_square():
    found = analysed(MOTOR).mrss

    assert round(found.half, 4) == 0.0505
    assert (round(found.min, 4), round(found.max, 4)) == (0.0110, 0.1120)


def test_the_handbooks_two_dimensional_sensitivities():
    # Published: same book, chap. 12, p. 12-12: 0.0719, 0.0967, -0.0248. The exact sums of the printed sensitivities are
    # 0.07201, 0.09763 and -0.02561: the book rounds on the way.
    table = {
        "A": (0.875, -0.5146, 0.010), "B": (1.625, 0.1567, 0.020), "C": (1.700, 0.4180, 0.012),
        "D": (0.875, -1.0, 0.010), "E": (2.625, -0.0540, 0.020), "F": (7.875, 0.4372, 0.030),
        "G": (4.125, 1.0, 0.010), "H": (1.125, -0.9956, 0.020), "J": (3.625, -0.7530, 0.015),
        "K": (5.125, -0.4006, 0.020), "M": (1.000, -1.0914, 0.010),
    }  # fmt: skip
    found = analysed(Chain(links=tuple(link(name, d, t, a) for name, (d, a, t) in table.items()))).worst_case

    assert (found.middle, found.half, found.min) == pytest.approx((0.0719, 0.0967, -0.0248), abs=1e-3)
    assert (found.middle, found.half, found.min) == pytest.approx((0.07201, 0.09763, -0.02561), abs=6e-6)


# Published: MITCalc, Tolerance analysis of linear dimensional chains, the example of its user interface (shaft with
# bearings); its results were read in the tests of dimstack (tests/test_mitcalc.py).
SHAFT = Chain(
    links=(
        size("a", 208, 0.036, -0.036, distribution=Normal(6.0), shift=0.25),
        size("b", 1.75, 0.0, -0.06, -1),
        size("c", 23, 0.0, -0.12, -1),
        size("d", 20, 0.026, -0.026),
        size("e", 200, 0.145, -0.145, -1),
        size("f", 20, 0.026, -0.026),
        size("g", 23, 0.0, -0.12, -1),
    ),
    target=Target(min=0.05, max=0.8),
)


def test_the_bearing_shaft_in_the_worst_case():
    found = analysed(SHAFT)

    assert SHAFT.nominal == pytest.approx(0.25)
    assert (round(found.worst_case.middle, 3), round(found.worst_case.half, 3)) == (0.4, 0.383)
    assert (round(found.worst_case.min, 3), round(found.worst_case.max, 3)) == (0.017, 0.783)


def test_the_bearing_shaft_by_root_sum_square():
    three_sigma = Chain(links=tuple(size(k.name, k.nominal, k.upper, k.lower, int(k.sensitivity)) for k in SHAFT.links))

    assert round(analysed(three_sigma).rss.half, 5) == 0.17825


def test_the_bearing_shaft_by_six_sigma():
    drifting = SHAFT.links[0]

    assert (drifting.cp, drifting.cpk) == pytest.approx((2.0, 1.5))
    assert round(six_sigma_std(SHAFT), 5) == 0.05874
    assert round(six_sigma(SHAFT, at=4.5).half, 5) == 0.26433
    assert round(six_sigma(SHAFT, at=4.5).min, 5) == 0.13567


def test_the_capability_of_the_bearing_shaft():
    found = capability(SHAFT, std=six_sigma_std(SHAFT))

    assert found is not None
    assert (round(found.cp or 0, 5), round(found.cpk, 5)) == (2.12804, 1.98617)


def test_the_first_stack_of_a_tutorial():
    # Published: newconceptzdesign.com, "My first stackup" (bearing cover), inches; read in dimstack's tests.
    cover = Chain(links=(link("left", 0.319, 0.005, -1), link("width", 10.486, 0.010), link("right", 0.319, 0.005, -1)))
    found = analysed(cover)

    assert (round(found.worst_case.min, 4), round(found.worst_case.max, 4)) == (9.8280, 9.8680)
    assert (round(found.rss.min, 4), round(found.rss.max, 4)) == (9.8358, 9.8602)


# The geometry of the one-way clutch is that of Chase, Gao & Magleby (1995). Their printed results were not at hand:
# everything expected here was computed from cos φ = (a + c) / (e - c), by its derivatives.
CLUTCH = (link("a", 27.645, 0.0125), link("c", 11.43, 0.01), link("e", 50.8, 0.0125))
ROLLERS = Loop(
    vectors=(
        Vector("a", angle=90),
        Vector("b", angle=0),
        Vector("c", angle=90),
        Vector("c", angle="90 - phi"),
        Vector("e", angle="270 - phi"),
    )
)


def contact_angle(x, u):
    a, c, e = x
    return math.degrees(math.acos((a + c) / (e - c)))


def clutch_loop() -> Assembly:
    settling = (Unknown(name="b", start=5.0), Unknown(name="phi", start=8.0))
    return vector_assembly(CLUTCH, gap="phi", loops=(ROLLERS,), unknowns=settling, angular=True)


def test_the_clutch_as_a_function_computed():
    found = linearised(Assembly(links=CLUTCH, gap=contact_angle, unit="deg"))

    assert found.nominal == pytest.approx(7.018390, abs=1e-6)
    assert [k.sensitivity for k in found.links] == pytest.approx([-11.9105, -23.7317, 11.8212], abs=1e-4)
    assert analysed(found).worst_case.half == pytest.approx(0.5340, abs=1e-4)
    assert analysed(found).rss.half == pytest.approx(0.3167, abs=1e-4)
    shares = [round(one.variance_percent, 1) for one in analysed(found).contributions]
    assert shares == [22.1, 56.1, 21.8]


def test_the_clutch_as_a_closed_loop_of_vectors_is_the_same_chain():
    written = linearised(Assembly(links=CLUTCH, gap=contact_angle, unit="deg"))
    drawn = linearised(clutch_loop())

    assert drawn.nominal == pytest.approx(written.nominal, abs=1e-6)
    assert [k.sensitivity for k in drawn.links] == pytest.approx([k.sensitivity for k in written.links], rel=1e-6)


def test_the_clutch_at_its_corners_computed():
    for found in (corners(clutch_loop()), corners(Assembly(links=CLUTCH, gap=contact_angle, unit="deg"))):
        assert (found.min, found.max) == pytest.approx((6.4622, 7.5333), abs=1e-4)


def test_what_else_settles_in_the_clutch_computed():
    settling = (Unknown(name="b", start=5.0), Unknown(name="phi", start=8.0))
    rollers = linearised(vector_assembly(CLUTCH, gap="b", loops=(ROLLERS,), unknowns=settling))

    assert rollers.nominal == pytest.approx(4.810538, abs=1e-6)
    assert [k.sensitivity for k in rollers.links] == pytest.approx([-8.1228, -16.3069, 8.1841], abs=1e-4)


def test_the_clutch_simulated_is_skewed_as_its_function_is():
    found = simulate_assembly(clutch_loop(), samples=100_000, seed=1)

    assert found.mean == pytest.approx(7.01743, abs=2e-3)
    assert found.std == pytest.approx(0.10561, rel=0.01)
    assert found.skew == pytest.approx(-0.046, abs=0.03)
    assert found.not_assembled == 0
