"""Stage 1: a part's script runs in the throw-away child, and hands over geometry and declarations.

The entry is ``child.build``. Its one rule: this process has met the script, so nothing it says is believed.
"""
