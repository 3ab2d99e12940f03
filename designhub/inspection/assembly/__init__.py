"""What the bodies of an assembly do to each other: overlap, clearance, mates, freedom, bill of materials.

One position at a time, in its own child. ``forms`` looks at every unique shape once; ``near`` finds the pairs that are
worth a look; ``pairs`` looks at them, nearest first, with the triangles (``meshes``) and then with the kernel
(``exact``); ``mates`` and ``contacts`` say how they are joined, ``joints`` and ``freedom`` what can still move.

Its one rule: every answer has its method, and what there was no time for is said to be left out.
"""
