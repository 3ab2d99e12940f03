"""Parameters of imported modules: an assembly built with a part at another size."""

from typing import Any

import pytest

pytestmark = pytest.mark.cad

PIN = (
    "from designhub.script import mm\nimport cadquery as cq\n"
    'diameter = mm(6, "h6", lo=5.999, hi=7)\nlength = mm(20)\n'
    "pin = cq.Workplane().circle(diameter / 2).extrude(length)\n"
)
ASSEMBLY = "import pin\nshow_object(pin.pin)\n"


def height(handed: Any) -> float:
    import cadquery

    return float(cadquery.Shape.cast(handed.leaves()[0].shape).BoundingBox().zlen)


def built(build: Any, script: str = ASSEMBLY, **files: str) -> Any:
    return lambda **parameters: build({"part.py": script, "pin.py": PIN, **files}, "part.py", **parameters)


def test_a_module_is_built_with_another_value(build: Any) -> None:
    handed = built(build)(**{"pin.length": "30 mm"})
    assert height(handed) == pytest.approx(30)


def test_only_that_build_sees_the_value(build: Any) -> None:
    make = built(build)
    make(**{"pin.length": 30})
    assert height(make()) == pytest.approx(20)


def test_a_module_behind_a_module_is_reached(build: Any) -> None:
    make = built(build, "import unit\nshow_object(unit.pin.pin)\n", **{"unit.py": "import pin\n"})
    assert height(make(**{"pin.length": 35})) == pytest.approx(35)


def test_its_range_holds(build: Any) -> None:
    failure = built(build)(**{"pin.diameter": 9}).failure
    assert (failure.reason, failure.field) == ("parameter", "pin.diameter")


def test_an_unknown_module_is_named_with_those_there_are(build: Any) -> None:
    failure = built(build)(**{"bolt.length": 9}).failure
    assert (failure.reason, failure.key) == ("parameter", "building.parameter.no_module")
    assert failure.args["known"] == "pin"


def test_the_toleranced_dimensions_of_modules_are_told(build: Any) -> None:
    told = {each.name: (each.value, each.tolerance) for each in built(build)().declarations.dimensions}
    assert told == {"pin.diameter": (6.0, "h6")}
