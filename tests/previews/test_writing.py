"""What ``write`` promises, whatever the geometry."""

from dataclasses import dataclass

import numpy as np
import pytest

from designhub import previews
from designhub.messages import LANGUAGES, catalogue
from designhub.previews import ARTIFACTS, FORMATS, write

pytestmark = pytest.mark.cad


@dataclass(frozen=True)
class Cube:
    """An imported mesh."""

    name: str = "cube"
    path: tuple[str, ...] = ("cube",)
    color: None = None

    @property
    def vertices(self) -> np.ndarray:
        return np.array([[x, y, z] for x in (0, 10) for y in (0, 10) for z in (0, 10)], float)

    @property
    def triangles(self) -> np.ndarray:
        sides = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
        return np.array([corner for a, b, c, d in sides for corner in ((a, b, c), (a, c, d))])

    @property
    def face_of_triangle(self) -> np.ndarray:
        return np.repeat(np.arange(6), 2)


def _files(folder):
    for artifacts in ARTIFACTS.values():
        for artifact in artifacts:
            (folder / artifact).write_bytes(b"")


def test_a_mesh_gives_what_triangles_can_give_and_a_reason_for_the_rest(bracket, tmp_path):
    _files(tmp_path)
    given = {"measurements": bracket.measurements, "declarations": None, "title": "cube", "outputs": tmp_path}
    refused = write(FORMATS, meshes=[Cube()], **given)
    assert refused == dict.fromkeys(("step", "svg", "pdf", "dxf"), "preview.mesh_has_no_shape")
    empty = {file.name for file in tmp_path.iterdir() if not file.stat().st_size}
    assert empty == {"model.step", "drawing.svg", "drawing.pdf", "drawing.dxf"}


def test_one_artifact_that_fails_harms_no_other(bracket, tmp_path, monkeypatch):
    from designhub.previews import stl

    def stumble(surfaces):
        raise ZeroDivisionError

    monkeypatch.setattr(stl, "stl", stumble)
    _files(tmp_path)
    given = {"measurements": bracket.measurements, "declarations": None, "title": "b", "outputs": tmp_path}
    assert write(("stl", "glb", "step"), leaves=bracket.leaves, **given) == {"stl": "preview.failed"}
    assert (tmp_path / "model.glb").stat().st_size
    assert (tmp_path / "model.step").stat().st_size


def test_a_part_without_geometry_gives_reasons_and_an_empty_scene(bracket, tmp_path):
    from OCP.BRep import BRep_Builder
    from OCP.TopoDS import TopoDS_Compound

    from designhub.building.handover import leaves
    from designhub.script.declarations import Node

    nothing = TopoDS_Compound()
    BRep_Builder().MakeCompound(nothing)
    _files(tmp_path)
    given = {"measurements": bracket.measurements, "declarations": None, "title": "nothing", "outputs": tmp_path}
    refused = write(FORMATS, leaves=leaves(Node(name="nothing", shape=0), [nothing]), **given)
    assert set(refused) >= {"stl", "3mf", "iso", "png", "svg", "pdf", "dxf"}
    assert (tmp_path / "model.glb").read_bytes().startswith(b"glTF")


def test_every_reason_has_a_text_in_every_language():
    reasons = ("failed", "nothing", "no_faces", "mesh_has_no_shape", "too_complex")
    assert all(catalogue().has(f"preview.{reason}", language) for reason in reasons for language in LANGUAGES)


def test_a_warm_process_has_all_writers_loaded():
    previews.warm()
    import sys

    assert {f"designhub.previews.{name}" for name in ("glb", "pictures", "step", "sheet", "dxf")} <= set(sys.modules)
