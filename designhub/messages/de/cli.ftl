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
cli-stage-examining = Fertigung, Zusammenbau und Festigkeit werden untersucht
cli-stage-trying = Enden und Ecken der Bereiche werden gebaut
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
cli-worker-sandbox = Die Sandbox, in der Skripte laufen, lässt sich nicht starten: { $reason }
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

# Help: of commands (do), of what they are told, and the words around it
cli-help-build-script = Skript eines Teils, oder eine Geometriedatei zum Umwandeln.
cli-help-set = Setzt einen Parameter: --set 'diameter=1/4 in'.
cli-help-build-output = Wohin geschrieben wird; ohne Angabe in einen Ordner mit dem Namen des Teils.
cli-help-build-format = Nur diese Formate, etwa glb,step,pdf; ohne Angabe alle.
cli-help-check-path = Skripte, Dateien wie STEP, STL oder 3MF, oder Ordner.
cli-help-check-json = Ergebnisse und Teile als ein JSON-Objekt.
cli-help-check-sarif = Ergebnisse als SARIF 2.1.0, für die Code-Analyse.
cli-help-check-select = Nur diese Regeln oder Familien, etwa solid,feature.size.
cli-help-check-ignore = Diese Regeln oder Familien nicht.
cli-help-all = Zeigt auch Bestandenes und nicht Geprüftes.
cli-help-check-ranges = Baut auch an beiden Enden des Bereichs jedes Parameters.
cli-help-quantity-text = Größen; - liest Zeilen von der Standardeingabe.
cli-help-quantity-locale = Sprache, deren Dezimalzeichen gilt, etwa es oder de-CH.
cli-help-quantity-expect = Einheit, deren Dimension erwartet wird, etwa mm.
cli-help-quantity-json = Ein JSON-Objekt je Größe.
cli-help-data = Ordner mit allem, was der Hub aufbewahrt.
cli-help-serve-host = Adresse, auf der er lauscht; 0.0.0.0 für das ganze Netz.
cli-help-serve-port = Port, auf dem er lauscht; 0 nimmt einen freien.
cli-help-serve-demo = Lädt das Locher-Projekt, mit Personen zum Anmelden.
cli-help-project = Kurzname des Projekts; ohne Angabe aus project.toml.
cli-help-part = Kurzname des Teils; ohne Angabe aus project.toml.
cli-help-login-url = Adresse des Hubs.
cli-help-login-user = Anmeldename; fehlt er, wird danach gefragt.
cli-help-login-token = Ein auf der Seite des Hubs angelegter API-Token statt eines Passworts.
cli-help-submit-path = Skript oder Datei eines Teils, oder ein Projektordner.
cli-help-submit-message = Was sich geändert hat, und warum.
cli-help-submit-wait = Wartet auf den Bau und zeigt seine Ergebnisse.
cli-help-which_part = Projekt/Teil, oder das Skript des Teils.
cli-help-log-limit = Wie viele Revisionen.
cli-help-show-number = Nummer der Revision; ohne Angabe die neueste.
cli-help-admin = Betreibt einen Hub: Personen, Projekte und diese Maschine.
cli-help-user = Konten von Personen.
cli-help-school = Schulen.
cli-help-admin-project = Projekte und ihre Mitglieder.
cli-help-doctor-json = Die Diagnose als ein JSON-Objekt.
cli-help-user-name = Name, der gezeigt wird; darf erfunden sein.
cli-help-user-school = Kurzname der Schule.
cli-help-user-language = Sprache von Seiten und E-Mails.
cli-help-user-admin = Darf den Hub verwalten.
cli-help-school-name = Name der Schule.
cli-help-school-country = Zwei Buchstaben, etwa ES.
cli-help-school-language = Sprache ihrer Leute.
cli-help-project-owner = Anmeldename der verantwortlichen Person.
cli-help-project-name = Name des Projekts.
cli-help-member-role = student (Lernende), partner (Partnerschule), teacher (Lehrkraft) oder owner (verantwortlich).
cli-help-rejudge-all = Auch, was die heutigen Regeln schon beurteilt haben.
cli-help-language = Sprache von Texten und Zahlen: en, es, it, de.
cli-help-version = Zeigt die Version und endet.
cli-help-do-app = Gemeinsam eine Mechanik konstruieren: parametrische CadQuery-Teile bauen, prüfen und besprechen.
cli-help-do-quantity = Zeigt, wie der Hub Größen liest: "3,5 mm", "1 1/2 in", "12 Nm".
cli-help-do-build = Baut ein Teil in der Sandbox und schreibt seine Dateien; endet mit 1, wenn es sich nicht bauen lässt.
cli-help-do-check = Baut, misst und beurteilt Teile; endet mit 0, wenn nichts durchfällt, 1, wenn etwas durchfällt, 2, wenn es nicht ging.
cli-help-do-login = Meldet sich bei einem Hub an und bewahrt einen Token für die nächsten Befehle auf; das Passwort nicht.
cli-help-do-submit = Reicht Dateien als neue Revisionen ein; endet mit 1, wenn eine sich nicht bauen lässt oder durchfällt.
cli-help-do-log = Listet die Revisionen eines Teils, die neueste zuerst.
cli-help-do-show = Zeigt eine Revision: wer sie gemacht hat, Parameter, Ergebnisse und Dateien.
cli-help-do-serve = Betreibt den ganzen Hub auf dieser Maschine: Server, Arbeitsprozess, Datenbank und Dateien in einem Ordner.
cli-help-do-worker = Startet einen weiteren Arbeitsprozess für einen Hub; Strg-C oder SIGTERM hält ihn an, er gibt zurück, was er hat.
cli-help-do-doctor = Sagt, was die Sandbox auf dieser Maschine durchsetzt, durch Ausprobieren ermittelt; endet mit 1, wenn keine Skripte liefen.
cli-help-do-user-add = Legt ein Konto an und zeigt einmal sein erfundenes Passwort.
cli-help-do-user-list = Listet die Konten.
cli-help-do-user-disable = Schließt ein Konto: niemand meldet sich mehr damit an, was es gemacht hat, bleibt.
cli-help-do-password = Gibt einem Konto ein neues erfundenes Passwort und zeigt es einmal; seine Anmeldungen enden.
cli-help-do-school-add = Legt eine Schule an.
cli-help-do-project-add = Legt ein Projekt an, das einer Person gehört.
cli-help-do-project-member = Nimmt eine Person in ein Projekt auf oder ändert ihre Rolle.
cli-help-do-migrate = Bringt die Datenbank auf den neuesten Stand; das tut auch jeder Start des Hubs.
cli-help-do-rejudge = Beurteilt alte Revisionen mit den heutigen Regeln; kein Skript läuft, keine Geometrie wird geladen.
cli-help-do-verify = Prüft, ob das Ereignisprotokoll unversehrt ist; endet mit 1, wenn jemand es geändert hat.
cli-help-word-usage = Aufruf:
cli-help-word-options = Optionen
cli-help-word-arguments = Argumente
cli-help-word-commands = Befehle
cli-help-word-default = Vorgabe: { $value }
cli-help-word-required = nötig
cli-help-word-help = Zeigt diese Hilfe und endet.
