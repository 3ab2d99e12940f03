"""Every route says who may call it, and holds to it."""

import base64
import json

import pytest
from starlette.testclient import TestClient
from visitors import API, Door

from api import cookies, openapi
from api.deps import ANYONE
from designhub.people.policy import IN_PROJECT, ON_HUB

STANDINGS = ("student", "partner", "teacher", "owner", "guest", "remarker")
ADDRESS = {
    "project": "hole-puncher",
    "part": "punch_pin",
    "number": "1",
    "name": "iso.png",
    "path": "punch_pin.py",
    "login": "nobody-there",
    "link": "none",
    "token": "none",
    "preview_id": "none",
    "region": "stage",
    "secret": "none",
}
STREAMS = {"/api/v1/projects/{project}/events"}
"""They never end."""


def routes(door: Door) -> list[openapi.Route]:
    return openapi.routes_of(door.app)


def test_every_route_says_who_may_call_it(door: Door):
    silent = [each.path for each in routes(door) if each.action is None]

    assert silent == []
    assert {each.action for each in routes(door)} <= {ANYONE, *IN_PROJECT, *ON_HUB}
    assert len(routes(door)) > 60


def filled(path: str) -> str:
    for name, value in ADDRESS.items():
        path = path.replace("{" + name + "}", value)
    assert "{" not in path
    return path


def calls(door: Door) -> list[tuple[str, str, str]]:
    return [
        (method, filled(each.path), each.action or "")
        for each in routes(door)
        for method in each.methods
        if each.path not in STREAMS and each.action != ANYONE and each.path.startswith("/api/")
    ]


def caller(door: Door, standing: str) -> TestClient:
    """Return a client of that standing; a guest may remark once they have a name."""
    if standing not in ("guest", "remarker"):
        return door.program(getattr(door.school, standing))
    visitor, secret = door.guest(may_remark=standing == "remarker")
    client = visitor.client
    client.headers["x-csrf-token"] = visitor.see("/projects/hole-puncher").xpath("//meta[@name='csrf']/@content")[0]
    client.headers["accept"] = "application/json"
    if standing == "remarker":
        words = json.dumps({"secret": secret, "name": "Ada", "school": "ITIS"}).encode()
        kept = dict(client.cookies) | {cookies.GUEST: base64.urlsafe_b64encode(words).decode()}
        client.cookies.clear()
        client.cookies.update(kept)
    return client


@pytest.mark.parametrize("standing", STANDINGS)
def test_a_route_refuses_exactly_those_who_may_not(built: Door, standing: str):
    client = caller(built, standing)
    wrong = []
    for method, address, action in calls(built):
        answer = client.request(method, address, json={} if method in ("POST", "PUT", "PATCH") else None)
        may = standing in (IN_PROJECT.get(action) or ON_HUB.get(action) or ())
        staff = standing in ("teacher", "owner") and "staff" in ON_HUB.get(action, ())
        own = standing not in ("guest", "remarker") and "signed_in" in ON_HUB.get(action, ())
        refused = answer.status_code in (401, 403)
        if refused == (may or staff or own):
            wrong.append((method, address, action, answer.status_code))
    assert wrong == []


def test_nobody_is_let_in_anywhere(built: Door):
    client = built.program(None)

    let_in = [
        (method, address)
        for method, address, _ in calls(built)
        if client.request(method, address, json={}).status_code != 401
    ]

    assert let_in == []


def test_a_stranger_learns_of_no_project(built: Door):
    client = built.program(built.school.stranger)

    found = [
        (method, address)
        for method, address, action in calls(built)
        if action in IN_PROJECT and client.request(method, address, json={}).status_code != 404
    ]

    assert found == []


def test_the_description_is_openapi_3_1_and_says_who(built: Door):
    described = built.program(None).get("/api/v1/openapi.json").json()

    assert described["openapi"].startswith("3.1")
    operations = [each for path in described["paths"].values() for each in path.values()]
    assert all(each["x-action"] and each["x-callers"] is not None for each in operations)
    assert all("application/problem+json" in each["responses"]["default"]["content"] for each in operations)
    assert described["paths"][f"{API.replace('hole-puncher', '{project}')}/parts"]["post"]["x-callers"] == [
        "owner",
        "student",
        "teacher",
    ]
