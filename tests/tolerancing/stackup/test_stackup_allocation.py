"""Which tolerances would do: by hand, and what can't be."""

from dataclasses import replace

import pytest
from chains import chain, link

from designhub.tolerancing.stackup import Allocation, CostCurve, Uniform, Unreachable, alone, cheapest, drawn, scaled
from designhub.tolerancing.stackup.methods import root_sum_square, worst_case

# Links of 0.1, 0.2 and 0.3 around a gap of 10, which may be 9.7 to 10.3.
TOO_WIDE = chain(link("a", 20, 0.1), link("b", 6, 0.2, -1), link("c", 4, 0.3, -1), low=9.7, high=10.3)


def halves(found: Allocation | Unreachable) -> list[float]:
    assert isinstance(found, Allocation)
    return [one.half for one in found.chain.links]


def test_all_are_scaled_by_one_factor():
    assert halves(scaled(TOO_WIDE)) == pytest.approx([0.05, 0.1, 0.15])


def test_statistics_leave_more_room():
    # √(0.1² + 0.2² + 0.3²) = 0.374166
    assert halves(scaled(TOO_WIDE, "rss")) == pytest.approx(
        [0.1 * 0.3 / 0.374166, 0.2 * 0.3 / 0.374166, 0.240535], 1e-5
    )


def test_a_fixed_link_keeps_its_tolerance():
    bought = replace(TOO_WIDE, links=(replace(TOO_WIDE.links[0], fixed=True), *TOO_WIDE.links[1:]))

    assert halves(scaled(bought)) == pytest.approx([0.1, 0.08, 0.12])


def test_twice_the_weight_is_twice_the_tolerance_beside_the_others():
    found = halves(scaled(TOO_WIDE, weights=[2, 1, 1]))

    assert found[0] / found[1] == pytest.approx(2 * 0.1 / 0.2)
    assert sum(found) == pytest.approx(0.3)


def test_an_off_centre_gap_is_left_the_nearer_room():
    assert sum(halves(scaled(replace(TOO_WIDE, offset=0.2)))) == pytest.approx(0.1)


def test_equal_cost_curves_give_equal_tolerances():
    assert halves(cheapest(TOO_WIDE, [CostCurve(b=1)] * 3)) == pytest.approx([0.1, 0.1, 0.1])


def test_the_cheapest_share_by_lagrange():
    # Computed: for the worst case, k = 1, tolerances go as √B: 1 : 2 : 3 of 0.3.
    found = cheapest(TOO_WIDE, [CostCurve(b=1), CostCurve(b=4), CostCurve(b=9)])

    assert halves(found) == pytest.approx([0.05, 0.1, 0.15])
    assert isinstance(found, Allocation)
    assert found.cost_after == pytest.approx(1 / 0.05 + 4 / 0.1 + 9 / 0.15)


def test_the_cheapest_share_by_lagrange_and_root_sum_square():
    # Computed: k = 2, tolerances go as B^(1/4): 1 : 2 : 2, and √(1 + 4 + 4) = 3.
    found = cheapest(TOO_WIDE, [CostCurve(b=1, k=2), CostCurve(b=16, k=2), CostCurve(b=16, k=2)], "rss")

    assert halves(found) == pytest.approx([0.1, 0.2, 0.2])


def test_a_sensitive_link_gets_the_finer_tolerance():
    leaning = replace(TOO_WIDE, links=(replace(TOO_WIDE.links[0], sensitivity=4.0), *TOO_WIDE.links[1:]), offset=-60)
    found = halves(cheapest(leaning, [CostCurve(b=1)] * 3))

    assert found[1] / found[0] == pytest.approx(2)  # √4
    assert 4 * found[0] + found[1] + found[2] == pytest.approx(0.3)


def test_a_process_is_never_asked_for_more_than_it_can():
    found = halves(cheapest(TOO_WIDE, [CostCurve(b=1, finest=0.15), CostCurve(b=1), CostCurve(b=1)]))

    assert found == pytest.approx([0.15, 0.075, 0.075])


def test_links_without_a_curve_keep_their_tolerance():
    assert halves(cheapest(TOO_WIDE, [None, CostCurve(b=1), CostCurve(b=1)])) == pytest.approx([0.1, 0.1, 0.1])


def test_uniform_links_take_more_of_the_statistical_room():
    flat = replace(TOO_WIDE, links=tuple(replace(one, distribution=Uniform()) for one in TOO_WIDE.links))
    found = scaled(flat, "rss")

    assert isinstance(found, Allocation)
    assert 3 * found.chain.std == pytest.approx(0.3)
    assert root_sum_square(found.chain).half <= worst_case(found.chain).half + 1e-12


@pytest.mark.parametrize(
    ("change", "reason"),
    [({"offset": 5.0}, "off_target"), ({"target": chain(link("x", 1, 1)).target}, "no_target")],
    ids=["off_target", "no_target"],
)
def test_what_no_tolerance_can_mend_is_said(change, reason):
    found = scaled(replace(TOO_WIDE, **change))

    assert isinstance(found, Unreachable)
    assert found.reason == reason


def test_fixed_links_may_leave_no_room():
    bought = replace(TOO_WIDE, links=(*TOO_WIDE.links[:2], replace(TOO_WIDE.links[2], fixed=True)))
    found = scaled(bought)

    assert isinstance(found, Unreachable)
    assert found.reason == "fixed"


def test_processes_may_be_too_coarse():
    found = cheapest(TOO_WIDE, [CostCurve(b=1, finest=0.2)] * 3)

    assert isinstance(found, Unreachable)
    assert found.reason == "process"


def test_one_tolerance_alone():
    assert alone(TOO_WIDE, 2) is None  # the others take 0.3 already
    assert alone(replace(TOO_WIDE, links=(*TOO_WIDE.links[:1], *TOO_WIDE.links[2:]), offset=-6), 1) == pytest.approx(
        0.2
    )


def test_a_tolerance_is_drawn_with_two_digits_on_the_safe_side():
    assert [drawn(value) for value in (0.0479, 0.1, 0.123, 1.99)] == [0.047, 0.1, 0.12, 1.9]
