"""The assembly's child: what it writes, of builds, of files, of the hole puncher, and of what means harm."""

import json
from pathlib import Path

import cadquery as cq
import numpy as np
import pytest
from assembled import at, block, examined, pair, plate_with_hole, rod, subject
from files_at_hand import mesh_xml, model_xml, package
from measured_parts import triangles_of
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace
from OCP.gp import gp_Pln

from designhub.building.handover import write_shapes
from designhub.checks.assembly_report import Assembly
from designhub.inspection.assembly.bill import common_name
from designhub.inspection.assembly.bodies import instances_of
from designhub.inspection.assembly.child import examine
from designhub.inspection.assembly.near import near_pairs
from designhub.inspection.assembly.together import assembly_of
from designhub.inspection.mesh import MeshBody, cleaned
from designhub.inspection.mesh_faces import segment
from designhub.inspection.subject import Subject
from designhub.pipeline import MemoryCache
from designhub.pipeline.build import build
from designhub.sandbox import InlineRunner, Limits, Sandbox, Task
from designhub.sandbox.task import MIB
from designhub.script.declarations import Built, Declarations, Node

pytestmark = pytest.mark.cad


def handed(folder: Path, made: Subject, **request: object) -> Assembly:
    """Hand ``made`` to the child as a build does, and return what it wrote."""
    inputs, outputs = folder / "inputs", folder / "outputs"
    inputs.mkdir(exist_ok=True)
    outputs.mkdir(exist_ok=True)
    (outputs / "assembly.json").touch()
    write_shapes(made.shapes, inputs / "shapes.bin")
    (inputs / "declarations.json").write_text(made.declarations.model_dump_json())
    (inputs / "request.json").write_text(json.dumps(request))
    examine(inputs, outputs)
    return Assembly.model_validate_json((outputs / "assembly.json").read_bytes())


TWO = (("plate", plate_with_hole(6), at()), ("pin", rod(6, 25), at(z=-5)))


def test_a_build_is_examined_from_what_it_handed_over(tmp_path):
    report = handed(tmp_path, subject(*TWO, material={"name": "C45E"}))

    assert [body.name for body in report.bodies] == ["plate", "pin"]
    assert len(pair(report, "plate", "pin").mates) == 1
    assert report.mass_g == pytest.approx(sum(body.volume_mm3 for body in report.bodies) * 7.85e-3)


def test_light_leaves_out_what_does_not_change_as_parts_move(tmp_path):
    report = handed(tmp_path, subject(*TWO), light=True)

    assert len(report.pairs) == 1
    assert (report.freedom, report.bill) == (None, ())


def test_only_the_wanted_pairs_are_examined(tmp_path):
    cubes = subject(*((f"cube{n}", block(5, 5, 5), at(5 * n)) for n in range(3)))

    report = handed(tmp_path, cubes, pairs=[[1, 2]])

    assert [each.bodies for each in report.pairs] == [(1, 2)]


def test_a_part_of_one_body_gives_an_empty_report(tmp_path):
    assert handed(tmp_path, subject(("alone", block(5, 5, 5), at()))) == Assembly()


def test_equal_shapes_are_one_line_of_the_bill_and_equal_names_are_not():
    pin = rod(6, 25)
    report = examined(
        ("left_pin", pin, at()),
        ("right_pin", pin, at(40)),
        ("pin", rod(6, 20), at(80)),
        ("plate", block(5, 5, 5), at(90)),
    )

    assert [(line.name, line.quantity) for line in report.bill] == [("pin", 2), ("pin", 1), ("plate", 1)]


def test_a_body_without_a_material_leaves_the_whole_without_a_mass():
    report = examined(*TWO)

    assert report.mass_g is None
    assert report.center is None


@pytest.mark.parametrize(
    ("names", "common"),
    [
        (["left_spring", "right_spring"], "spring"),
        (["screw_1", "screw_2"], "screw"),
        (["a", "b"], "a"),
        (["pin"], "pin"),
    ],
)
def test_equal_bodies_are_called_by_what_their_names_share(names, common):
    assert common_name(names) == common


# --- meshes -----------------------------------------------------------------------------------------------------------


def mesh(name: str, work: cq.Workplane, *, tolerance: float = 0.01) -> MeshBody:
    vertices, triangles, _ = cleaned(*triangles_of(work, tolerance))
    return MeshBody(
        name=name, path=("file", name), vertices=vertices, triangles=triangles,
        face_of_triangle=segment(vertices, triangles),
    )  # fmt: skip


