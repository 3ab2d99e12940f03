"""Submitting, listing and previewing, by programs and in the page."""

import json

import pytest
from visitors import API, PAGES, Door

PART = f"{PAGES}/parts/punch_pin"
SCRIPT = ("files", ("punch_pin.py", b"side = 10"))


def submit(client, *files, part="punch_pin", **fields):
    headers = {"idempotency-key": fields.pop("key")} if "key" in fields else {}
    return client.post(f"{API}/parts/{part}/revisions", files=files or [SCRIPT], data=fields, headers=headers)


def test_a_submission_is_taken_and_says_where_it_is(door: Door):
    client = door.program(door.school.student)

    answer = submit(client, message="First", parameters='{"side": "12 mm"}')

    assert answer.status_code == 202
    assert answer.headers["location"] == f"{API}/parts/punch_pin/revisions/1"
    shown = client.get(answer.headers["location"]).json()
    assert (shown["state"], shown["message"], shown["parameters"]) == ("queued", "First", {"side": "12 mm"})
    assert shown["authors"] == [{"name": "student", "school": "pamplona"}]


def test_the_same_again_is_the_same_revision(door: Door):
    client = door.program(door.school.student)

    numbers = [submit(client).json()["number"], submit(client).json()["number"]]

    assert numbers == [1, 1]


def test_a_key_that_was_used_for_something_else_is_refused(door: Door):
    client = door.program(door.school.student)
    submit(client, key="abc")

    again = submit(client, key="abc")
    other = submit(client, ("files", ("punch_pin.py", b"side = 11")), key="abc")

    assert (again.status_code, other.status_code) == (202, 409)


def test_files_may_have_folders(door: Door):
    files = [SCRIPT, ("files", ("lib/teeth.py", b"count = 3"))]

    shown = submit(door.program(door.school.student), *files, entry="punch_pin.py").json()

    assert [each["path"] for each in shown["files"]] == ["lib/teeth.py", "punch_pin.py"]


@pytest.mark.parametrize("parameters", ["[1]", "{", '{"side": NaN}', '{"side": {"a": 1}}', "[" * 100_000])
def test_parameters_that_are_no_values_are_refused(door: Door, parameters):
    answer = submit(door.program(door.school.student), parameters=parameters)

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"].startswith("parameters")


def test_revisions_come_in_pages(door: Door):
    client = door.program(door.school.student)
    for side in range(1, 6):
        submit(client, ("files", ("punch_pin.py", f"side = {side}".encode())))

    first = client.get(f"{API}/parts/punch_pin/revisions?limit=3").json()
    second = client.get(f"{API}/parts/punch_pin/revisions?limit=3&cursor={first['next']}").json()

    assert [each["number"] for each in first["items"]] == [5, 4, 3]
    assert [each["number"] for each in second["items"]] == [2, 1]
    assert second["next"] is None


def test_parts_come_in_pages(door: Door):
    client = door.program(door.school.student)
    for name in ("a", "b", "c"):
        client.post(f"{API}/parts", json={"name": name})

    first = client.get(f"{API}/parts?limit=2").json()
    second = client.get(f"{API}/parts?limit=2&cursor={first['next']}").json()

    assert [each["slug"] for each in first["items"] + second["items"]] == ["a", "b", "c"]


def test_findings_are_told_in_the_reader_s_language(built: Door):
    address = f"{API}/parts/punch_pin/revisions/1/findings"

    english = built.program(built.school.student).get(address).json()["items"]
    client = built.program(built.school.partner)
    built.signed_in(built.school.partner).send("/language", {"language": "de"}, shown_at="/account")
    german = client.get(address).json()["items"]

    assert [each["rule"] for each in english] == [each["rule"] for each in german]
    assert english[0]["message"]["text"] != german[0]["message"]["text"]


def test_a_look_is_asked_for_and_seen(built: Door):
    client = built.program(built.school.partner)

    asked = client.post(f"{API}/parts/punch_pin/previews", data={"base": 1, "parameters": '{"side": 12}'})
    built.school.work()
    seen = client.get(asked.headers["location"]).json()

    assert asked.status_code == 202
    assert seen["state"] in ("previewed", "built")
    for name in ("model.glb", "measurements.json"):
        assert client.get(f"{asked.headers['location']}/artifacts/{name}").status_code == 200


def test_the_page_s_form_asks_for_a_look(built: Door):
    visitor = built.signed_in(built.school.student)
    accept = {"accept": "application/json"}
    fields = {"base": "1", "p.side": "12"}

    asked = visitor.send(f"{PART}/previews", fields, shown_at=PART, headers=accept)
    built.school.work()
    seen = visitor.get(asked.json()["url"], headers=accept).json()

    assert (asked.status_code, asked.json()["state"]) == (202, "queued")
    assert seen["state"] == "built"
    assert visitor.get(seen["model"]).status_code == 200
    assert visitor.get(seen["faces"]).status_code == 200
    assert "12" in seen["html"]


def test_without_scripts_a_look_has_a_page(built: Door):
    visitor = built.signed_in(built.school.student)

    asked = visitor.send(f"{PART}/previews", {"base": "1", "p.side": "12"}, shown_at=PART)
    waiting = visitor.see(asked.headers["location"])
    built.school.work()

    assert waiting.xpath("//*[@role='status']")
    assert visitor.see(asked.headers["location"]).xpath("//hub-viewer/@src")


