"""How a script shows: ``show_object`` and ``debug``, in CQGI's form and in CQ-editor's.

Its one rule: what was shown is kept as it was handed over, with the line that said so; whether it is geometry is asked
when the run is over.
"""

from collections.abc import Callable, Mapping
from typing import Any

from designhub.script.frames import caller
from designhub.script.recording import Recorder, Shown


def show_object_into(recorder: Recorder) -> Callable[..., None]:
    """Return the ``show_object`` of one run."""

    def show_object(shape: Any, name: Any = None, options: Any = None, **more: Any) -> None:
        """Show ``shape``, in CQGI's form and in CQ-editor's: ``show_object(s, "name", options={...})``."""
        recorder.of(caller()).shown.append(shown(shape, name, options, more, caller().f_lineno))

    return show_object


def debug_into(recorder: Recorder) -> Callable[..., None]:
    """Return the ``debug`` of one run."""

    def debug(obj: Any, args: Any = None, **more: Any) -> None:
        """Hand over something to look at while designing; it is no result."""
        recorder.of(caller()).debugged.append(shown(obj, args, None, more, caller().f_lineno))

    return debug


def shown(shape: Any, name: Any, options: Any, more: Mapping[str, Any], line: int) -> Shown:
    """Sort what two conventions put in the same place: the second argument is a name or the options."""
    if isinstance(name, Mapping):
        name, options = None, {**name, **(options or {})}
    given = {**(options or {}), **more}
    name = name if name is not None else given.get("name")
    return Shown(object=shape, name=None if name is None else str(name), options=given, line=line)
