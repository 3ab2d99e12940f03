"""The one way in which geometry is refused.

Its one rule: whoever refuses a file says which of the known things is wrong with it, by a message key of
``messages/<language>/inspection.ftl``; nobody shows a trace of the reader's.
"""

from designhub.errors import Invalid
from designhub.messages import Argument


class Unreadable(Invalid):
    """The geometry can't be read or measured; ``key`` and the message's arguments say why."""

    def __init__(self, key: str, **args: Argument) -> None:
        super().__init__(key, problems=(), **args)
