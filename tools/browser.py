"""Find a Chromium for the browser tests, or install one: Debian's package there, Playwright's elsewhere."""

import os
import platform
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
    import install  # lies beside this script, for which Python looks only when it is run as one

    if find() is None:
        if _is_debian():
            install.apt("chromium")
        else:
            print("Installing Playwright's Chromium", flush=True)
            install.run([sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"])
    if find() is None:
        sys.exit("No Chromium found or installed; install one, or name it in DESIGNHUB_TEST_BROWSER.")


def _is_debian() -> bool:
    """Tell whether the package chromium is a browser here, not Ubuntu's note to install a snap."""
    try:
        return platform.freedesktop_os_release()["ID"] == "debian"
    except OSError:
        return False


if __name__ == "__main__":
    main()
