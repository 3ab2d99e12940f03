"""Every way to be refused, as programs see it."""

import pytest
from visitors import API, Door

from api.errors import TYPE


def problem(answer):
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert {"type", "title", "status", "detail"} <= body.keys()
    assert body["status"] == answer.status_code
    assert body["type"].startswith(TYPE)
    assert "Traceback" not in answer.text
    return body


REFUSED = [
    ("GET", "/api/v1/nothing", {}, 404, "error.not_found"),
    ("GET", "/api/v1/projects/none", {}, 404, "error.not_found"),
    ("GET", f"{API}/parts/none", {}, 404, "error.not_found"),
    ("GET", f"{API}/parts/punch_pin/revisions/99", {}, 404, "error.not_found"),
    ("GET", f"{API}/parts/punch_pin/revisions/1/artifacts/none.glb", {}, 404, "error.not_found"),
    ("DELETE", "/api/v1/health", {}, 405, "http.method"),
    ("GET", f"{API}/parts/punch_pin/revisions/one", {}, 422, "error.invalid"),
    ("GET", f"{API}/parts?limit=0", {}, 422, "error.invalid"),
    ("POST", f"{API}/parts", {"json": {}}, 422, "error.invalid"),
    ("POST", f"{API}/parts", {"json": {"name": "x", "colour": "red"}}, 422, "error.invalid"),
    ("POST", f"{API}/parts", {"content": "{", "headers": {"content-type": "application/json"}}, 422, "error.invalid"),
    ("POST", f"{API}/parts", {"json": {"name": "Punch pin", "slug": "punch_pin"}}, 409, "projects.part_taken"),
    ("POST", f"{API}/parts/x/revisions", {"data": {"entry": "x.py"}}, 422, "error.invalid"),
    ("POST", f"{API}/parts/x/revisions", {"files": [("files", ("x.exe", b"1"))]}, 422, "error.invalid"),
    ("POST", "/api/v1/projects", {"json": {"name": "Mine"}}, 403, "error.forbidden"),
]


@pytest.mark.parametrize(("method", "address", "sent", "status", "key"), REFUSED)
def test_a_program_is_told_what_is_wrong(built: Door, method, address, sent, status, key):
    answer = built.program(built.school.student).request(method, address, **sent)

    assert answer.status_code == status
    assert problem(answer)["type"] == TYPE + key


def test_refused_input_names_the_field(built: Door):
    answer = built.program(built.school.student).post(f"{API}/parts", json={"slug": "x"})

    assert [(each["field"], each["type"]) for each in problem(answer)["errors"]] == [("name", TYPE + "field.missing")]


def test_every_refused_file_is_told_at_once(built: Door):
    files = [("files", ("../evil.py", b"")), ("files", ("virus.exe", b""))]

    answer = built.program(built.school.student).post(f"{API}/parts/x/revisions", files=files)

    assert len([each for each in problem(answer)["errors"] if each["field"] == "files"]) == 2


def test_nobody_is_asked_to_sign_in(built: Door):
    answer = built.program(None).get(f"{API}/parts")

    assert problem(answer)["status"] == 401
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_token_that_is_not_known_is_not_somebody(built: Door):
    answer = built.program(None, authorization="Bearer dh_nonsense").get("/api/v1/projects")

    assert problem(answer)["type"] == TYPE + "http.token"


def test_who_is_no_member_learns_nothing(built: Door):
    hidden = built.program(built.school.stranger).get(f"{API}/parts/punch_pin")
    missing = built.program(built.school.stranger).get("/api/v1/projects/none/parts/punch_pin")

    assert hidden.json() == missing.json()


def test_a_problem_speaks_the_reader_s_language(built: Door):
    answer = built.program(None, **{"accept-language": "fr, de-AT;q=0.8, en;q=0.2"}).get("/api/v1/nothing")

    assert problem(answer)["title"] == "Nicht gefunden"


def test_a_body_that_says_it_is_too_large_is_refused_unread(built: Door):
    answer = built.program(built.school.student).post(f"{API}/parts", content=b"{" + b" " * 1_000_001)

    assert answer.status_code == 413
    assert problem(answer)["type"] == TYPE + "http.too_large"


def test_a_body_that_turns_out_too_large_is_refused(built: Door):
    def endless():
        for _ in range(30):
            yield b" " * 100_000

    headers = {"content-type": "application/json"}

    answer = built.program(built.school.student).post(f"{API}/parts", content=endless(), headers=headers)

    assert problem(answer)["status"] == 413


def test_too_many_attempts_have_to_wait(built: Door):
    client = built.program(None)
    for _ in range(5):
        client.post("/api/v1/sessions", json={"login": "student", "password": "wrong"})

    answer = client.post("/api/v1/sessions", json={"login": "student", "password": "wrong"})

    assert problem(answer)["status"] == 429
    assert int(answer.headers["retry-after"]) > 0


def test_an_error_of_ours_tells_no_secrets(built: Door, monkeypatch: pytest.MonkeyPatch):
    def broken(*_args: object, **_more: object) -> None:
        raise RuntimeError("the database is at 10.0.0.7")

    monkeypatch.setattr(built.school.store, "reading", broken)

    answer = built.program(None).get("/api/v1/health")

    assert problem(answer)["status"] == 500
    assert "10.0.0.7" not in answer.text


def test_a_person_gets_a_page(built: Door):
    answer = built.visitor().get("/nothing")

    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
    assert "Not found" in answer.text


def test_a_person_who_has_to_sign_in_comes_back_after(built: Door):
    visitor = built.visitor()

    answer = visitor.get("/projects/hole-puncher/people")

    assert answer.status_code == 303
    assert answer.headers["location"] == "/sign-in?next=/projects/hole-puncher/people"
