"""What matters for making a part: walls, holes, corners, reach, overhangs, bends; whatever the process.

``child.py`` is the entry, ``body.py`` strings the measurements of one body together. Its one rule: facts only. Which
wall is too thin is for a process profile to say (``designhub.checks.manufacturing``), today's or next year's.
"""
