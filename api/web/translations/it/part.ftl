# The page of a part: findings, parameters, properties, submitting.
web-findings-title = Risultati dei controlli
web-findings-count-fail = { $count ->
    [one] { $count } non superato
   *[other] { $count } non superati
}
web-findings-count-warn = { $count ->
    [one] { $count } avviso
   *[other] { $count } avvisi
}
web-findings-count-pass = { $count ->
    [one] { $count } superato
   *[other] { $count } superati
}
web-findings-measured = misurato
web-findings-limit = ammesso
web-findings-line = riga { NUMBER($line, useGrouping: 0) }
web-findings-passed = { $count ->
    [one] { $count } controllo superato
   *[other] { $count } controlli superati
}
web-findings-none = Non è stato controllato nulla.
web-findings-waiting = I controlli arrivano appena il pezzo è costruito.
web-failure-syntax = Errore di sintassi
web-failure-exception = Lo script si è fermato
web-failure-unit = Errore di unità
web-failure-parameter = Parametro rifiutato
web-failure-no_result = Nulla da mostrare
web-failure-import = Modulo mancante
web-failure-file = File illeggibile
web-failure-time = Troppo tempo
web-failure-memory = Troppa memoria
web-failure-output = Troppo output
web-failure-crash = Arresto anomalo
web-failure-sandbox = Non eseguito
web-failure-syntax-long = Python non riesce a leggere lo script.
web-failure-exception-long = Un errore ha fermato lo script prima che mostrasse un pezzo.
web-failure-unit-long = Sono state mescolate grandezze di tipo diverso.
web-failure-parameter-long = Un parametro ha un valore non ammesso.
web-failure-no_result-long = Lo script è stato eseguito, ma non mostra nulla.
web-failure-import-long = Lo script importa un modulo che non esiste.
web-failure-file-long = Non è stato possibile leggere il file come modello.
web-failure-time-long = Il tempo per la costruzione è scaduto. C'è un ciclo infinito o una geometria molto fine?
web-failure-memory-long = La costruzione ha richiesto più memoria del consentito.
web-failure-output-long = Il pezzo è più grande di quanto l'hub accetti.
web-failure-crash-long = Il kernel CAD si è bloccato su questa geometria.
web-failure-sandbox-long = Al momento questo hub non può eseguire script in sicurezza; l'amministratore sa perché.
web-failure-place = { $file }, riga { NUMBER($line, useGrouping: 0) }
web-failure-source = Le righe intorno
web-failure-mend = Correggi nell'editor
web-failure-retry = Costruisci di nuovo
web-failure-retry-help = Forse la macchina era occupata: un altro tentativo può finire diversamente.
web-parameters-title = Parametri
web-parameters-changed = predefinito { $value }
web-parameters-preview = Anteprima
web-parameters-preview-of = Anteprima di { $name }
web-parameters-ready = È un'anteprima: non è stato consegnato nulla.
web-parameters-understood = Interpretato come:
web-parameters-keep = Conserva questi valori
web-parameters-submit = Consegna come nuova revisione
web-parameters-none = Questo pezzo non ha parametri.
web-parameters-unknown = I parametri appariranno qui appena lo script sarà leggibile.
web-properties-title = Proprietà
web-properties-none = Non è stato misurato nulla.
web-properties-volume = Volume
web-properties-area = Superficie
web-properties-mass = Massa
web-properties-material = Materiale
web-properties-box = Ingombro
web-properties-center = Baricentro
web-properties-solids = Solidi
web-properties-faces = Facce / spigoli
web-properties-triangles = Triangoli
web-properties-valid = Valido e chiuso
web-properties-features = Elementi
web-properties-feature = Elemento
web-properties-meant = previsto
web-downloads-title = Download
web-downloads-none = Non c'è ancora nulla da scaricare.
web-downloads-source = File consegnati
web-downloads-more = Altri formati sono in preparazione.
web-downloads-view-iso = isometrica
web-downloads-view-front = davanti
web-downloads-view-top = dall’alto
web-downloads-view-right = da destra
web-history-title = Cronologia
web-history-no-message = (nessun messaggio)
web-history-older = Revisioni precedenti
web-submit-title = Consegna una revisione
web-submit-based-on = Parte da r{ NUMBER($number, useGrouping: 0) }, che resta com'è.
web-submit-first = La prima revisione di questo pezzo. Lo script nell'editor si costruisce così com'è.
web-submit-refused = Non è stato consegnato
web-submit-edit = Modifica lo script
web-submit-edit-help = Normale CadQuery. I parametri sono le costanti in alto; mm(6, "h6") ne dà unità e tolleranza.
web-submit-entry = File da eseguire
web-submit-source = Codice
web-submit-files = File
web-submit-files-help = Uno script o un modello STEP, IGES, STL, 3MF, OBJ, PLY o GLB sostituisce ciò che è nell'editor, a meno che tu non l'abbia modificato.
web-submit-drop = Trascina qui i file oppure sceglili
web-submit-keep-files = Conserva da r{ NUMBER($number, useGrouping: 0) }
web-submit-about = Su questa revisione
web-submit-message = Che cosa è cambiato e perché?
web-submit-message-help = I tuoi compagni lo leggeranno nella cronologia.
web-submit-parameters-help = Valori diversi dai predefiniti, uno per riga, con unità.
web-submit-send = Consegna
