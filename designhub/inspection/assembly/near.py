"""Which bodies are near enough to each other to be looked at: sweep and prune along one axis.

Its one rule: it may name a pair too many, never one too few. Source: Ericson, "Real-Time Collision Detection" (2005),
7.5 (sort and sweep).
"""

from collections.abc import Sequence

import numpy as np

from designhub.inspection.mass import Array


def near_pairs(boxes: Sequence[tuple[Array, Array]], within: float, most: int) -> tuple[list[tuple[int, int]], int]:
    """Return pairs (i < j) of ``boxes`` that are not further apart than ``within`` mm along any axis.

    At most ``most`` of them, and how many there are beyond these.
    """
    if len(boxes) < 2:
        return [], 0
    low = np.array([box[0] for box in boxes]) - 0.5 * within
    high = np.array([box[1] for box in boxes]) + 0.5 * within
    axis = int(np.argmax(np.var(low + high, axis=0)))
    order = np.argsort(low[:, axis], kind="stable")
    starts = low[order, axis]
    pairs: list[tuple[int, int]] = []
    beyond = 0
    for place, body in enumerate(order.tolist()):
        upto = int(np.searchsorted(starts, high[body, axis], side="right"))
        others = order[place + 1 : upto]
        meets = others[np.all((low[others] <= high[body]) & (low[body] <= high[others]), axis=1)]
        room = most - len(pairs)
        beyond += max(len(meets) - room, 0)
        pairs.extend((min(body, other), max(body, other)) for other in meets[:room].tolist())
    return sorted(pairs), beyond
