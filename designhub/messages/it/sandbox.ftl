## Che cosa fa ogni strato attorno a uno script e che cosa succede dove manca.

sandbox-layer-session = Sessione propria: lo script non ha un terminale e termina per intero.
sandbox-layer-user_namespace = Spazio degli utenti proprio: essere root all'interno non conta nulla all'esterno.
sandbox-layer-network_namespace = Rete propria: non ce n'è nessuna da raggiungere.
sandbox-layer-ipc_namespace = Memoria condivisa e nome del computer propri: nulla resta per lo script successivo.
sandbox-layer-mount_namespace = Albero dei file proprio: esistono solo Python, le librerie, i caratteri e i file dello script.
sandbox-layer-pid_namespace = Numeri di processo propri: gli altri processi non si vedono e tutto termina con lo script.
sandbox-layer-limits = Limiti di memoria, tempo di processore, dimensione dei file e file aperti.
sandbox-layer-user = Un utente diverso da quello dell'hub: lo script non possiede nulla.
sandbox-layer-capabilities = Nessuna capability: nessuno dei poteri di root.
sandbox-layer-no_new_privs = Nessun nuovo privilegio: eseguire un programma non dà nulla in più.
sandbox-layer-landlock = Landlock: l'elenco, tenuto dal kernel, dei file che si possono raggiungere.
sandbox-layer-descriptors = Dall'hub non si eredita nulla di aperto.
sandbox-layer-seccomp = seccomp: l'elenco, tenuto dal kernel, delle chiamate che si possono fare.

sandbox-without-session = Uno script potrebbe ricevere segnali da un terminale e lasciare processi attivi.
sandbox-without-user_namespace = Se l'hub gira come root, un difetto nel processo caldo sarebbe un difetto con i poteri di root.
sandbox-without-network_namespace = Solo seccomp tiene gli script lontani dalla rete.
sandbox-without-ipc_namespace = Solo seccomp impedisce agli script di lasciarsi memoria condivisa.
sandbox-without-mount_namespace = Solo Landlock e i permessi dei file tengono gli script lontani dai file del computer.
sandbox-without-pid_namespace = Solo seccomp tiene gli script lontani dagli altri processi del computer.
sandbox-without-limits = Uno script potrebbe esaurire memoria, processore e disco del computer. Gli script vengono rifiutati.
sandbox-without-user = Il processo di uno script possiede ciò che possiede l'utente dell'hub; solo Landlock, seccomp e l'albero dei file lo tengono lontano. Se l'hub viene avviato come root e tutti possono leggere Python, gli script girano come «nobody».
sandbox-without-capabilities = Il processo di uno script conserva poteri di root. seccomp e Landlock valgono comunque.
sandbox-without-no_new_privs = Non ci si può fidare né di Landlock né di seccomp. Gli script vengono rifiutati.
sandbox-without-landlock = Solo l'albero dei file tiene gli script lontani dai file del computer; se manca anche quello, gli script vengono rifiutati. Landlock richiede Linux 5.13 o successivo con «landlock» tra i moduli di sicurezza.
sandbox-without-descriptors = Uno script potrebbe usare file che l'hub tiene aperti. Gli script vengono rifiutati.
sandbox-without-seccomp = Uno script potrebbe usare l'intero kernel. Gli script vengono rifiutati.

sandbox-reason-started_by_user = l'hub non è stato avviato come root, quindi non può diventare un altro utente
sandbox-reason-python_is_private = Python è installato in una cartella che solo l'utente dell'hub può leggere
sandbox-reason-user_change_refused = questo computer rifiuta il cambio di utente

sandbox-attempt-network = aprire una connessione di rete
sandbox-attempt-process = avviare un processo
sandbox-attempt-read = leggere /etc/passwd
sandbox-attempt-write = scrivere in /tmp
sandbox-attempt-signal = inviare un segnale a un altro processo
