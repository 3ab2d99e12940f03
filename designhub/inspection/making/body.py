"""Everything about one body, in the numbering and the frame of the whole part.

Its one rule: numbers are rounded here and nowhere before, and every list is cut here to what a report may hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from designhub.checks import making_report as report
from designhub.inspection.making.corners import corners_of
from designhub.inspection.making.creases import Creases, creases_of
from designhub.inspection.making.frame import main_axes, six
from designhub.inspection.making.holes import ROUND_RAD, Bored, Round, holes_of, rounds_of, webs_of
from designhub.inspection.making.layers import hanging
from designhub.inspection.making.samples import Samples, spread
from designhub.inspection.making.sheets import SheetShape, sheet_of
from designhub.inspection.making.sight import Sight, looked_along, slots_of
from designhub.inspection.making.skin import Skin
from designhub.inspection.making.surfaces import surfaces_of
from designhub.inspection.making.turning import turned
from designhub.inspection.making.walls import Material, Wall
from designhub.inspection.mass import Array
from designhub.inspection.placed import DIRECTION_DIGITS, length, vector

LISTED_MOST = 500
WIDEST_MM = 1e6
"""Stands for the width of a face without an outline."""
FACES_LISTED = 100
_HIDDEN_SHARE = 0.1
"""A face counts as hidden when so much of it is."""


@dataclass(frozen=True, kw_only=True)
class Number:
    """Which body of the part it is, and from where its faces are counted."""

    body: int
    name: str
    first_face: int

    def faces(self, faces: Sequence[int]) -> tuple[int, ...]:
        """Return numbers of faces in the whole part."""
        return tuple(self.first_face + face for face in faces[:FACES_LISTED])

    def face(self, face: int | None) -> int | None:
        """Return the number of one face in the whole part."""
        return None if face is None else self.first_face + face


def made(skin: Skin, number: Number) -> report.MadeBody:
    """Return what matters for making the body with this ``skin``."""
    surfaces, creases = surfaces_of(skin), creases_of(skin)
    samples = spread(skin, surfaces)
    material = Material(skin=skin, surfaces=surfaces, creases=creases)
    thickness = material.by_ray(samples.face, samples.points, samples.normals)
    walls = material.thinnest(samples, thickness)
    axes = main_axes(skin)
    sight = looked_along(skin, samples, six(axes))
    rounds = rounds_of(skin)
    holes = holes_of(skin, creases, rounds)
    sheet = sheet_of(skin, creases, samples, thickness, rounds)
    return report.MadeBody(
        body=number.body,
        name=number.name,
        sides_mm=_sides(skin, axes),
        triangles=len(skin.triangles),
        samples=len(samples.face),
        walls=tuple(_wall(wall, number) for wall in walls[:LISTED_MOST]),
        holes=_holes(holes, walls, number),
        bosses=_bosses(rounds, number),
        corners=_corners(skin, creases, rounds, number),
        gaps=_gaps(skin, sight, holes, number),
        hidden=_hidden(skin, sight, holes, number),
        attitudes=tuple(_attitude(skin, creases, samples, up, number) for up in six(axes)),
        sheet=None if sheet is None else _sheet(sheet, number),
        turning=_turning(skin, number),
    )


def _sides(skin: Skin, axes: Array) -> tuple[float, float, float]:
    long, middle, short = sorted((length(side) for side in np.ptp(skin.points @ axes.T, axis=0)), reverse=True)
    return long, middle, short


def _wall(wall: Wall, number: Number) -> report.Wall:
    ball = wall.ray_mm if wall.ball_mm is None or wall.ball_mm > wall.ray_mm - 1e-6 else wall.ball_mm
    return report.Wall(
        face=number.first_face + wall.face,
        opposite=number.first_face + wall.opposite,
        ray_mm=length(wall.ray_mm),
        ball_mm=length(ball),
        point=vector(wall.point),
        area_mm2=length(wall.area_mm2),
        width_mm=length(min(wall.width_mm, WIDEST_MM)),
    )


def _holes(holes: list[Bored], walls: Sequence[Wall], number: Number) -> tuple[report.Hole, ...]:
    drilled = {face for hole in holes for face in hole.round.faces}
    edges: dict[int, Wall] = {}
    for wall in walls:  # thinnest first
        if wall.face in drilled and wall.opposite not in drilled:
            edges.setdefault(wall.face, wall)
    found = []
    for hole, web in list(zip(holes, webs_of(holes), strict=True))[:LISTED_MOST]:
        near = [edges[face] for face in hole.round.faces if face in edges]
        edge = min(near, key=lambda wall: wall.ray_mm, default=None)
        found.append(_hole(hole, edge, None if web is None else (web[0], holes[web[1]].round.faces[0]), number))
    return tuple(found)


def _hole(hole: Bored, edge: Wall | None, web: tuple[float, int] | None, number: Number) -> report.Hole:
    return report.Hole(
        faces=number.faces(hole.round.faces),
        diameter_mm=length(2 * hole.round.radius_mm),
        depth_mm=length(hole.round.length_mm),
        point=vector(hole.entry),
        direction=vector(hole.direction, DIRECTION_DIGITS),
        through=hole.through,
        bottom=hole.bottom,
        entry=number.face(hole.entry_face),
        reachable=hole.reachable,
        edge_mm=None if edge is None else length(edge.ray_mm),
        edge=None if edge is None else number.face(edge.opposite),
        web_mm=None if web is None else length(web[0]),
        web=None if web is None else number.face(web[1]),
    )


def _bosses(rounds: list[Round], number: Number) -> tuple[report.Boss, ...]:
    out = [one for one in rounds if not one.concave and one.turn_rad > ROUND_RAD]
    return tuple(
        report.Boss(
            faces=number.faces(one.faces),
            diameter_mm=length(2 * one.radius_mm),
            height_mm=length(one.length_mm),
            point=vector(0.5 * (one.low + one.high)),
        )
        for one in out[:LISTED_MOST]
    )


def _corners(skin: Skin, creases: Creases, rounds: list[Round], number: Number) -> tuple[report.Corner, ...]:
    return tuple(
        report.Corner(
            faces=number.faces(corner.faces),
            radius_mm=length(corner.radius_mm),
            depth_mm=length(corner.depth_mm),
            open_ends=2 if corner.open_ends > 1 else 1,
            point=vector(corner.point),
        )
        for corner in corners_of(skin, creases, rounds)[:LISTED_MOST]
    )


def _gaps(skin: Skin, sight: Sight, holes: Sequence[Bored], number: Number) -> tuple[report.Gap, ...]:
    drilled = frozenset(face for hole in holes for face in hole.round.faces)
    return tuple(
        report.Gap(
            face=number.first_face + slot.face,
            opposite=number.first_face + slot.opposite,
            width_mm=length(slot.width_mm),
            depth_mm=length(slot.depth_mm),
            point=vector(slot.point),
        )
        for slot in slots_of(skin, sight, drilled)[:LISTED_MOST]
    )


def _hidden(skin: Skin, sight: Sight, holes: Sequence[Bored], number: Number) -> tuple[report.Hidden, ...]:
    """Return the faces that no tool sees; what a drill makes along a hole's own axis is not among them."""
    drilled = {face for hole in holes if hole.reachable for face in (*hole.round.faces, hole.bottom_face)}
    found = []
    for face in np.unique(sight.samples.face[sight.hidden]).tolist():
        rows = sight.samples.face == face
        share = float(sight.hidden[rows].mean())
        if face in drilled or share < _HIDDEN_SHARE:
            continue
        place = sight.samples.on_mesh[np.flatnonzero(rows & sight.hidden)[0]]
        area = share * float(skin.face_areas[face])
        found.append(report.Hidden(face=number.first_face + face, area_mm2=length(area), point=vector(place)))
    return tuple(sorted(found, key=lambda one: -one.area_mm2))[:LISTED_MOST]


