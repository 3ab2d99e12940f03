"""Lists come in pages: ``items``, and in ``next`` the cursor that the next page starts after (null at the end)."""

from collections.abc import Callable, Sequence
from typing import Annotated, Generic, TypeVar

from fastapi import Query
from pydantic import BaseModel

Item = TypeVar("Item")

Cursor = Annotated[str | None, Query(max_length=200, description="``next`` of the page before")]
Limit = Annotated[int, Query(ge=1, le=200, description="most items on the page")]


class Page(BaseModel, Generic[Item]):
    """One page of a list."""

    items: list[Item]
    next: str | None = None


def page_of(items: Sequence[Item], key: Callable[[Item], str], cursor: str | None, limit: int) -> Page[Item]:
    """Return the ``limit`` items of a short list that follow the one whose ``key`` is ``cursor``.

    A cursor that is no longer in the list starts at the beginning: better twice than never.
    """
    start = next((index + 1 for index, item in enumerate(items) if key(item) == cursor), 0)
    chosen = list(items[start : start + limit])
    more = start + limit < len(items)
    return Page(items=chosen, next=key(chosen[-1]) if more and chosen else None)
