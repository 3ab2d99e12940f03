"""From what a run recorded to the declarations that are handed over.

Its one rule: what can't be handed over as it was meant is left out with a line in the log, or is the script's failure
at its own line; it is never bent.
"""

from collections.abc import Mapping
from types import ModuleType
from typing import Any, Literal

from OCP.TopoDS import TopoDS_Shape

from designhub.building.features import Finder, declared_feature
from designhub.building.handover import leaves
from designhub.building.run import Run
from designhub.building.scene import Scene, identity, make_scene
from designhub.building.shown_objects import shapes_in
from designhub.script.declarations import (
    DIMENSIONS_MOST,
    Declarations,
    Feature,
    Fit,
    Material,
    Process,
    Requirement,
    Stackup,
    StackupLink,
)
from designhub.script.dimension import Dimension
from designhub.script.recording import Making, Recorder, Stuff, WantedStackup


def declare(run: Run, title: str) -> tuple[Declarations, list[TopoDS_Shape]]:
    """Return the declarations and unique shapes of a finished ``run`` of the part ``title``.

    Raises ``scene.NothingShown`` where there is nothing to hand over, ``pydantic.ValidationError`` where there is more
    than a page could show.
    """
    recorded = run.recorder.script
    scene = make_scene(run.shown, run.environment, title, _materials_of_imported(run.recorder))
    declarations = Declarations(
        parameters=run.parameters,
        dimensions=run.dimensions[:DIMENSIONS_MOST],
        features=_features(run, scene),
        fits=tuple(Fit(hole=f.hole, shaft=f.shaft, zones=f.zones, line=f.line) for f in recorded.fits),
        stackups=tuple(_stackup(wanted, run.environment) for wanted in recorded.stackups),
        requirements=tuple(Requirement(name=r.name, text=r.text, line=r.line) for r in recorded.requirements),
        studies=tuple(recorded.studies),
        material=None if recorded.material is None else _material(recorded.material),
        process=_process(recorded.process),
        bodies=scene.bodies,
        scene=scene.root,
        uses_units=run.uses_units,
        doc=run.doc,
    )
    return declarations, scene.shapes


def _features(run: Run, scene: Scene) -> tuple[Feature, ...]:
    """Return the script's own features, and those of the parts that it imports, named ``part.feature``."""
    recorder = run.recorder
    if not recorder.script.features and not any(each.features for each in recorder.imported.values()):
        return ()
    finder = Finder(leaves(scene.root, scene.shapes), scene.made)
    own = [declared_feature(named, finder) for named in recorder.script.features]
    others = [
        declared_feature(named, finder, module.rpartition(".")[2])
        for module, recording in recorder.imported.items()
        for named in recording.features
    ]
    return (*own, *(feature for feature in others if feature.faces))


def _materials_of_imported(recorder: Recorder) -> Mapping[int, Material]:
    """Return the material of every shape that an imported part shows."""
    return {
        identity(shape.wrapped): _material(recording.material)
        for recording in recorder.imported.values()
        if recording.material is not None
        for shown in recording.shown
        for shape in shapes_in(shown.object)
    }


def _material(stuff: Stuff) -> Material:
    return Material(name=stuff.name, density_kg_m3=stuff.density_kg_m3, line=stuff.line)


def _names(environment: Mapping[str, Any]) -> dict[int, str]:
    """Return what the script calls each of its Dimensions: its own name, or that in the module it comes from."""
    names = {
        id(value): f"{module.__name__}.{name}"
        for module in environment.values()
        if isinstance(module, ModuleType)
        for name, value in vars(module).items()
        if isinstance(value, Dimension)
    }
    return names | {id(value): name for name, value in environment.items() if isinstance(value, Dimension)}


def _process(making: Making | None) -> Process | None:
    return None if making is None else Process(name=making.name, line=making.line)


def _stackup(wanted: WantedStackup, environment: Mapping[str, Any]) -> Stackup:
    names = _names(environment)
    links: list[tuple[float, Literal[1, -1]]] = [(link, 1) for link in wanted.plus]
    links += [(link, -1) for link in wanted.minus]
    return Stackup(
        name=wanted.name,
        links=tuple(
            StackupLink(
                name=names.get(id(link), f"{number}")[:80],
                nominal_mm=float(link),
                direction=direction,
                tolerance=getattr(link, "tolerance", None),
            )
            for number, (link, direction) in enumerate(links, 1)
        ),
        between=wanted.between,
        low_mm=None if wanted.lo is None else float(wanted.lo),
        high_mm=None if wanted.hi is None else float(wanted.hi),
        line=wanted.line,
    )
