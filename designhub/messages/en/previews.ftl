preview-failed = It could not be written for this geometry.
preview-nothing = There is nothing to see.
preview-no_faces = The part has no faces.
preview-mesh_has_no_shape = An imported mesh has triangles only; this format needs the exact shape.
preview-too_complex = The part has too many edges for a drawing.
