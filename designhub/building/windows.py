"""Windows that a script would open with ``cadquery.vis``: what they would hold is shown here, and none opens.

Its one rule: ``show_object`` shows one result more, as the one without import does. ``show`` is a look at what there is
so far, which in CadQuery stands until somebody closes it: only the last one counts, and only where the script shows
nothing otherwise.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from designhub.building.showing import shown
from designhub.building.shown_objects import is_showable
from designhub.script.frames import caller
from designhub.script.recording import Recorder, Shown

try:
    from cadquery import vis as _viewer
except (ImportError, RuntimeError):  # it has numba keep compiled code, and there was no folder for that
    vis: ModuleType | None = None
else:
    vis = _viewer


class _Styled(list[Any]):
    """What ``style`` returns, VTK's actors, and what they are made of."""

    def __init__(self, actors: Sequence[Any], styled: Any, look: Mapping[str, Any]) -> None:
        super().__init__(actors)
        self.styled, self.look = styled, look


@contextmanager
def no_windows(recorder: Recorder) -> Iterator[None]:
    """Let ``show``, ``show_object`` and ``style`` of ``cadquery.vis`` record what they are given."""
    if vis is None:
        yield
        return
    kept = dict(vars(vis))
    ours = {"show": _show(recorder), "show_object": _show_object(recorder), "style": _style(vis)}
    vars(vis).update(ours)
    try:
        yield
    finally:
        vars(vis).update(kept)


def _show(recorder: Recorder) -> Callable[..., None]:
    def show(*objects: Any, alpha: Any = None, **_settings: Any) -> None:
        """Look at ``objects``, with those settings of the window that are about the objects."""
        look = {} if alpha is None else {"alpha": alpha}
        line = caller().f_lineno
        recorder.of(caller()).viewed[:] = [_one(each, None, None, look, line) for each in _geometry(objects)]

    return show


def _show_object(recorder: Recorder) -> Callable[..., None]:
    def show_object(*objects: Any, name: Any = None, options: Any = None, **more: Any) -> None:
        """Show ``objects``, or one in CQ-editor's form: ``show_object(s, "name", options={...})``."""
        if len(objects) > 1 and isinstance(objects[1], str | Mapping | None):
            name, options = (*objects[1:], options)[:2]
            objects = objects[:1]
        line = caller().f_lineno
        recorder.of(caller()).shown.extend(_one(each, name, options, more, line) for each in objects)

    return show_object


def _style(vis: ModuleType) -> Callable[..., _Styled]:
    style, colors = vis.style, vis.vtkNamedColors()

    def styled(obj: Any, **settings: Any) -> _Styled:
        """Return ``obj`` with a colour and an opacity to be shown in."""
        look: dict[str, Any] = {key: settings[key] for key in ("alpha", "color") if key in settings}
        if colors.ColorExists(str(look.get("color"))):
            look["color"] = tuple(colors.GetColor3d(look["color"]))
        return _Styled(style(obj, **settings), obj, look)

    return styled


def _one(obj: Any, name: Any, options: Any, more: Mapping[str, Any], line: int) -> Shown:
    if isinstance(obj, _Styled):
        return _one(obj.styled, name, options, {**more, **obj.look}, line)
    return shown(obj, name, options, more, line)


def _geometry(objects: Iterable[Any]) -> Iterator[Any]:
    """Yield what of ``objects``, and of lists among them, is more than points, places and VTK's own things."""
    for each in objects:
        if isinstance(each, _Styled):
            if any(_geometry([each.styled])):
                yield each
        elif isinstance(each, list | tuple):
            yield from _geometry(each)
        elif is_showable(each):
            yield each
