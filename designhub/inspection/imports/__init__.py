"""Files that are geometry already: STEP, IGES, STL, 3MF, OBJ, PLY and GLB.

``detect`` says by content what a file is, and refuses what only looks like one; then exactly one reader reads it. Its
one rule: nothing that a file points at outside itself is ever opened; it is listed in ``FileReport.ignored`` in the
file's own words, which are data and not translated.
"""

from pathlib import Path

from designhub.inspection.imports import glb, iges, ply_obj, step, stl, threemf
from designhub.inspection.imports.detect import detect
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable


def read(path: Path) -> Subject:
    """Return what is in the file ``path``; raise `Unreadable` with the reason where that is no geometry."""
    content = path.read_bytes()
    name = path.name
    try:
        match detect(content, name):
            case "step":
                return step.read(content, name)
            case "iges":
                return iges.read(path, content)
            case "stl":
                return stl.read(content, name)
            case "3mf":
                return threemf.read(content, name)
            case "obj":
                return ply_obj.read_obj(content, name)
            case "ply":
                return ply_obj.read_ply(content, name)
            case "glb":
                return glb.read(content, name)
    except MemoryError as error:
        raise Unreadable("inspection.file.memory", name=name) from error
