"""What CadQuery's documentation teaches, as small scripts of our own: each runs as it would anywhere, and is valid.

They go through the subjects of CadQuery's examples in their order: blocks, holes, arcs, polylines, splines, mirrors,
workplanes, shells, lofts, countersinks, fillets, splits, revolutions, sweeps, helices, seams, materials, projections.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from designhub.building.declared import declare
from designhub.building.run import run_script

pytestmark = pytest.mark.cad

SCRIPTS = tomllib.loads(Path(__file__).with_name("idioms.toml").read_text(encoding="utf-8"))["script"]


@pytest.mark.parametrize("script", SCRIPTS, ids=[script["name"] for script in SCRIPTS])
def test_the_script_runs_and_its_shapes_are_valid(script: dict[str, Any], tmp_path: Path) -> None:
    from cadquery import Shape

    (tmp_path / "part.py").write_text(script["source"])
    run = run_script(tmp_path, "part.py")
    assert run.error is None, run.error
    _, handed_over = declare(run, "part")
    shapes = [Shape.cast(shape) for shape in handed_over]
    assert shapes
    assert all(shape.isValid() for shape in shapes)
    if "volume" in script:
        assert sum(shape.Volume() for shape in shapes) == pytest.approx(script["volume"], rel=1e-5)
