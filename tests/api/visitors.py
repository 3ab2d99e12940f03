"""Browsers and programs that visit the hub under test."""

from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from furnished import PASSWORD, School
from lxml import html
from starlette.testclient import TestClient

from api import cookies
from designhub.people import sign_in, tokens
from designhub.people.caller import Person
from designhub.people.guest_links import create_link

BROWSER = {"accept": "text/html", "sec-fetch-site": "same-origin"}
API = "/api/v1/projects/hole-puncher"
PAGES = "/projects/hole-puncher"


@dataclass
class Visitor:
    """A browser: it keeps cookies, and sends the forms that it was shown."""

    client: TestClient

    def get(self, address: str, **more: Any) -> Any:
        return self.client.get(address, **more)

    def see(self, address: str) -> html.HtmlElement:
        answer = self.get(address)
        assert answer.status_code == 200, (address, answer.status_code, answer.text[:300])
        return html.fromstring(answer.text)

    def send(self, address: str, fields: dict[str, Any], *, shown_at: str, **more: Any) -> Any:
        """Send a form with the token of the page it is on."""
        csrf = self.see(shown_at).xpath("//input[@name='csrf']/@value")[0]
        return self.client.post(address, data={"csrf": csrf, **fields}, **more)


@dataclass
class Door:
    """Lets visitors in to one hub."""

    app: FastAPI
    school: School

    def visitor(self, **headers: str) -> Visitor:
        client = TestClient(self.app, headers=BROWSER | headers, follow_redirects=False, raise_server_exceptions=False)
        return Visitor(client)

    def signed_in(self, person: Person, **headers: str) -> Visitor:
        visitor = self.visitor(**headers)
        token = sign_in.sign_in(self.school.store, login=person.login, password=PASSWORD)
        visitor.client.cookies.set(cookies.SESSION, token.secret)
        return visitor

    def guest(self, *, may_remark: bool = True, part: str | None = None) -> tuple[Visitor, str]:
        """Return a browser that has opened a guest link, and the link's secret."""
        made = create_link(
            self.school.store, by=self.school.teacher, project=self.school.project, part=part, may_remark=may_remark
        )
        visitor = self.visitor()
        assert visitor.get(f"/g/{made.secret}").status_code == 303
        return visitor, made.secret

    def program(self, person: Person | None, **headers: str) -> TestClient:
        """Return a client that carries a token of ``person``."""
        if person is not None:
            secret = tokens.issue_token(self.school.store, by=person, name="tests").secret
            headers = {"authorization": f"Bearer {secret}"} | headers
        return TestClient(self.app, headers=headers, follow_redirects=False, raise_server_exceptions=False)
