"""Few rows that hold every pair: which corners of a design to build when not all of them can be.

For k parameters with two ends each there are 2^k corners; most failures come from one or two parameters (Kuhn, Wallace
& Gallo, "Software fault interactions and implications for software testing", IEEE TSE 30 (2004)). Its one rule: for
any two parameters all four combinations of their ends are among the rows, in as few rows as there can be.
"""

from itertools import combinations, islice
from math import comb


def pairwise(count: int) -> tuple[tuple[bool, ...], ...]:
    """Return rows of ``count`` ends (False low, True high) in which any two columns show all four combinations.

    The first row has all low, the second all high: the worst cases of most chains. The rest is the smallest covering
    array of strength 2 over two symbols (Katona 1973; Kleitman & Spencer 1973, "Families of k-independent sets").

    >>> len(pairwise(1)), len(pairwise(3)), len(pairwise(10)), len(pairwise(100))
    (2, 5, 7, 11)
    """
    if count <= 1:
        return ((False,) * count, (True,) * count)[: count + 1]
    rows = 4
    while comb(rows - 1, -(-rows // 2)) < count:
        rows += 1
    columns = list(islice(combinations(range(1, rows), -(-rows // 2)), count))
    array = [tuple(row in column for column in columns) for row in range(rows)]
    every = (True,) * count
    return (array[0], every, *(row for row in array[1:] if row != every))
