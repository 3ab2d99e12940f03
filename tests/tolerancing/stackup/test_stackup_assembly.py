"""Loops in the plane and in space."""

import math

import numpy as np
import pytest
from chains import link

from designhub.tolerancing.stackup import (
    Assembly,
    Loop,
    Open,
    StackupError,
    Target,
    Unknown,
    Vector,
    analysed,
    derivatives,
    linearised,
    simulate_assembly,
    vector_assembly,
)
from designhub.tolerancing.stackup.vector_loop import read_sum

LADDER = (link("length", 5.0, 0.1), link("foot", 3.0, 0.2))
"""A ladder against a wall: computed from height = √(length² - foot²)."""


def leaning(x, u):
    return np.sqrt(x[0] ** 2 - x[1] ** 2)


def test_a_ladder_leans_by_pythagoras():
    found = linearised(Assembly(links=LADDER, gap=leaning))

    assert found.nominal == pytest.approx(4.0)
    assert [one.sensitivity for one in found.links] == pytest.approx([5 / 4, -3 / 4], abs=1e-8)


def test_the_ladder_as_a_loop_settles_at_the_same_height():
    loop = Loop(vectors=(Vector("foot", angle=180), Vector("length", angle="alpha"), Vector("height", angle=270)))
    settling = (Unknown(name="alpha", start=50), Unknown(name="height", start=3))
    found = linearised(vector_assembly(LADDER, gap="height", loops=(loop,), unknowns=settling))

    assert found.nominal == pytest.approx(4.0)
    assert [one.sensitivity for one in found.links] == pytest.approx([5 / 4, -3 / 4], abs=1e-6)


def test_a_loop_with_turns_closes_in_direction_too():
    # A triangle of three lengths: its angles by the law of cosines.
    sides = (link("a", 5.0, 0.01), link("b", 4.0, 0.01), link("c", 3.0, 0.01))
    turns = [Vector("a", angle=0), Vector("b", turn="180 - gamma"), Vector("c", turn="180 - alpha")]
    loop = Loop(vectors=tuple(turns), closing_turn="180 - beta")
    settling = tuple(Unknown(name=name, start=60) for name in ("alpha", "beta", "gamma"))
    found = derivatives(vector_assembly(sides, gap="alpha", loops=(loop,), unknowns=settling, angular=True))

    assert found.settled[0] == pytest.approx(90)
    assert found.settled.sum() == pytest.approx(180)


def test_an_open_loop_in_space_measures_its_diagonal():
    # Computed: a box of 3 x 4 x 12 has a diagonal of 13, and d diagonal / d side = side / 13.
    box = (link("x", 3, 0.1), link("y", 4, 0.1), link("z", 12, 0.1))
    way = Open(vectors=(Vector("x", angle=0), Vector("y", angle=90), Vector("z", angle=0, elevation=90)))
    found = linearised(vector_assembly(box, gap=way))

    assert found.nominal == pytest.approx(13)
    assert [one.sensitivity for one in found.links] == pytest.approx([3 / 13, 4 / 13, 12 / 13], abs=1e-8)


def test_a_closed_loop_in_space_settles_in_three_directions():
    # Computed: the foot of a mast of length 13 stands 3 and 4 beside the point that its top hangs from.
    links = (link("mast", 13, 0.01), link("x", 3, 0.01), link("y", 4, 0.01))
    loop = Loop(
        vectors=(
            Vector("x", angle=0),
            Vector("y", angle=90),
            Vector("height", angle=0, elevation=90),
            Vector("mast", angle="turn", elevation="-tilt"),
        ),
        space=True,
    )
    settling = (Unknown(name="height", start=10), Unknown(name="turn", start=225), Unknown(name="tilt", start=60))
    found = linearised(vector_assembly(links, gap="height", loops=(loop,), unknowns=settling))

    assert found.nominal == pytest.approx(12)
    assert [one.sensitivity for one in found.links] == pytest.approx([13 / 12, -3 / 12, -4 / 12], abs=1e-6)


def test_turns_about_the_travelling_frame_leave_the_plane():
    way = Open(vectors=(Vector(1.0, angle=0), Vector("up", turn=-90, about="y")), measure="z")

    assert linearised(vector_assembly((link("up", 2, 0.1),), gap=way)).nominal == pytest.approx(2)


