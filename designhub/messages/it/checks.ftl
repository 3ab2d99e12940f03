# Regole per nome

checks-rule-unknown = Non c'è nessuna regola o famiglia di regole «{ $name }». Ci sono: { $near }.

# La costruzione

checks-build-runs = Lo script è stato eseguito e ha mostrato un pezzo.
checks-build-syntax = Questo non è Python: { $message }
checks-build-exception = Lo script si è fermato: { $message }
checks-build-unit = Le unità non concordano: { $message }
checks-build-parameter = Il valore di «{ $field }» è stato rifiutato: { $message }
checks-build-no_result = Lo script è stato eseguito, ma non ha mostrato nulla.
checks-build-no_result-hint = Termina lo script con show(pezzo, "nome") o lascia il pezzo in una variabile di nome result.
checks-build-import = Non è stato possibile importare qualcosa: { $message }
checks-build-import-hint = Uno script può importare CadQuery, designhub.script, NumPy, la libreria standard e i file del pezzo stesso.
checks-build-time = Lo script non è terminato nel tempo concesso.
checks-build-time-hint = Cerca un ciclo che non finisce mai, o migliaia di tagli e raccordi che si possano fare in una volta.
checks-build-memory = Lo script ha richiesto più memoria di quella concessa.
checks-build-memory-hint = Cerca una lista che continua a crescere, o una serie con troppe copie.
checks-build-output = Il pezzo è più grande di quanto il sistema accetti.
checks-build-output-hint = Mostra meno corpi o corpi più semplici.
checks-build-crash = Il nucleo CAD si è bloccato mentre costruiva il pezzo. { $message }
checks-build-sandbox = Al momento questa macchina non può eseguire script in sicurezza: { $message }
checks-build-file = Impossibile leggere il file: { $message }
checks-build-file-hint = Esportalo di nuovo dal programma che l'ha creato e controlla che lì si apra.

# File importati

checks-file-readable-pass = { $file } è stato letto come { $format }.
checks-file-watertight-pass = La mesh è chiusa.
checks-file-watertight-fail = La mesh è aperta: { $open } degli spigoli dei suoi { $triangles } triangoli hanno un solo lato.
checks-file-watertight-hint = Esporta il corpo come solido o chiudi i buchi nel programma che ha creato la mesh.
checks-file-manifold-pass = Ogni spigolo della mesh unisce due triangoli.
checks-file-manifold-fail = { $edges } spigoli della mesh uniscono più di due triangoli: alcune superfici si toccano o stanno una dentro l'altra.
checks-file-manifold-hint = Unisci i corpi che si toccano prima di esportarli.
checks-file-oriented-pass = Tutti i triangoli guardano verso l'esterno.
checks-file-oriented-fail = I triangoli non concordano su quale lato sia esterno.
checks-file-oriented-inverted = La mesh è rovesciata.
checks-file-oriented-open = Non si può dire se la mesh sia rovesciata finché è aperta.
checks-file-oriented-hint = Ricalcola le normali nel programma che ha creato la mesh.
checks-file-unit-stated = Il file indica la propria unità: { $unit }.
checks-file-unit-plausible = I file { $format } non indicano la propria unità; letto in { $unit }, la dimensione è plausibile.
checks-file-references-pass = Il file contiene tutto ciò che mostra.
checks-file-references-warn = Il file rimanda a { $count } cose esterne, che non sono state seguite: { $names }
checks-file-references-hint = Esportalo di nuovo con tutto in un unico file.

# Solidi

