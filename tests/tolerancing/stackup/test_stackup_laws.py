"""Laws that hold for every chain."""

from dataclasses import replace

import pytest
from chains import BOUNDED, any_chain, chain, link, links_of
from hypothesis import given, settings
from hypothesis import strategies as st

from designhub.tolerancing.stackup import (
    Assembly,
    Chain,
    CostCurve,
    Link,
    Target,
    Unreachable,
    alone,
    analysed,
    cheapest,
    drawn,
    linearised,
    scaled,
    simulate,
    simulate_assembly,
)
from designhub.tolerancing.stackup.methods import root_sum_square, verdict, worst_case
from designhub.tolerancing.stackup.monte_carlo import BLOCK, clopper_pearson

quick = settings(max_examples=25, deadline=None)
SLACK = 1e-9


@quick
@given(any_chain())
def test_statistics_are_never_wider_than_the_worst_case(made: Chain):
    found = analysed(made)

    for interval in (found.rss, found.bender, found.mrss):
        assert found.worst_case.min - SLACK <= interval.min
        assert interval.max <= found.worst_case.max + SLACK


@quick
@given(any_chain(distributions=BOUNDED), st.integers(0, 2**32))
def test_simulated_gaps_of_sorted_parts_stay_within_the_worst_case(made: Chain, seed: int):
    found, widest = simulate(made, samples=500, seed=seed).extremes, worst_case(made)

    assert widest.min - SLACK <= found.min
    assert found.max <= widest.max + SLACK


@quick
@given(any_chain())
def test_contributions_sum_to_a_hundred(made: Chain):
    found = analysed(made).contributions

    assert sum(one.worst_case_percent for one in found) == pytest.approx(100)
    assert sum(one.variance_percent for one in found) == pytest.approx(100)


@quick
@given(any_chain())
def test_all_signs_turned_round_mirror_the_gap(made: Chain):
    mirrored = Chain(links=tuple(replace(one, sensitivity=-one.sensitivity) for one in made.links))
    found, turned = analysed(made), analysed(mirrored)

    assert turned.worst_case.min == pytest.approx(-found.worst_case.max)
    assert turned.rss.max == pytest.approx(-found.rss.min)
    assert [one.variance_percent for one in turned.contributions] == pytest.approx(
        [one.variance_percent for one in found.contributions]
    )


@quick
@given(any_chain(), st.integers(0, 2**63))
def test_the_same_seed_gives_the_same_gaps(made: Chain, seed: int):
    assert simulate(made, samples=500, seed=seed) == simulate(made, samples=500, seed=seed)


@quick
@given(st.lists(links_of(), min_size=2, max_size=6, unique_by=lambda one: one.name), st.integers(0, 999))
def test_the_order_of_links_changes_no_sample(links: list[Link], seed: int):
    one = simulate(Chain(links=tuple(links)), samples=BLOCK + 10, seed=seed)
    other = simulate(Chain(links=tuple(reversed(links))), samples=BLOCK + 10, seed=seed)

    assert (one.mean, one.std) == pytest.approx((other.mean, other.std))
    assert one.extremes.min == pytest.approx(other.extremes.min)


@quick
@given(any_chain(), st.floats(1.01, 5))
def test_a_wider_tolerance_never_turns_a_gap_good(made: Chain, factor: float):
    aimed = replace(made, target=Target(min=made.middle - 0.5, max=made.middle + 0.5))
    wider = aimed.with_halves([one.half * factor for one in aimed.links])
    order = ["always", "statistically", "never"]

    assert order.index(verdict(wider)) >= order.index(verdict(aimed))


@quick
@given(any_chain(distributions=BOUNDED[:1]), st.floats(0.01, 2))
def test_scaled_tolerances_just_meet_the_target(made: Chain, width: float):
    aimed = replace(made, target=Target(min=made.middle - width, max=made.middle + 2 * width))

    for criterion, method in (("worst_case", worst_case), ("rss", root_sum_square)):
        found = scaled(aimed, criterion)
        assert not isinstance(found, Unreachable)
        assert found.chain.std == pytest.approx(width / 3) if criterion == "rss" else True
        assert method(found.chain).half == pytest.approx(width) if criterion == "worst_case" else True


@quick
@given(any_chain(), st.floats(0.01, 2), st.floats(0.3, 3))
def test_the_cheapest_tolerances_meet_the_target_and_cost_no_more_than_scaled_ones(made: Chain, width: float, k: float):
    aimed = replace(made, target=Target(min=made.mean - width, max=made.mean + width))
    curves = [CostCurve(b=1 + i, k=k) for i in range(len(aimed.links))]
    found, plain = cheapest(aimed, curves, "rss"), scaled(aimed, "rss")

    assert not isinstance(found, Unreachable)
    assert not isinstance(plain, Unreachable)
    assert 3 * found.chain.std == pytest.approx(width)
    dearer = sum(curve.cost(one.half) for curve, one in zip(curves, plain.chain.links, strict=True))
    assert found.cost_after is not None
    assert found.cost_after <= dearer * (1 + 1e-9)


@quick
@given(any_chain(), st.floats(0.01, 2))
def test_one_changed_tolerance_brings_the_worst_case_inside(made: Chain, width: float):
    aimed = replace(made, target=Target(min=made.middle - width, max=made.middle + width))
    half = alone(aimed, 0)
    if half is None:
        assert sum(one.effect for one in aimed.links[1:]) >= width
        return
    halves = [drawn(half), *(one.half for one in aimed.links[1:])]

    assert worst_case(aimed.with_halves(halves)).half <= width + SLACK


@quick
@given(any_chain())
def test_a_linear_loop_by_direct_linearisation_is_the_chain(made: Chain):
    def gap(x, u):
        return sum(one.sensitivity * value for one, value in zip(made.links, x, strict=True))

    found = linearised(Assembly(links=made.links, gap=gap))

    assert [one.sensitivity for one in found.links] == pytest.approx([one.sensitivity for one in made.links], abs=1e-6)
    assert found.nominal == pytest.approx(made.nominal, abs=1e-4)
    assert worst_case(found).half == pytest.approx(worst_case(made).half, rel=1e-5)


@quick
@given(any_chain(), st.integers(0, 999))
def test_an_assembly_draws_the_sizes_that_its_chain_draws(made: Chain, seed: int):
    def gap(x, u):
        return sum(one.sensitivity * value for one, value in zip(made.links, x, strict=True))

    found = simulate_assembly(Assembly(links=made.links, gap=gap), samples=300, seed=seed)
    linear = simulate(made, samples=300, seed=seed)

    assert (found.mean, found.std) == pytest.approx((linear.mean, linear.std), abs=1e-9)


@quick
@given(st.integers(0, 200), st.integers(1, 200))
def test_the_confidence_interval_holds_the_share(hits: int, more: int):
    found = clopper_pearson(hits, hits + more)

    assert 0 <= found.low <= found.value <= found.high <= 1


def test_adding_a_link_leaves_the_others_as_they_were():
    a, b, extra = link("a", 10, 0.1), link("b", 5, 0.05, -1), link("extra", 3, 0.0)

    before, after = (simulate(made, seed=7, samples=1000) for made in (chain(a, b), chain(a, extra, b)))

    assert after.std == pytest.approx(before.std, rel=1e-12)
