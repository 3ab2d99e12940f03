"""The one error of stack-ups: something handed over can't be a link, a chain, a loop or a target."""

from designhub.errors import Invalid


class StackupError(Invalid):
    """A stack-up can't be computed as it was given; the message says which piece is wrong and what would be right."""
