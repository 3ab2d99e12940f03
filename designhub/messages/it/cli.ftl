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
cli-stage-examining = esame di fabbricazione, montaggio e resistenza
cli-stage-trying = costruzione di estremi e angoli degli intervalli
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
cli-worker-sandbox = Impossibile avviare l'ambiente isolato in cui girano gli script: { $reason }
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

# Help: of commands (do), of what they are told, and the words around it
cli-help-build-script = Script di un pezzo, o file di geometria da convertire.
cli-help-set = Imposta un parametro: --set 'diameter=1/4 in'.
cli-help-build-output = Dove scrivere; se manca, in una cartella con il nome del pezzo.
cli-help-build-format = Solo questi formati, per esempio glb,step,pdf; se manca, tutti.
cli-help-check-path = Script, file come STEP, STL o 3MF, o cartelle.
cli-help-check-json = Risultati e pezzi come un oggetto JSON.
cli-help-check-sarif = Risultati come SARIF 2.1.0, per l'analisi del codice.
cli-help-check-select = Solo queste regole o famiglie, per esempio solid,feature.size.
cli-help-check-ignore = Senza queste regole o famiglie.
cli-help-all = Mostra anche i controlli superati e quelli saltati.
cli-help-check-ranges = Costruisce anche ai due estremi dell'intervallo di ogni parametro.
cli-help-quantity-text = Grandezze; - legge righe dallo standard input.
cli-help-quantity-locale = Lingua di cui si legge il segno decimale, per esempio es o de-CH.
cli-help-quantity-expect = Unità di cui si attende la dimensione, per esempio mm.
cli-help-quantity-json = Un oggetto JSON per ogni grandezza.
cli-help-data = Cartella di tutto ciò che l'hub conserva.
cli-help-serve-host = Indirizzo su cui ascolta; 0.0.0.0 per tutta la rete.
cli-help-serve-port = Porta su cui ascolta; 0 ne prende una libera.
cli-help-serve-demo = Carica il progetto della perforatrice, con persone con cui accedere.
cli-help-project = Nome breve del progetto; se manca, da project.toml.
cli-help-part = Nome breve del pezzo; se manca, da project.toml.
cli-help-login-url = Indirizzo dell'hub.
cli-help-login-user = Nome utente; se manca, viene chiesto.
cli-help-login-token = Un token API creato nella pagina dell'hub, al posto della password.
cli-help-submit-path = Script o file di un pezzo, o cartella di un progetto.
cli-help-submit-message = Che cosa è cambiato e perché.
cli-help-submit-wait = Attende la costruzione e ne mostra i risultati.
cli-help-which_part = progetto/pezzo, o lo script del pezzo.
cli-help-log-limit = Quante revisioni.
cli-help-show-number = Numero della revisione; se manca, l'ultima.
cli-help-admin = Gestisce un hub: persone, progetti e questa macchina.
cli-help-user = Account delle persone.
cli-help-school = Scuole.
cli-help-admin-project = Progetti e i loro membri.
cli-help-doctor-json = La diagnosi come un oggetto JSON.
cli-help-user-name = Nome da mostrare; può essere inventato.
cli-help-user-school = Nome breve della scuola.
cli-help-user-language = Lingua delle pagine e delle e-mail.
cli-help-user-admin = Può amministrare l'hub.
cli-help-school-name = Nome della scuola.
cli-help-school-country = Due lettere, per esempio ES.
cli-help-school-language = Lingua delle sue persone.
cli-help-project-owner = Nome utente di chi ne è responsabile.
cli-help-project-name = Nome del progetto.
cli-help-member-role = student (studente), partner (scuola partner), teacher (docente) o owner (responsabile).
cli-help-rejudge-all = Anche ciò che le regole di oggi hanno già giudicato.
cli-help-language = Lingua dei testi e dei numeri: en, es, it, de.
cli-help-version = Mostra la versione ed esce.
cli-help-do-app = Progettare insieme un meccanismo: costruire, controllare e commentare pezzi parametrici CadQuery.
cli-help-do-quantity = Mostra come l'hub legge le grandezze: "3,5 mm", "1 1/2 in", "12 Nm".
cli-help-do-build = Costruisce un pezzo nell'ambiente isolato e ne scrive i file; esce con 1 se non si può costruire.
cli-help-do-check = Costruisce, misura e giudica pezzi; esce con 0 se nessun controllo fallisce, 1 se qualcuno fallisce, 2 se non è stato possibile.
cli-help-do-login = Accede a un hub e conserva un token per i prossimi comandi; la password non viene conservata.
cli-help-do-submit = Consegna file come nuove revisioni; esce con 1 se una non si costruisce o ha controlli falliti.
cli-help-do-log = Elenca le revisioni di un pezzo, la più recente per prima.
cli-help-do-show = Mostra una revisione: chi l'ha fatta, i parametri, i risultati e i file.
cli-help-do-serve = Avvia tutto l'hub su questa macchina: server, processi di lavoro, database e file in una cartella.
cli-help-do-worker = Avvia un altro processo di lavoro per un hub; fermalo con Ctrl-C o SIGTERM: restituisce ciò che ha in mano.
cli-help-do-doctor = Dice che cosa impone l'ambiente isolato su questa macchina, provandolo; esce con 1 se gli script non verrebbero eseguiti.
cli-help-do-user-add = Crea un account e ne mostra una sola volta la password inventata.
cli-help-do-user-list = Elenca gli account.
cli-help-do-user-disable = Chiude un account: nessuno accede più con esso, ciò che ha fatto resta.
cli-help-do-password = Dà a un account una nuova password inventata e la mostra una volta; le sue sessioni finiscono.
cli-help-do-school-add = Crea una scuola.
cli-help-do-project-add = Crea un progetto che appartiene a una persona.
cli-help-do-project-member = Aggiunge una persona a un progetto o ne cambia il ruolo.
cli-help-do-migrate = Porta il database alla forma più recente; lo fa anche ogni avvio dell'hub.
cli-help-do-rejudge = Giudica le vecchie revisioni con le regole di oggi; non esegue script né carica geometria.
cli-help-do-verify = Guarda se il registro degli eventi è integro; esce con 1 se qualcuno l'ha modificato.
cli-help-word-usage = Uso:
cli-help-word-options = Opzioni
cli-help-word-arguments = Argomenti
cli-help-word-commands = Comandi
cli-help-word-default = predefinito: { $value }
cli-help-word-required = obbligatorio
cli-help-word-help = Mostra questo aiuto ed esce.
