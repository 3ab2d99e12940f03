# Processi

checks-manufacturing-process-pass = Il pezzo si fabbrica con il processo «{ $process }»; il suo profilo dà i limiti.
checks-manufacturing-process-none = Nessuno ha detto come si fabbrica il pezzo, quindi si controllano solo filettature e fori passanti. Ci sono: { $names }.
checks-manufacturing-process-unknown = Non c'è un processo «{ $process }». Simili sono { $near }.
checks-manufacturing-process-hint = Scrivi process("milled") nello script, o imposta il processo del progetto. Ci sono: { $names }.
checks-manufacturing-profile-toml = Il profilo di processo non è TOML: { $reason }
checks-manufacturing-profile-form = Il profilo di processo è sbagliato in «{ $place }»: { $reason }
checks-manufacturing-unmeasured = Le facce di «{ $feature }» non sono un foro né un perno di un solo diametro: non c'è nulla da confrontare.

# Pareti

checks-manufacturing-wall-pass = { $count ->
    [one] La parete è abbastanza spessa.
   *[other] Tutte le { $count } pareti sono abbastanza spesse.
}
checks-manufacturing-wall-fail = La parete qui è spessa { NUMBER($value, maximumFractionDigits: 3) } mm; il processo richiede { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-wall-fail_hint = Falla spessa almeno { NUMBER($least, maximumFractionDigits: 3) } mm, o sposta verso l'interno ciò che la assottiglia (foro, gola, tasca).

# Fori

checks-manufacturing-hole_diameter-pass = { $count ->
    [one] Il foro è abbastanza grande.
   *[other] Tutti i { $count } fori sono abbastanza grandi.
}
checks-manufacturing-hole_diameter-fail = Il foro misura { NUMBER($value, maximumFractionDigits: 3) } mm; il processo non ne fa sotto { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-hole_diameter-fail_hint = Fallo di { NUMBER($least, maximumFractionDigits: 3) } mm o più, o foralo dopo.
checks-manufacturing-hole_depth-pass = { $count ->
    [one] Il foro non è troppo profondo.
   *[other] Nessuno dei { $count } fori è troppo profondo.
}
checks-manufacturing-hole_depth-fail = Il foro è profondo { NUMBER($depth, maximumFractionDigits: 3) } mm con un diametro di { NUMBER($diameter, maximumFractionDigits: 3) } mm, { NUMBER($value, maximumFractionDigits: 3) } volte il diametro; il processo arriva a { NUMBER($most, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-hole_depth-fail_hint = Fai il foro più largo o più corto, o allargalo da un lato ({ NUMBER($diameter, maximumFractionDigits: 3) } mm solo sul tratto che serve).
checks-manufacturing-edge_distance-pass = { $count ->
    [one] Accanto al foro resta abbastanza materiale.
   *[other] Accanto a tutti i { $count } fori resta abbastanza materiale.
}
checks-manufacturing-edge_distance-edge = Tra il foro e il bordo restano { NUMBER($value, maximumFractionDigits: 3) } mm; ne servono { NUMBER($least, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-edge_distance-edge_hint = Sposta il foro verso l'interno finché restano { NUMBER($least, maximumFractionDigits: 3) } mm, o fallo più piccolo.
checks-manufacturing-edge_distance-web = Tra due fori restano { NUMBER($value, maximumFractionDigits: 3) } mm; ne servono { NUMBER($least, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-edge_distance-web_hint = Allontana i fori finché restano { NUMBER($least, maximumFractionDigits: 3) } mm, o falli più piccoli.

# Frese

checks-manufacturing-inner_corner-pass = { $count ->
    [one] Lo spigolo interno va bene per una fresa.
   *[other] Tutti i { $count } spigoli interni vanno bene per una fresa.
}
checks-manufacturing-inner_corner-sharp = Lo spigolo interno è vivo e profondo { NUMBER($depth, maximumFractionDigits: 3) } mm; una fresa tonda lascia un raggio di { NUMBER($least, maximumFractionDigits: 3) } mm o più.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-inner_corner-sharp_hint = Raccordalo: edges("|Z").fillet({ NUMBER($least, maximumFractionDigits: 3) }). Se il pezzo accoppiato ha lo spigolo vivo, fai uno scarico nell'angolo o smussa l'altro pezzo.
checks-manufacturing-inner_corner-fail = Lo spigolo interno ha un raggio di { NUMBER($value, maximumFractionDigits: 3) } mm; il processo richiede { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-inner_corner-fail_hint = Dagli un raggio di { NUMBER($least, maximumFractionDigits: 3) } mm o più.
checks-manufacturing-inner_corner-reach = Lo spigolo interno ha un raggio di { NUMBER($value, maximumFractionDigits: 3) } mm ed è profondo { NUMBER($depth, maximumFractionDigits: 3) } mm; una fresa così lunga richiede un raggio di { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-inner_corner-reach_hint = Fai il raggio di { NUMBER($least, maximumFractionDigits: 3) } mm o più, o la tasca meno profonda.
checks-manufacturing-undercut-pass = { $count ->
    [one] Ogni faccia del corpo è raggiungibile.
   *[other] Ogni faccia di tutti i { $count } corpi è raggiungibile.
}
checks-manufacturing-undercut-fail = Nessuna fresa diritta raggiunge questa faccia ({ NUMBER($value, maximumFractionDigits: 3) } mm²): è nascosta nelle sei direzioni principali.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-undercut-fail_hint = Aprila da un lato, dividi il pezzo, o prevedi una fresa per cave a T o un altro processo.
checks-manufacturing-reach-pass = { $count ->
    [one] La cava non è troppo profonda per la sua larghezza.
   *[other] Nessuna delle { $count } cave è troppo profonda per la sua larghezza.
}
checks-manufacturing-reach-fail = La cava è larga { NUMBER($width, maximumFractionDigits: 3) } mm e profonda { NUMBER($depth, maximumFractionDigits: 3) } mm, { NUMBER($value, maximumFractionDigits: 3) } volte la larghezza; una fresa arriva a { NUMBER($most, maximumFractionDigits: 3) } volte.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-reach-fail_hint = Falla più larga o meno profonda, o aprila dall'altro lato.
checks-manufacturing-reach-deep = La cava è profonda { NUMBER($value, maximumFractionDigits: 3) } mm; la macchina arriva a { NUMBER($most, maximumFractionDigits: 3) } mm. È larga { NUMBER($width, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-reach-deep_hint = Falla meno profonda di { NUMBER($most, maximumFractionDigits: 3) } mm, o aprila dall'altro lato.
checks-manufacturing-turned_form-pass = { $count ->
    [one] Il corpo è di rotazione.
   *[other] Tutti i { $count } corpi sono di rotazione.
}
checks-manufacturing-turned_form-fail = Solo il { NUMBER($value, maximumFractionDigits: 3) } % della superficie ruota attorno a un asse; un pezzo tornito ne ha il { NUMBER($least, maximumFractionDigits: 3) } % o più. { $count ->
    [one] Una faccia non ruota.
   *[other] { $count } facce non ruotano.
}{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-turned_form-fail_hint = Dichiara process("milled"), o lascia spianature, cave e fori trasversali a una seconda lavorazione e tienili piccoli.
checks-manufacturing-envelope-pass = { $count ->
    [one] Il corpo entra nella macchina del processo.
   *[other] Tutti i { $count } corpi entrano nella macchina del processo.
}
checks-manufacturing-envelope-fail = «{ $body }» misura { NUMBER($value, maximumFractionDigits: 3) } mm; la macchina del processo lì ne accetta { NUMBER($most, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-envelope-fail_hint = Dividi il pezzo, o scegli un processo con una macchina più grande.

# Strati

checks-manufacturing-overhang-pass = { $count ->
    [one] Il corpo può poggiare senza che nulla resti sospeso.
   *[other] Ognuno dei { $count } corpi può poggiare senza che nulla resti sospeso.
}
checks-manufacturing-overhang-fail = Anche nella posizione migliore ({ $up } in alto) questa faccia resta sospesa: { NUMBER($value, maximumFractionDigits: 3) }° rispetto al piano dove ne servono { NUMBER($least, maximumFractionDigits: 3) }°, { NUMBER($area, maximumFractionDigits: 3) } mm².{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-overhang-fail_hint = Inclinala di { NUMBER($least, maximumFractionDigits: 3) }° o più (uno smusso sotto), dividi il pezzo, o prevedi supporti.
checks-manufacturing-bridge-pass = { $count ->
    [one] Nessun soffitto del corpo ha una luce eccessiva.
   *[other] Nessun soffitto dei { $count } corpi ha una luce eccessiva.
}
checks-manufacturing-bridge-fail = Anche nella posizione migliore ({ $up } in alto) questo soffitto ha una luce di { NUMBER($value, maximumFractionDigits: 3) } mm; il processo ne copre { NUMBER($most, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-bridge-fail_hint = Fai il soffitto a punta (45°), aggiungi una nervatura, o tieni la luce sotto { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-text_height-pass = { $count ->
    [one] Le lettere sono abbastanza alte.
   *[other] Le lettere di tutti i { $count } elementi sono abbastanza alte.
}
checks-manufacturing-text_height-fail = Le lettere «{ $feature }» sono alte { NUMBER($value, maximumFractionDigits: 3) } mm; il processo richiede { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-text_height-fail_hint = Fai le lettere alte { NUMBER($least, maximumFractionDigits: 3) } mm o più, in grassetto.

# Lamiere

checks-manufacturing-thickness-pass = { $count ->
    [one] Il corpo è una lamiera di un solo spessore.
   *[other] Tutti i { $count } corpi sono lamiere di un solo spessore.
}
checks-manufacturing-thickness-none = «{ $body }» non è una lamiera: nessuno spessore vale per la maggior parte. Il lato più corto misura { NUMBER($value, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-thickness-none_hint = Ricavalo da una lamiera di spessore uguale ovunque, o dichiara un altro processo.
checks-manufacturing-thickness-fail = La lamiera di «{ $body }» è spessa { NUMBER($value, maximumFractionDigits: 3) } mm; il processo accetta da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-thickness-fail_hint = Scegli una lamiera da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm, o un altro processo.
checks-manufacturing-thickness-uneven = Qui è spesso { NUMBER($value, maximumFractionDigits: 3) } mm, mentre la lamiera è di { NUMBER($thickness, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-thickness-uneven_hint = Mantieni { NUMBER($thickness, maximumFractionDigits: 3) } mm ovunque: ciò che è più spesso o più sottile non si ricava da quella lamiera.
checks-manufacturing-bend_radius-pass = { $count ->
    [one] Il raggio di piega è abbastanza grande.
   *[other] Tutti i { $count } raggi di piega sono abbastanza grandi.
}
checks-manufacturing-bend_radius-fail = La piega ha un raggio interno di { NUMBER($value, maximumFractionDigits: 3) } mm; una lamiera di { NUMBER($thickness, maximumFractionDigits: 3) } mm richiede { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-bend_radius-fail_hint = Raccorda la piega: { NUMBER($least, maximumFractionDigits: 3) } mm all'interno e { NUMBER($thickness, maximumFractionDigits: 3) } mm in più all'esterno.
checks-manufacturing-flange-pass = { $count ->
    [one] La flangia è abbastanza alta.
   *[other] Tutte le { $count } flange sono abbastanza alte.
}
checks-manufacturing-flange-fail = La flangia è alta { NUMBER($value, maximumFractionDigits: 3) } mm; per poggiare sulla matrice ne servono { NUMBER($least, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(e un altro punto)
   *[other] {" "}(e altri { $more } punti)
}
checks-manufacturing-flange-fail_hint = Falla alta { NUMBER($least, maximumFractionDigits: 3) } mm o più, o piegala più lunga e rifilala.

# Filettature e fori passanti

checks-manufacturing-thread-core_pass = Il preforo di «{ $feature }» va bene per { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (di solito { NUMBER($drawn, maximumFractionDigits: 3) } mm; limiti da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-core_fail = Il preforo di «{ $feature }» non va bene per { $thread }: misura { NUMBER($value, maximumFractionDigits: 3) } mm e deve stare tra { NUMBER($least, maximumFractionDigits: 3) } e { NUMBER($most, maximumFractionDigits: 3) } mm; di solito { NUMBER($drawn, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-core_hint = Disegnalo a { NUMBER($drawn, maximumFractionDigits: 3) } mm; «{ $feature }» ora misura { NUMBER($value, maximumFractionDigits: 3) } mm (per { $thread } vanno bene da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-bolt_pass = Il perno di «{ $feature }» va bene per { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (di solito { NUMBER($drawn, maximumFractionDigits: 3) } mm; limiti da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-bolt_fail = Il perno di «{ $feature }» non va bene per { $thread }: misura { NUMBER($value, maximumFractionDigits: 3) } mm e deve stare tra { NUMBER($least, maximumFractionDigits: 3) } e { NUMBER($most, maximumFractionDigits: 3) } mm; di solito { NUMBER($drawn, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-bolt_hint = Disegnalo a { NUMBER($drawn, maximumFractionDigits: 3) } mm; «{ $feature }» ora misura { NUMBER($value, maximumFractionDigits: 3) } mm (per { $thread } vanno bene da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-nominal_hint = «{ $feature }» è forato al diametro nominale della filettatura, { NUMBER($value, maximumFractionDigits: 3) } mm, e non resta materiale da filettare. Fora { NUMBER($drawn, maximumFractionDigits: 3) } mm per { $thread } (limiti da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-deep = La filettatura { $thread } di «{ $feature }» è profonda { NUMBER($value, maximumFractionDigits: 3) } mm; il processo filetta fino a { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-deep_hint = Una filettatura { $thread } non porta di più oltre { NUMBER($most, maximumFractionDigits: 3) } mm (ora { NUMBER($value, maximumFractionDigits: 3) } mm). Fai meno profondo il foro di «{ $feature }», o allargalo sotto la filettatura.
checks-manufacturing-clearance_hole-pass = Per «{ $feature }» passa una vite { $screw }: { NUMBER($value, maximumFractionDigits: 3) } mm è la serie { $series ->
    [fine] fine
    [coarse] grossolana
   *[medium] media
} (fine { NUMBER($least, maximumFractionDigits: 3) }, grossolana { NUMBER($most, maximumFractionDigits: 3) }, richiesti { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-other = «{ $feature }» misura { NUMBER($value, maximumFractionDigits: 3) } mm: una vite { $screw } passa, ma la serie { $series ->
    [fine] fine
    [coarse] grossolana
   *[medium] media
} ha { NUMBER($wanted, maximumFractionDigits: 3) } mm (da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm in tutte le serie).
checks-manufacturing-clearance_hole-tight = «{ $feature }» misura { NUMBER($value, maximumFractionDigits: 3) } mm: troppo stretto per una vite { $screw }, che richiede da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm ({ $series ->
    [fine] fine
    [coarse] grossolana
   *[medium] media
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-wide = «{ $feature }» misura { NUMBER($value, maximumFractionDigits: 3) } mm: troppo largo per una vite { $screw }, i cui fori vanno da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm ({ $series ->
    [fine] fine
    [coarse] grossolana
   *[medium] media
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-hint = Disegna «{ $feature }» a { NUMBER($wanted, maximumFractionDigits: 3) } mm per { $screw }, serie { $series ->
    [fine] fine
    [coarse] grossolana
   *[medium] media
} (ora { NUMBER($value, maximumFractionDigits: 3) } mm; da { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
threads-unreadable = «{ $text }» non è una filettatura metrica. Scrivi M6, oppure M8x1 con il passo.
threads-size = «{ $text }» non è una grandezza della norma. Vicine sono { $near }.
threads-pitch = «{ $text }» non è una filettatura di ISO 261: { $size } ha i passi { $pitches } mm.
threads-tolerance = ISO 965-1 non dà limiti della classe 6 per il passo { NUMBER($pitch, maximumFractionDigits: 3) } mm.
threads-clearance_unreadable = «{ $text }» non è una vite. Scrivi M6, oppure M6 fine, M6 medium, M6 coarse (fine, media, grossolana).
checks-manufacturing-process-bought = La parte è acquistata: non le si applica alcun limite delle macchine di qui.
