preview-failed = Für diese Geometrie ließ es sich nicht schreiben.
preview-nothing = Es gibt nichts zu sehen.
preview-no_faces = Das Teil hat keine Flächen.
preview-mesh_has_no_shape = Ein importiertes Netz besteht nur aus Dreiecken; dieses Format braucht die genaue Form.
preview-too_complex = Das Teil hat zu viele Kanten für eine Zeichnung.