def of_meshes(*bodies: MeshBody) -> Assembly:
    made = Subject(declarations=Declarations(scene=Node(name="file")), meshes=bodies)
    return assembly_of(instances_of(made), made.declarations)


def test_bodies_of_triangles_overlap_as_their_triangles_do():
    report = of_meshes(mesh("a", block(10, 10, 10)), mesh("b", block(10, 10, 10).translate((7, 6, 5))))

    (found,) = report.pairs
    assert found.method == "mesh"
    assert found.interference_mm3 == pytest.approx(60, abs=1e-2)
    assert found.clearance_mm == 0.0


def test_bodies_of_triangles_that_stand_apart_have_their_gap():
    report = of_meshes(mesh("a", block(10, 10, 10)), mesh("b", block(10, 10, 10).translate((11.5, 0, 0))))

    assert report.pairs[0].clearance_mm == pytest.approx(1.5, abs=1e-5)


def test_an_open_mesh_is_no_body_and_is_said_to_be_left_out():
    whole = mesh("open", block(10, 10, 10))
    torn = MeshBody(
        name="open", path=("open",), vertices=whole.vertices, triangles=whole.triangles[:-1],
        face_of_triangle=whole.face_of_triangle[:-1],
    )  # fmt: skip

    report = of_meshes(torn, mesh("b", block(10, 10, 10).translate((5, 0, 0))))

    assert [part.bodies for part in report.left_out if part.what == "body"] == [((0,),)]
    assert [each.interference_mm3 for each in report.pairs] == [0.0]


def test_an_uploaded_file_of_several_bodies_is_examined(tmp_path):
    inputs, outputs = tmp_path / "inputs", tmp_path / "outputs"
    (inputs / "file").mkdir(parents=True)
    outputs.mkdir()
    (outputs / "assembly.json").touch()
    (inputs / "request.json").write_text("{}")
    assembly = cq.Assembly().add(block(10, 10, 10), name="a").add(block(10, 10, 10), name="b", loc=at(5))
    cq.exporters.assembly.exportAssembly(assembly, str(inputs / "file" / "two.step"))

    examine(inputs, outputs)

    report = Assembly.model_validate_json((outputs / "assembly.json").read_bytes())
    assert [each.interference_mm3 for each in report.pairs] == [pytest.approx(500, abs=1e-3)]


def test_a_3mf_file_of_one_body_is_no_assembly(tmp_path):
    inputs, outputs = tmp_path / "inputs", tmp_path / "outputs"
    (inputs / "file").mkdir(parents=True)
    outputs.mkdir()
    (inputs / "request.json").write_text("{}")
    (inputs / "file" / "cube.3mf").write_bytes(package(model_xml(mesh_xml())))

    examine(inputs, outputs)

    assert Assembly.model_validate_json((outputs / "assembly.json").read_bytes()) == Assembly()


# --- what means harm --------------------------------------------------------------------------------------------------


def test_bodies_that_all_lie_in_one_heap_are_counted_and_not_all_listed():
    boxes = [(np.zeros(3), np.ones(3))] * 3000

    pairs, beyond = near_pairs(boxes, 2.0, most=1000)

    assert len(pairs) == 1000
    assert len(pairs) + beyond == 3000 * 2999 // 2


def test_the_broad_phase_misses_no_pair():
    rng = np.random.default_rng(7)
    low = rng.uniform(0, 60, (120, 3))
    boxes = [(corner, corner + side) for corner, side in zip(low, rng.uniform(1, 9, (120, 3)), strict=True)]

    pairs, beyond = near_pairs(boxes, 2.0, most=10**6)

    def near(one, other) -> bool:
        return bool(np.all(one[0] - 2.0 <= other[1]) and np.all(other[0] - 2.0 <= one[1]))

    assert beyond == 0
    assert pairs == [(i, j) for i in range(120) for j in range(i + 1, 120) if near(boxes[i], boxes[j])]


