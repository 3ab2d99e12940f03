"""What is refused before anything is kept."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.errors import Invalid, TooLarge
from designhub.revisions.draft import Draft, draft

MOST = 1000


def wanted(*paths: str, entry: str | None = None, parameters: dict[str, Any] | None = None) -> Draft:
    return draft(dict.fromkeys(paths, b"x"), entry, parameters, most_bytes=MOST)


@pytest.mark.parametrize(
    "path",
    [
        "punch_pin.py",
        "Stanzstift Größe 2.py",
        "lib/gear_teeth.py",
        "штифт.py",
        "a/b/c/d/e/f/g/h.py",
        "model.STEP",
    ],
)
def test_an_ordinary_name_is_taken(path: str) -> None:
    assert wanted(path).entry == path


@pytest.mark.parametrize(
    "path",
    [
        "../pin.py",
        "a/../pin.py",
        "/etc/pin.py",
        "a//pin.py",
        "./pin.py",
        ".hidden.py",
        "a/.git/pin.py",
        "C:\\pin.py",
        "a\\pin.py",
        "pin\0.py",
        "pin\n.py",
        "pin\u202egnp.py",
        "-rf.py",
        "~/pin.py",
        "pin .py/",
        "con.py",
        "lib/NUL.py",
        "pin. /x.py",
        "x" * 201 + ".py",
        "ß" * 101 + ".py",
        "/".join("abcdefgh") + "/pin.py",
        "pin?.py",
        "\ud800.py",
    ],
)
def test_a_name_that_some_disk_would_not_take_is_refused(path: str) -> None:
    with pytest.raises(Invalid) as caught:
        wanted(path, "good.py", entry="good.py")

    assert {problem.field for problem in caught.value.problems} == {"files"}
    assert caught.value.problems[0].message.text("es")


@given(path=st.text(max_size=60))
def test_whatever_is_taken_stays_below_its_folder(path: str) -> None:
    try:
        kept = wanted(path, "entry.py", entry="entry.py")
    except Invalid:
        return

    for name in kept.files:
        assert not name.startswith("/")
        assert not {"", ".", ".."} & set(name.split("/"))
        assert "\\" not in name
        assert name.isprintable() or " " in name


@pytest.mark.parametrize("path", ["virus.exe", "part.py.sh", "README", "archive.zip"])
def test_a_type_of_file_that_no_part_needs_is_refused(path: str) -> None:
    with pytest.raises(Invalid):
        wanted(path, "pin.py", entry="pin.py")


@pytest.mark.parametrize(
    "paths",
    [("pin.py", "PIN.py"), ("Größe.py", "Gro\u0308ße.py"), ("a.py", "a.py/b.py"), ("A.py", "a.py/b.py")],
)
def test_names_that_some_disk_takes_for_one_are_refused(paths: tuple[str, str]) -> None:
    with pytest.raises(Invalid):
        wanted(*paths, "entry.py", entry="entry.py")


def test_names_are_kept_composed() -> None:
    assert list(wanted("Gro\u0308ße.py").files) == ["Größe.py"]


def test_the_only_script_is_the_entry() -> None:
    assert wanted("pin.py", "data.csv", "profile.dxf").entry == "pin.py"


def test_a_file_of_geometry_is_an_entry() -> None:
    assert wanted("housing.step").entry == "housing.step"


@pytest.mark.parametrize("entry", [None, "c.py", "data.csv", "../a.py"])
def test_without_a_sound_entry_the_draft_is_refused(entry: str | None) -> None:
    with pytest.raises(Invalid) as caught:
        wanted("a.py", "b.py", "data.csv", entry=entry)

    assert [problem.field for problem in caught.value.problems] == ["entry"]


def test_no_files_are_refused() -> None:
    with pytest.raises(Invalid):
        wanted()


def test_too_many_files_are_refused() -> None:
    with pytest.raises(Invalid):
        wanted(*(f"f{number}.py" for number in range(201)), entry="f1.py")


def test_files_that_are_too_large_together_are_refused() -> None:
    with pytest.raises(TooLarge):
        draft({"a.py": b"x" * 600, "b.txt": b"x" * 401}, None, most_bytes=MOST)


@pytest.mark.parametrize("value", [1, -2.5, True, "6 mm", [1, 2.5, "x"], 0, ""])
def test_a_plain_value_is_a_parameter_s(value: Any) -> None:
    assert wanted("pin.py", parameters={"diameter": value}).parameters == {"diameter": value}


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, None, {"a": 1}, [[1]], "x" * 2001, "\0", "\ud800", 10**400, [0] * 101, b"x"]
)
def test_any_other_value_is_refused_by_name(value: Any) -> None:
    with pytest.raises(Invalid) as caught:
        wanted("pin.py", parameters={"diameter": value})

    assert [problem.field for problem in caught.value.problems] == ["parameters.diameter"]


@pytest.mark.parametrize("name", ["", "1a", "a b", "a.b", "x" * 81, "\ud800"])
def test_a_parameter_s_name_is_one_that_python_takes(name: str) -> None:
    with pytest.raises(Invalid):
        wanted("pin.py", parameters={name: 1})


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(Invalid) as caught:
        draft({"../x.py": b"", "y.exe": b""}, None, {"a b": 1}, "x" * 2001, most_bytes=MOST)

    assert [problem.field for problem in caught.value.problems] == ["files", "files", "parameters", "message"]
