"""Revisions: immutable states of a part, what building them gave, and a look without submitting.

``submit.py``, ``history.py``, ``preview.py`` and ``artifacts.py`` are what people do; ``evaluate.py`` is what a
worker does, and ``record.py`` how it keeps the result.
Its one rule: a revision never changes; what was found out about it may.
"""
