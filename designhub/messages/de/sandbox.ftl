## Was jede Schicht um ein Skript tut, und was folgt, wo sie fehlt.

sandbox-layer-session = Eigene Sitzung: Ein Skript hat kein Terminal und endet als Ganzes.
sandbox-layer-user_namespace = Eigener Benutzer-Namensraum: Wer darin root ist, ist draußen niemand.
sandbox-layer-network_namespace = Eigenes Netz: Es ist keines erreichbar.
sandbox-layer-ipc_namespace = Eigener gemeinsamer Speicher und Rechnername: Für das nächste Skript bleibt nichts zurück.
sandbox-layer-mount_namespace = Eigener Dateibaum: Es gibt nur Python, Bibliotheken, Schriften und die Dateien des Skripts.
sandbox-layer-pid_namespace = Eigene Prozessnummern: Andere Prozesse sind unsichtbar, und mit dem Skript endet alles.
sandbox-layer-limits = Grenzen für Speicher, Rechenzeit, Dateigröße und offene Dateien.
sandbox-layer-user = Ein anderer Benutzer als der des Hubs: Einem Skript gehört nichts.
sandbox-layer-capabilities = Keine Capabilities: keine der Befugnisse von root.
sandbox-layer-no_new_privs = Keine neuen Rechte: Ein Programm zu starten bringt nichts ein.
sandbox-layer-landlock = Landlock: die Liste des Kernels der Dateien, die erreichbar bleiben.
sandbox-layer-descriptors = Nichts Offenes wird vom Hub geerbt.
sandbox-layer-seccomp = seccomp: die Liste des Kernels der Aufrufe, die erlaubt bleiben.

sandbox-without-session = Ein Skript könnte Signale eines Terminals bekommen und Prozesse zurücklassen.
sandbox-without-user_namespace = Läuft der Hub als root, so wäre ein Fehler im warmen Prozess ein Fehler mit den Befugnissen von root.
sandbox-without-network_namespace = Nur seccomp hält Skripte vom Netz fern.
sandbox-without-ipc_namespace = Nur seccomp verhindert, dass Skripte einander gemeinsamen Speicher hinterlassen.
sandbox-without-mount_namespace = Nur Landlock und Dateirechte halten Skripte von den Dateien des Rechners fern.
sandbox-without-pid_namespace = Nur seccomp hält Skripte von anderen Prozessen des Rechners fern.
sandbox-without-limits = Ein Skript könnte Speicher, Rechenzeit und Platte des Rechners aufbrauchen. Skripte werden abgelehnt.
sandbox-without-user = Dem Prozess eines Skripts gehört, was dem Benutzer des Hubs gehört; nur Landlock, seccomp und der Dateibaum halten ihn davon fern. Wird der Hub als root gestartet und ist Python für alle lesbar, so laufen Skripte als „nobody“.
sandbox-without-capabilities = Der Prozess eines Skripts behält Befugnisse von root. seccomp und Landlock gelten weiterhin.
sandbox-without-no_new_privs = Auf Landlock und seccomp ist kein Verlass. Skripte werden abgelehnt.
sandbox-without-landlock = Nur der Dateibaum hält Skripte von den Dateien des Rechners fern; fehlt auch er, so werden Skripte abgelehnt. Landlock braucht Linux 5.13 oder neuer mit „landlock“ unter den Sicherheitsmodulen.
sandbox-without-descriptors = Ein Skript könnte Dateien benutzen, die der Hub offen hält. Skripte werden abgelehnt.
sandbox-without-seccomp = Ein Skript könnte den ganzen Kernel benutzen. Skripte werden abgelehnt.

sandbox-reason-started_by_user = der Hub wurde nicht als root gestartet und kann daher kein anderer Benutzer werden
sandbox-reason-python_is_private = Python liegt in einem Ordner, den nur der Benutzer des Hubs lesen kann
sandbox-reason-user_change_refused = dieser Rechner lehnt einen Wechsel des Benutzers ab

sandbox-attempt-network = eine Netzverbindung öffnen
sandbox-attempt-process = einen Prozess starten
sandbox-attempt-read = /etc/passwd lesen
sandbox-attempt-write = nach /tmp schreiben
sandbox-attempt-signal = einem anderen Prozess ein Signal senden
