"""The shown tree with its leaves numbered, for the formats that can hold a tree (GLB, STEP, 3MF).

Its one rule: leaves are counted depth first, exactly as ``handover.leaves`` and the measurements count bodies.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from designhub.previews.surface import Matrix, Surface
from designhub.script.declarations import Node


@dataclass
class Branch:
    """One node: a leaf (``leaf`` is the number of a body) or a group of further nodes."""

    name: str
    matrix: Matrix
    """(3, 4), placement in the parent."""
    leaf: int | None = None
    children: list["Branch"] = field(default_factory=list)


def tree_of(scene: Node | None, surfaces: Sequence[Surface]) -> Branch:
    """Return the tree of ``surfaces``: as ``scene`` says where its leaves fit them, else as their paths say."""
    if scene is not None:
        counter = iter(range(len(surfaces) + 1))
        root = _from_scene(scene, counter)
        if next(counter, None) == len(surfaces) and _fits(root, np.eye(3, 4), surfaces):
            return root
    return _from_paths(surfaces)


def compose(outer: Matrix, inner: Matrix) -> Matrix:
    """Return the 3x4 placement that first moves by ``inner``, then by ``outer``."""
    result: NDArray[np.float64] = outer[:, :3] @ inner
    result[:, 3] += outer[:, 3]
    return result


def _from_scene(node: Node, counter: Iterator[int]) -> Branch:
    matrix = np.asarray(node.matrix, np.float64).reshape(3, 4)
    if node.shape is not None and not node.children:
        return Branch(node.name, matrix, leaf=next(counter, -1))
    branch = Branch(node.name, matrix)
    if node.shape is not None:  # a shape that carries others: the shape itself becomes their first sibling
        branch.children.append(Branch(node.name, np.eye(3, 4), leaf=next(counter, -1)))
    branch.children.extend(_from_scene(child, counter) for child in node.children)
    return branch


def _fits(branch: Branch, outer: Matrix, surfaces: Sequence[Surface]) -> bool:
    """Tell whether every leaf of the tree lies where its surface lies."""
    placed = compose(outer, branch.matrix)
    if branch.leaf is not None:
        return 0 <= branch.leaf < len(surfaces) and np.allclose(placed, surfaces[branch.leaf].matrix, atol=1e-6)
    return all(_fits(child, placed, surfaces) for child in branch.children)


def _from_paths(surfaces: Sequence[Surface]) -> Branch:
    """Build the groups from the leaves' paths; leaves are placed in the root's frame."""
    if len(surfaces) == 1 and len(surfaces[0].path) <= 1:
        return Branch(surfaces[0].name, surfaces[0].matrix, leaf=0)
    root = Branch(surfaces[0].path[0] if surfaces and surfaces[0].path else "", np.eye(3, 4))
    groups: dict[tuple[str, ...], Branch] = {}
    for number, surface in enumerate(surfaces):
        inner = surface.path[1:-1] if len(surface.path) > 1 else ()
        parent = root
        for depth in range(1, len(inner) + 1):
            at = inner[:depth]
            if at not in groups:
                groups[at] = Branch(at[-1], np.eye(3, 4))
                parent.children.append(groups[at])
            parent = groups[at]
        parent.children.append(Branch(surface.name, surface.matrix, leaf=number))
    return root
