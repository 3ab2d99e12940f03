"""What is said of a text that names no thread and no screw."""

from designhub.errors import Invalid


class ThreadError(Invalid):
    """A text is no metric thread, or one that ISO 261 or ISO 273 does not have; the message says which are near."""
