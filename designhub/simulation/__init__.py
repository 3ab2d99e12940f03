"""Stage 2, in a child: finite elements on the built solid. Geometry and studies in, stresses and displacements out.

In the order in which a study passes them: ``solid`` (one connected body with numbered faces), ``engine`` (Netgen and
NGSolve in one thread), ``mesh``, ``supports``, ``loading``, ``elasticity`` (one solution), ``skin`` (what is seen of
it), ``singular`` (where stresses mean nothing), ``study`` (mesh after mesh until they agree), ``glb``, ``child``.
"""
