# Remarks.
web-threads-title = Osservazioni
web-threads-new = Nuova osservazione
web-threads-open = Aperta
web-threads-resolved = Risolta
web-threads-open-count = { $count ->
    [one] { $count } osservazione aperta
   *[other] { $count } osservazioni aperte
}
web-threads-comments = { $count ->
    [one] { $count } commento
   *[other] { $count } commenti
}
web-threads-none = Ancora nessuna osservazione
web-threads-none-help = Un'osservazione si può fissare a una faccia del modello, con la vista in cui l'hai vista.
web-threads-pin = Fissa a una faccia
web-threads-unpin = Senza fissare
web-threads-pin-help = Premi «Fissa a una faccia», poi scegli una faccia del modello. Altrimenti l'osservazione riguarda tutto il pezzo.
web-threads-title-field = In breve
web-threads-body = Che cosa vuoi dire?
web-threads-markdown = {"*"}*grassetto**, *corsivo*, `codice`, elenchi con -
web-threads-send = Invia osservazione
web-threads-reply = Rispondi
web-threads-send-reply = Invia risposta
web-threads-resolve = Segna come risolta
web-threads-reopen = Riapri
web-threads-show = Mostra
web-threads-show-again = Torna alla vista salvata
web-threads-older = Questo riguardava r{ NUMBER($number, useGrouping: 0) }; l'ultima è r{ NUMBER($latest, useGrouping: 0) }.
web-threads-somebody = Qualcuno che non c'è più
