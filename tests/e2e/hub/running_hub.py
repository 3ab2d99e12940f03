"""A hub as a school starts it: ``designhub serve --demo`` in a process of its own, and people who use it."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

READY_S = 240.0
QUICK = {"LANG": "C.UTF-8", "DESIGNHUB_COMPLETION_SECONDS": "20"}
"""What nobody waits for stays short, so that the pages have the machine."""


@dataclass
class Hub:
    """A running hub."""

    address: str
    data: Path
    process: "subprocess.Popen[str]"
    said: list[str] = field(default_factory=list)

    def password(self, login: str) -> str:
        """Return what the hub printed for ``login``."""
        listed = json.loads((self.data / "demo-accounts.json").read_text())
        return next(str(account["password"]) for account in listed if account["login"] == login)


@contextmanager
def serving(data: Path) -> Iterator[Hub]:
    """Start a hub with the demonstration; wait until it says where it is."""
    command = [sys.executable, "-m", "designhub.cli", "serve", "--demo", "--data", str(data), "--port", "0"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**environment, **QUICK}
    )
    hub = Hub(address="", data=data, process=process)
    reader = threading.Thread(target=_listen, args=(hub,), daemon=True)
    reader.start()
    try:
        _wait_for_address(hub)
        yield hub
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        reader.join(5)
        if process.stdout is not None:
            process.stdout.close()


def _listen(hub: Hub) -> None:
    assert hub.process.stdout is not None
    for line in hub.process.stdout:
        hub.said.append(line.rstrip())


def _wait_for_address(hub: Hub) -> None:
    until = time.monotonic() + READY_S
    while time.monotonic() < until and hub.process.poll() is None:
        found = re.search(r"https?://[^\s/]+:\d+", "\n".join(hub.said))
        if found:
            hub.address = found[0]
            with urllib.request.urlopen(f"{hub.address}/sign-in") as answer:
                assert answer.status == 200
            return
        time.sleep(0.2)
    raise AssertionError("the hub did not say where it is:\n" + "\n".join(hub.said))


def visitor(browser: Browser, *, width: int = 1440, height: int = 900, locale: str = "en-GB") -> BrowserContext:
    """Return a fresh browser profile."""
    return browser.new_context(viewport={"width": width, "height": height}, locale=locale, reduced_motion="reduce")


def signed_in(browser: Browser, hub: Hub, login: str, **size: int) -> Page:
    """Return a page of somebody who has signed in, in English."""
    page = visitor(browser, **size).new_page()
    page.goto(f"{hub.address}/sign-in")
    page.fill("input[name=login]", login)
    page.fill("input[name=password]", hub.password(login))
    page.click("main form button.primary")
    page.wait_for_url(f"{hub.address}/projects")
    page.click("footer button[value=en]")
    page.wait_for_selector("html[lang=en]")
    return page


def shown(page: Page) -> None:
    """Wait until the model stands in the viewer."""
    page.wait_for_selector('hub-viewer[data-state="ready"]', timeout=60_000)
