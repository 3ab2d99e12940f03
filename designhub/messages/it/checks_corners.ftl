checks_corners-undefined = La norma non definisce limiti per la tolleranza di { $names }; sono stati costruiti alla quota nominale.
checks_corners-ranges-pass = La parte regge in { $count } angoli dei suoi intervalli: ogni coppia di estremi è stata costruita.
checks_corners-ranges-stopped = La parte regge nei { $count } angoli dei suoi intervalli che sono stati costruiti; non tutte le coppie lo sono state.
checks_corners-tolerances-pass = La parte regge in { $count } combinazioni delle sue quote tollerate ai limiti.
checks_corners-tolerances-stopped = La parte regge nelle { $count } combinazioni di quote tollerate che sono state costruite; non tutte le coppie lo sono state.
checks_corners-unbuilt = Con { $settings }{ $more ->
    [0] {""}
   *[other] {" "}e altri { $more }
} la parte non si costruisce: { $reason }
checks_corners-ranges-hint = Questo accade con { $settings }{ $more ->
    [0] {""}
   *[other] {" "}e altri { $more }
}. Restringere un intervallo o farlo seguire dallo script.
checks_corners-tolerances-hint = Questo accade con { $settings }{ $more ->
    [0] {""}
   *[other] {" "}e altri { $more }
}: una parte così è entro le sue tolleranze. Scegliere tolleranze più strette o altre quote nominali.
checks_corners-gap-unmeasured = Non è stato possibile misurare il gioco { $name } tra { $start } e { $end }.
checks_corners-gap-rigid = Il gioco { $name } è di { NUMBER($gap, maximumFractionDigits: 4) } mm e nessuna quota tollerata lo cambia.
checks_corners-gap-outside = Il gioco { $name } è di { NUMBER($gap, maximumFractionDigits: 4) } mm; è fuori dai suoi limiti e nessuna quota tollerata lo cambia.
checks_corners-gap-hint = Indicare due elementi del risultato mostrato, parte.elemento in un assieme, e dare le tolleranze alle quote tra essi.
checks_corners-examined-script = Non è stato possibile leggere le unità dello script senza eseguirlo.
checks_corners-examined-making = Non è stato possibile esaminare se la parte si può fabbricare.
checks_corners-examined-assembly = Non è stato possibile esaminare i rapporti tra i corpi.
checks_corners-examined-studies = Non è stato possibile risolvere ogni studio di resistenza.
checks_corners-examined-builds = Non sono state fatte tutte le altre costruzioni: insieme richiedono più tempo di quanto ne spetta a una parte.
checks_corners-examined-hint = Ha richiesto troppo tempo o memoria: aiutano meno facce o corpi, o un altro tentativo in un momento più tranquillo.
checks_corners-gap-left_out = Non si sa che cosa { $names }{ $more ->
    [0] {""}
   *[other] {" "}e altre { $more }
} facciano al gioco { $name }: non sono state provate, non hanno limiti o la parte non si è costruita con esse.
