"""Stage 2, in a child: finite elements on the built solid. Geometry and studies in, stresses and displacements out."""
