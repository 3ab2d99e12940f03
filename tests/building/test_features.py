"""Named faces are found in the result, whatever happened to it after they were named."""

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.cad

HEAD = "import cadquery as cq\nfrom designhub.script import mm, deg, feature, material, show\n"


@pytest.fixture
def found(build: Callable[..., Any]) -> Callable[[str], dict[str, tuple[int, ...]]]:
    def found(source: str) -> dict[str, tuple[int, ...]]:
        return {feature.name: feature.faces for feature in build(HEAD + source).declarations.features}

    return found


@pytest.fixture
def faces(build: Callable[..., Any]) -> Callable[[str], dict[str, list[Any]]]:
    """Return the found faces themselves, from what was handed over."""
    import cadquery as cq

    from designhub.building.handover import face_map

    def faces(source: str) -> dict[str, list[Any]]:
        handed = build(HEAD + source)
        numbered = {
            leaf.first_face + index: cq.Face(face_map(leaf.shape).FindKey(index + 1))
            for leaf in handed.leaves()
            for index in range(leaf.faces)
        }
        return {each.name: [numbered[number] for number in each.faces] for each in handed.declarations.features}

    return faces


def test_a_face_of_the_result_is_itself(faces: Any) -> None:
    (top,) = faces("p = cq.Workplane().box(4, 3, 2)\nfeature('top', p.faces('>Z'))\nshow(p)\n")["top"]
    assert top.Center().toTuple() == pytest.approx((0, 0, 1))


def test_a_hole_made_before_a_fillet_is_found_after_it(faces: Any) -> None:
    (bore,) = faces(
        "p = cq.Workplane().box(40, 30, 10).faces('>Z').workplane().hole(6)\n"
        "feature('bore', p.faces('%CYLINDER'), size=mm(6))\n"
        "show(p.edges('|Z').fillet(3).faces('>Z').edges().chamfer(0.5))\n"
    )["bore"]
    assert bore.geomType() == "CYLINDER"
    assert bore.Center().toTuple()[:2] == pytest.approx((0, 0), abs=1e-6)


def test_a_plane_that_a_later_hole_pierces_in_its_middle_is_found(faces: Any) -> None:
    (top,) = faces(
        "p = cq.Workplane().box(40, 30, 10)\nfeature('top', p.faces('>Z'))\nshow(p.faces('>Z').workplane().hole(6))\n"
    )["top"]
    assert top.Area() == pytest.approx(40 * 30 - 9 * 3.14159265, rel=1e-6)


def test_a_face_that_a_slot_divides_is_found_in_both_halves(faces: Any) -> None:
    tops = faces(
        "p = cq.Workplane().box(40, 30, 10)\nfeature('top', p.faces('>Z'))\n"
        "show(p.cut(cq.Workplane().box(4, 40, 30)))\n"
    )["top"]
    assert sorted(face.Center().x for face in tops) == pytest.approx([-11, 11])


def test_a_face_that_grew_in_a_union_is_found(faces: Any) -> None:
    (bottom,) = faces(
        "p = cq.Workplane().box(10, 10, 10)\nfeature('bottom', p.faces('<Z'))\n"
        "show(p.union(cq.Workplane().box(10, 10, 10).translate((8, 0, 0))))\n"
    )["bottom"]
    assert bottom.Area() == pytest.approx(180)


def test_a_face_that_a_cut_removed_is_not_found_elsewhere(found: Any) -> None:
    assert found(
        "p = cq.Workplane().box(10, 10, 10).faces('>Z').workplane().rect(6, 6).vertices().hole(1)\n"
        "q = cq.Workplane().box(10, 10, 10).faces('>Z').workplane().pushPoints([(4, 4)]).hole(1)\n"
        "feature('gone', q.faces('%CYLINDER'))\n"
        "show(p)\n"
    ) == {"gone": ()}


def test_a_face_of_a_moved_solid_is_found_in_its_new_place(faces: Any) -> None:
    (top,) = faces(
        "p = cq.Workplane().box(4, 3, 2)\nfeature('top', p.faces('>Z'))\n"
        "show(p.val().moved(cq.Location((0, 0, 100))))\n"
    )["top"]
    assert top.Center().z == pytest.approx(101)


def test_a_face_of_a_solid_that_was_copied_elsewhere_is_not_guessed(found: Any) -> None:
    assert found(
        "p = cq.Workplane().box(4, 3, 2)\nfeature('top', p.faces('>Z'))\nshow(p.translate((0, 0, 100)))\n"
    ) == {"top": ()}


