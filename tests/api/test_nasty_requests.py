"""Nothing that a client sends is an error of ours."""

import pytest
from test_routes_say_who import STREAMS, filled
from visitors import API, PAGES, Door

from api import openapi

NASTY = ["0", "-1", "99999999999999999999999", "1e3", "%00", "%2e%2e%2f", "é", "\u202e", "x" * 3000, "'; --"]
BODIES = [
    "",
    "null",
    "[]",
    '"x"',
    "{}",
    '{"name": "\\ud800"}',
    '{"revision": 1e400}',
    '{"body": "\\u0000"}',
    "NaN",
    "\xff",
]


@pytest.mark.parametrize("nasty", NASTY)
def test_no_address_breaks_the_hub(built: Door, nasty: str):
    client = built.program(built.school.owner)
    broken = []
    for route in openapi.routes_of(built.app):
        for name in ("project", "part", "number", "name", "path", "preview_id", "region", "secret", "login"):
            if "{" + name + "}" not in route.path or route.path in STREAMS or "GET" not in route.methods:
                continue
            address = filled(route.path.replace("{" + name + "}", nasty))
            status = client.get(address).status_code
            if status >= 500 or status == 200:
                broken.append((address[:200], status))
    assert broken == []


def test_a_login_with_a_zero_is_nobody_s(built: Door):
    teacher = built.signed_in(built.school.teacher)

    answer = teacher.send(f"{PAGES}/people", {"login": "x\0y", "role": "student"}, shown_at=f"{PAGES}/people")

    assert answer.status_code == 422


@pytest.mark.parametrize("body", BODIES)
def test_no_body_breaks_the_hub(built: Door, body: str):
    client = built.program(built.school.owner)
    broken = []
    for route in openapi.routes_of(built.app):
        if not route.path.startswith("/api/"):
            continue
        for method in set(route.methods) & {"POST", "PUT", "PATCH"}:
            for kind in ("application/json", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain"):
                headers = {"content-type": kind}
                answer = client.request(method, filled(route.path), content=body.encode("latin-1"), headers=headers)
                if answer.status_code >= 500:
                    broken.append((method, route.path, kind, answer.status_code))
    assert broken == []


@pytest.mark.parametrize(
    "query",
    ["cursor=%00", "cursor=x", "cursor=-1", "cursor=" + "9" * 150, "limit=x", "limit=999", "status=odd", "revision=0"],
)
def test_no_query_breaks_the_hub(built: Door, query: str):
    client = built.program(built.school.owner)

    for list_ in ("", "/punch_pin/revisions", "/punch_pin/threads", "/punch_pin/revisions/1/findings"):
        assert client.get(f"{API}/parts{list_}?{query}").status_code in (200, 422)


@pytest.mark.parametrize("fields", [{}, {"base": "x"}, {"base": "9" * 30}, {"revision": "²"}, {"days": "٣"}])
def test_no_form_breaks_the_hub(built: Door, fields: dict[str, str]):
    visitor = built.signed_in(built.school.teacher)

    for address in (
        f"{PAGES}/parts/punch_pin/submit",
        f"{PAGES}/parts/punch_pin/previews",
        f"{PAGES}/parts/punch_pin/revisions",
        f"{PAGES}/parts/punch_pin/threads",
        f"{PAGES}/parts",
        f"{PAGES}/people",
        f"{PAGES}/links",
        "/projects",
        "/language",
        "/account/tokens",
        "/account/password",
    ):
        assert visitor.send(address, fields, shown_at=PAGES).status_code < 500, address


def test_head_is_get_without_the_body(built: Door):
    client = built.program(built.school.student)
    address = f"{API}/parts/punch_pin/revisions/1/artifacts/iso.png"

    head, whole = client.head(address), client.get(address)

    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"] == whole.headers["etag"]
    assert head.headers["content-length"] == whole.headers["content-length"]
