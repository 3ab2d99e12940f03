"""Whether the hub is well, for whoever watches it."""

from typing import Annotated, Literal

from fastapi import APIRouter
from pydantic import BaseModel

import designhub
from api.deps import ANYONE, Hub, may
from designhub.jobs import queue
from designhub.people.caller import Caller

router = APIRouter(prefix="/health", tags=["health"])


class Health(BaseModel):
    """The hub answers, and its database too."""

    status: Literal["ok"] = "ok"
    version: str
    waiting: int
    """Builds that wait for a worker."""


@router.get("")
def show_health(store: Hub, _: Annotated[Caller, may(ANYONE)]) -> Health:
    """Tell whether server and database answer."""
    return Health(version=designhub.__version__, waiting=queue.waiting(store))
