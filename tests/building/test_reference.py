"""What the reference of scripts says is what happens."""

import re
from pathlib import Path
from typing import Any

import pytest

import designhub.script

REFERENCE = (Path(__file__).parents[2] / "docs/reference/script.md").read_text(encoding="utf-8")


@pytest.mark.cad
def test_the_script_in_the_reference_builds(build: Any) -> None:
    source = re.findall(r"```python\n(.*?)```", REFERENCE, re.DOTALL)[0]
    (shank,) = build(source).declarations.features
    assert (shank.name, len(shank.faces)) == ("shank", 1)


def test_every_name_that_a_script_may_import_is_in_the_reference() -> None:
    words = set(re.findall(r"\w+", REFERENCE))
    assert sorted(set(designhub.script.__all__) - words) == []
