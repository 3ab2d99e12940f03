# Projects, parts and the state of their builds.
web-projects-lead = Ciò che le vostre scuole progettano insieme.
web-projects-parts = { $count ->
    [one] { $count } pezzo
   *[other] { $count } pezzi
}
web-projects-failing = { $count ->
    [one] { $count } con errori
   *[other] { $count } con errori
}
web-projects-changed = Modificato
web-projects-none = Ancora nessun progetto
web-projects-none-create = Crea il primo qui sotto.
web-projects-none-ask = Chiedi al tuo docente di aggiungerti a uno.
web-projects-new = Nuovo progetto
web-projects-create = Crea progetto
web-projects-audience = Chi lo vede?
web-audience-members = Membri e ospiti con link
web-audience-people = Chiunque abbia un account qui
web-audience-everyone = Chiunque
web-project-parts = Pezzi
web-project-empty = Ancora nessun pezzo
web-project-empty-help = Un pezzo è uno script CadQuery, oppure un file STEP, STL o 3MF.
web-part-new = Nuovo pezzo
web-part-create = Crea pezzo
web-part-create-next = Poi viene la sua prima revisione.
web-part-empty = Non è stato ancora consegnato nulla
web-part-empty-help = La prima revisione mostrerà qui il pezzo in 3D, con i controlli eseguiti.
web-part-model = Modello 3D
web-part-model-of = Modello 3D di { $name }
web-part-picture = Immagine di { $name }, revisione { $number }
web-revision-latest = Ultima revisione
web-revision-older = Stai vedendo r{ NUMBER($number, useGrouping: 0) }; l'ultima è r{ NUMBER($latest, useGrouping: 0) }.
web-revision-to-latest = Mostra l'ultima
web-build-none = Nessuna revisione
web-build-queued = In attesa
web-build-building = In costruzione
web-build-previewed = Ancora in verifica
web-build-built = Costruito
web-build-failed = Non costruito
web-build-queued-long = In attesa del suo turno. Questa pagina mostrerà il pezzo appena pronto.
web-build-building-long = Il pezzo viene costruito e misurato.
web-build-previewed-long = Il modello e i primi controlli ci sono già. Mancano la costruzione agli estremi degli intervalli dei parametri e i file da scaricare.
web-build-position = { $count ->
    [one] { $count } lavoro viene prima.
   *[other] { $count } lavori vengono prima.
}
web-build-no-model = Non c'è alcun modello da mostrare. I risultati dicono perché.
