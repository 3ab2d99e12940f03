"""Cross-sections against closed forms, published constants and laws."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import sections
from designhub.analysis.formula import OutOfRange, WrongQuantity
from designhub.script import mm

sizes = st.floats(0.5, 500)


def test_a_circle_has_the_second_moment_and_torsion_constant_of_the_handbooks() -> None:
    section = sections.circle(mm(20))

    assert section.second_moment_x == pytest.approx(math.pi * 20**4 / 64)
    assert section.torsion_constant == pytest.approx(math.pi * 20**4 / 32)
    assert section.modulus_x.unit == "mm³"


def test_torsion_constants_of_rectangles_are_those_of_timoshenko_and_goodier() -> None:
    """Theory of Elasticity, 3rd ed., table in section 109: J = k1 b³ h, Wt = k2 b² h (a/b: k1, k2)."""
    for ratio, k1, k2 in ((1.0, 0.1406, 0.208), (2.0, 0.229, 0.246), (5.0, 0.291, 0.291), (10.0, 0.312, 0.312)):
        section = sections.rectangle(mm(10), mm(10 * ratio))

        assert section.torsion_constant == pytest.approx(k1 * 10**4 * ratio, rel=3e-3)
        assert section.torsion_modulus == pytest.approx(k2 * 10**3 * ratio, rel=3e-3)


def test_an_i_section_is_two_flanges_and_a_web() -> None:
    """Steiner's theorem, computed by hand: flanges 100 x 10, web 6 x 180."""
    section = sections.i_section(mm(100), mm(200), mm(6), mm(10))

    assert section.area == pytest.approx(2 * 1000 + 180 * 6)
    assert section.second_moment_x == pytest.approx(2 * (100 * 10**3 / 12 + 1000 * 95**2) + 6 * 180**3 / 12)


@given(width=sizes, height=sizes)
def test_a_polygon_of_four_corners_is_a_rectangle(width: float, height: float) -> None:
    corners = [(mm(3), mm(7)), (mm(3), mm(7 + height)), (mm(3 + width), mm(7 + height)), (mm(3 + width), mm(7))]
    found, known = sections.polygon(corners), sections.rectangle(mm(width), mm(height))

    assert found.area == pytest.approx(known.area)
    assert found.second_moment_x == pytest.approx(known.second_moment_x, rel=1e-4)
    assert found.modulus_y == pytest.approx(known.modulus_y, rel=1e-4)


def test_a_polygon_with_a_hole_is_a_box() -> None:
    def ring(half: float) -> list[tuple[float, float]]:
        return [(mm(x * half), mm(y * half)) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))]

    found, known = sections.polygon(ring(20), [ring(16)]), sections.box(mm(40), mm(40), mm(4))

    assert found.second_moment_x == pytest.approx(known.second_moment_x)
    assert found.torsion_constant is None


@given(width=st.floats(1, 100), height=st.floats(1, 100), angle=st.floats(0, 360))
def test_turning_a_section_does_not_change_its_principal_moments(width: float, height: float, angle: float) -> None:
    turn = math.radians(angle)
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    turned = [
        (mm(x * math.cos(turn) - y * math.sin(turn)), mm(x * math.sin(turn) + y * math.cos(turn))) for x, y in corners
    ]
    large, small, _ = sections.polygon(turned).principal
    expected = sorted((width * height**3 / 12, height * width**3 / 12))

    assert [small, large] == pytest.approx(expected, rel=1e-6)


def test_an_unequal_angle_is_weakest_about_an_inclined_axis() -> None:
    """Angle 100 x 50 x 10 without fillets, by hand: area 1400 mm², centroid at 37.143/12.143 mm from the corner."""
    corner = [(0, 0), (50, 0), (50, 10), (10, 10), (10, 100), (0, 100)]
    section = sections.polygon([(mm(x), mm(y)) for x, y in corner])

    assert section.area == pytest.approx(1400)
    assert section.below == pytest.approx((500 * 5 + 900 * 55) / 1400)
    assert section.principal[1] < min(section.second_moment_x, section.second_moment_y)


def test_a_wall_thicker_than_the_box_is_refused() -> None:
    with pytest.raises(OutOfRange, match="box"):
        sections.box(mm(20), mm(20), mm(10))


def test_a_section_wants_lengths() -> None:
    with pytest.raises(WrongQuantity, match="counted in mm"):
        sections.circle("20 N")
