"""Find a Chromium for the browser tests, or install one: the system's, else Playwright's, else Debian's package."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Return the path of a Chromium that is here already."""
    chosen = os.environ.get("DESIGNHUB_TEST_BROWSER")
    if chosen:
        return chosen
    for name in NAMES:
        path = shutil.which(name)
        # Ubuntu's chromium-browser is a note to install a snap, which does not run in a container.
        if path and subprocess.run([path, "--version"], capture_output=True, check=False).returncode == 0:
            return path
    return _playwrights()


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def main() -> None:
    """Make sure that there is a browser."""
    if find():
        return
    root = [] if os.geteuid() == 0 else ["sudo"]
    attempts = [
        [[sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]],
        [[*root, "apt-get", "update", "-q"], [*root, "apt-get", "install", "-y", "-q", "chromium"]],
    ]
    for attempt in attempts:
        if all(subprocess.run(command, check=False).returncode == 0 for command in attempt) and find():
            return
    sys.exit("No Chromium found or installed; install one, or name it in DESIGNHUB_TEST_BROWSER.")


if __name__ == "__main__":
    main()
