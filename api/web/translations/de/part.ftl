# The page of a part: findings, parameters, properties, submitting.
web-findings-title = Prüfergebnisse
web-findings-count-fail = { $count ->
    [one] { $count } nicht bestanden
   *[other] { $count } nicht bestanden
}
web-findings-count-warn = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
web-findings-count-pass = { $count ->
    [one] { $count } bestanden
   *[other] { $count } bestanden
}
web-findings-measured = gemessen
web-findings-limit = erlaubt
web-findings-line = Zeile { NUMBER($line, useGrouping: 0) }
web-findings-passed = { $count ->
    [one] { $count } Prüfung bestanden
   *[other] { $count } Prüfungen bestanden
}
web-findings-none = Es wurde nichts geprüft.
web-findings-waiting = Die Prüfungen folgen, sobald das Teil gebaut ist.
web-failure-syntax = Syntaxfehler
web-failure-exception = Das Skript brach ab
web-failure-unit = Einheitenfehler
web-failure-parameter = Parameter abgelehnt
web-failure-no_result = Nichts gezeigt
web-failure-import = Modul fehlt
web-failure-file = Datei nicht lesbar
web-failure-time = Zu lange gedauert
web-failure-memory = Zu viel Speicher
web-failure-output = Zu viel Ausgabe
web-failure-crash = Abgestürzt
web-failure-sandbox = Nicht ausgeführt
web-failure-syntax-long = Python kann das Skript nicht lesen.
web-failure-exception-long = Ein Fehler hat das Skript gestoppt, bevor es ein Teil zeigte.
web-failure-unit-long = Verschiedenartige Größen wurden vermischt.
web-failure-parameter-long = Ein Parameter hat einen Wert, den er nicht haben darf.
web-failure-no_result-long = Das Skript lief, zeigt aber nichts.
web-failure-import-long = Das Skript importiert ein Modul, das es nicht gibt.
web-failure-file-long = Die Datei konnte nicht als Modell gelesen werden.
web-failure-time-long = Die Zeit für einen Bau war um. Gibt es eine Endlosschleife oder sehr feine Geometrie?
web-failure-memory-long = Der Bau brauchte mehr Speicher als erlaubt.
web-failure-output-long = Das Teil ist größer, als der Hub annimmt.
web-failure-crash-long = Der CAD-Kern ist an dieser Geometrie abgestürzt.
web-failure-sandbox-long = Dieser Hub kann Skripte zurzeit nicht sicher ausführen; die Administration erfährt den Grund.
web-failure-place = { $file }, Zeile { NUMBER($line, useGrouping: 0) }
web-failure-source = Die Zeilen ringsum
web-failure-mend = Im Editor beheben
web-failure-retry = Noch einmal bauen
web-failure-retry-help = Vielleicht war der Rechner ausgelastet: Ein weiterer Versuch kann anders ausgehen.
web-parameters-title = Parameter
web-parameters-changed = Vorgabe { $value }
web-parameters-preview = Vorschau
web-parameters-preview-of = Vorschau von { $name }
web-parameters-ready = Das ist eine Vorschau; eingereicht wurde nichts.
web-parameters-understood = Verstanden als:
web-parameters-keep = Diese Werte behalten
web-parameters-submit = Als neue Revision einreichen
web-parameters-none = Dieses Teil hat keine Parameter.
web-parameters-unknown = Die Parameter stehen hier, sobald das Skript gelesen werden kann.
web-properties-title = Eigenschaften
web-properties-none = Es wurde nichts gemessen.
web-properties-volume = Volumen
web-properties-area = Oberfläche
web-properties-mass = Masse
web-properties-material = Werkstoff
web-properties-box = Hüllquader
web-properties-center = Schwerpunkt
web-properties-solids = Körper
web-properties-faces = Flächen / Kanten
web-properties-triangles = Dreiecke
web-properties-valid = Gültig und geschlossen
web-properties-features = Merkmale
web-properties-feature = Merkmal
web-properties-meant = gewollt
web-downloads-title = Herunterladen
web-downloads-none = Es gibt noch nichts herunterzuladen.
web-downloads-source = Eingereichte Dateien
web-downloads-more = Weitere Formate werden geschrieben.
web-downloads-view-iso = isometrisch
web-downloads-view-front = vorn
web-downloads-view-top = oben
web-downloads-view-right = rechts
web-history-title = Verlauf
web-history-no-message = (ohne Nachricht)
web-history-older = Ältere Revisionen
web-submit-title = Revision einreichen
web-submit-based-on = Sie baut auf r{ NUMBER($number, useGrouping: 0) } auf; diese bleibt, wie sie ist.
web-submit-first = Die erste Revision dieses Teils. Das Skript im Editor lässt sich so bauen.
web-submit-refused = Das wurde nicht eingereicht
web-submit-edit = Skript bearbeiten
web-submit-edit-help = Normales CadQuery. Parameter sind die Konstanten am Anfang; mm(6, "h6") gibt ihnen Einheit und Toleranz.
web-submit-entry = Auszuführende Datei
web-submit-source = Quelltext
web-submit-files = Dateien
web-submit-files-help = Ein Skript oder ein STEP-, IGES-, STL-, 3MF-, OBJ-, PLY- oder GLB-Modell ersetzt, was im Editor steht, außer du hast es bearbeitet.
web-submit-drop = Dateien hier ablegen oder auswählen
web-submit-keep-files = Aus r{ NUMBER($number, useGrouping: 0) } behalten
web-submit-about = Zu dieser Revision
web-submit-message = Was hat sich geändert, und warum?
web-submit-message-help = Das lesen deine Partner im Verlauf.
web-submit-parameters-help = Andere Werte als die Vorgaben, je Zeile einer, mit Einheit.
web-submit-send = Einreichen
