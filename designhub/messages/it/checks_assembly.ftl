# Corpi nello stesso posto

checks-assembly-interference-pass = Nulla si compenetra: { $bodies } corpi, { $pairs } coppie a meno di { NUMBER($cap, maximumFractionDigits: 1) } mm{ $pressed ->
    [0] .
    [one] , una delle quali un accoppiamento forzato o una filettatura, come dichiarato.
   *[other] , { $pressed } delle quali accoppiamenti forzati o filettature, come dichiarato.
}
checks-assembly-interference-fail = { $first } e { $second } si compenetrano: entrambi occupano { NUMBER($volume, maximumFractionDigits: 3) } mm³.
checks-assembly-interference-more = { $count ->
    [one] Un’altra coppia di corpi si compenetra.
   *[other] Altre { $count } coppie di corpi si compenetrano.
}
checks-assembly-interference-skip = Non tutte le coppie si sono potute esaminare fino in fondo: { $missing } tralasciate o esaminate solo per triangoli, { $unsure } troppo al limite per decidere.
checks-assembly-interference-hint = Sposta uno dei due, oppure togli da uno ciò che serve all’altro.
checks-assembly-interference-sleeve_hint = L’albero è disegnato più grande del suo foro. Disegna entrambi alla dimensione nominale e dichiara fit(foro, albero, "H7/p6"), oppure dichiara la filettatura con feature(..., thread="M6").

# Distanza

checks-assembly-clearance-pass = Tra i corpi che non si toccano, { $first } e { $second } sono i più vicini: { NUMBER($gap, maximumFractionDigits: 3) } mm.
checks-assembly-clearance-fail = { $first } e { $second } distano { NUMBER($gap, maximumFractionDigits: 3) } mm; sono richiesti almeno { NUMBER($least, maximumFractionDigits: 3) } mm.
checks-assembly-clearance-hint = Fai più spazio tra i due, oppure cambia il requisito «clearance».

# Movimento

checks-assembly-motion-pass = Nulla si compenetra in nessuna delle { $positions } posizioni di { $parameters }.
checks-assembly-motion-least = Nulla si compenetra in nessuna delle { $positions } posizioni di { $parameters }; { $first } e { $second } si avvicinano di più, { NUMBER($gap, maximumFractionDigits: 3) } mm a { $position }.
checks-assembly-motion-fail = { $first } e { $second } si compenetrano a { $position }: entrambi occupano { NUMBER($volume, maximumFractionDigits: 3) } mm³.
checks-assembly-motion-skip = La corsa non è stata esaminata ovunque: { $unbuilt } di { $positions } posizioni non si sono costruite, { $missing } coppie tralasciate o esaminate solo per triangoli.

# Alberi nei fori

