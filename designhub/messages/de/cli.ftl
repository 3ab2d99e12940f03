# Die Kommandozeile

cli-no_such_path = { $path } gibt es nicht.
cli-no_part = { $path } enthält kein Teil: Ein Teil ist ein Python-Skript oder eine STEP-, IGES-, STL-, 3MF-, OBJ-, PLY- oder GLB-Datei.
cli-one_file = { $path } ist ein Ordner. Nenne ein Skript oder eine Geometriedatei.
cli-set-form = „{ $text }“ setzt nichts: Schreib NAME=WERT, zum Beispiel diameter=6,2 mm.
cli-sandbox_refuses = Skripte lassen sich hier nicht sicher ausführen: { $reason } (mehr sagt designhub admin doctor)
cli-stage-starting = die Sandbox startet
cli-stage-building = wird gebaut
cli-stage-inspecting = wird vermessen
cli-stage-exporting = Dateien werden geschrieben
cli-stage-trying = Enden der Bereiche werden probiert
cli-stage-judging = wird beurteilt
cli-status-pass = bestanden
cli-status-warn = Hinweis
cli-status-fail = Fehler
cli-status-skip = ausgelassen
cli-state-queued = wartet
cli-state-building = wird gebaut
cli-state-previewed = Vorschau da
cli-state-built = gebaut
cli-state-failed = gescheitert
cli-check-part = [{ $number }/{ $count }] { $part }
cli-check-summary = { $parts ->
    [one] Ein Teil
   *[other] { $parts } Teile
}: { $fail ->
    [one] ein Fehler
   *[other] { $fail } Fehler
}, { $warn ->
    [one] ein Hinweis
   *[other] { $warn } Hinweise
}, { $pass } bestanden, { $skip } ausgelassen.
cli-build-format = Das Format „{ $name }“ gibt es nicht. Es gibt: { $known }.
cli-build-parameter = { $name } = { $value }
cli-build-not_written = { $name } ließ sich aus dieser Geometrie nicht erzeugen.
cli-not_logged_in = Melde dich zuerst an: designhub login URL
cli-hub-address = „{ $text }“ ist keine Adresse eines Servers. Schreib zum Beispiel https://hub.school.org
cli-hub-unreachable = { $url } ist nicht erreichbar: { $reason }
cli-hub-refused = { $url } antwortete: { $detail } ({ $status })
cli-hub-which_project = Zu welchem Projekt gehört { $path }? Nenne es mit --project, oder leg eine project.toml daneben.
cli-hub-which_part = „{ $text }“ nennt kein Teil. Schreib projekt/teil oder den Pfad seines Skripts.
cli-login-name = Anmeldename
cli-login-password = Passwort
cli-login-token_refused = { $url } kennt dieses Token nicht.
cli-login-done = Angemeldet bei { $url } als { $name }. Das Token liegt in { $file }.
cli-submit-building = { $part } r{ $number }: wartet auf den Bau
cli-submit-still_building = r{ $number } ist eingereicht, aber noch nicht gebaut. Sieh später mit designhub show nach.
cli-submit-later = r{ $number } lässt sich ansehen; Dateien und Enden der Bereiche folgen (designhub show).
cli-show-no_revision = { $part } hat noch keine Revision.
cli-serve-port = Auf { $host }:{ $port } lässt sich nicht lauschen: { $reason }
cli-serve-worker_died = Ein Arbeitsprozess endete mit Status { $status } und wird neu gestartet.
cli-serve-building = Die Vorführung wird gebaut: noch { $count ->
    [one] ein Teil
   *[other] { $count } Teile
} ({ $part })
cli-serve-address = DesignHub läuft unter { $address } (Daten in { $data }). Beenden mit Strg-C.
cli-serve-account =   Anmelden als { $login } mit Passwort { $password } ({ $role })
cli-serve-owner =   Anmelden als { $login } mit Passwort { $password }. Es wird nur jetzt gezeigt; ändere es nach dem Anmelden.
cli-admin-password = { $login } meldet sich mit Passwort { $password } an (nur jetzt gezeigt).
cli-admin-disabled = { $login } kann sich nicht mehr anmelden.
cli-admin-nobody = Niemand hat den Anmeldenamen { $login }.
cli-admin-school = Die Schule { $slug } ({ $name }) ist angelegt.
cli-admin-project = Das Projekt { $slug } ({ $name }) ist angelegt.
cli-admin-member = { $login } ist { $role } in { $project }.
cli-admin-migrated = Die Datenbank hat die neueste Form.
cli-admin-rejudged = { $count ->
    [one] Ein Ergebnis wurde
   *[other] { $count } Ergebnisse wurden
} neu beurteilt.
cli-admin-events_whole = Das Verzeichnis der Ereignisse ist unversehrt.
cli-admin-events_broken = Das Verzeichnis der Ereignisse wurde bei Ereignis { $number } verändert.
cli-doctor-runs = Skripte werden hier ausgeführt (DESIGNHUB_SANDBOX={ $strictness }).{ $reason }
cli-doctor-refuses = Skripte werden hier nicht ausgeführt (DESIGNHUB_SANDBOX={ $strictness }): { $reason }
cli-doctor-refused = verweigert
cli-doctor-allowed = ERLAUBT
cli-doctor-byte_code = Bytecode: übersetzt, die Sandbox startet in Sekunden.
cli-doctor-no_byte_code = Der Bytecode fehlt, daher startet die Sandbox langsam. Übersetze ihn: python -m compileall -q den Ordner der installierten Pakete.