def test_a_face_is_found_in_every_instance_of_an_assembly(faces: Any) -> None:
    tops = faces(
        "p = cq.Workplane().box(4, 3, 2)\nfeature('top', p.faces('>Z'))\n"
        "a = cq.Assembly(name='a')\n"
        "a.add(p, name='one').add(p, name='two', loc=cq.Location((0, 0, 50)))\n"
        "show(a)\n"
    )["top"]
    assert sorted(face.Center().z for face in tops) == pytest.approx([1, 51])


def test_coinciding_planes_of_different_parts_are_not_confused(found: Any) -> None:
    assert found(
        "p = cq.Workplane().box(10, 10, 10)\n"
        "feature('top', p.faces('>Z'))\n"
        "a = cq.Assembly(name='a')\n"
        "a.add(p.edges('|Z').fillet(1), name='one').add(cq.Workplane().box(8, 8, 10), name='two')\n"
        "show(a)\n"
    ) == {"top": ()}


def test_a_selector_is_applied_to_the_result(faces: Any) -> None:
    bores = faces(
        "p = cq.Workplane().box(40, 30, 10).faces('>Z').workplane().rarray(20, 10, 2, 2).hole(3)\n"
        "show(p)\nfeature('bores', '%CYLINDER')\n"
    )["bores"]
    assert len(bores) == 4


def test_several_faces_and_single_shapes_are_taken(found: Any) -> None:
    features = found(
        "p = cq.Workplane().box(4, 3, 2)\n"
        "feature('one', p.faces('>Z').val())\nfeature('two', [p.faces('>Z'), p.faces('<Z').val()])\n"
        "feature('all', p)\nfeature('none', [])\nshow(p)\n"
    )
    assert [len(features[name]) for name in ("one", "two", "all", "none")] == [1, 2, 6, 0]


@pytest.mark.parametrize(
    ("solid", "kind"),
    [
        ("cq.Workplane().sphere(5)", "%SPHERE"),
        ("cq.Workplane(cq.Solid.makeCone(5, 2, 8))", "%CONE"),
        ("cq.Workplane(cq.Solid.makeTorus(10, 2))", "%TORUS"),
        ("cq.Workplane().spline([(0, 0), (5, 6), (10, 0)]).close().extrude(5)", "%EXTRUSION or %BSPLINE"),
    ],
)
def test_curved_faces_are_found_after_a_cut(found: Any, solid: str, kind: str) -> None:
    features = found(
        f"p = {solid}\nfeature('curved', p.faces('{kind}'))\n"
        "show(p.cut(cq.Workplane().box(30, 0.5, 1).translate((0, 0, 1))))\n"
    )
    assert len(features["curved"]) >= 1


def test_size_and_finish_are_handed_over_as_declared(build: Any) -> None:
    (shank,) = build(
        HEAD + "d = mm(6, 'h6')\np = cq.Workplane().circle(d / 2).extrude(20)\n"
        "feature('shank', p.faces('%CYLINDER'), size=d, finish='Ra 0.8 um')\nshow(p)\n"
    ).declarations.features
    assert (shank.size.value, shank.size.unit, shank.size.tolerance, shank.size.kind) == (6, "mm", "h6", "auto")
    assert (shank.finish, shank.line) == ("Ra 0.8 um", 5)


def test_a_plain_size_is_in_mm_or_in_degrees_for_an_angle(build: Any) -> None:
    features = build(
        HEAD + "p = cq.Workplane().box(4, 3, 2)\nfeature('w', p.faces('|Z'), size=2)\n"
        "feature('a', p.faces('|Z'), size=0, kind='angle')\nshow(p)\n"
    ).declarations.features
    assert [feature.size.unit for feature in features] == ["mm", "deg"]


def test_an_imported_part_keeps_its_features_and_material_in_an_assembly(build: Any) -> None:
    handed = build(
        {
            "pin.py": HEAD + "pin = cq.Workplane().circle(3).extrude(20)\nmaterial('C45E')\n"
            "feature('shank', pin.faces('%CYLINDER'), size=mm(6))\nshow(pin)\n",
            "part.py": HEAD + "from pin import pin\na = cq.Assembly(name='a')\n"
            "a.add(pin, name='left').add(pin, name='right', loc=cq.Location((80, 0, 0)))\n"
            "a.add(cq.Workplane().box(1, 1, 1), name='box')\nshow(a)\n",
        }
    )
    (shank,) = handed.declarations.features
    assert (shank.name, len(shank.faces)) == ("pin.shank", 2)
    assert [leaf.material and leaf.material.name for leaf in handed.leaves()] == ["C45E", "C45E", None]