checks-solid-exists-pass = Il pezzo è composto da { $count ->
    [one] un solido
   *[other] { $count } solidi
}.
checks-solid-exists-none = Nulla di ciò che è mostrato è un solido ({ $count } mostrati): è { $kind ->
    [face] una faccia
    [shell] una superficie aperta
    [wire] un contorno
    [edge] uno spigolo
    [vertex] un punto
   *[other] qualcosa di vuoto
}.
checks-solid-exists-beside = «{ $body }» non è un solido: è { $kind ->
    [face] una faccia
    [shell] una superficie aperta
    [wire] un contorno
    [edge] uno spigolo
    [vertex] un punto
   *[other] qualcosa di vuoto
}.
checks-solid-exists-hint = Estrudi o fai ruotare lo schizzo e mostra il solido.
checks-solid-valid-pass = La geometria è priva di difetti.
checks-solid-valid-fail = La geometria di «{ $body }» è difettosa: facce o spigoli si sovrappongono o non si incontrano.
checks-solid-valid-hint = Annulla uno a uno gli ultimi raccordi, svuotamenti e sweep per trovare quello che la rompe.
checks-solid-closed-pass = Tutti i solidi sono chiusi.
checks-solid-closed-fail = «{ $body }» non è chiuso: la sua superficie ha uno spigolo aperto.
checks-solid-closed-hint = Chiudi il contorno con close() e trasforma le superfici in un solido.
checks-solid-volume-pass = Il volume è di { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-volume-none = «{ $body }» non ha volume ({ NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³).
checks-solid-volume-inside_out = «{ $body }» è rovesciato: il suo volume è { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-bodies-pass = Il numero di corpi è quello previsto: { $count }.
checks-solid-bodies-pieces = Il pezzo è diviso: { $count } corpi invece di { $wanted }.
checks-solid-bodies-differs = Il pezzo ha { $count } corpi; ne sono stati dichiarati { $wanted }.
checks-solid-bodies-hint = I corpi che si toccano solo lungo uno spigolo, o per niente, non sono stati uniti. Se sono voluti, dichiaralo: show(pezzo, bodies={ $count }).

# Unità

checks-units-consistent-pass = Tutti i calcoli dello script concordano nelle unità.
checks-units-consistent-hint = Guarda entrambe le grandezze: probabilmente una non è ciò che dice il suo nome, o manca un fattore.
checks-units-stated-plain = Lo script non indica unità; le sue lunghezze sono intese in mm.
checks-units-stated-hint = Scrivi «from designhub.script import mm» e diametro = mm(6), e le unità saranno verificate.
checks-units-stated-pass = { $count ->
    [one] L'unico numero tra i parametri indica la sua unità
   *[other] Tutti i { $count } numeri tra i parametri indicano la loro unità
}.
checks-units-stated-fail = Il parametro «{ $parameter }» ({ $value }) non indica l'unità.
checks-units-stated-fix = Scrivi { $parameter } = mm({ $value }) per una lunghezza, deg({ $value }) per un angolo, count({ $value }) per un numero di cose.

# Elementi

checks-feature-found-pass = L'elemento «{ $feature }» è sul pezzo ({ $count ->
    [one] una faccia
   *[other] { $count } facce
}).
checks-feature-found-fail = L'elemento «{ $feature }» non è su nessuna faccia del pezzo.
checks-feature-found-hint = Le sue facce sono state tagliate via, o il selettore non ne trova. Selezionale sul pezzo finito, subito prima di show().
checks-feature-size-pass = «{ $feature }» misura { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, come dichiarato ({ NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }; { $what ->
    [diameter] un diametro
    [radius] un raggio
    [width] una distanza
   *[angle] un angolo
}; differenza { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }).
checks-feature-size-warn = «{ $feature }» misura { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] un diametro
    [radius] un raggio
    [width] una distanza
   *[angle] un angolo
}), non i { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit } dichiarati: scarto { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-feature-size-fail = «{ $feature }» misura { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] un diametro
    [radius] un raggio
    [width] una distanza
   *[angle] un angolo
}), ma erano dichiarati { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }: scarto { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-feature-size-hint = Disegna il pezzo alla misura nominale; la tolleranza dice di quanto può scostarsi il pezzo prodotto.
checks-feature-size-unreadable = La misura dichiarata di «{ $feature }» non si può confrontare: l'unità o la tolleranza non sono note.
checks-feature-size-no_faces = «{ $feature }» non ha facce da misurare.
checks-feature-size-mixed = Le facce di «{ $feature }» hanno misure diverse, quindi non ce n'è una sola da confrontare.
checks-feature-size-free_form = Le facce di «{ $feature }» sono a forma libera e non hanno una sola misura.
checks-feature-size-one_plane = «{ $feature }» indica un solo piano; una larghezza ne richiede due affacciati.
checks-feature-size-not_parallel = I piani di «{ $feature }» non sono paralleli, quindi non hanno distanza.
checks-feature-side-pass = La zona { $zone } è adatta a «{ $feature }».
checks-feature-side-hole = «{ $feature }» è un foro, ma { $zone } è una zona per alberi.
checks-feature-side-shaft = «{ $feature }» è un albero, ma { $zone } è una zona per fori.
checks-feature-side-hint = Le maiuscole sono per i fori, le minuscole per gli alberi: { $zone }?

# Sviste

checks-slip-twice = È esattamente il doppio: è stato dato un diametro dove serve un raggio? circle() di CadQuery vuole il raggio: circle(d / 2).
checks-slip-half = È esattamente la metà: un raggio è stato dichiarato come diametro, o si è diviso per 2 una volta di troppo? hole() vuole il diametro, circle() il raggio.
checks-slip-inch = Il fattore è esattamente 25,4: una delle due misure è in pollici, l'altra in millimetri.
checks-slip-ten = Il fattore è esattamente 10: una delle due misure è in centimetri, o è scivolata una cifra.
checks-slip-thousand = Il fattore è esattamente 1000: sono stati confusi mm e m, o mm e µm.
checks-slip-million = Il fattore è esattamente un milione: sono stati confusi m e µm.
checks-slip-radians = Il fattore è esattamente 57,3: sono stati dati radianti dove servono gradi, o viceversa.
checks-slip-opening = Il fattore è esattamente 2: è stata presa la metà dell'angolo di apertura per l'angolo intero, o viceversa.

# Ordini di grandezza

checks-magnitude-size-pass = { $count ->
    [one] Il corpo entra
   *[other] Tutti i { $count } corpi entrano
} nella macchina.
checks-magnitude-size-large = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) non entra nella macchina ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-absurd = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) è oltre dieci volte più grande della macchina ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-tiny = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) è più piccolo di qualsiasi cosa si possa bloccare; la macchina accetta { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-minute = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) è troppo piccolo per essere un pezzo; la macchina accetta { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-machine = Dividi il pezzo o imposta nel progetto le dimensioni di una macchina più grande.
checks-magnitude-size-too_large = Probabilmente una misura intesa in mm è stata presa in m o in pollici, o moltiplicata per 1000 una volta di troppo.
checks-magnitude-size-too_small = Probabilmente il pezzo è stato disegnato in metri o pollici; qui si conta in mm.
checks-magnitude-density-fail = Nessun materiale di «{ $body }» ({ $material }) ha una densità di { NUMBER($density, maximumFractionDigits: 6, useGrouping: 0) } kg/m³.
checks-magnitude-mass-pass = Il pezzo ha una massa di { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }.
checks-magnitude-mass-warn = Il pezzo ha una massa di { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }: più di quanto una persona dovrebbe sollevare.
checks-magnitude-parameter-fail = Il parametro «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } mm, molto più di quanto accetti qualsiasi macchina qui ({ NUMBER($most, maximumFractionDigits: 6, useGrouping: 0) } mm).

# Intervalli

checks-ranges-value-pass = «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, entro il suo intervallo.
checks-ranges-value-fail = «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, fuori dal proprio intervallo.
checks-ranges-value-empty = L'intervallo di «{ $parameter }» è capovolto: da { NUMBER($low, maximumFractionDigits: 6, useGrouping: 0) } a { NUMBER($high, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-ranges-builds-pass = Il pezzo si costruisce a entrambi gli estremi dell'intervallo di «{ $parameter }».
checks-ranges-builds-fail = Con { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } il pezzo non si può costruire: { $reason }
checks-ranges-builds-invalid = Con { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } il pezzo non è un solido chiuso e valido. { $reason }
checks-ranges-builds-later = { $count ->
    [one] Gli estremi dell'intervallo di un parametro si provano dopo l'anteprima.
   *[other] Gli estremi degli intervalli di { $count } parametri si provano dopo l'anteprima.
 }
checks-ranges-builds-many = Il pezzo ha troppi intervalli per provarli tutti; non tutti gli estremi di quello di «{ $parameter }» sono stati provati.
checks-ranges-builds-hint = Restringi l'intervallo o fai in modo che le altre misure seguano questa.
