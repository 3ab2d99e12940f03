"""From what a script showed to the tree that is handed over, and the unique shapes in it.

Its one rule: a shape that is shown several times is handed over once. Its place, its name and its colour belong to the
node; the shape itself is the same for ten screws.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from cadquery import Assembly, Color, Shape
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Shape

from designhub.building.handover import IDENTITY, Matrix, location_of, matrix_of
from designhub.building.shown_objects import as_one, is_showable, shapes_in
from designhub.script.declarations import Material, Node
from designhub.script.recording import Shown
from designhub.units import QuantityError, convert, read_unit

LONGEST_NAME = 80
MOST_NODES = 20_000
_DEEPEST = 40
_MADE_UP_DENSITY = 7.85
_SOLIDS = frozenset({"Solid", "Compound", "CompSolid"})


class NothingShown(Exception):
    """The script ended without a shape; ``str()`` says what there was instead."""


@dataclass(kw_only=True)
class Scene:
    """The shown tree and its unique shapes."""

    root: Node
    shapes: list[TopoDS_Shape]
    made: list[TopoDS_Shape]
    """Of each leaf the shape as the script made it, before any assembly placed it."""
    bodies: int | None


@dataclass
class _Gathered:
    """Unique shapes as they are met."""

    shapes: list[TopoDS_Shape] = field(default_factory=list)
    known: dict[int, list[int]] = field(default_factory=dict)
    compounds: dict[int, Shape] = field(default_factory=dict)
    made: list[TopoDS_Shape] = field(default_factory=list)
    materials: Mapping[int, Material] = field(default_factory=dict)

    def one(self, source: Any, shapes: list[Shape]) -> Shape:
        """Return the shape of ``source``, the same compound whenever the same object is shown again."""
        if len(shapes) == 1:
            return shapes[0]
        return self.compounds.setdefault(id(source), as_one(shapes))

    def index(self, shape: TopoDS_Shape) -> int:
        """Return the number of ``shape`` (without its place) among the unique ones."""
        bare = shape.Located(TopLoc_Location(), False)
        candidates = self.known.setdefault(identity(shape), [])
        for index in candidates:
            if self.shapes[index].IsEqual(bare):
                return index
        self.shapes.append(bare)
        candidates.append(len(self.shapes) - 1)
        return len(self.shapes) - 1


def make_scene(
    shown: Sequence[Shown], environment: Mapping[str, Any], title: str, materials: Mapping[int, Material] = {}
) -> Scene:
    """Return the tree of everything in ``shown``; where that is nothing, of what the script left at top level.

    ``title`` names the part: a single nameless result, and the root above several. ``materials`` are those of shapes
    (by `identity`) that come from other parts. Raises `NothingShown`.
    """
    gathered = _Gathered(materials=materials)
    candidates = shown or _left(environment)
    names = _names(candidates, environment, title)
    nodes = [node for each, name in zip(candidates, names, strict=True) for node in _node(each, name, gathered)]
    if not nodes:
        raise NothingShown(_instead(shown))
    root = nodes[0] if len(nodes) == 1 else Node(name=title, children=tuple(_distinct(nodes)))
    return Scene(root=root, shapes=gathered.shapes, made=gathered.made, bodies=_bodies(candidates))


def identity(shape: TopoDS_Shape) -> int:
    """Return what is the same for a shape wherever it is placed."""
    return hash(shape.Located(TopLoc_Location(), False))


# --- what is shown, and what it is called -----------------------------------------------------------------------------


def _left(environment: Mapping[str, Any]) -> list[Shown]:
    """Return what a script that shows nothing means: its ``result``, else its one assembly, workplane or shape."""
    if is_showable(environment.get("result")):
        return [Shown(object=environment["result"])]
    values = [value for name, value in environment.items() if not name.startswith("_") and is_showable(value)]
    values = list({id(value): value for value in values}.values())
    assemblies = [value for value in values if isinstance(value, Assembly) and value.parent is None]
    for group in (assemblies, _last(values)):
        if len(group) == 1:
            return [Shown(object=group[0])]
    return []


def _last(values: list[Any]) -> list[Any]:
    """Return those of ``values`` that no other one was made from (``plate`` gave way to ``drilled``)."""
    sources: set[int] = set()
    for value in values:
        above = getattr(value, "parent", None)
        while above is not None and id(above) not in sources:
            sources.add(id(above))
            above = getattr(above, "parent", None)
    return [value for value in values if id(value) not in sources]


def _instead(shown: Sequence[Shown]) -> str:
    if not shown:
        return "nothing was shown"
    return "shown: " + ", ".join(type(each.object).__name__ for each in shown[:5])


def _names(shown: Sequence[Shown], environment: Mapping[str, Any], title: str) -> list[str]:
    """Return a name for each: the one given, else the variable that holds it, else the part's."""
    variables = {id(value): name for name, value in environment.items() if not name.startswith("_")}
    names: list[str] = []
    for each in shown:
        own = each.object.name if isinstance(each.object, Assembly) and not _is_generated(each.object.name) else None
        variable = variables.get(id(each.object)) if len(shown) > 1 else None
        names.append(_name(each.name or own or variable or title))
    return names


def _name(text: Any) -> str:
    printable = "".join(character for character in str(text) if character.isprintable()).strip()
    return printable[:LONGEST_NAME] or "part"


def _is_generated(name: str) -> bool:
    """Tell whether CadQuery made ``name`` up (a UUID), because the script gave none."""
    return len(name) == 36 and name.count("-") == 4


