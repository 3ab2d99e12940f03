"""What runs anywhere runs behind the sandbox's layers too, where nothing may be written and little is readable."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from designhub.sandbox import Sandbox, Task
from designhub.script.declarations import BuildOutcome, Built

pytestmark = [pytest.mark.cad, pytest.mark.slow]

SCRIPTS = tomllib.loads(Path(__file__).with_name("idioms.toml").read_text(encoding="utf-8"))["script"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(preload=("designhub.building.child",), slots=1) as box:
        yield box


@pytest.mark.parametrize("script", SCRIPTS, ids=[script["name"] for script in SCRIPTS])
def test_the_script_is_built_in_the_sandbox(script: dict[str, Any], sandbox: Sandbox) -> None:
    request = json.dumps({"entry": "part.py", "parameters": {}}).encode()
    inputs = {"request.json": request, "source/part.py": script["source"].encode()}
    outputs = {"outcome.json": 1 << 22, "shapes.bin": 1 << 24}
    ended = sandbox.run(Task(entry="designhub.building.child:build", inputs=inputs, outputs=outputs))
    outcome = BuildOutcome.model_validate_json(ended.outputs["outcome.json"]).outcome
    assert isinstance(outcome, Built), (outcome, ended.log)
