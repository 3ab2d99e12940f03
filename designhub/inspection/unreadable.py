"""The one way in which geometry is refused.

Its one rule: whoever refuses a file says which of the known things is wrong with it, by a message key of
``messages/<language>/inspection.ftl``; nobody shows a trace of the reader's.
"""

from designhub.errors import Invalid


class Unreadable(Invalid):
    """The geometry can't be read or measured; ``key`` and the message's arguments say why."""
