"""PretendRunner: the dumb double of the sandbox for whoever needs a hub without a CAD kernel.

Every script gives a box; words in it say what happens: a line ``side = 20`` makes the box as large, ``raise`` fails on
its line, ``crash`` ends the child. Its one rule: what it hands over passes every validation that the real thing does.
"""

import json
import re
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from designhub.sandbox.task import Cost, Ended, Layer, Task

_SIDES = ((0, 0, -1), (0, 0, 1), (0, -1, 0), (0, 1, 0), (-1, 0, 0), (1, 0, 0))


@dataclass
class PretendRunner:
    """Answers builds with a box and inspections with its measurements."""

    delay_s: float = 0.0
    """How long every task takes; a set ``stop`` ends it early."""
    tasks: list[str] = field(default_factory=list)
    """Entries of the tasks that were run."""

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        """Pretend to run ``task``."""
        self.tasks.append(task.entry)
        if self.delay_s:
            (stop or threading.Event()).wait(self.delay_s)
        if stop is not None and stop.is_set():
            return Ended(ending="refused", detail="stopped by the hub")
        started = time.monotonic()
        ended = _build(task) if task.entry.endswith(":build") else _report(task) or _inspect(task)
        cost = Cost(wall_s=time.monotonic() - started, cpu_s=0.001, memory_bytes=1_000_000)
        layers = (Layer(name="session", enforced=False, reason="a double"),)
        return Ended(ending=ended.ending, outputs=ended.outputs, log=ended.log, cost=cost, layers=layers)


def _build(task: Task) -> Ended:
    request = json.loads(task.inputs["request.json"])
    text = task.inputs[f"source/{request['entry']}"].decode()
    if "crash" in text:
        return Ended(ending="crash", detail="signal 11")
    for line, words in enumerate(text.splitlines(), start=1):
        if "raise" in words:
            failed = {"kind": "failed", "reason": "exception", "message": words.strip(), "line": line}
            return Ended(ending="finished", outputs={"outcome.json": _json({"outcome": failed})}, log="stopped")
    side = _side(text, request["parameters"])
    scene = {"name": "box", "shape": 0}
    features = [{"name": "top", "faces": [1]}]
    declarations = {"parameters": [_parameter(side)], "features": features, "scene": scene}
    outcome = {"outcome": {"kind": "built", "declarations": declarations}}
    return Ended(
        ending="finished", outputs={"outcome.json": _json(outcome), "shapes.bin": str(side).encode()}, log="a box\n"
    )


_REPORTS: dict[str, dict[str, Any]] = {"making.json": {"bodies": []}, "script.json": {}, "assembly.json": {}}
"""What the examinations of a box hand over."""


def _report(task: Task) -> Ended | None:
    """Return an examination's report; None where the task is none."""
    written = {name: _json(report) for name, report in _REPORTS.items() if name in task.outputs}
    return Ended(ending="finished", outputs=written) if written else None


def _inspect(task: Task) -> Ended:
    side = float(task.inputs["shapes.bin"]) if "shapes.bin" in task.inputs else 10.0
    outputs = {
        name: f"{name} of a box of {side} mm".encode()
        for name in task.outputs
        if name not in {"measurements.json", "failure.json", "declarations.json"}
    }
    outputs["measurements.json"] = _json(_measurements(side))
    if "declarations.json" not in task.inputs:
        outputs["declarations.json"] = _json({"scene": {"name": "box", "shape": 0}})
    return Ended(ending="finished", outputs=outputs)


def _side(text: str, parameters: dict[str, Any]) -> float:
    found = re.search(r"^side *= *([\d.]+)", text, re.MULTILINE)
    default = float(found[1]) if found else 10.0
    return float(str(parameters.get("side", default)).removesuffix("mm"))


def _parameter(side: float) -> dict[str, Any]:
    return {"name": "side", "type": "number", "default": 10.0, "value": side, "low": 5, "high": 20, "line": 1}


def _measurements(side: float) -> dict[str, Any]:
    middle, box = side / 2, ((0, 0, 0), (side, side, side))
    faces = [
        {
            "index": number,
            "body": 0,
            "kind": "plane",
            "area_mm2": side**2,
            "perimeter_mm": 4 * side,
            "center": [middle + middle * way for way in normal],
            "normal": normal,
        }
        for number, normal in enumerate(_SIDES)
    ]
    bulk = {"volume_mm3": side**3, "area_mm2": 6 * side**2, "center": [middle] * 3, "box": box, "solids": 1}
    sound = {"valid": True, "closed": True}
    body = {"name": "box", "path": ["box"], "kind": "solid", "first_face": 0, "faces": 6, **bulk, **sound}
    inertia = [[side**5 / 6 if row == column else 0 for column in range(3)] for row in range(3)]
    return {"inertia": inertia, "edges": 12, "bodies": [body], "faces": faces, **bulk, **sound}


def _json(value: object) -> bytes:
    return json.dumps(value).encode()
