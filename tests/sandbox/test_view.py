"""Which files of the host a child may ever see."""

import json
import tempfile
from pathlib import Path

import designhub
from designhub.sandbox import view

PACKAGE = Path(designhub.__file__).parent


def test_our_package_is_in_sight_and_what_lies_beside_it_is_not() -> None:
    paths = view.readable()

    assert any(PACKAGE.is_relative_to(path) for path in paths)
    assert not any(path in (PACKAGE.parent, *PACKAGE.parents[1:]) for path in paths if "site-packages" not in str(path))


def test_the_standard_library_is_in_sight() -> None:
    assert any(Path(json.__file__).is_relative_to(path) for path in view.readable())


def test_no_folder_is_shown_twice() -> None:
    paths = view.readable()

    assert [path for path in paths if set(path.parents) & set(paths)] == []


def test_homes_accounts_and_temporary_files_are_out_of_sight() -> None:
    hidden = [Path.home(), Path("/etc"), Path("/etc/passwd"), Path(tempfile.gettempdir()), Path("/proc"), Path("/")]

    assert [place for place in hidden if any(place.is_relative_to(path) for path in view.readable())] == []


def test_a_further_folder_is_shown_with_what_a_link_leads_to(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    link = tmp_path / "link"
    link.symlink_to(real)

    assert {link, real} <= set(view.readable([link]))