def _attitude(skin: Skin, creases: Creases, samples: Samples, up: Array, number: Number) -> report.Attitude:
    return report.Attitude(
        up=vector(up, DIRECTION_DIGITS),
        overhangs=tuple(
            report.Overhang(
                face=number.first_face + one.face,
                slope_deg=round(one.slope_deg, 2),
                area_mm2=length(one.area_mm2),
                span_mm=None if one.span_mm is None else length(one.span_mm),
                point=vector(one.point),
            )
            for one in hanging(skin, creases, samples, up)[:LISTED_MOST]
        ),
    )


def _sheet(sheet: SheetShape, number: Number) -> report.Sheet:
    return report.Sheet(
        thickness_mm=length(sheet.thickness_mm),
        share=round(sheet.share, 6),
        uneven=tuple(
            report.Uneven(face=number.first_face + face, thickness_mm=length(mm), point=vector(point))
            for face, mm, point in sheet.uneven[:200]
        ),
        bends=tuple(
            report.Bend(
                faces=number.faces(bend.faces),
                radius_mm=length(bend.radius_mm),
                angle_deg=round(bend.angle_deg, 6),
                length_mm=length(bend.length_mm),
                point=vector(bend.point),
            )
            for bend in sheet.bends[:200]
        ),
        flanges=tuple(
            report.Flange(
                face=number.first_face + flange.face,
                height_mm=length(flange.height_mm),
                radius_mm=length(flange.radius_mm),
                point=vector(flange.point),
            )
            for flange in sheet.flanges[:400]
        ),
    )


def _turning(skin: Skin, number: Number) -> report.Turning | None:
    found = turned(skin)
    if found is None:
        return None
    return report.Turning(
        point=vector(found.point),
        direction=vector(found.axis, DIRECTION_DIGITS),
        share=round(found.share, 6),
        diameter_mm=length(found.diameter_mm),
        length_mm=length(found.length_mm),
        off=tuple(
            report.Off(
                face=number.first_face + face,
                area_mm2=length(float(skin.face_areas[face])),
                point=vector(skin.shapes[face].center),
            )
            for face in found.off[:LISTED_MOST]
        ),
    )
