"""Few rows that hold every pair."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from designhub.pipeline.covering import pairwise


@given(st.integers(0, 130))
def test_any_two_parameters_meet_at_all_four_combinations_of_their_ends(count: int) -> None:
    rows = pairwise(count)
    assert all(len({(row[a], row[b]) for row in rows}) == 4 for a, b in combinations(range(count), 2))
    assert all(len(row) == count for row in rows)


@given(st.integers(1, 130))
def test_all_low_and_all_high_come_first(count: int) -> None:
    assert pairwise(count)[:2] == ((False,) * count, (True,) * count)


@given(st.integers(1, 400))
def test_rows_grow_with_the_logarithm_of_the_parameters(count: int) -> None:
    assert len(pairwise(count)) <= 2 * count.bit_length() + 3
