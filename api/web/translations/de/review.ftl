# Remarks.
web-threads-title = Anmerkungen
web-threads-new = Neue Anmerkung
web-threads-open = Offen
web-threads-resolved = Erledigt
web-threads-open-count = { $count ->
    [one] { $count } offene Anmerkung
   *[other] { $count } offene Anmerkungen
}
web-threads-comments = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
web-threads-none = Noch keine Anmerkung
web-threads-none-help = Eine Anmerkung lässt sich an eine Fläche des Modells heften, samt der Ansicht, in der du sie gesehen hast.
web-threads-pin = An eine Fläche heften
web-threads-unpin = Ohne Markierung
web-threads-pin-help = Drücke „An eine Fläche heften“ und wähle eine Fläche des Modells. Sonst gilt die Anmerkung dem ganzen Teil.
web-threads-title-field = In Kürze
web-threads-body = Was möchtest du sagen?
web-threads-markdown = {"*"}*fett**, *kursiv*, `Code`, Listen mit -
web-threads-send = Anmerkung senden
web-threads-reply = Antworten
web-threads-send-reply = Antwort senden
web-threads-resolve = Als erledigt markieren
web-threads-reopen = Wieder öffnen
web-threads-show = Zeigen
web-threads-show-again = Zurück zur gespeicherten Ansicht
web-threads-older = Das galt r{ NUMBER($number, useGrouping: 0) }; die neueste ist r{ NUMBER($latest, useGrouping: 0) }.
web-threads-somebody = Jemand, der nicht mehr da ist
