"""The measuring of a part for its making, in its child: shapes in, ``making.json`` out.

Its one rule: the work is bounded. So many bodies, faces and triangles are looked at, and the report says what was not.
"""

from collections.abc import Iterator
from pathlib import Path

import cadquery as cq
import numpy as np
from pydantic import BaseModel, ConfigDict

from designhub.checks.making_report import LeftOut, Lettering, MadeBody, Making
from designhub.inspection import imports
from designhub.inspection.child import handed_over
from designhub.inspection.kernel import refusing
from designhub.inspection.making import tree
from designhub.inspection.making.body import FACES_LISTED, Number, made
from designhub.inspection.making.letters import letters
from designhub.inspection.making.skin import TRIANGLES_MOST, Skin, skin_of_mesh, skin_of_shape
from designhub.inspection.placed import length, vector
from designhub.inspection.subject import Subject

BODIES_MOST = 40
"""Different shapes of one part that are looked at."""
FACES_MOST = 25_000
"""Faces of one body; one with more is left out."""


class Request(BaseModel):
    """What is asked (``request.json``)."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    file: bool = False
    """Whether the part is an uploaded file (under ``file/``), not what a build handed over."""


def examine(inputs: Path, outputs: Path) -> None:
    """Measure what is under ``inputs`` and write ``making.json``; raise `Unreadable` where it can't be read."""
    request = Request.model_validate_json((inputs / "request.json").read_bytes())
    if request.file:
        subject = imports.read(min((inputs / "file").iterdir()))
    else:
        subject = handed_over(inputs)
    (outputs / "making.json").write_bytes(making_of(subject).model_dump_json().encode())


def warm() -> None:
    """Compile what is compiled and run once through everything, before the process is forked (about two seconds)."""
    tree.compile_all()
    skin = skin_of_shape(cq.Workplane().box(10, 10, 2).faces(">Z").workplane().hole(3).val().wrapped)
    assert skin is not None
    made(skin, Number(body=0, name="warm", first_face=0))


def making_of(subject: Subject) -> Making:
    """Return what matters for making a part."""
    bodies: list[MadeBody] = []
    skins: list[tuple[Skin, Number]] = []
    left_out: set[LeftOut] = set()
    with refusing("inspection.kernel"):
        for skin, number in _skins(subject, left_out):
            skins.append((skin, number))
            bodies.append(made(skin, number))
        lettering = tuple(_lettering(subject, skins))
    return Making(bodies=tuple(bodies), lettering=lettering, left_out=tuple(sorted(left_out)))


def _skins(subject: Subject, left_out: set[LeftOut]) -> Iterator[tuple[Skin, Number]]:
    """Yield the different bodies of a part; what is left out, and why, is added to ``left_out``."""
    seen: set[int] = set()
    for index, leaf in enumerate(subject.leaves):
        if leaf.shape_index in seen:
            continue
        seen.add(leaf.shape_index)
        if len(seen) > BODIES_MOST or leaf.faces > FACES_MOST:
            left_out.add("bodies" if len(seen) > BODIES_MOST else "faces")
            continue
        skin = skin_of_shape(leaf.shape) if leaf.faces else None
        if skin is None:
            left_out.add("surface")
            continue
        yield skin, Number(body=index, name=leaf.name, first_face=leaf.first_face)
    first = 0
    for index, body in enumerate(subject.meshes):
        number = Number(body=index, name=body.name, first_face=first)
        first += int(body.face_of_triangle.max(initial=-1)) + 1
        if index >= BODIES_MOST or len(body.triangles) > TRIANGLES_MOST:
            left_out.add("bodies" if index >= BODIES_MOST else "triangles")
            continue
        mesh_skin = skin_of_mesh(body)
        if mesh_skin is None or len(mesh_skin.shapes) > FACES_MOST:
            left_out.add("surface" if mesh_skin is None else "faces")
            continue
        yield mesh_skin, number


def _lettering(subject: Subject, skins: list[tuple[Skin, Number]]) -> Iterator[Lettering]:
    for feature in subject.declarations.features[:100]:
        for skin, number in skins if feature.lettering else ():
            own = [face - number.first_face for face in feature.faces]
            own = [face for face in own if 0 <= face < len(skin.shapes)]
            rows = np.isin(skin.face, own)
            if not rows.any():
                continue
            normal = (skin.flat[rows] * skin.areas[rows, None]).sum(axis=0)
            if not np.linalg.norm(normal) > 0:
                continue
            normal /= np.linalg.norm(normal)
            points = skin.points_of(own)
            sizes = letters(points, normal)
            if sizes is not None:
                yield Lettering(
                    feature=feature.name,
                    faces=number.faces(own[:FACES_LISTED]),
                    height_mm=length(sizes[0]),
                    depth_mm=length(sizes[1]),
                    point=vector(points.mean(axis=0)),
                )
