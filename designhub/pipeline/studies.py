"""Finite elements on the built solid: each declared study in a child of its own.

Its one rule: a study that can't be solved is a result that says why.
"""

from collections.abc import Mapping

from designhub import ids
from designhub.checks.study_report import StudyResult
from designhub.pipeline.allowance import Spent
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Options, Runner
from designhub.pipeline.examine import examine, key_of_geometry
from designhub.pipeline.inspect import Geometry
from designhub.sandbox.task import MIB
from designhub.script.declarations import Declarations

ENTRY = "designhub.simulation.child:solve"
RESULT, MODEL, SCRATCH = "study.json", "study.glb", "solid.brep"
"""The scratch file carries the solid from one kernel to the other, and is empty at the end."""
MODEL_MOST = 64 * MIB


def solve_studies(
    geometry: Geometry, declarations: Declarations, *, runner: Runner, cache: Cache, options: Options
) -> tuple[tuple[StudyResult, ...], Mapping[str, str]]:
    """Return the results of the declared studies, and their models: artifact name -> cache key.

    A study whose child did not come to its end is missing, and so are those for which there was no time.
    """
    results: list[StudyResult] = []
    models: dict[str, str] = {}
    for number, study in enumerate(declarations.studies[: options.studies_most]):
        request = {"study": study.name}
        key = key_of_geometry(geometry, "simulation", request)
        try:
            result = examine(
                ENTRY,
                StudyResult,
                geometry.inputs,
                request,
                key,
                output=RESULT,
                artifacts={MODEL: MODEL_MOST, SCRATCH: MODEL_MOST},
                runner=runner,
                cache=cache,
                options=options,
            )
        except Spent:
            break
        if result is None:
            continue
        results.append(result)
        model = (cache.load(key) or {}).get(MODEL)
        if model:
            name = f"study-{number}.glb"
            models[name] = ids.key("model", key, name)
            cache.keep(models[name], {name: model})
    return tuple(results), models
