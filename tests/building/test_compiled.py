"""What a script has numba compile runs, also where numba may keep nothing."""

from typing import Any

import pytest

pytestmark = pytest.mark.cad

SCRIPT = """
import numba
@numba.njit(cache=True)
def twice(x):
    return 2 * x
show_object(cq.Workplane().box(twice(1.0), 1, 1))
"""


def test_a_function_is_compiled_without_a_folder_to_keep_it_in(build: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from numba.core.caching import CompileResultCacheImpl

    monkeypatch.setattr(CompileResultCacheImpl, "_locator_classes", [])
    assert build(SCRIPT).leaves()


def test_a_function_is_compiled_where_the_folder_refuses(build: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from numba.core.caching import IndexDataCacheFile

    def refuse(*_: Any) -> None:
        raise PermissionError

    monkeypatch.setattr(IndexDataCacheFile, "save", refuse)
    assert build(SCRIPT).leaves()
