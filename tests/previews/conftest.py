"""Parts that the previews are tried on; the CAD kernel is loaded when the first of them is asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from preview_cases import Case, case_of

from designhub.previews import ARTIFACTS, write
from designhub.script.declarations import Node

BLUE, BRASS = (0.2, 0.4, 0.8, 1.0), (0.8, 0.7, 0.2, 1.0)


@pytest.fixture(scope="session")
def bracket() -> Case:
    """Return an angle with fillets, a bore and four counterbored holes."""
    import cadquery as cq

    body = cq.Workplane().box(80, 50, 10, centered=(False, True, False))
    body = body.union(cq.Workplane().box(10, 50, 60, centered=(False, True, False)))
    body = body.edges("|Y").edges(cq.selectors.NearestToPointSelector((10, 0, 10))).fillet(6)
    body = body.edges("|X").edges(">Z").fillet(12).faces(">X").workplane(origin=(0, 0, 38)).hole(18)
    for x in (38, 66):
        for y in (-14, 14):
            body = body.cut(cq.Workplane().circle(3.3).extrude(10).translate((x, y, 0)))
            body = body.cut(cq.Workplane().circle(5.5).extrude(6).translate((x, y, 4)))
    return case_of(Node(name="bracket", shape=0), [body.val().wrapped])


@pytest.fixture(scope="session")
def lettering() -> Case:
    """Return a plate with raised letters, faces of which the fast mesher leaves bare."""
    import cadquery as cq

    letters = cq.Workplane().text("Locher & Ø 2026", 9, 3)
    body = cq.Workplane().box(120, 30, 4).union(letters)
    return case_of(Node(name="lettering", shape=0), [body.val().wrapped])


@pytest.fixture(scope="session")
def stand() -> Case:
    """Return an assembly: a blue block and, in a group, three screws of one shape, the last in another colour."""
    import cadquery as cq

    block = cq.Workplane().box(40, 20, 10).val().wrapped
    screw = cq.Workplane().circle(2.5).extrude(20).faces(">Z").workplane().circle(4.4).extrude(3).val().wrapped
    quarter = (0, -1, 0, 0, 1, 0, 0, 12, 0, 0, 1, -10)  # turned by 90 degrees about Z
    screws = (
        Node(name="screw 1", shape=1, matrix=(1, 0, 0, -12, 0, 1, 0, 12, 0, 0, 1, -10), color=BRASS),
        Node(name="screw 2", shape=1, matrix=quarter, color=BRASS),
        Node(name="screw 3", shape=1, matrix=(1, 0, 0, 12, 0, 1, 0, 12, 0, 0, 1, -10)),
    )
    lifted = (1, 0, 0, 0, 0, 1, 0, 5, 0, 0, 1, 30)
    scene = Node(
        name="stand",
        children=(Node(name="block", shape=0, color=BLUE), Node(name="Schräubchen", matrix=lifted, children=screws)),
    )
    return case_of(scene, [block, screw])


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., dict[str, bytes]]:
    """Return a function that writes formats of a case into files that exist, as in the sandbox."""

    def run(case: Case, *formats: str, title: str = "Bügel") -> dict[str, bytes]:
        for artifacts in ARTIFACTS.values():
            for artifact in artifacts:
                (tmp_path / artifact).write_bytes(b"")
        tmp_path.chmod(0o555)
        try:
            refused = write(
                formats,
                leaves=case.leaves,
                measurements=case.measurements,
                declarations=case.declarations,
                title=title,
                outputs=tmp_path,
            )
        finally:
            tmp_path.chmod(0o755)
        assert refused == {}
        return {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.stat().st_size}

    return run
