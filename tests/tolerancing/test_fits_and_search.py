"""Fits: kinds, clearances, how they are written, and which one gives what is wanted."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from designhub.errors import Invalid
from designhub.tolerancing import Undefined, fit, limits, nearest, search
from designhub.tolerancing.deviations import LETTERS
from designhub.tolerancing.fits import Fit
from designhub.tolerancing.search import read_range

sizes = st.floats(1.001, 3150).map(lambda size: round(size, 3))
usual = st.integers(5, 11).map(str)


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("25 H7/g6", "clearance", 7, 41),
        ("25 H7/p6", "interference", -35, -1),
        ("3 H7/p6", "transition", -12, 4),  # ANSI B4.2, footnote: up to 3 mm H7/p6 is a transition fit
        ("25 H7/h6", "clearance", 0, 34),
        ("10 H7/p6", "interference", -24, 0),
        ("25 H7/k6", "transition", -15, 19),
        ("50 H8/f7", "clearance", 25, 89),
    ],
)
def test_published_fits(text, kind, low, high):
    found = fit(text)

    assert (found.kind, found.min_clearance_um, found.max_clearance_um) == (kind, low, high)


@given(nominal=sizes, hole=usual, shaft=usual, letters=st.sampled_from(LETTERS), basis=st.booleans())
def test_clearance_is_what_the_limits_leave(nominal, hole, shaft, letters, basis):
    zones = f"H{hole}/{letters}{shaft}" if basis else f"{letters.upper()}{hole}/h{shaft}"
    try:
        found = fit(zones, nominal)
    except Undefined:
        assume(False)

    assert found.min_clearance_um == pytest.approx(found.hole.lower_um - found.shaft.upper_um)
    assert found.max_clearance_um - found.min_clearance_um == pytest.approx(found.span_um)
    assert found.basis in (("hole", "both") if basis else ("shaft", "both"))
    assert (found.hole.lower_um if basis else found.shaft.upper_um) == 0


def test_the_form_of_the_contract():
    assert fit("25 H7/g6").as_json() == {
        "nominal_mm": 25,
        "kind": "clearance",
        "hole": {"zone": "H7", "upper_um": 21, "lower_um": 0},
        "shaft": {"zone": "g6", "upper_um": -7, "lower_um": -20},
        "clearance_um": {"min": 7, "max": 41},
    }


@pytest.mark.parametrize("text", ["25H7/g6", "Ø25 H7/g6", "25 mm H7/g6", "25,0 H7/g6", " 25 H7 / g6 ", "25 H7-g6"])
def test_a_fit_is_read_however_drawings_write_it(text):
    assert str(fit(text)) == "25 H7/g6"


def test_a_size_in_inches_is_a_size():
    assert fit("1/2 in H7/g6").nominal_mm == 12.7


def test_the_size_may_stand_beside_the_classes():
    assert fit("H7/g6", 25) == fit("25 H7/g6")


@pytest.mark.parametrize("text", ["25 g6/H7", "25 H7/H6", "25 g6/h6", "25 H7", "H7/g6", "hello", "", "25", "x H7/g6"])
def test_what_is_no_fit_is_refused(text):
    with pytest.raises(Invalid):
        fit(text)


def test_the_first_choice_comes_before_the_other_recommended_fits():
    found = [one.zones for one in search(25, 0, 45)]

    assert found.index("H7/g6") < found.index("H6/g5")
    assert {one.zones for one in search(25, -35, -1)} >= {"H7/p6", "P7/h6"}


def test_the_search_of_the_handbook_question():
    found = search(25, 5, 30)

    assert [one.zones for one in found[:2]] == ["H6/g5", "G6/h5"]
    assert all(one.preferred is None for one in found[2:])


@given(nominal=sizes, ends=st.tuples(st.integers(-300, 300), st.integers(0, 300)))
def test_whatever_is_found_gives_what_is_wanted_best_first(nominal, ends):
    low, high = ends[0], ends[0] + ends[1]

    found = search(nominal, low, high)

    assert all(low <= one.min_clearance_um and one.max_clearance_um <= high for one in found)
    ranks = [2 if one.preferred is None else one.preferred.rank for one in found]
    assert ranks == sorted(ranks)


def test_where_no_fit_does_the_nearest_recommended_ones_are_named():
    assert search(25, 5, 6) == ()
    assert nearest(25, 5, 6)[0].preferred is not None


@pytest.mark.parametrize("text", ["5..30 um", "0.005..0.03 mm", "5 µm … 30 µm", "0,005..0,03 mm"])
def test_a_range_is_read(text):
    wanted = read_range(text, language="es" if "," in text else "en")

    assert (wanted.min_um, wanted.max_um) == (5, 30)


@pytest.mark.parametrize("text", ["5..30", "30..5 um", "5 um", "..30 um", "a..b um", ""])
def test_what_is_no_range_is_refused(text):
    with pytest.raises(Invalid):
        read_range(text)


def test_a_fit_is_a_value():
    assert fit("25 H7/g6") == Fit(hole=limits("H7", 25), shaft=limits("g6", 25))