def test_an_angle_is_a_link_in_degrees():
    links = (link("arm", 100, 0.1), link("tilt", 30, 0.5, unit="deg"))
    found = linearised(vector_assembly(links, gap=Open(vectors=(Vector("arm", angle="tilt"),), measure="y")))

    assert found.nominal == pytest.approx(50)
    assert found.links[1].sensitivity == pytest.approx(100 * math.cos(math.pi / 6) * math.pi / 180)


def test_a_function_of_plain_numbers_is_simulated_like_one_of_blocks():
    def plainly(x, u):
        return math.sqrt(x[0] ** 2 - x[1] ** 2)

    blocks = simulate_assembly(Assembly(links=LADDER, gap=leaning), samples=400, seed=5)
    plain = simulate_assembly(Assembly(links=LADDER, gap=plainly), samples=400, seed=5)

    assert (plain.mean, plain.std, plain.skew) == pytest.approx((blocks.mean, blocks.std, blocks.skew))


def test_a_curved_function_is_simulated_as_it_is_and_not_as_its_tangent():
    # Computed: of y = x², x normal (0, σ), the mean is σ² and the skewness √8; its tangent knows of neither.
    squared = Assembly(links=(link("x", 0.0, 3.0),), gap=lambda x, u: x[0] ** 2)
    found = simulate_assembly(squared, samples=200_000, seed=2)

    assert found.mean == pytest.approx(1.0, rel=0.02)
    assert found.skew == pytest.approx(math.sqrt(8), rel=0.1)


def test_parts_that_do_not_meet_count_as_outside():
    short = (link("length", 3.05, 0.1), link("foot", 3.0, 0.1))
    found = simulate_assembly(Assembly(links=short, gap=leaning, target=Target(min=0)), samples=2000)

    assert found.not_assembled > 100
    assert found.inside is not None
    assert found.inside.value == pytest.approx(1 - found.not_assembled / 2000)


def test_a_loop_whose_parts_do_not_meet_is_refused():
    loop = Loop(vectors=(Vector("foot", angle=180), Vector("length", angle="alpha"), Vector("height", angle=270)))
    settling = (Unknown(name="alpha", start=50), Unknown(name="height", start=3))
    links = (link("length", 2.0, 0.1), link("foot", 3.0, 0.2))

    with pytest.raises(StackupError, match="doesn't close"):
        linearised(vector_assembly(links, gap="height", loops=(loop,), unknowns=settling))


def test_a_loop_that_leaves_something_free_is_refused():
    slide = Loop(vectors=(Vector("a", angle=0), Vector("p", angle=0), Vector("q", angle=180)))

    with pytest.raises(StackupError, match="independent"):
        linearised(
            vector_assembly(
                (link("a", 1, 0.1),),
                gap="p",
                loops=(slide,),
                unknowns=(Unknown(name="p", start=1), Unknown(name="q", start=2)),
            )
        )


def test_unknowns_and_conditions_are_counted():
    with pytest.raises(StackupError, match="1 unknowns can't settle by 2 conditions"):
        vector_assembly(
            LADDER,
            gap="height",
            loops=(Loop(vectors=(Vector("foot", angle=0),)),),
            unknowns=(Unknown(name="height", start=1),),
        )


def test_a_misspelt_name_in_a_loop_is_told_with_what_is_near():
    with pytest.raises(StackupError, match=r"lenght.*length"):
        vector_assembly(LADDER, gap="lenght")


@pytest.mark.parametrize("text", ["90 phi", "__import__('os')", "2**9", "", "a b", "phi*2", "1 +"])
def test_an_expression_is_a_sum_and_nothing_else(text):
    with pytest.raises(StackupError):
        read_sum(text, ["phi", "a", "b"])


def test_an_expression_adds_up():
    assert read_sum("90 - phi + 0.5*phi - 2", ["phi"]) == {"": 88.0, "phi": -0.5}


def test_the_worst_case_of_a_loop_is_that_of_its_tangent():
    found = analysed(linearised(Assembly(links=LADDER, gap=leaning)))

    assert found.worst_case.half == pytest.approx(5 / 4 * 0.1 + 3 / 4 * 0.2)
