# Projects, parts and the state of their builds.
web-projects-lead = Was eure Schulen gemeinsam konstruieren.
web-projects-parts = { $count ->
    [one] { $count } Teil
   *[other] { $count } Teile
}
web-projects-failing = { $count ->
    [one] { $count } mit Fehlern
   *[other] { $count } mit Fehlern
}
web-projects-changed = Geändert
web-projects-none = Noch kein Projekt
web-projects-none-create = Lege unten das erste an.
web-projects-none-ask = Bitte deine Lehrkraft, dich zu einem hinzuzufügen.
web-projects-new = Neues Projekt
web-projects-create = Projekt anlegen
web-projects-audience = Wer sieht es?
web-audience-members = Mitglieder und Gäste mit Link
web-audience-people = Alle mit einem Konto hier
web-audience-everyone = Alle
web-project-parts = Teile
web-project-empty = Noch kein Teil
web-project-empty-help = Ein Teil ist ein CadQuery-Skript oder eine STEP-, STL- oder 3MF-Datei.
web-part-new = Neues Teil
web-part-create = Teil anlegen
web-part-create-next = Danach folgt die erste Revision.
web-part-empty = Es wurde noch nichts eingereicht
web-part-empty-help = Die erste Revision zeigt das Teil hier in 3D, mit allem, was geprüft wurde.
web-part-model = 3D-Modell
web-part-model-of = 3D-Modell von { $name }
web-part-picture = Bild von { $name }, Revision { $number }
web-revision-latest = Neueste Revision
web-revision-older = Du siehst r{ NUMBER($number, useGrouping: 0) }; die neueste ist r{ NUMBER($latest, useGrouping: 0) }.
web-revision-to-latest = Neueste zeigen
web-build-none = Keine Revision
web-build-queued = Wartet
web-build-building = Wird gebaut
web-build-previewed = Wird noch geprüft
web-build-built = Gebaut
web-build-failed = Nicht gebaut
web-build-queued-long = Wartet, bis es an der Reihe ist. Die Seite zeigt das Teil, sobald es da ist.
web-build-building-long = Das Teil wird gebaut und vermessen.
web-build-previewed-long = Modell und erste Prüfungen sind da. Es folgen Probebauten an den Enden der Parameterbereiche und die Dateien zum Herunterladen.
web-build-position = { $count ->
    [one] { $count } Auftrag kommt vorher.
   *[other] { $count } Aufträge kommen vorher.
}
web-build-no-model = Es gibt kein Modell. Warum, steht bei den Prüfergebnissen.