def test_a_value_that_can_be_read_in_two_ways_is_asked_back(built: Door):
    visitor = built.signed_in(built.school.student)
    fields = {"base": "1", "p.side": "1,234"}

    answer = visitor.send(f"{PART}/previews", fields, shown_at=PART)
    told = visitor.send(f"{PART}/previews", fields, shown_at=PART, headers={"accept": "application/json"})

    assert answer.status_code == 422
    assert 'value="1,234"' in answer.text
    assert [each["field"] for each in told.json()["errors"]] == ["p.side"]


def test_values_can_be_kept_as_a_revision(built: Door):
    visitor = built.signed_in(built.school.student)

    kept = visitor.send(f"{PART}/revisions", {"base": "1", "p.side": "12", "message": "Wider"}, shown_at=PART)

    assert kept.headers["location"] == f"{PART}/revisions/2"
    shown = visitor.get(f"{API}/parts/punch_pin/revisions/2").json()
    assert (shown["parameters"], shown["parents"], shown["message"]) == ({"side": 12}, [1], "Wider")


def send_form(visitor, fields, files=(), part=PART):
    whole = {"entry": "punch_pin.py", "source": "side = 10", "base": "1", "message": "", "parameters": "", **fields}
    return visitor.send(f"{part}/submit", whole, shown_at=f"{part}/submit", files=[("files", each) for each in files])


def submitted(visitor, answer):
    assert answer.status_code == 303, answer.text[-3000:]
    return visitor.get("/api/v1" + answer.headers["location"]).json()


def test_what_was_edited_is_submitted(built: Door):
    visitor = built.signed_in(built.school.student)

    shown = submitted(visitor, send_form(visitor, {"source": "side = 11\r\n", "parameters": "side = 12"}))

    assert (shown["number"], shown["parents"], shown["parameters"]) == (2, [1], {"side": 12})
    assert visitor.get(f"{API}/parts/punch_pin/revisions/2/files/punch_pin.py").text == "side = 11\n"


def test_a_dropped_model_takes_the_place_of_the_script(built: Door):
    visitor = built.signed_in(built.school.student)

    shown = submitted(visitor, send_form(visitor, {}, [("pin.step", b"ISO-10303-21;")]))

    assert (shown["entry"], [each["path"] for each in shown["files"]]) == ("pin.step", ["pin.step"])


def test_a_dropped_table_goes_with_the_script(built: Door):
    visitor = built.signed_in(built.school.student)

    shown = submitted(visitor, send_form(visitor, {}, [("sizes.csv", b"1,2")]))

    assert [each["path"] for each in shown["files"]] == ["punch_pin.py", "sizes.csv"]


def test_a_refused_form_comes_back_as_it_was(built: Door):
    visitor = built.signed_in(built.school.student)

    answer = send_form(visitor, {"source": "side = 13", "message": "Why", "parameters": "side: 12"})

    assert answer.status_code == 422
    assert "side = 13" in answer.text
    assert "side: 12" in answer.text
    assert 'role="alert"' in answer.text


def test_a_new_part_starts_with_a_script_that_can_be_sent(built: Door):
    visitor = built.signed_in(built.school.student)

    made = visitor.send(f"{PAGES}/parts", {"name": "Größe 2"}, shown_at=PAGES)

    assert made.headers["location"] == f"{PAGES}/parts/grosse-2/submit?notice=created"
    source = visitor.see(made.headers["location"]).xpath("//textarea[@name='source']")[0].text
    assert "show(body" in source
    compile(source, "grosse-2.py", "exec")


def test_json_of_a_thread_reads_back(built: Door):
    client = built.program(built.school.partner)
    view = {"position": [50, -60, 40], "target": [5, 5, 5]}
    anchor = {"face": 1, "point": [5, 5, 10], "normal": [0, 0, 1], "view": view}

    made = client.post(f"{API}/parts/punch_pin/threads", json={"revision": 1, "body": "Too sharp", "anchor": anchor})
    client.post(f"{made.headers['location']}/comments", json={"body": "Really"})
    settled = client.put(f"{made.headers['location']}/state", json={"state": "resolved"}).json()

    assert made.status_code == 201
    assert settled["state"] == "resolved"
    assert [each["body"] for each in settled["comments"]] == ["Too sharp", "Really"]
    assert settled["anchor"]["fingerprint"]["kind"] == "plane"
    assert json.dumps(settled["anchor"]["view"]["position"]) == "[50.0, -60.0, 40.0]"


def test_a_look_has_its_page_under_its_own_part(built: Door):
    visitor = built.signed_in(built.school.student)
    page = visitor.send(f"{PART}/previews", {"base": "1", "p.side": "15"}, shown_at=PART).headers["location"]

    assert visitor.get(page).status_code == 200
    assert visitor.get(page.replace("punch_pin", "lever")).status_code == 404


@pytest.mark.parametrize("name", ["pin#2.py", "50%.py", "lib/größe 3.py", "a&b.py"])
def test_a_file_is_fetched_by_its_link_whatever_it_is_called(door: Door, name: str):
    submit(door.program(door.school.student), ("files", (name, b"side = 10")))
    visitor = door.signed_in(door.school.student)

    (address,) = visitor.see(PART).xpath("//a[contains(@href, '/files/')]/@href")

    assert visitor.get(address).content == b"side = 10"
