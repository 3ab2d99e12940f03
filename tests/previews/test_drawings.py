import io

import ezdxf
import numpy as np
import pytest
from ezdxf import recover
from lxml import etree
from preview_cases import case_of

from designhub.previews.curves import Arc, length_of

pytestmark = pytest.mark.cad

SVG = "{http://www.w3.org/2000/svg}"


def _views(case):
    from designhub.previews import drawing
    from designhub.previews.tessellation import surfaces_of_leaves

    return drawing.projections(case.leaves, surfaces_of_leaves(case.leaves), ("front", "left", "top", "iso"))


def test_a_projection_is_as_large_as_the_measured_box(bracket):
    views = _views(bracket)
    low, high = bracket.measurements.box
    assert views["front"].box == pytest.approx((low[0], low[2], high[0], high[2]), abs=2e-3)
    assert views["top"].box == pytest.approx((low[0], low[1], high[0], high[1]), abs=2e-3)


def test_holes_are_true_circles_in_the_view_that_looks_into_them(bracket):
    circles = [curve for curve in _views(bracket)["top"].visible if isinstance(curve, Arc) and curve.full]
    assert sorted(round(circle.radius, 3) for circle in circles) == [3.3] * 4 + [5.5] * 4


def test_holes_are_hidden_lines_in_the_view_from_the_side(bracket):
    hidden = _views(bracket)["front"].hidden
    depths = sorted(round(length_of(line), 2) for line in hidden if np.ptp(line.points[:, 0]) < 1e-6)
    assert depths == [4.0] * 4 + [6.0] * 4


def test_the_polygonal_way_draws_the_same_outline(bracket, monkeypatch):
    from designhub.previews import drawing

    exact = _views(bracket)
    monkeypatch.setattr(drawing, "EXACT_MOST", 0)
    polygonal = _views(bracket)
    for view in exact:
        assert polygonal[view].box == pytest.approx(exact[view].box, abs=0.15)


def test_a_helix_is_not_left_to_the_exact_way_that_takes_half_a_minute(monkeypatch):
    import cadquery as cq

    from designhub.building.handover import leaves
    from designhub.previews import drawing
    from designhub.previews.tessellation import surfaces_of_leaves
    from designhub.script.declarations import Node

    def too_slow(*_):
        pytest.fail("the exact way was asked")

    monkeypatch.setattr(drawing, "_exact", too_slow)
    path = cq.Workplane(obj=cq.Wire.makeHelix(pitch=0.4, height=2.4, radius=0.5))
    profile = cq.Workplane("XZ").center(0.5, 0).polyline([(-0.15, 0.1), (0, 0.05), (0, 0.35), (-0.15, 0.3)]).close()
    placed = leaves(Node(name="thread", shape=0), [profile.sweep(path, isFrenet=True).val().wrapped])
    view = drawing.projections(placed, surfaces_of_leaves(placed), ["front"])["front"]
    assert view.box == pytest.approx((-0.5, 0.05, 0.5, 2.75), abs=0.05)


def test_axes_are_found_once_for_each_hole(bracket):
    from designhub.previews import drawing

    axes = drawing.axes([leaf.shape for leaf in bracket.leaves])
    assert sorted(round(axis.radius, 3) for axis in axes) == [5.5] * 4 + [9.0]


def test_an_svg_is_well_formed_and_holds_shapes_and_text_only(lettering, written):
    root = etree.fromstring(written(lettering, "svg", title="A <b> & ü")["drawing.svg"])
    tags = {etree.QName(one).localname for one in root.iter()}
    assert tags <= {"svg", "title", "g", "rect", "path", "polygon", "text"}
    assert root.findtext(f"{SVG}title") == "A <b> & ü"
    assert not any(name.startswith("on") or "href" in name for one in root.iter() for name in one.attrib)


def test_the_sheet_states_sizes_material_and_scale(bracket, written):
    root = etree.fromstring(written(bracket, "svg")["drawing.svg"])
    texts = {one.text for one in root.iter(f"{SVG}text")}
    assert {"80", "60", "50", "Bügel", "S235JR", "1:1", "A4"} <= texts


def test_nothing_is_drawn_outside_the_paper(lettering, written):
    root = etree.fromstring(written(lettering, "svg")["drawing.svg"])
    _, _, width, height = (float(value) for value in root.get("viewBox").split())
    for path in root.iter(f"{SVG}path"):
        numbers = [float(value) for value in path.get("d").replace("Z", "").split("A")[0][1:].replace("L", " ").split()]
        assert all(0 <= x <= width for x in numbers[::2])
        assert all(0 <= y <= height for y in numbers[1::2])


def test_a_dxf_has_no_audit_errors_and_layers_by_kind_of_line(bracket, written):
    document, auditor = recover.read(io.BytesIO(written(bracket, "dxf")["drawing.dxf"]))
    assert not auditor.errors
    assert document.units == ezdxf.units.MM
    layers = {entity.dxf.layer for entity in document.modelspace()}
    assert {"VISIBLE", "HIDDEN", "CENTER", "DIM"} <= layers


def test_a_dxf_is_in_true_size_whatever_the_scale_of_the_sheet(written):
    import cadquery as cq

    from designhub.script.declarations import Node

    disc = case_of(Node(name="disc", shape=0), [cq.Workplane().circle(400).circle(60).extrude(20).val().wrapped])
    document, _ = recover.read(io.BytesIO(written(disc, "dxf")["drawing.dxf"]))
    space = document.modelspace()
    radii = sorted(circle.dxf.radius for circle in space.query('CIRCLE[layer=="VISIBLE"]'))
    assert radii == pytest.approx([60, 400], abs=0.01)
    sizes = sorted(one.get_measurement() for one in space.query("DIMENSION"))
    assert sizes == pytest.approx([20, 800, 800], abs=0.01)


def test_a_pdf_has_one_page_of_the_sheet_in_its_real_size(bracket, written):
    content = written(bracket, "pdf", title="Ständer č 2")["drawing.pdf"]
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert b"/MediaBox [0 0 595.28 841.89]" in content
    assert content.count(b"/Type /Page\n") == 1