def _distinct(nodes: Iterable[Node]) -> list[Node]:
    """Return ``nodes`` with names that differ: pin, pin_2, pin_3."""
    taken: dict[str, int] = {}
    distinct: list[Node] = []
    for node in nodes:
        name, count = node.name, taken.get(node.name, 0) + 1
        taken[node.name] = count
        while count > 1 and name in taken:
            name = f"{node.name[: LONGEST_NAME - 8]}_{count}"
            count += 1
        taken.setdefault(name, 1)
        distinct.append(node if name == node.name else node.model_copy(update={"name": name}))
    return distinct


def _bodies(shown: Sequence[Shown]) -> int | None:
    """Return how many bodies the script says there are: as it says, one for each call that does not say."""
    if all(each.bodies is None for each in shown):
        return None
    return sum(1 if each.bodies is None else each.bodies for each in shown)


# --- nodes ------------------------------------------------------------------------------------------------------------


def _node(shown: Shown, name: str, gathered: _Gathered) -> list[Node]:
    """Return the node of one shown object; none where it is no geometry."""
    color = _color(shown.options)
    if isinstance(shown.object, Assembly):
        node = _of_assembly(shown.object, name, gathered, color, depth=0)
        return [] if node is None else [node]
    shapes = shapes_in(shown.object)
    if not shapes:
        return []
    if len(shapes) > 1 and all(shape.ShapeType() in _SOLIDS for shape in shapes):
        children = [_leaf(shape, f"{name}_{number}", gathered) for number, shape in enumerate(shapes, 1)]
        return [Node(name=name, color=color, children=tuple(children[:MOST_NODES]))]
    return [_leaf(gathered.one(shown.object, shapes), name, gathered, color=color)]


def _leaf(shape: Shape, name: str, gathered: _Gathered, *, color: Any = None, material: Material | None = None) -> Node:
    wrapped = shape.wrapped
    gathered.made.append(wrapped)
    return Node(
        name=_name(name),
        shape=gathered.index(wrapped),
        matrix=matrix_of(wrapped.Location()),
        color=color,
        material=material or gathered.materials.get(identity(wrapped)),
    )


def _of_assembly(assembly: Assembly, name: str, gathered: _Gathered, color: Any, depth: int) -> Node | None:
    """Return the node of ``assembly``: itself a leaf where it has no children, else its own shape first."""
    color = _rgba(assembly.color) or color
    material = _material(assembly)
    matrix = matrix_of(assembly.loc.wrapped)
    shapes = shapes_in(assembly.obj)
    own = _leaf(gathered.one(assembly.obj, shapes), name, gathered, material=material) if shapes else None
    children = [own] if own is not None else []
    if depth < _DEEPEST:
        for child in assembly.children:
            node = _of_assembly(child, _child_name(child, name, len(children)), gathered, None, depth + 1)
            children += [] if node is None else [node]
    if not children:
        return None
    if own is not None and len(children) == 1:
        return _placed(own, assembly, color)
    return Node(name=name, matrix=matrix, color=color, material=material, children=tuple(_distinct(children)))


def _placed(leaf: Node, assembly: Assembly, color: Any) -> Node:
    """Return ``leaf`` in the place of ``assembly``: its own placement comes after that."""
    placement = _multiplied(assembly, leaf.matrix)
    return leaf.model_copy(update={"matrix": placement, "color": color})


def _multiplied(assembly: Assembly, matrix: Matrix) -> Matrix:
    if matrix == IDENTITY:
        return matrix_of(assembly.loc.wrapped)
    return matrix_of(assembly.loc.wrapped.Multiplied(location_of(matrix)))


def _child_name(child: Assembly, above: str, number: int) -> str:
    return _name(f"{above}_{number + 1}" if _is_generated(child.name) else child.name)


# --- colours and materials --------------------------------------------------------------------------------------------


def _color(options: Mapping[str, Any]) -> tuple[float, float, float, float] | None:
    """Return the colour that the options of one call name, in whatever form scripts give it."""
    given, alpha = options.get("color"), options.get("alpha")
    rgba = _rgba(given)
    if rgba is None:
        return None if alpha is None else _with_alpha((0.6, 0.65, 0.7, 1.0), alpha)
    return rgba if alpha is None else _with_alpha(rgba, alpha)


def _with_alpha(rgba: tuple[float, float, float, float], alpha: Any) -> tuple[float, float, float, float]:
    try:
        return (*rgba[:3], _unit_interval(float(alpha)))
    except (TypeError, ValueError):
        return rgba


def _rgba(given: Any) -> tuple[float, float, float, float] | None:
    """Return a colour as sRGB and opacity; ``None`` for what is no colour (a script is not refused for that)."""
    if given is None:
        return None
    try:
        if isinstance(given, str):
            given = Color(given)
        if isinstance(given, Color):
            red, green, blue, alpha = given.toTuple()
        else:
            values = [float(value) for value in given]
            scale = 255.0 if max(values[:3]) > 1.0 else 1.0
            red, green, blue = (value / scale for value in values[:3])
            alpha = values[3] if len(values) > 3 else 1.0
    except (TypeError, ValueError, IndexError):
        return None
    return _unit_interval(red), _unit_interval(green), _unit_interval(blue), _unit_interval(alpha)


def _unit_interval(value: float) -> float:
    return min(value, 1.0) if value > 0.0 else 0.0  # also for NaN


def _material(assembly: Assembly) -> Material | None:
    """Return the material of a node; its density where the script gave one (CadQuery makes up that of steel)."""
    given = assembly.material
    if given is None or not given.name:
        return None
    density = None
    if given.density != _MADE_UP_DENSITY:
        with suppress(QuantityError, ValueError):
            density = convert(float(given.density), read_unit(given.densityUnit), "kg/m³")
    if density is not None and not 0 < density < 30_000:
        density = None
    return Material(name=_name(given.name), density_kg_m3=density)
