"""One wheel carries everything that the hub needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def contents(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("dist")
    uv = Path(sys.executable).with_name("uv")
    subprocess.run(
        [uv, "build", "--wheel", "--no-build-isolation", "--python", sys.executable, "-o", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("the front end", "api/web/static/manifest.json"),
        ("the pages", "api/web/templates/*.html"),
        ("the pages' words", "api/web/translations/de/*.ftl"),
        ("the hub's words", "designhub/messages/it/checks.ftl"),
        ("the migrations", "designhub/store/migrations/versions/*.py"),
        ("the materials", "designhub/analysis/materials.csv"),
        ("the demonstration", "parts/hole_puncher/project.toml"),
        ("the type marker", "designhub/py.typed"),
    ],
)
def test_the_wheel_carries(contents: set[str], what: str, pattern: str) -> None:
    assert any(Path(name).match(pattern) for name in contents), f"{what} is missing"


@pytest.mark.slow
def test_the_wheel_carries_neither_tests_nor_front_end_sources(contents: set[str]) -> None:
    strangers = {name for name in contents if name.startswith(("tests/", "benchmarks/", "api/web/frontend/", ".ci/"))}

    assert strangers == set()
