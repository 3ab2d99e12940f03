"""What a hostile script hands over as its own result breaks no page."""

import json
import threading
from typing import Any

import pytest
from furnished import School
from visitors import API, PAGES, Door

from designhub.revisions.pretend import PretendRunner
from designhub.sandbox.task import Ended, Task

VAST = 10**400
BOX = {"scene": {"name": "box", "shape": 0}}


def parameter(value: Any) -> dict[str, Any]:
    return {"name": "side", "type": "number", "default": value, "value": value, "line": 1}


FORGED = {
    "a failure with a vast number": {
        "kind": "failed",
        "reason": "parameter",
        "message": "no",
        "key": "reviews.no_face",
        "args": {"face": VAST, "faces": 1e308},
    },
    "a failure of a key without its data": {
        "kind": "failed",
        "reason": "crash",
        "message": "",
        "key": "units.dimension",
    },
    "a failure on a line that is not there": {"kind": "failed", "reason": "crash", "message": "x", "line": VAST},
    "a parameter with a vast number": {"kind": "built", "declarations": {"parameters": [parameter(VAST)], **BOX}},
    "a parameter with a long list": {"kind": "built", "declarations": {"parameters": [parameter([VAST] * 9)], **BOX}},
    "names that are markup": {
        "kind": "built",
        "declarations": {
            "parameters": [{**parameter(1), "doc": "<script>alert(1)</script>"}],
            "features": [{"name": '"><img src=x onerror=alert(1)>', "faces": [1]}],
            "material": "<svg onload=alert(1)>",
            "scene": {"name": "<b>box</b>", "shape": 0},
        },
    },
}


class Forger(PretendRunner):
    """A sandbox whose child was taken over: it hands over what it likes."""

    def __init__(self, outcome: dict[str, Any]) -> None:
        super().__init__()
        self._outcome = outcome

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        if not task.entry.endswith(":build"):
            return super().run(task, stop)
        forged = {"outcome.json": json.dumps({"outcome": self._outcome}).encode(), "shapes.bin": b"10"}
        return Ended(ending="finished", outputs=forged, log="<script>alert(1)</script>")


@pytest.fixture(params=FORGED.values(), ids=FORGED.keys())
def forged(school: School, door: Door, request: pytest.FixtureRequest) -> Door:
    school.submit("side = 10")
    school.runner = Forger(request.param)
    school.work()
    return door


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_and_list_is_shown(forged: Door, language: str):
    visitor = forged.signed_in(forged.school.teacher, **{"accept-language": language})
    revision = f"{API}/parts/punch_pin/revisions/1"

    for address in (PAGES, f"{PAGES}/parts/punch_pin", f"{PAGES}/parts/punch_pin/submit", f"{API}/parts", revision):
        assert visitor.get(address).status_code == 200, address
    for region in ("head", "stage", "findings", "parameters", "threads", "properties", "downloads", "history"):
        assert visitor.get(f"{PAGES}/parts/punch_pin/revisions/1/region/{region}").status_code == 200, region
    for list_ in ("findings", "parameters"):
        assert visitor.get(f"{revision}/{list_}").status_code == 200, list_


def test_nothing_of_it_runs(forged: Door):
    page = forged.signed_in(forged.school.teacher).see(f"{PAGES}/parts/punch_pin")

    assert not page.xpath("//main//script | //main//b | //main//*[@onerror or @onload]")
    assert (
        forged.program(forged.school.student)
        .get(f"{API}/parts/punch_pin/revisions/1/log")
        .headers["content-type"]
        .startswith("text/plain")
    )
