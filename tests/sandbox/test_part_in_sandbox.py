"""A part is built alike wherever the hub runs."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from designhub.sandbox import kernel

pytestmark = [pytest.mark.cad, pytest.mark.slow]

HERE = Path(__file__).parent
PROGRAM = textwrap.dedent(
    """
    import json
    from designhub.sandbox import Sandbox, Task
    script = (
        "import cadquery as cq\\n"
        "body = cq.Workplane().box(20, 20, 10).edges('|Z').fillet(2).faces('>Z').workplane().hole(5)\\n"
        "print(round(body.val().Volume(), 6))\\n"
        "show_object(body, 'body')\\n"
    )
    request = json.dumps({"entry": "part.py", "parameters": {}})
    inputs = {"request.json": request.encode(), "source/part.py": script.encode()}
    outputs = {"outcome.json": 1 << 22, "shapes.bin": 1 << 24}
    with Sandbox(preload=("designhub.building.child",), slots=1) as sandbox:
        ended = sandbox.run(Task(entry="designhub.building.child:build", inputs=inputs, outputs=outputs))
    print(json.dumps([ended.ending, ended.log, sorted(ended.outputs)]))
    """
)


def build(*where: str) -> list[object]:
    command = [sys.executable, str(HERE / where[0]), *where[1:]] if where else []
    done = subprocess.run(
        [*command, sys.executable, "-c", PROGRAM], cwd=HERE.parents[1], capture_output=True, text=True, check=True
    )
    return list(json.loads(done.stdout))


def test_a_part_is_built_behind_every_layer_of_this_host() -> None:
    ending, log, outputs = build()

    assert (ending, outputs) == ("finished", ["outcome.json", "shapes.bin"])
    assert float(str(log)) == pytest.approx(20 * 20 * 10 - (4 - 3.14159265) * 4 * 10 - 3.14159265 * 6.25 * 10, abs=1e-3)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_an_ordinary_users_hub_builds_the_same() -> None:
    assert build("ordinary_user.py") == build()


@pytest.mark.skipif(kernel.ARCHITECTURE not in {"x86_64", "aarch64"}, reason="no table of calls for this machine")
def test_a_hub_in_a_container_builds_the_same() -> None:
    assert build("restricted_host.py", "container") == build()
