# La riga di comando

cli-no_such_path = { $path } non esiste.
cli-no_part = { $path } non contiene alcun pezzo: un pezzo è uno script Python o un file STEP, IGES, STL, 3MF, OBJ, PLY o GLB.
cli-one_file = { $path } è una cartella. Indica un solo script o file di geometria.
cli-set-form = «{ $text }» non imposta nulla: scrivi NOME=VALORE, per esempio diameter=6,2 mm.
cli-sandbox_refuses = Qui non si possono eseguire script in sicurezza: { $reason } (designhub admin doctor spiega di più)
cli-stage-starting = avvio dell'ambiente isolato
cli-stage-building = costruzione
cli-stage-inspecting = misurazione
cli-stage-exporting = scrittura dei file
cli-stage-trying = prova degli estremi degli intervalli
cli-stage-judging = valutazione
cli-status-pass = superato
cli-status-warn = avviso
cli-status-fail = errore
cli-status-skip = saltato
cli-state-queued = in attesa
cli-state-building = in costruzione
cli-state-previewed = con anteprima
cli-state-built = costruita
cli-state-failed = fallita
cli-check-part = [{ $number }/{ $count }] { $part }
cli-check-summary = { $parts ->
    [one] Un pezzo
   *[other] { $parts } pezzi
}: { $fail ->
    [one] un errore
   *[other] { $fail } errori
}, { $warn ->
    [one] un avviso
   *[other] { $warn } avvisi
}, { $pass } superate, { $skip } saltate.
cli-build-format = Non esiste il formato «{ $name }». Ci sono: { $known }.
cli-build-parameter = { $name } = { $value }
cli-build-not_written = { $name } non si è potuto creare da questa geometria.
cli-not_logged_in = Prima accedi: designhub login URL
cli-hub-address = «{ $text }» non è l'indirizzo di un server. Scrivi per esempio https://hub.school.org
cli-hub-unreachable = { $url } non è raggiungibile: { $reason }
cli-hub-refused = { $url } ha risposto: { $detail } ({ $status })
cli-hub-which_project = A quale progetto appartiene { $path }? Indicalo con --project o scrivi un project.toml accanto.
cli-hub-which_part = «{ $text }» non indica alcun pezzo. Scrivi progetto/pezzo o il percorso del suo script.
cli-login-name = Nome utente
cli-login-password = Password
cli-login-token_refused = { $url } non conosce questo token.
cli-login-done = Accesso a { $url } come { $name }. Il token è conservato in { $file }.
cli-submit-building = { $part } r{ $number }: in attesa della costruzione
cli-submit-still_building = r{ $number } è inviata, ma non ancora costruita. Guarda più tardi con designhub show.
cli-submit-later = r{ $number } si può già vedere; i suoi file e gli estremi dei suoi intervalli seguono (designhub show).
cli-show-no_revision = { $part } non ha ancora revisioni.
cli-serve-port = Impossibile ascoltare su { $host }:{ $port }: { $reason }
cli-serve-worker_died = Un processo di lavoro è terminato con stato { $status } e viene riavviato.
cli-serve-building = Costruzione della dimostrazione: { $count ->
    [one] manca un pezzo
   *[other] mancano { $count } pezzi
} ({ $part })
cli-serve-address = DesignHub è su { $address } (dati in { $data }). Fermalo con Ctrl-C.
cli-serve-account =   Accedi come { $login } con password { $password } ({ $role })
cli-serve-owner =   Accedi come { $login } con password { $password }. Viene mostrata solo ora; cambiala dopo l'accesso.
cli-admin-password = { $login } accede con password { $password } (mostrata solo ora).
cli-admin-disabled = { $login } non può più accedere.
cli-admin-nobody = Nessuno ha il nome utente { $login }.
cli-admin-school = La scuola { $slug } ({ $name }) è stata creata.
cli-admin-project = Il progetto { $slug } ({ $name }) è stato creato.
cli-admin-member = { $login } è { $role } in { $project }.
cli-admin-migrated = Il database ha la forma più recente.
cli-admin-rejudged = { $count ->
    [one] Un risultato è stato rivalutato
   *[other] { $count } risultati sono stati rivalutati
}.
cli-admin-events_whole = Il registro degli eventi è integro.
cli-admin-events_broken = Il registro degli eventi è stato alterato all'evento { $number }.
cli-doctor-runs = Qui gli script vengono eseguiti (DESIGNHUB_SANDBOX={ $strictness }).{ $reason }
cli-doctor-refuses = Qui gli script non vengono eseguiti (DESIGNHUB_SANDBOX={ $strictness }): { $reason }
cli-doctor-refused = rifiutato
cli-doctor-allowed = CONSENTITO
cli-doctor-byte_code = Bytecode: compilato, l'ambiente isolato si avvia in pochi secondi.
cli-doctor-no_byte_code = Manca il bytecode e l'ambiente isolato si avvia lentamente. Compilalo: python -m compileall -q la cartella dei pacchetti installati.
