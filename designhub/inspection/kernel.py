"""The CAD kernel's own exceptions, which have no common class in Python.

Its one rule: what the kernel raises about geometry is a refusal with a key; what our own code raises is not swallowed.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from designhub.building.handover import HandoverError
from designhub.inspection.unreadable import Unreadable
from designhub.messages import Argument


@contextmanager
def refusing(key: str, **args: Argument) -> Iterator[None]:
    """Turn what the kernel raises inside the ``with`` into ``Unreadable(key, **args)``."""
    try:
        yield
    except Exception as error:
        if not _is_the_kernels(error):
            raise
        raise Unreadable(key, **args) from error


def _is_the_kernels(error: Exception) -> bool:
    return type(error).__module__.startswith("OCP") or isinstance(error, (RuntimeError, HandoverError))
