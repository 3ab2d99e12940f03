"""Headers, cookies and encodings that no browser sends are no error of ours either."""

import base64

import pytest
from visitors import API, PAGES, Door

PART = f"{PAGES}/parts/punch_pin"
PICTURE = f"{API}/parts/punch_pin/revisions/1/artifacts/iso.png"
VIEW = {"position": [50, -60, 40], "target": [5, 5, 5]}
PIN = {"face": 1, "point": [5, 5, 10], "normal": [0, 0, 1], "view": VIEW}


@pytest.mark.parametrize("odd", ["\xb2-", "9" * 5000 + "-", "-" + "9" * 5000, "0-" + "9" * 5000, "-", "5-2", "0-1,3-4"])
def test_a_range_that_makes_no_sense_gives_everything(built: Door, odd: str):
    client = built.program(built.school.student)

    answer = client.get(PICTURE, headers={"range": f"bytes={odd}".encode("latin-1")})

    assert answer.status_code == 200
    assert answer.content == client.get(PICTURE).content


def test_a_length_that_is_no_number_is_not_counted_with(built: Door):
    headers = {"content-length": b"\xb2", "content-type": "application/json"}

    assert built.program(built.school.student).post(f"{API}/parts", content=b"{}", headers=headers).status_code == 422


@pytest.mark.parametrize("kept", [b'{"secret": "\\ud800"}', b"[" * 20_000, b"[]", b"1", b"\xff"])
def test_a_guest_cookie_that_nobody_gave_opens_nothing(built: Door, kept: bytes):
    cookie = b"hub_guest=" + base64.urlsafe_b64encode(kept)

    assert built.program(None).get(f"{API}/parts", headers={"cookie": cookie}).status_code == 401


@pytest.mark.parametrize("odd", [{"x-csrf-token": b"\xe9"}, {"origin": b"http://["}])
def test_a_forged_token_or_origin_is_refused_whatever_is_in_it(built: Door, odd: dict[str, bytes]):
    headers = {"cookie": b"hub_session=x; hub_csrf=y", **odd}

    assert built.program(None).post(f"{API}/parts", json={"name": "Pin"}, headers=headers).status_code == 403


def test_a_token_in_a_form_may_be_any_text(built: Door):
    answer = built.visitor(cookie="hub_csrf=y").client.post("/sign-in", data={"csrf": "é", "login": "x"})

    assert answer.status_code == 403


@pytest.mark.parametrize("name", ["%00", "x" * 500, "a/" * 2000, "..%2fassets.py", ""])
def test_a_file_of_the_pages_that_is_not_there_is_not_found(built: Door, name: str):
    assert built.program(None).get(f"/static/{name}").status_code == 404


@pytest.mark.parametrize("codec", ["unicode_escape", "utf-7", "undefined", "punycode", "utf-8; charset=undefined"])
def test_a_form_is_in_utf_8_and_in_nothing_else(built: Door, codec: str):
    body = b'--B\r\nContent-Disposition: form-data; name="name"\r\n\r\n\\ud800+2AA-\r\n--B--\r\n'
    headers = {"content-type": f"multipart/form-data; boundary=B; charset={codec}"}
    client = built.program(built.school.student)

    assert client.post(f"{PAGES}/parts", content=body, headers=headers).status_code == 415
    headers = {"content-type": 'multipart/form-data; boundary=B; charset="UTF-8"'}
    assert client.post(f"{PAGES}/parts", content=body, headers=headers).status_code == 303


@pytest.mark.parametrize("body", ['{"role": "\\ud800"}', '{"role": "student", "\\uDfff": 1}', '{"role": ["\\uDB12"]}'])
def test_half_a_character_in_json_is_refused_at_the_door(built: Door, body: str):
    client = built.program(built.school.owner)

    answer = client.put(f"{API}/members/student", content=body, headers={"content-type": "application/json"})

    assert answer.status_code == 400
    assert answer.json()["type"] == "urn:designhub:problem:http.malformed"


def test_a_whole_character_of_two_halves_is_taken(built: Door):
    body = '{"name": "\\ud83d\\udd29 Pin"}'

    answer = built.program(built.school.owner).post(
        f"{API}/parts", content=body, headers={"content-type": "application/json"}
    )

    assert answer.json()["name"] == "🔩 Pin"


@pytest.mark.parametrize("hidden", ['["\\ud800"]', '["\\u0000"]', "[" * 50_000])
def test_a_guest_s_view_can_t_break_the_page_for_everybody(built: Door, hidden: str):
    guest, _ = built.guest()
    view = '{"position": [50, -60, 40], "target": [5, 5, 5], "hidden": ' + hidden + "}"
    fields = {"revision": "1", "body": "Here", "guest_name": "Ada", "face": "1", "point": "5,5,10", "normal": "0,0,1"}

    answer = guest.send(f"{PART}/threads", {**fields, "view": view}, shown_at=PART)

    assert answer.status_code == 422
    assert built.signed_in(built.school.teacher).get(PART).status_code == 200


@pytest.mark.parametrize("face", [10**400, 2**31, -1])
def test_a_face_beyond_all_numbers_is_refused(built: Door, face: int):
    said = {"revision": 1, "body": "Here", "anchor": {**PIN, "face": face}}

    assert built.program(built.school.student).post(f"{API}/parts/punch_pin/threads", json=said).status_code == 422


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59-12:00", "2300-01-01T00:00:00Z", "0001-01-01T00:00:00+12:00"])
def test_a_link_lasts_no_longer_than_calendars_do(built: Door, moment: str):
    answer = built.program(built.school.teacher).post(f"{API}/links", json={"expires_at": moment})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "expires_at"


def test_the_type_of_a_form_may_be_written_in_capitals(built: Door):
    body = b'--B\r\nContent-Disposition: form-data; name="name"\r\n\r\nPin\r\n--B--\r\n'
    client = built.program(built.school.student)

    for address in (f"{PAGES}/parts", f"{API}/parts/punch_pin/revisions"):
        headers = {"content-type": "Multipart/Form-Data; boundary=B"}
        assert client.post(address, content=body, headers=headers).status_code in (303, 422)
