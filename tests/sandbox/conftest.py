from collections.abc import Iterator
from pathlib import Path

import pytest

from designhub.sandbox import Sandbox

ENTRIES = Path(__file__).parent / "path"


@pytest.fixture(scope="session")
def entries() -> Path:
    """A folder with ``sandbox_entries``, for children to import from."""
    return ENTRIES


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """A sandbox without the CAD kernel."""
    with Sandbox(preload=("sandbox_entries",), slots=4, path=[ENTRIES]) as running:
        yield running