checks-assembly-mates-pass = { $hole } e { $shaft } ({ $zones }) sono accoppiati{ $count ->
    [one] {""}
   *[other] {" "}{ $count } volte
}, per { NUMBER($length, maximumFractionDigits: 2) } mm.
checks-assembly-mates-elsewhere = { $hole } e { $shaft } ({ $zones }) sono allineati, ma in questa posizione non si incontrano: i loro punti medi distano { NUMBER($value, maximumFractionDigits: 2) } mm. Le altre posizioni non sono ancora esaminate.
checks-assembly-mates-apart = { $hole } e { $shaft } ({ $zones }) sono allineati, ma l’albero non è nel foro: i loro punti medi distano { NUMBER($value, maximumFractionDigits: 3) } mm.
checks-assembly-mates-apart_hint = Sposta l’albero lungo il suo asse finché entra nel foro, allungalo, oppure togli l’accoppiamento.
checks-assembly-mates-offset = { $hole } e { $shaft } ({ $zones }) non sono accoppiati: i loro assi distano { NUMBER($value, maximumFractionDigits: 3) } mm.
checks-assembly-mates-offset_hint = Metti l’albero sull’asse del foro, oppure nomina gli elementi che vanno insieme.
checks-assembly-mates-size = { $hole } e { $shaft } ({ $zones }) non possono essere un accoppiamento: i diametri differiscono di { NUMBER($value, maximumFractionDigits: 3) } mm.
checks-assembly-mates-tilted = { $hole } e { $shaft } ({ $zones }) non sono accoppiati: i loro assi formano { NUMBER($value, maximumFractionDigits: 2) }°.
checks-assembly-mates-tilted_hint = Ruota l’albero finché punta lungo il foro, oppure nomina gli elementi che vanno insieme.
checks-assembly-mates-size_hint = Dai a entrambi lo stesso diametro nominale; il resto lo dicono le zone di tolleranza.
checks-assembly-mates-bare = { $count ->
    [one] Un albero è in un foro del suo stesso diametro senza accoppiamento dichiarato: { $names }.
   *[other] { $count } alberi sono in fori del loro stesso diametro senza accoppiamento dichiarato: { $names }.
}
checks-assembly-mates-bare_hint = Dove conta come i due vanno insieme, dichiara fit(foro, albero, "H7/g6").
checks-assembly-fit-pass = { $hole } e { $shaft }, Ø { NUMBER($diameter, maximumFractionDigits: 3) } { $zones }: { $kind ->
    [clearance] accoppiamento con gioco, da { NUMBER($least, maximumFractionDigits: 1) } a { NUMBER($most, maximumFractionDigits: 1) } µm di gioco
    [interference] accoppiamento con interferenza, da { NUMBER($least, maximumFractionDigits: 1) } a { NUMBER($most, maximumFractionDigits: 1) } µm (negativo: interferenza)
   *[transition] accoppiamento incerto, da { NUMBER($least, maximumFractionDigits: 1) } a { NUMBER($most, maximumFractionDigits: 1) } µm (negativo: interferenza)
}, per { NUMBER($length, maximumFractionDigits: 2) } mm.

# Massa

checks-assembly-mass-pass = { $bodies } corpi di { $kinds } tipi pesano insieme { NUMBER($mass, maximumFractionDigits: 2) } g; il loro baricentro è in ({ NUMBER($x, maximumFractionDigits: 2) }; { NUMBER($y, maximumFractionDigits: 2) }; { NUMBER($z, maximumFractionDigits: 2) }) mm.
checks-assembly-mass-skip = { $bodies } corpi di { $kinds } tipi; quanto pesano insieme non si sa, perché { $count ->
    [one] un tipo non ha un materiale noto: { $names }.
   *[other] { $count } tipi non hanno un materiale noto: { $names }.
}

# Che cosa può ancora muoversi

checks-assembly-freedom-whole = { $degrees ->
    [0] Nulla può muoversi rispetto a { $ground }
    [one] Resta un grado di libertà; { $ground } vale come telaio
   *[other] Restano { $degrees } gradi di libertà; { $ground } vale come telaio
}{ $fixed ->
    [0] .
   *[other] . Considerati uniti saldamente (forzati, avvitati): { $fixed }.
}
checks-assembly-freedom-body = { $body } ha { $degrees ->
    [one] un grado di libertà
   *[other] { $degrees } gradi di libertà
} rispetto a { $ground }{ $slides ->
    [none] {""}
   *[other] ; scorre lungo { $slides }
}{ $turns ->
    [none] {""}
   *[other] ; ruota attorno a { $turns }
}{ $screws ->
    [none] {""}
   *[other] ; si avvita lungo { $screws }
}.
checks-assembly-freedom-lies = { $body } non è trattenuto: si appoggia soltanto a qualcosa{ $lifted ->
    [none] .
   *[other] {" "}e si può togliere lungo { $lifted }.
}
checks-assembly-freedom-free = Nulla trattiene { $body } in alcuna direzione.
checks-assembly-freedom-loose = { $count ->
    [one] Un corpo non tocca nulla ed è sciolto: { $names }.
   *[other] { $count } corpi non toccano nulla e sono sciolti: { $names }.
}
checks-assembly-freedom-loose_hint = Portalo al suo posto, finché tocca ciò che lo trattiene.
