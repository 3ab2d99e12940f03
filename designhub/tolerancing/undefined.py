"""What the standards leave undefined, and how that is said.

Its one rule: a refusal says what *is* defined, so that whoever asked knows what to ask for instead.
"""

from designhub.errors import Invalid


class Undefined(Invalid):
    """A standard gives no value for what was asked; the message says for what it does."""


class Unreadable(Invalid):
    """A text is no tolerance class, fit, range or surface texture."""
