"""The command line, one file a command group; see ``main.py``.

Its one rule: a command reads its arguments, calls the same verbs as the API, and says what came of it.
"""
