"""What a script would show in windows of its own is shown in the hub, and no window opens."""

from typing import Any

import pytest

pytestmark = pytest.mark.cad

START = "from cadquery.vis import show, show_object, style\nblock = cq.Workplane().box(1, 2, 3)\n"
FAR = "block.translate((9, 0, 0))"


def named(built: Any) -> list[str]:
    return [leaf.name for leaf in built.leaves()]


def test_an_imported_show_object_shows_one_result_more(build: Any) -> None:
    built = build(START + f"show_object(block)\nshow_object({FAR}, 'twin', options={{'alpha': 0.5}})\n")
    assert named(built) == ["block", "twin"]
    assert built.leaves()[1].color[3] == 0.5


def test_an_imported_show_object_takes_several_objects(build: Any) -> None:
    built = build(START + f"twin = {FAR}\nshow_object(block, twin, alpha=0.25)\n")
    assert [(leaf.name, leaf.color[3]) for leaf in built.leaves()] == [("block", 0.25), ("twin", 0.25)]


def test_of_several_windows_the_last_one_is_the_result(build: Any) -> None:
    assert named(build(START + f"show(block)\nlid, twin = {FAR}, block\nshow([lid, twin])\n")) == ["lid", "twin"]


def test_a_window_is_no_result_where_another_is_shown(build: Any) -> None:
    script = "import cadquery.vis\npart = cq.Workplane().box(1, 2, 3)\nshow_object(part)\ncadquery.vis.show(part)\n"
    assert len(build(script).leaves()) == 1


def test_points_in_a_window_are_no_result(build: Any) -> None:
    assert named(build(START + "result = block\nshow(cq.Vector(), [cq.Location()])\n")) == ["part"]


def test_a_style_is_a_colour(build: Any) -> None:
    (leaf,) = build(START + "show(style(block, color='red', alpha=0.5), alpha=0.9)\n").leaves()
    assert leaf.color == (1.0, 0.0, 0.0, 0.5)


def test_cadquery_s_own_windows_are_back_after_the_run(build: Any) -> None:
    from cadquery import vis

    before = vis.show, vis.show_object, vis.style
    build(START + "vis = None\nshow(block)\n")
    assert (vis.show, vis.show_object, vis.style) == before
