"""Sign-in, cookies, and forms that another site can't send."""

import re

from furnished import PASSWORD
from visitors import API, PAGES, Door

from api import cookies
from api.web.forms import safe_next


def test_signing_in_keeps_a_cookie_that_scripts_can_t_read(door: Door):
    visitor = door.visitor()

    answer = visitor.send("/sign-in", {"login": "student", "password": PASSWORD, "next": PAGES}, shown_at="/sign-in")

    assert answer.status_code == 303
    assert answer.headers["location"] == PAGES
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith(cookies.SESSION))
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie


def test_over_https_cookies_stay_there(door: Door):
    door.app.state.settings = door.school.store.settings.model_copy(update={"base_url": "https://hub.example"})

    answer = door.visitor().get("/sign-in")

    assert all("Secure" in each for each in answer.headers.get_list("set-cookie"))


def test_a_wrong_password_is_told_on_the_form(door: Door):
    answer = door.visitor().send("/sign-in", {"login": "student", "password": "wrong"}, shown_at="/sign-in")

    assert answer.status_code == 403
    assert 'role="alert"' in answer.text
    assert 'value="student"' in answer.text
    assert "wrong" not in re.sub(r"<title>.*", "", answer.text).split("<main")[1].split("</form>")[0].replace(
        'name="password"', ""
    )


def test_signing_out_ends_the_session(door: Door):
    visitor = door.signed_in(door.school.student)
    secret = visitor.client.cookies[cookies.SESSION]

    visitor.send("/sign-out", {}, shown_at="/projects")

    visitor.client.cookies.set(cookies.SESSION, secret)
    assert visitor.get(PAGES).status_code == 303


def test_a_form_without_the_token_changes_nothing(door: Door):
    visitor = door.signed_in(door.school.student)

    answer = visitor.client.post(f"{PAGES}/parts", data={"name": "Pin"})

    assert answer.status_code == 403
    assert visitor.get(f"{API}/parts").json()["items"] == []


def test_a_token_of_another_browser_is_of_no_use(door: Door):
    visitor, other = door.signed_in(door.school.student), door.signed_in(door.school.student)
    stolen = other.see(PAGES).xpath("//input[@name='csrf']/@value")[0]
    visitor.see(PAGES)

    answer = visitor.client.post(f"{PAGES}/parts", data={"csrf": stolen, "name": "Pin"})

    assert answer.status_code == 403


def test_a_form_from_another_site_changes_nothing_even_with_the_token(door: Door):
    visitor = door.signed_in(door.school.student)

    for header in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}):
        answer = visitor.send(f"{PAGES}/parts", {"name": "Pin"}, shown_at=PAGES, headers=header)
        assert answer.status_code == 403


def test_a_proxy_may_ask_for_the_hub_by_another_name(door: Door):
    door.app.state.settings = door.school.store.settings.model_copy(update={"base_url": "https://hub.example/"})
    visitor = door.signed_in(door.school.student)
    visitor.client.base_url = "https://testserver"

    sent = [
        visitor.send(f"{PAGES}/parts", {"name": "Pin"}, shown_at=PAGES, headers={"origin": origin}).status_code
        for origin in ("https://evil.example", "https://hub.example")
    ]

    assert sent == [403, 303]


def test_a_script_of_our_pages_sends_the_token_as_a_header(door: Door):
    visitor = door.signed_in(door.school.student)
    token = visitor.see(PAGES).xpath("//meta[@name='csrf']/@content")[0]

    refused = visitor.client.post(f"{API}/parts", json={"name": "Pin"})
    taken = visitor.client.post(f"{API}/parts", json={"name": "Pin"}, headers={"x-csrf-token": token})

    assert (refused.status_code, taken.status_code) == (403, 201)


def test_a_program_with_a_token_of_its_own_needs_no_other(door: Door):
    assert door.program(door.school.student).post(f"{API}/parts", json={"name": "Pin"}).status_code == 201


def test_a_program_can_sign_in_and_go_on(door: Door):
    client = door.program(None)
    session = client.post("/api/v1/sessions", json={"login": "student", "password": PASSWORD}).json()

    answer = client.post(f"{API}/parts", json={"name": "Pin"}, headers={"x-csrf-token": session["csrf"]})

    assert answer.status_code == 201
    assert client.get("/api/v1/sessions/current").json()["person"]["login"] == "student"


def test_only_own_pages_are_gone_on_to():
    assert safe_next("/projects/x?a=b#c") == "/projects/x?a=b#c"
    for address in ("https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "", None):
        assert safe_next(address) == "/projects"


def test_changing_the_password_keeps_this_browser_signed_in(door: Door):
    visitor, other = door.signed_in(door.school.student), door.signed_in(door.school.student)
    fields = {"old": PASSWORD, "new": "four words make sense"}

    answer = visitor.send("/account/password", fields, shown_at="/account")

    assert answer.headers["location"] == "/account?notice=password"
    assert visitor.get("/account").status_code == 200
    assert other.get("/account").status_code == 303


def test_a_token_is_shown_once(door: Door):
    visitor = door.signed_in(door.school.student)

    made = visitor.send("/account/tokens", {"name": "laptop"}, shown_at="/account")

    secret = re.search(r"dh_[\w-]+", made.text)
    assert secret
    assert made.headers["cache-control"] == "no-store"
    assert secret[0] not in visitor.get("/account").text
    assert door.program(None, authorization=f"Bearer {secret[0]}").get(f"{API}/parts").status_code == 200
