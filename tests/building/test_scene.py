"""The shown tree: names, places, colours, and every shape once."""

from typing import Any

import pytest

pytestmark = pytest.mark.cad


def names(handed: Any) -> list[tuple[str, ...]]:
    return [leaf.path for leaf in handed.leaves()]


def center(leaf: Any) -> tuple[float, float, float]:
    import cadquery as cq

    return tuple(cq.Shape.cast(leaf.shape).Center().toTuple())


def test_a_single_nameless_result_is_called_like_the_part(build: Any) -> None:
    assert names(build({"punch_pin.py": "show_object(cq.Workplane().box(1, 1, 1))"}, "punch_pin.py")) == [
        ("punch_pin",)
    ]


def test_several_results_are_called_like_their_variables(build: Any) -> None:
    handed = build("base = cq.Workplane().box(1, 1, 1)\nlid = cq.Workplane().box(2, 1, 1)\n"
                   "show_object(base)\nshow_object(lid)\nshow_object(cq.Workplane().sphere(1))")  # fmt: skip
    assert names(handed) == [("part", "base"), ("part", "lid"), ("part", "part")]


def test_equal_names_are_told_apart(build: Any) -> None:
    handed = build("for i in range(3):\n    show_object(cq.Workplane().box(1, 1, i + 1), 'pin')")
    assert names(handed) == [("part", "pin"), ("part", "pin_2"), ("part", "pin_3")]


def test_a_shape_that_is_shown_ten_times_is_handed_over_once(build: Any) -> None:
    handed = build(
        "screw = cq.Workplane().circle(2).extrude(9)\na = cq.Assembly(name='a')\n"
        "for i in range(10):\n    a.add(screw, name=f's{i}', loc=cq.Location((i, 0, 0)))\nshow_object(a)"
    )
    leaves = handed.leaves()
    assert {leaf.shape_index for leaf in leaves} == {0}
    assert [center(leaf)[0] for leaf in leaves] == pytest.approx(range(10))
    assert [leaf.first_face for leaf in leaves] == [3 * i for i in range(10)]


def test_a_workplane_of_several_solids_in_two_places_is_one_shape(build: Any) -> None:
    handed = build(
        "w = cq.Workplane().rarray(10, 10, 2, 1).box(1, 1, 1)\na = cq.Assembly(name='a')\n"
        "a.add(w, name='one').add(w, name='two', loc=cq.Location((0, 50, 0)))\nshow_object(a)"
    )
    assert [leaf.shape_index for leaf in handed.leaves()] == [0, 0]


def test_places_of_nested_assemblies_add_up(build: Any) -> None:
    handed = build(
        "box = cq.Workplane().box(1, 1, 1).translate((1, 0, 0))\n"
        "inner = cq.Assembly(name='inner').add(box, name='box', loc=cq.Location((0, 10, 0)))\n"
        "outer = cq.Assembly(name='outer', loc=cq.Location((100, 0, 0)))\n"
        "outer.add(inner, loc=cq.Location((0, 0, 0), (0, 0, 1), 90))\nshow_object(outer)"
    )
    (leaf,) = handed.leaves()
    assert leaf.path == ("outer", "inner", "box")
    assert center(leaf) == pytest.approx((100 - 10, 1, 0))


def test_an_assembly_node_with_a_shape_and_children_keeps_both(build: Any) -> None:
    handed = build(
        "a = cq.Assembly(cq.Workplane().box(1, 1, 1), name='base', loc=cq.Location((5, 0, 0)))\n"
        "a.add(cq.Workplane().sphere(1), name='ball', loc=cq.Location((0, 7, 0)))\nshow_object(a)"
    )
    assert names(handed) == [("base", "base"), ("base", "ball")]
    assert [center(leaf) for leaf in handed.leaves()] == [pytest.approx((5, 0, 0)), pytest.approx((5, 7, 0))]


def test_constraints_are_solved(build: Any) -> None:
    handed = build(
        "b = cq.Workplane().box(2, 2, 2)\na = cq.Assembly(b, name='low').add(b, name='high')\n"
        "a.constrain('low@faces@>Z', 'high@faces@<Z', 'Plane').solve()\nshow_object(a)"
    )
    assert center(handed.leaves()[1]) == pytest.approx((0, 0, 2), abs=1e-5)


@pytest.mark.parametrize(
    ("options", "color"),
    [
        ("color='red'", (1, 0, 0, 1)),
        ("color='#0000ff', alpha=0.5", (0, 0, 1, 0.5)),
        ("color=(255, 0, 0)", (1, 0, 0, 1)),
        ("options={'color': (0, 1, 0), 'alpha': 0.25}", (0, 1, 0, 0.25)),
        ("color=cq.Color(0, 0, 1, 0.5)", (0, 0, 1, 0.5)),
        ("color='no such colour'", None),
        ("color=(1,)", None),
        ("color=object()", None),
    ],
)
def test_a_colour_is_taken_in_every_form_that_scripts_use(build: Any, options: str, color: Any) -> None:
    (leaf,) = build(f"show_object(cq.Workplane().box(1, 1, 1), 'box', {options})").leaves()
    assert leaf.color == (None if color is None else pytest.approx(color, abs=1e-6))


def test_a_child_has_the_colour_of_its_assembly_unless_it_has_its_own(build: Any) -> None:
    handed = build(
        "b = cq.Workplane().box(1, 1, 1)\na = cq.Assembly(name='a', color=cq.Color('red'))\n"
        "a.add(b, name='one').add(b, name='two', color=cq.Color('blue'))\nshow_object(a)"
    )
    assert [leaf.color[:3] for leaf in handed.leaves()] == [pytest.approx((1, 0, 0)), pytest.approx((0, 0, 1))]


