"""Stage 2, in the child: from a shape, or an imported mesh, to everything that people look at or take away.

``tessellation`` triangulates into surfaces; ``glb``, ``stl``, ``threemf`` and ``pictures`` draw surfaces; ``step``
writes the exact shape; ``drawing`` projects it and ``sheet`` lays it out for ``svg``, ``pdf`` and ``dxf``. Every writer
returns bytes; this module alone writes them, into files that exist already.

Its one rule: one artifact that fails harms no other.
"""

import sys
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from designhub.checks.measurements import Measurements
from designhub.script.declarations import Declarations

if TYPE_CHECKING:
    from designhub.building.handover import Leaf
    from designhub.previews.pictures import Stage
    from designhub.previews.sheet import Sheet
    from designhub.previews.surface import Surface, TriangleBody
    from designhub.previews.tree import Branch

FORMATS = ("glb", "stl", "3mf", "step", "iso", "png", "svg", "pdf", "dxf")
"""What may be asked for; ``png`` writes all four pictures, ``iso`` only the first."""

ARTIFACTS: Mapping[str, tuple[str, ...]] = {
    "glb": ("model.glb",),
    "stl": ("model.stl",),
    "3mf": ("model.3mf",),
    "step": ("model.step",),
    "iso": ("iso.png",),
    "png": ("iso.png", "front.png", "top.png", "right.png"),
    "svg": ("drawing.svg",),
    "pdf": ("drawing.pdf",),
    "dxf": ("drawing.dxf",),
}
"""The files of each format."""


class NotDrawable(Exception):
    """This geometry has no such artifact; the argument is the key of the reason."""


def warm() -> None:
    """Load what drawing needs and compile what gets compiled, before the process is forked."""
    from designhub.previews import drawing, dxf, glb, pdf, pictures, raster, sheet, step, stl, svg, threemf  # noqa: F401

    raster.compile_all()


def write(
    formats: Collection[str],
    *,
    leaves: "Sequence[Leaf] | None" = None,
    meshes: "Sequence[TriangleBody] | None" = None,
    measurements: Measurements,
    declarations: Declarations | None,
    title: str,
    outputs: Path,
) -> dict[str, str]:
    """Write the artifacts of ``formats`` into the existing files of ``outputs``; give either leaves or meshes.

    Return the formats that were not written, each with the key of the reason (``preview.*``). Their files stay empty.
    """
    part = Part(leaves, meshes, measurements, declarations, title)
    refused: dict[str, str] = {}
    for name in [name for name in FORMATS if name in formats]:
        try:
            for artifact in ARTIFACTS[name]:
                if not (name == "png" and artifact == "iso.png" and "iso" in formats):
                    _keep(outputs / artifact, part.artifact(artifact))
        except NotDrawable as reason:
            refused[name] = str(reason)
        except Exception:  # noqa: BLE001  (a writer that stumbles over odd geometry must not take the others along)
            traceback.print_exc(file=sys.stdout)
            refused[name] = "preview.failed"
    return refused


def _keep(file: Path, content: bytes) -> None:
    """Fill ``file``, which exists: the sandbox lets nothing new be made."""
    with file.open("r+b") as stream:
        stream.write(content)
        stream.truncate()


class Part:
    """One part while its artifacts are made; what several of them need is made once, when first asked for."""

    def __init__(
        self,
        leaves: "Sequence[Leaf] | None",
        meshes: "Sequence[TriangleBody] | None",
        measurements: Measurements,
        declarations: Declarations | None,
        title: str,
    ) -> None:
        self.leaves = leaves
        self.meshes = meshes
        self.measurements = measurements
        self.declarations = declarations
        self.title = title

    def artifact(self, name: str) -> bytes:
        """Return the content of the artifact ``name``.

        :raises NotDrawable: this geometry has none.
        """
        makers: dict[str, Callable[[], bytes]] = {
            "model.glb": self._glb,
            "model.stl": self._stl,
            "model.3mf": self._threemf,
            "model.step": self._step,
            "drawing.svg": self._svg,
            "drawing.pdf": self._pdf,
            "drawing.dxf": self._dxf,
        }
        if name.endswith(".png"):
            return self._picture(name.removesuffix(".png"))
        return makers[name]()

    @cached_property
    def surfaces(self) -> "list[Surface]":
        """All leaves as triangles."""
        if self.leaves is not None:
            from designhub.previews.tessellation import surfaces_of_leaves

            return surfaces_of_leaves(self.leaves)
        from designhub.previews.surface import surface_of_mesh

        made: list[Surface] = []
        first_face = 0
        for key, mesh in enumerate(self.meshes or ()):
            made.append(surface_of_mesh(mesh, key=key, first_face=first_face))
            first_face += len(made[-1].triangles_per_face)
        return made

    @cached_property
    def tree(self) -> "Branch":
        """The shown tree over ``surfaces``."""
        from designhub.previews.tree import tree_of

        return tree_of(self.declarations.scene if self.declarations else None, self.surfaces)

    @cached_property
    def stage(self) -> "Stage":
        """What the pictures show."""
        from designhub.previews.pictures import Stage

        return Stage(self.surfaces)

    @cached_property
    def sheet(self) -> "Sheet":
        """The drawing sheet."""
        from designhub.previews import drawing
        from designhub.previews.sheet import sheet
        from designhub.previews.title_block import Facts

        if self.leaves is None:
            raise NotDrawable("preview.mesh_has_no_shape")
        shapes = [leaf.shape for leaf in self.leaves]
        if drawing.too_complex(shapes):
            raise NotDrawable("preview.too_complex")
        views = drawing.projections(self.leaves, self.surfaces, ("front", "left", "top", "iso"))
        if not views["front"].visible:
            raise NotDrawable("preview.nothing")
        materials = {body.material for body in self.measurements.bodies if body.material}
        if self.declarations and self.declarations.material:
            materials.add(self.declarations.material.name)
        facts = Facts(title=self.title, material=", ".join(sorted(materials)) or None, mass_g=self.measurements.mass_g)
        return sheet(views, drawing.axes(shapes), self.measurements, facts)

    def _need_triangles(self) -> None:
        if not any(len(surface.triangles) for surface in self.surfaces):
            raise NotDrawable("preview.no_faces")

    def _glb(self) -> bytes:
        from designhub.previews.glb import glb

        return glb(self.surfaces, self.tree, self.title)

    def _stl(self) -> bytes:
        from designhub.previews.stl import stl

        self._need_triangles()
        return stl(self.surfaces)

    def _threemf(self) -> bytes:
        from designhub.previews.threemf import threemf

        self._need_triangles()
        return threemf(self.surfaces, self.tree, self.title)

    def _step(self) -> bytes:
        from designhub.previews.step import step

        if self.leaves is None:
            raise NotDrawable("preview.mesh_has_no_shape")
        return step(self.leaves, self.tree, self.title)

    def _svg(self) -> bytes:
        from designhub.previews.svg import svg

        return svg(self.sheet)

    def _pdf(self) -> bytes:
        from designhub.previews.pdf import pdf

        return pdf(self.sheet)

    def _dxf(self) -> bytes:
        from designhub.previews.dxf import dxf

        return dxf(self.sheet)

    def _picture(self, view: str) -> bytes:
        from designhub.previews.pictures import picture

        if not any(len(surface.triangles) or surface.edges for surface in self.surfaces):
            raise NotDrawable("preview.nothing")
        return picture(self.stage, view)
