"""Chains as engineers draw them, and strategies for any chain."""

from hypothesis import strategies as st

from designhub.tolerancing.stackup import Beta, Chain, Link, Normal, Target, Triangular, TruncatedNormal, Uniform

BOUNDED = [TruncatedNormal(), TruncatedNormal(1.0), Uniform(), Triangular(), Beta(2, 5)]


def link(name: str, nominal: float, half: float, sensitivity: float = 1.0, **more) -> Link:
    return Link(name=name, nominal=nominal, upper=half, lower=-half, sensitivity=sensitivity, **more)


def chain(*links: Link, low: float | None = None, high: float | None = None) -> Chain:
    return Chain(links=links, target=Target(min=low, max=high))


def links_of(distributions=(Normal(), Normal(6.0), *BOUNDED)):
    return st.builds(
        lambda i, nominal, half, off, slope, distribution: Link(
            name=f"l{i}",
            nominal=nominal,
            upper=off + half,
            lower=off - half,
            sensitivity=slope,
            distribution=distribution,
        ),
        st.integers(0, 10_000),
        st.floats(-500, 500),
        st.floats(1e-4, 1),
        st.floats(-0.5, 0.5),
        st.floats(0.05, 3) | st.floats(-3, -0.05),
        st.sampled_from(distributions),
    )


def any_chain(**settings):
    some = st.lists(links_of(**settings), min_size=1, max_size=12, unique_by=lambda one: one.name)
    return st.builds(lambda links: Chain(links=tuple(links)), some)
