"""Laws of the previews that need no CAD kernel."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from designhub.checks.measurements import Measurements
from designhub.previews import meshopt
from designhub.previews.creases import crease_lines, walk
from designhub.previews.curves import Arc, Polyline, box_of, cleaned, length_of, merged, points_of, subtracted
from designhub.previews.sheet import WIDTHS, Line, dashes, parts_of, sheet
from designhub.previews.title_block import Facts
from designhub.previews.views import VIEWS, Projection

coordinate = st.floats(-1000, 1000).map(lambda value: round(value, 2))
interval = st.tuples(coordinate, coordinate).map(lambda ends: (min(ends), max(ends)))
extent = st.floats(0.01, 20_000)


@settings(deadline=None)
@given(arrays(np.uint16, st.tuples(st.integers(1, 300), st.just(4))))
def test_packed_attributes_unpack_to_what_went_in(values):
    packed = meshopt.pack_attributes(values)
    assert np.array_equal(meshopt.unpack(packed, "ATTRIBUTES", len(values), 8).view(np.uint16), values)


@settings(deadline=None)
@given(st.lists(st.permutations(range(50)).map(lambda corners: corners[:3]), min_size=1, max_size=200))
def test_packed_triangles_keep_their_order_and_winding(triangles):
    given_triangles = np.array(triangles, np.uint32)
    packed = meshopt.pack_triangles(given_triangles)
    back = meshopt.unpack(packed, "TRIANGLES", given_triangles.size, 4).view(np.uint32).reshape(-1, 3)
    for one, other in zip(given_triangles.tolist(), back.tolist(), strict=True):
        assert other in (one, one[1:] + one[:1], one[2:] + one[:2])


@settings(deadline=None)
@given(arrays(np.float64, (20, 3), elements=st.floats(-1, 1)).filter(lambda v: np.linalg.norm(v, axis=1).min() > 0.01))
def test_a_packed_normal_turns_by_less_than_a_degree(vectors):
    normals = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    x, y, one, _ = meshopt.octahedral(normals).astype(float).T
    z = one - np.abs(x) - np.abs(y)
    fold = np.minimum(z, 0)
    back = np.stack([x + np.where(x >= 0, fold, -fold), y + np.where(y >= 0, fold, -fold), z], axis=1)
    cosine = np.einsum("ij,ij->i", back / np.linalg.norm(back, axis=1, keepdims=True), normals)
    assert np.degrees(np.arccos(np.clip(cosine, -1, 1))).max() < 1.0


@settings(deadline=None)
@given(st.lists(interval), coordinate)
def test_a_union_of_intervals_covers_what_they_cover_and_is_disjoint(intervals, point):
    union = merged(intervals)
    assert any(a <= point <= b for a, b in intervals) <= any(a <= point <= b for a, b in union)
    assert all(one[1] < other[0] for one, other in itertools.pairwise(union))


@settings(deadline=None)
@given(interval, st.lists(interval))
def test_what_is_left_of_an_interval_lies_in_none_of_the_holes(whole, holes):
    for low, high in subtracted([whole], merged(holes)):
        middle = (low + high) / 2
        assert whole[0] <= middle <= whole[1]
        assert not any(a < middle < b for a, b in holes)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda s: s[0] != s[1]).map(sorted)))
def test_chains_cover_every_segment_once(segments):
    unique = {tuple(segment) for segment in segments}
    chains = walk([list(segment) for segment in unique])
    covered = [tuple(sorted(pair)) for chain in chains for pair in itertools.pairwise(chain)]
    assert sorted(covered) == sorted(unique)


@settings(deadline=None)
@given(st.lists(st.tuples(coordinate, coordinate, coordinate, coordinate), max_size=20))
def test_cleaning_lines_twice_changes_nothing_more(ends):
    lines = [Polyline(np.array([[a, b], [c, d]])) for a, b, c, d in ends]
    once = cleaned([*lines, *lines], [])
    assert len(once) <= len(lines)
    assert sum(map(length_of, cleaned(once, []))) == pytest.approx(sum(map(length_of, once)), abs=0.05)


def test_a_hidden_circle_on_a_visible_one_is_not_drawn():
    circle = Arc((3.0, 4.0), 5.0, 0, 360)
    assert cleaned([Arc((3.0, 4.0), 5.0, 90, 200)], [circle]) == []


def test_the_box_of_an_arc_holds_its_quadrants():
    assert box_of([Arc((0.0, 0.0), 10.0, 45, 280)]) == pytest.approx((-10, -10, 7.0710678, 10))


@settings(deadline=None)
@given(st.floats(0.1, 500), st.sampled_from(["hidden", "center"]))
def test_a_broken_line_begins_and_ends_with_a_dash_however_short_it_is(length, stroke):
    pattern = dashes(Line(Polyline(np.array([[0, 0], [length, 0]])), stroke))
    repeats = (length - pattern[0]) / sum(pattern)
    assert repeats == pytest.approx(round(repeats), abs=1e-6)
    assert round(repeats) >= 1


@settings(deadline=None)
@given(extent, extent, extent)
def test_a_sheet_holds_any_part_and_states_its_size(wide, deep, tall):
    size = {"front": (wide, tall), "left": (deep, tall), "top": (wide, deep), "iso": (wide + deep, tall + deep)}
    views = {name: _box(name, *of) for name, of in size.items()}
    measured = Measurements(
        volume_mm3=1, area_mm2=1, center=(0, 0, 0), inertia=((1, 0, 0), (0, 1, 0), (0, 0, 1)),
        box=((0, 0, 0), (wide, deep, tall)), valid=True, closed=True, solids=1, edges=12, bodies=(), faces=(),
    )  # fmt: skip
    page = sheet(views, [], measured, Facts(title="box"))
    assert sorted(one.value_mm for one in page.dimensions) == sorted((wide, deep, tall))
    drawn = [*page.lines, *(line for one in page.dimensions for line in parts_of(one)[0])]
    places = np.concatenate([points_of(line.curve) for line in drawn])
    assert places.min() >= 0
    assert np.all(places.max(axis=0) <= (page.width, page.height))


def _box(view, wide, tall):
    outline = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall], [0, 0]], float)
    return Projection(view=view, visible=[Polyline(outline)])


def test_views_are_right_handed_rotations():
    for rotation in VIEWS.values():
        assert np.allclose(rotation @ rotation.T, np.eye(3))
        assert np.linalg.det(rotation) == pytest.approx(1)


def test_visible_lines_are_wider_than_hidden_ones():
    assert WIDTHS["visible"] == 2 * WIDTHS["hidden"]


def test_creases_of_a_cube_are_its_twelve_edges():
    corners = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float)
    sides = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    triangles = np.array([corner for a, b, c, d in sides for corner in ((a, b, c), (a, c, d))])
    lines = crease_lines(corners, triangles, np.repeat(np.arange(6), 2))
    assert len(lines) == 12
    assert sum(np.linalg.norm(np.diff(line, axis=0), axis=1).sum() for line in lines) == pytest.approx(12)
