import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from designhub.sandbox import Sandbox

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(preload=(), slots=4, path=[Path(__file__).parent / "path"]) as running:
        yield running
