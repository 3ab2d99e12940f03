"""Laws of ISO 286 for whatever size and class, and what it leaves undefined."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from designhub.errors import Invalid
from designhub.messages import LANGUAGES
from designhub.script.tolerance import Zone
from designhub.tolerancing import Undefined, limits, tolerance_um
from designhub.tolerancing.deviations import LETTERS
from designhub.tolerancing.grades import GRADES

sizes = st.floats(0.001, 3150, allow_nan=False)
grades = st.sampled_from(GRADES)
letters = st.sampled_from(LETTERS)
before_j = st.sampled_from(LETTERS[:11])


def given_or_none(zone: Zone, nominal: float):
    try:
        return limits(zone, nominal)
    except Undefined:
        return None


@given(letters=letters, grade=grades, hole=st.booleans(), nominal=sizes)
def test_a_class_is_as_wide_as_its_grade(letters, grade, hole, nominal):
    found = given_or_none(Zone(letters=letters.upper() if hole else letters, grade=grade), nominal)
    assume(found is not None)

    assert found.width_um == pytest.approx(tolerance_um(grade, nominal))


@given(letters=before_j, grade=grades, nominal=sizes)
def test_holes_a_to_h_mirror_the_shafts(letters, grade, nominal):
    shaft, hole = (given_or_none(Zone(letters=text, grade=grade), nominal) for text in (letters, letters.upper()))
    assume(shaft is not None)

    assert (hole.upper_um, hole.lower_um) == (-shaft.lower_um, -shaft.upper_um)


@given(grade=grades, nominal=sizes, hole=st.booleans())
def test_js_lies_evenly_about_the_zero_line(grade, nominal, hole):
    found = given_or_none(Zone(letters="JS" if hole else "js", grade=grade), nominal)
    assume(found is not None)

    assert found.upper_um == -found.lower_um == found.width_um / 2


@given(nominal=sizes, one=st.integers(1, 17), more=st.integers(1, 17))
def test_a_coarser_grade_is_wider(nominal, one, more):
    assume(one + more <= 18 and (nominal > 1 or one + more < 14))

    assert tolerance_um(one + more, nominal) > tolerance_um(one, nominal)


@given(one=sizes, other=sizes, grade=st.integers(1, 13))
def test_a_larger_size_is_not_toleranced_tighter(one, other, grade):
    small, large = sorted((one, other))

    assert tolerance_um(grade, small) <= tolerance_um(grade, large)


@given(one=sizes, other=sizes, letters=letters, grade=st.integers(5, 8))
def test_a_larger_size_is_not_closer_to_the_zero_line(one, other, letters, grade):
    assume(letters not in ("js", "j"))
    found = [given_or_none(Zone(letters=letters, grade=str(grade)), size) for size in sorted((one, other))]
    assume(None not in found)
    small, large = (min(abs(f.upper_um), abs(f.lower_um)) for f in found)

    assert small <= large or letters == "k"  # k starts anew at 0 over 500 mm


@given(nominal=st.floats(3.001, 500), letters=st.sampled_from(LETTERS[16:]), grade=st.integers(3, 7))
def test_delta_makes_both_systems_give_the_same_fit(nominal, letters, grade):
    """ISO 286-1:1988, 8.2: H7/p6 has the same clearances as P7/h6."""
    assume(grade >= 4 and not (letters == "m" and grade == 6))
    hole, shaft = (
        given_or_none(Zone(letters=text, grade=str(it)), nominal)
        for text, it in ((letters.upper(), grade), (letters, grade - 1))
    )
    assume(hole is not None)
    basic, pin = limits(Zone(letters="H", grade=str(grade)), nominal), limits(f"h{grade - 1}", nominal)

    assert hole.upper_um - pin.lower_um == pytest.approx(basic.upper_um - shaft.lower_um)


ENDS = (3, 6, 10, 18, 30, 50, 80, 120, 180, 250, 315, 400, 500, 630, 800, 1000, 3150)


@given(
    border=st.sampled_from(ENDS), below=st.floats(0, 0.9), letters=letters, grade=st.integers(5, 11), hole=st.booleans()
)
def test_a_border_belongs_to_the_step_below(border, below, letters, grade, hole):
    zone = Zone(letters=letters.upper() if hole else letters, grade=str(grade))
    at_border, inside = given_or_none(zone, border), given_or_none(zone, border - below)

    assert (at_border is None) == (inside is None)
    if at_border is not None:
        assert (at_border.upper_um, at_border.lower_um) == (inside.upper_um, inside.lower_um)


UNDEFINED = {
    "t starts over 24 mm": ("t6", 20), "K9 ends at 3 mm": ("K9", 25), "j8 ends at 3 mm": ("j8", 25),
    "a ends at 500 mm": ("a11", 600), "nought": ("H7", 0), "below nought": ("H7", -5), "past the end": ("H7", 3151),
    "no number": ("H7", float("nan")), "infinite": ("H7", float("inf")), "IT01 of the large": ("H01", 700),
    "IT14 of the small": ("h14", 0.8), "N9 of the small": ("N9", 0.9), "A of the small": ("A11", 0.5),
    "v starts over 14 mm": ("v6", 12), "y starts over 18 mm": ("Y7", 17), "J9": ("J9", 25),
    "j of the large": ("j6", 600),
    "no delta below IT3": ("P2", 25), "cd ends at 50 mm": ("cd6", 55), "IT19": ("H19", 25), "i is left out": ("i7", 25),
    "not a class": ("±0.1", 25), "nothing": ("", 25),
}  # fmt: skip


@pytest.mark.parametrize("case", UNDEFINED)
def test_what_is_not_defined_is_refused_in_every_language(case):
    with pytest.raises(Invalid) as refused:
        limits(*UNDEFINED[case])

    texts = {refused.value.message.text(language) for language in LANGUAGES}
    assert len(texts) == len(LANGUAGES)
    assert not any("{" in text or "$" in text for text in texts)


def test_a_refusal_says_what_is_defined():
    with pytest.raises(Undefined) as refused:
        limits("t6", 20)

    assert str(refused.value) == "t6 is not defined at 20 mm: ISO 286-1 has t for sizes over 24 mm, up to 3150 mm."


def test_an_odd_half_grade_stays_exact_and_names_the_older_rounding():
    found = limits("js7", 25)

    assert (found.upper_um, found.lower_um, found.rounded_um) == (10.5, -10.5, 10)
    assert limits("js6", 25).rounded_um is None  # rounding was for IT7 to IT11


def test_sizes_follow_from_the_deviations():
    found = limits("g6", 25)

    assert (found.smallest_mm, found.largest_mm, found.middle_mm) == (24.98, 24.993, 24.9865)
