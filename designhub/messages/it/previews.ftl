preview-failed = Non è stato possibile scriverlo per questa geometria.
preview-nothing = Non c'è nulla da vedere.
preview-no_faces = Il pezzo non ha facce.
preview-mesh_has_no_shape = Una mesh importata ha solo triangoli; questo formato richiede la forma esatta.
preview-too_complex = Il pezzo ha troppi spigoli per un disegno.
