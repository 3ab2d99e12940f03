"""The one error of quantities and units.

Its one rule: it says what was read and what would be read instead, never that something "is invalid".
"""

from designhub.errors import Invalid
from designhub.messages import Argument


class QuantityError(Invalid):
    """A text is no quantity or unit that can be read without guessing, or has another dimension than was asked for."""

    def __init__(self, key: str, **args: Argument) -> None:
        super().__init__(key, problems=(), **args)
