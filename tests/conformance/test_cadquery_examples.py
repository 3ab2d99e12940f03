"""CadQuery's own example scripts run unchanged: as CQGI runs them, without an exception, and every shape is valid.

They are in neither CadQuery's wheel nor its source distribution, and are not copied here. Put the ``examples`` folder
of CadQuery's repository at ``tests/conformance/cadquery_examples``, or name it in ``CADQUERY_EXAMPLES``; without it,
``test_cadquery_idioms.py`` goes through the same subjects with scripts of our own.
"""

import os
from pathlib import Path

import pytest

from designhub.building.declared import declare
from designhub.building.run import run_script
from designhub.building.scene import NothingShown

pytestmark = pytest.mark.cad

FOLDER = Path(os.environ.get("CADQUERY_EXAMPLES", Path(__file__).with_name("cadquery_examples")))
EXAMPLES = sorted(FOLDER.glob("*.py"))


@pytest.mark.skipif(
    not EXAMPLES, reason="CadQuery's distributions hold no examples; set CADQUERY_EXAMPLES to their folder"
)
@pytest.mark.parametrize("example", EXAMPLES, ids=[example.stem for example in EXAMPLES])
def test_the_example_runs_and_its_shapes_are_valid(example: Path) -> None:
    from cadquery import Shape

    run = run_script(FOLDER, example.name)
    assert run.error is None, run.error
    try:
        _, shapes = declare(run, example.stem)
    except NothingShown:
        return  # some show only in a window of their own, when run by themselves
    assert all(Shape.cast(shape).isValid() for shape in shapes)