def test_the_material_of_an_assembly_node_is_handed_over(build: Any) -> None:
    (leaf,) = build(
        "a = cq.Assembly(name='a')\n"
        "pla = cq.Material('PLA', density=1.24, densityUnit='g/cm^3')\n"
        "a.add(cq.Workplane().box(1, 1, 1), name='b', material=pla)\n"
        "show_object(a)"
    ).leaves()
    assert (leaf.material.name, leaf.material.density_kg_m3) == ("PLA", pytest.approx(1240))


def test_solids_on_one_stack_are_several_leaves(build: Any) -> None:
    handed = build("show_object(cq.Workplane().rarray(10, 10, 3, 1).box(1, 1, 1, combine=False), 'grid')")
    assert [leaf.path for leaf in handed.leaves()] == [("grid", f"grid_{i}") for i in (1, 2, 3)]
    assert {leaf.shape_index for leaf in handed.leaves()} <= {0, 1, 2}


def test_faces_on_one_stack_are_one_leaf(build: Any) -> None:
    assert names(build("show_object(cq.Workplane().box(1, 1, 1).faces('|Z'))")) == [("part",)]


@pytest.mark.parametrize(
    ("source", "faces"),
    [
        ("show_object(cq.Sketch().rect(4, 3).vertices().fillet(0.5))", 1),
        ("show_object(cq.Workplane().placeSketch(cq.Sketch().circle(2)))", 1),
        ("show_object(cq.Sketch().segment((0, 0), (1, 0)).segment((1, 1)))", 0),
        ("show_object(cq.Solid.makeBox(1, 1, 1))", 6),
        ("show_object(cq.Solid.makeBox(1, 1, 1).wrapped)", 6),
        ("show_object([cq.Workplane().box(1, 1, 1), cq.Workplane().sphere(1)])", 7),
        ("show_object(cq.Workplane().rect(2, 3))", 0),
        ("show_object(cq.Compound.makeCompound([cq.Solid.makeBox(1, 1, 1)]))", 6),
        ("show_object(cq.Workplane().text('A', 10, 2))", None),
    ],
)
def test_everything_that_is_geometry_is_shown(build: Any, source: str, faces: int | None) -> None:
    leaves = build(source).leaves()
    assert leaves
    if faces is not None:
        assert sum(leaf.faces for leaf in leaves) == faces


@pytest.mark.parametrize(
    "source",
    [
        "result = cq.Workplane().box(1, 1, 1)\nhelper = cq.Workplane().box(2, 2, 2)",
        "plate = cq.Workplane().box(1, 1, 1)",
        "block = cq.Solid.makeBox(1, 1, 1)",
        "plate = cq.Workplane().box(9, 9, 1)\ndrilled = plate.faces('>Z').workplane().hole(2)",
        "b = cq.Workplane().box(1, 1, 1)\nw = cq.Workplane().sphere(2)\na = cq.Assembly(name='a').add(b)",
    ],
)
def test_a_script_that_shows_nothing_shows_its_result(build: Any, source: str) -> None:
    assert len(build(source).leaves()) == 1


@pytest.mark.parametrize(
    "source",
    ["x = 1", "", "a = cq.Workplane().box(1, 1, 1)\nb = cq.Workplane().box(2, 2, 2)", "show_object('text')",
     "show_object(cq.Workplane())", "show_object(cq.Assembly(name='empty'))", "debug(cq.Workplane().box(1, 1, 1))",
     "show_object(None)"],
)  # fmt: skip
def test_a_script_without_a_result_fails_for_that_reason(build: Any, source: str) -> None:
    failed = build(source).failure
    assert (failed.reason, failed.key) == ("no_result", "building.failed.no_result")


def test_the_number_of_bodies_is_that_which_show_says(build: Any) -> None:
    head = "from designhub.script import show\n"
    assert build(head + "show(cq.Workplane().box(1, 1, 1), 'a')").declarations.bodies is None
    assert build(head + "show(cq.Workplane().box(1, 1, 1), 'a', bodies=2)").declarations.bodies == 2
    assert (
        build(head + "b = cq.Workplane().box(1, 1, 1)\nshow(b, 'a', bodies=2)\nshow(b, 'b')").declarations.bodies == 3
    )


def test_faces_have_the_same_numbers_on_both_sides(build: Any) -> None:
    """A feature on each face by itself: written, read back and counted again, each is where its centre says."""
    import cadquery as cq

    from designhub.building.handover import face_map

    handed = build(
        """
        from designhub.script import feature, show
        a = cq.Workplane().box(30, 20, 10).edges("|Z").fillet(3)
        a = a.faces(">Z").workplane().rarray(9, 9, 2, 2).cboreHole(2, 4, 1)
        b = cq.Workplane().sphere(4).cut(cq.Workplane().box(3, 3, 20)).translate((0, 0, 40))
        for part in (a, b):
            show(part, "p")
        for face in a.faces().vals() + b.faces().vals():
            feature(",".join(f"{v:.4f}" for v in face.Center().toTuple()), face)
        """
    )
    faces = [cq.Face(face_map(leaf.shape).FindKey(i + 1)) for leaf in handed.leaves() for i in range(leaf.faces)]
    assert len(faces) == len(handed.declarations.features)
    for feature in handed.declarations.features:
        (number,) = feature.faces
        assert ",".join(f"{v:.4f}" for v in faces[number].Center().toTuple()) == feature.name