@pytest.mark.slow
def test_two_thousand_bodies_are_done_within_their_time():
    ball = rod(8, 8)
    made = subject(*((f"b{n}", ball, at(7 * (n % 45), 7 * (n // 45))) for n in range(2000)))

    report = assembly_of(instances_of(made), made.declarations, budget_s=20.0)

    looked = len(report.pairs) + sum(part.count for part in report.left_out if part.what == "pair")
    assert looked >= 1955 * 2 // 2
    assert all(each.interference_mm3 > 0 for each in report.pairs if each.clearance_mm == 0.0)


def test_a_plane_without_end_is_no_body_that_anything_could_meet():
    endless = cq.Workplane(cq.Shape.cast(BRepBuilderAPI_MakeFace(gp_Pln()).Face()))

    report = examined(("plane", endless, at()), ("cube", block(5, 5, 5), at()))

    assert [each.interference_mm3 for each in report.pairs] in ([], [0.0])
    assert [part.bodies for part in report.left_out if part.what == "body"] == [((0,),)]


def test_an_empty_compound_and_a_wire_are_bodies_that_nothing_touches():
    empty = cq.Workplane("XY").newObject([cq.Compound.makeCompound([])])
    wire = cq.Workplane("XY").newObject([cq.Wire.makeCircle(5, cq.Vector(0, 0, 0), cq.Vector(0, 0, 1))])

    report = examined(("empty", empty, at()), ("wire", wire, at()), ("cube", block(5, 5, 5), at()))

    assert report.pairs == ()
    assert sum(part.count for part in report.left_out if part.what == "body") == 2


# --- the real thing ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def puncher() -> Subject:
    from designhub.cli.sources import find

    parts = Path(__file__).parents[2] / "parts"
    (found,) = [each for each in find([parts / "hole_puncher"]) if each.name == "hole_puncher"]
    result = build(found.source, runner=InlineRunner(), cache=MemoryCache(), limits=Limits())
    assert isinstance(result.outcome, Built), result.outcome
    return _read(result.shapes, result.outcome.declarations)


def _read(shapes: bytes, declarations: Declarations) -> Subject:
    import tempfile

    from designhub.inspection.child import handed_over

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "shapes.bin").write_bytes(shapes)
        (Path(folder) / "declarations.json").write_text(declarations.model_dump_json())
        return handed_over(Path(folder))


@pytest.fixture(scope="module")
def report(puncher: Subject) -> Assembly:
    return assembly_of(instances_of(puncher), puncher.declarations)


@pytest.mark.slow
def test_nothing_in_the_hole_puncher_overlaps(report):
    assert [each for each in report.pairs if each.interference_mm3 > 0.01] == []
    assert report.left_out == ()


@pytest.mark.slow
def test_the_bill_of_the_hole_puncher_counts_each_part(report):
    counts = {line.name: line.quantity for line in report.bill}

    assert counts == {
        "chip_tray": 1, "base_plate": 1, "die_plate": 1, "paper_stop": 1, "bearing_bracket": 2, "guide": 2,
        "spring": 2, "punch_pin": 2, "pivot_pin": 1, "retaining_ring": 2, "lever": 1,
    }  # fmt: skip


@pytest.mark.slow
def test_the_lever_of_the_hole_puncher_turns_about_its_pivot(report):
    names = [body.name for body in report.bodies]
    (lever,) = [each for each in report.freedom.bodies if names[each.body] == "lever"]
    (turn,) = [one for one in lever.movements if one.kind == "turn"]

    assert np.abs(turn.direction) == pytest.approx((1, 0, 0))
    assert turn.point == pytest.approx((0, -16, 34))
    assert {names[body] for body in report.freedom.elastic} == {"left_spring", "right_spring"}
    assert names[report.freedom.ground] == "base_plate"


@pytest.mark.slow
def test_the_child_works_inside_the_sandbox(tmp_path):
    made = subject(*TWO)
    write_shapes(made.shapes, tmp_path / "shapes.bin")
    inputs = {
        "shapes.bin": (tmp_path / "shapes.bin").read_bytes(),
        "declarations.json": made.declarations.model_dump_json().encode(),
        "request.json": b"{}",
    }
    entry = "designhub.inspection.assembly.child"
    with Sandbox(preload=(entry,), slots=1) as box:
        box.start()
        ended = box.run(Task(entry=f"{entry}:examine", inputs=inputs, outputs={"assembly.json": MIB}))

    assert ended.ending == "finished", ended.log
    assert Assembly.model_validate_json(ended.outputs["assembly.json"]).freedom.degrees == 2
