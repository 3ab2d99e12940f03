"""Threads and clearance holes against the standards' tables and their own laws.

The limits of diameters are those of the DIN 13 tables as threadlib transcribes them (design/metric_thread.csv).
"""

import pytest

from designhub.tolerancing.threads import ThreadError, clearance, clearance_hole, thread, threads

CORE_6H = {
    "M3": (2.459, 2.599), "M4": (3.242, 3.422), "M5": (4.134, 4.334), "M6": (4.917, 5.153), "M8": (6.647, 6.912),
    "M8x1": (6.917, 7.153), "M10": (8.376, 8.676), "M12": (10.106, 10.441), "M16": (13.835, 14.210),
    "M20": (17.294, 17.744), "M24": (20.752, 21.252), "M36": (31.670, 32.270), "M64": (57.505, 58.305),
}  # fmt: skip
BOLT_6G_LEAST = {"M3": 2.874, "M4": 3.838, "M5": 4.826, "M6": 5.794, "M8": 7.760, "M10": 9.732, "M8x1": 7.794}
DRILLS = {"M3": 2.5, "M4": 3.3, "M5": 4.2, "M6": 5.0, "M8": 6.75, "M10": 8.5, "M12": 10.25, "M16": 14.0, "M8x1": 7.0}


@pytest.mark.parametrize("name", CORE_6H)
def test_the_core_hole_has_the_limits_of_its_class(name):
    assert (thread(name).core.low_mm, thread(name).core.high_mm) == pytest.approx(CORE_6H[name], abs=1e-3)


@pytest.mark.parametrize("name", BOLT_6G_LEAST)
def test_the_bolt_is_no_thinner_than_class_6g_allows(name):
    assert thread(name).bolt.low_mm == pytest.approx(BOLT_6G_LEAST[name], abs=1e-3)


@pytest.mark.parametrize("name", DRILLS)
def test_the_core_hole_is_drilled_a_pitch_smaller(name):
    assert thread(name).drill_mm == pytest.approx(DRILLS[name])


def test_every_drill_leaves_a_core_hole_within_its_limits():
    tolerated = [one for one in threads() if one.pitch_mm >= 0.35]

    assert [str(one) for one in tolerated if one.drill_mm not in one.core] == []


def test_every_thread_is_read_back_from_its_name():
    assert [thread(str(one)) for one in threads()] == list(threads())


def test_a_bolt_passes_through_every_series_and_each_is_wider_than_the_last():
    for one in threads():
        if one.choice == 1:
            fine, medium, coarse = (clearance_hole(f"M{one.size_mm:g}", s) for s in ("fine", "medium", "coarse"))
            assert one.size_mm < fine < medium < coarse


@pytest.mark.parametrize(
    ("screw", "holes"), [("M3", (3.2, 3.4, 3.6)), ("M6", (6.4, 6.6, 7.0)), ("M12", (13, 13.5, 14.5))]
)
def test_clearance_holes_are_those_of_the_standard(screw, holes):
    assert tuple(clearance_hole(screw, series) for series in ("fine", "medium", "coarse")) == holes


@pytest.mark.parametrize("text", ["M6", " m6 ", "M6x1", "M6 × 1", "M6-6g", "M6 - 6H", "M6x1-6H"])
def test_spellings_of_one_thread_mean_the_same(text):
    assert str(thread(text)) == "M6"


def test_a_comma_is_a_point():
    assert thread("M2,5").size_mm == 2.5
    assert thread("M8x0,75").pitch_mm == 0.75


@pytest.mark.parametrize(
    ("text", "key", "said"),
    [("M6.5", "threads.size", "M6"), ("M6x0.9", "threads.pitch", "0.75"), ("6 mm", "threads.unreadable", "M8x1"),
     ("M9999", "threads.size", "M64"), ("", "threads.unreadable", "M6")],
)  # fmt: skip
def test_what_is_no_thread_is_refused_with_what_is_near(text, key, said):
    with pytest.raises(ThreadError) as refusal:
        thread(text)

    assert refusal.value.key == key
    assert said in str(refusal.value)


@pytest.mark.parametrize("text", ["M6 wide", "big", "M6.1"])
def test_what_is_no_screw_is_refused(text):
    with pytest.raises(ThreadError):
        clearance(text)


def test_a_hole_is_told_its_series():
    assert clearance("M6").series_of(7.0) == "coarse"
    assert clearance("M6").series_of(6.5) is None
