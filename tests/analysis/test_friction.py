"""The friction table is whole and is found by what people write."""

from designhub.analysis.friction import find, table


def test_every_range_is_possible_and_has_a_source() -> None:
    for row in table():
        assert 0 < row.low < row.high < 1, row
        assert len(row.source) > 10, row


def test_friction_is_found_by_pair_and_condition() -> None:
    dry = find("Steel on steel", "DRY")

    assert dry is not None
    assert (dry.low, dry.high, dry.confirmed) == (0.12, 0.15, True)


def test_what_is_not_in_the_table_is_not_guessed() -> None:
    assert find("steel on ice", "wet") is None
