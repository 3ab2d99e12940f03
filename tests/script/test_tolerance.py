"""A tolerance is read once, or refused with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.script.tolerance import Deviations, ToleranceError, Zone, read_tolerance


@pytest.mark.parametrize(
    ("text", "letters", "grade", "hole"),
    [("h6", "h", "6", False), ("H7", "H", "7", True), ("js13", "js", "13", False), ("JS9", "JS", "9", True),
     ("zc11", "zc", "11", False), ("h01", "h", "01", False), ("h0", "h", "0", False), (" H 7 ", "H", "7", True)],
)  # fmt: skip
def test_a_zone_of_iso_286_is_read(text: str, letters: str, grade: str, hole: bool) -> None:
    zone = read_tolerance(text)
    assert isinstance(zone, Zone)
    assert (zone.letters, zone.grade, zone.hole) == (letters, grade, hole)


@pytest.mark.parametrize(
    ("text", "upper", "lower", "unit"),
    [
        ("±0.1", 0.1, -0.1, ""),
        ("± 0,05 mm", 0.05, -0.05, "mm"),
        ("+/-0.1", 0.1, -0.1, ""),
        ("+0.2/-0.1", 0.2, -0.1, ""),
        ("+0,2 / −0,1", 0.2, -0.1, ""),
        ("0/-0.1", 0.0, -0.1, ""),
        ("+0.2/0", 0.2, 0.0, ""),
        ("-0.01/-0.02 mm", -0.01, -0.02, "mm"),
        ("+0.2/+0.1", 0.2, 0.1, ""),
        ("±5 µm", 5.0, -5.0, "µm"),
        ("±0.5°", 0.5, -0.5, "deg"),
    ],
)
def test_deviations_are_read(text: str, upper: float, lower: float, unit: str) -> None:
    assert read_tolerance(text) == Deviations(upper=upper, lower=lower, unit=unit)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "script.tolerance.unreadable"),
        ("0.1", "script.tolerance.unreadable"),
        ("h", "script.tolerance.unreadable"),
        ("i6", "script.tolerance.unreadable"),
        ("H7/g6", "script.tolerance.unreadable"),
        ("0.2/0.1", "script.tolerance.unreadable"),
        ("±0.1 kg", "script.tolerance.unreadable"),
        ("±" + "1" * 100, "script.tolerance.unreadable"),
        ("h19", "script.tolerance.grade"),
        ("-0.1/+0.2", "script.tolerance.upside_down"),
    ],
)
def test_what_is_no_tolerance_is_refused_with_the_reason(text: str, key: str) -> None:
    with pytest.raises(ToleranceError) as caught:
        read_tolerance(text)
    assert caught.value.key == key


@given(
    st.floats(min_value=-9, max_value=9), st.floats(min_value=0, max_value=9), st.sampled_from(["", "mm", "µm", "deg"])
)
def test_what_is_written_is_read_back(lower: float, width: float, unit: str) -> None:
    written = Deviations(upper=round(lower + width, 4), lower=round(lower, 4), unit=unit)
    assert read_tolerance(str(written)) == written


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert read_tolerance(text) is not None
    except ToleranceError:
        return
