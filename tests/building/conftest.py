"""Parts built as the sandboxed child builds them, in this process."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from designhub.script.declarations import BuildOutcome, Built, Declarations, Failed


@dataclass(frozen=True)
class Handed:
    """What one build handed over."""

    outcome: Built | Failed
    shapes: Path

    @property
    def declarations(self) -> Declarations:
        assert isinstance(self.outcome, Built), self.outcome
        return self.outcome.declarations

    @property
    def failure(self) -> Failed:
        assert isinstance(self.outcome, Failed), self.outcome
        return self.outcome

    def leaves(self) -> list[Any]:
        from designhub.building.handover import leaves, read_shapes

        return leaves(self.declarations.scene, read_shapes(self.shapes))


@pytest.fixture
def build(tmp_path: Path) -> Callable[..., Handed]:
    """Return a function that builds a part from its files (or the text of its only script) and parameters."""
    from designhub.building import child

    count = 0

    def build(files: str | Mapping[str, str | bytes], /, entry: str = "part.py", **parameters: Any) -> Handed:
        nonlocal count
        count += 1
        inputs, outputs = tmp_path / f"in{count}", tmp_path / f"out{count}"
        outputs.mkdir()
        for name, content in ({"part.py": files} if isinstance(files, str) else files).items():
            file = inputs / "source" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else dedent(content).encode())
        (inputs / "request.json").write_text(json.dumps({"entry": entry, "parameters": parameters}))
        for name in ("outcome.json", "shapes.bin"):
            (outputs / name).touch()
        child.build(inputs, outputs)
        outcome = BuildOutcome.model_validate_json((outputs / "outcome.json").read_bytes()).outcome
        return Handed(outcome, outputs / "shapes.bin")

    return build
