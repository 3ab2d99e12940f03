"""Distributions have the moments that they say, and draw as they say."""

import numpy as np
import pytest
from chains import chain, link
from scipy import stats

from designhub.tolerancing.stackup import (
    Beta,
    Measured,
    Normal,
    StackupError,
    Triangular,
    TruncatedNormal,
    Uniform,
    simulate,
)

REFERENCES = {
    Normal(4.0): stats.norm(0, 1 / 4),
    TruncatedNormal(1.5): stats.truncnorm(-1.5, 1.5, scale=1 / 1.5),
    Uniform(): stats.uniform(-1, 2),
    Triangular(): stats.triang(0.5, -1, 2),
    Beta(2.0, 5.0): stats.beta(2, 5, -1, 2),
}


@pytest.mark.parametrize("distribution", REFERENCES, ids=lambda one: one.name)
def test_its_moments_are_those_of_the_book(distribution):
    reference = REFERENCES[distribution]

    assert (distribution.mean, distribution.std) == pytest.approx((reference.mean(), reference.std()))


@pytest.mark.parametrize("distribution", REFERENCES, ids=lambda one: one.name)
def test_it_draws_what_it_says(distribution):
    out = np.empty(20_000)
    distribution.draw(np.random.default_rng(3), out)

    assert stats.kstest(out, REFERENCES[distribution].cdf).pvalue > 0.001


@pytest.mark.parametrize("distribution", [*REFERENCES, Measured((-0.5, 0.1, 0.4))], ids=lambda one: one.name)
def test_drawing_in_two_goes_is_drawing_in_one(distribution):
    whole, first, second = np.empty(100), np.empty(37), np.empty(63)
    distribution.draw(np.random.default_rng(3), whole)
    generator = np.random.default_rng(3)
    distribution.draw(generator, first)
    distribution.draw(generator, second)

    assert np.array_equal(whole, np.concatenate([first, second]))


def test_measured_sizes_come_back_as_they_were_measured():
    sizes = (10.02, 10.03, 10.07)
    found = simulate(chain(link("a", 10, 0.1, distribution=Measured.sizes(sizes, middle=10, half=0.1))), samples=3000)

    assert found.extremes.min == pytest.approx(10.02)
    assert found.extremes.max == pytest.approx(10.07)
    assert found.mean == pytest.approx(10.04, abs=0.002)


def test_sizes_of_a_process_that_drifted_are_told_by_their_mean():
    assert Measured.sizes((10.02, 10.04), middle=10, half=0.1).mean == pytest.approx(0.3)


def test_a_single_measured_size_is_no_distribution():
    with pytest.raises(StackupError, match="At least two"):
        Measured((0.1,))


def test_a_tolerance_of_no_sigma_is_refused():
    with pytest.raises(StackupError, match="sigma"):
        Normal(0.0)


def test_a_flat_cut_of_a_wide_normal_is_uniform():
    assert TruncatedNormal(1e-5).std == pytest.approx(Uniform().std)
