"""Shapes and scene pass from one child to the other unchanged, or are refused."""

from pathlib import Path
from typing import Any

import pytest

from designhub.script.declarations import Node

pytestmark = pytest.mark.cad


@pytest.fixture
def handover() -> Any:
    from designhub.building import handover

    return handover


def test_shapes_are_read_back_as_they_were_written(handover: Any, tmp_path: Path) -> None:
    import cadquery as cq

    shapes = [cq.Solid.makeBox(1, 2, 3).wrapped, cq.Workplane().sphere(2).val().wrapped]
    handover.write_shapes(shapes, tmp_path / "shapes.bin")
    back = handover.read_shapes(tmp_path / "shapes.bin")
    volumes = [cq.Shape.cast(shape).Volume() for shape in back]
    assert volumes == pytest.approx([cq.Shape.cast(shape).Volume() for shape in shapes], rel=1e-12)


@pytest.mark.parametrize("content", [b"", b"not a shape", b"\nOpen CASCADE Topology V4 (c)\n" + b"\xff" * 200])
def test_what_is_no_shape_file_is_refused(handover: Any, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "shapes.bin").write_bytes(content)
    with pytest.raises(handover.HandoverError):
        handover.read_shapes(tmp_path / "shapes.bin")


def test_a_scene_that_names_a_missing_shape_is_refused(handover: Any) -> None:
    with pytest.raises(handover.HandoverError):
        handover.leaves(Node(name="a", shape=3), [])


@pytest.mark.parametrize(
    "matrix",
    [
        (2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0),
        (-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0),
        (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        (1, 5, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0),
    ],
    ids=["scaled", "mirrored", "flat", "sheared"],
)
def test_a_place_that_is_no_rigid_motion_is_refused(handover: Any, matrix: Any) -> None:
    with pytest.raises(handover.HandoverError):
        handover.location_of(matrix)


def test_a_place_is_read_back_as_it_was_written(handover: Any) -> None:
    import cadquery as cq

    location = cq.Location((1, 2, 3), (1, 1, 0), 33).wrapped
    matrix = handover.matrix_of(location)
    assert handover.matrix_of(handover.location_of(matrix)) == pytest.approx(matrix, abs=1e-12)
