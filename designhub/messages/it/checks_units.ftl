# Unità, lette dallo script senza eseguirlo

checks_units-static-pass = Letto senza eseguirlo, lo script non mescola unità ({ $count ->
    [one] è nota l'unità di un nome
   *[other] sono note le unità di { $count } nomi
}).
checks_units-static-more = { $count ->
    [one] Un'altra osservazione sulle unità non è elencata.
   *[other] Altre { $count } osservazioni sulle unità non sono elencate.
}
checks_units-static-unread = Le unità di { $names } non si sono potute leggere dal testo: non è Python, è troppo lungo o cambia i suoi nomi durante l'esecuzione.
checks_units-static-unfinished = Lo script è troppo lungo per seguirne tutte le unità senza eseguirlo.
checks_units-static-add = «{ $text }» somma grandezze diverse: { $left_unit } e { $right_unit }.
checks_units-static-subtract = «{ $text }» sottrae grandezze diverse: { $right_unit } da { $left_unit }.
checks_units-static-remainder = «{ $text }» calcola il resto di grandezze diverse: { $left_unit } per { $right_unit }.
checks_units-static-compare = «{ $text }» confronta grandezze diverse: { $left_unit } con { $right_unit }.
checks_units-static-exponent = L'esponente in «{ $text }» non è un numero puro: è in { $right_unit }.
checks_units-static-offset = «{ $text }» moltiplica una temperatura in °C o °F, il cui zero è convenzionale.
checks_units-static-convert = { $function }() accetta una grandezza in { $wanted }; «{ $text }» è in { $unit }.
checks_units-static-unlike = { $function }() riceve grandezze diverse: «{ $text }» è in { $unit }, le altre in { $wanted }.
checks_units-static-dimension = { $function }() richiede { $wanted ->
    [none] un numero puro
   *[other] un valore in { $wanted }
}; «{ $text }» è in { $unit }.
checks_units-static-angle_for_length = { $function }() richiede una lunghezza; «{ $text }» è un angolo ({ $unit }).
checks_units-static-length_for_angle = { $function }() richiede un angolo; «{ $text }» è una lunghezza ({ $unit }).
checks_units-static-degrees_for_radians = { $function }() conta in radianti; «{ $text }» è in gradi.
checks_units-static-radians_for_degrees = { $function }() conta in gradi; «{ $text }» è in radianti.
checks_units-static-radius_for_diameter = { $function }() richiede un diametro; «{ $text }» è dichiarato come raggio.
checks_units-static-diameter_for_radius = { $function }() richiede un raggio; «{ $text }» è dichiarato come diametro.
checks_units-static-feature_size = La dimensione di un elemento è una lunghezza o un angolo; «{ $text }» è in { $unit }, si intende { $wanted }.
checks_units-static-tolerance = La tolleranza { $tolerance } vale per { $unit }, ma la dimensione è in { $wanted }.
checks_units-static-range = L'estremo «{ $text }» dell'intervallo è in { $unit }, ma la grandezza è in { $wanted }.
checks_units-static-two_uses = «{ $text }» qui è { $use ->
    [length] una lunghezza
    [angle] un angolo in gradi
   *[radians] un angolo in radianti
}, ma alla riga { NUMBER($other_line, useGrouping: 0) } è { $other ->
    [length] una lunghezza
    [angle] un angolo in gradi
   *[radians] un angolo in radianti
}.
checks_units-static-hint-sum = Guarda entrambi i lati: probabilmente uno non è ciò che dice il suo nome, o gli manca un fattore.
checks_units-static-hint-radians = Scrivi { $function }(math.radians({ $text })), o usa sin, cos e tan di designhub.script, che prendono gradi.
checks_units-static-hint-degrees = Scrivi math.degrees({ $text }).
checks_units-static-hint-halve = Scrivi { $text } / 2.
checks_units-static-hint-double = Scrivi 2 * { $text }.
checks_units-static-hint-tolerance = Le zone come h6 sono per le lunghezze; per un angolo scrivi ±0.5 o ±0.5 deg.
checks_units-static-hint-two_uses = Dai a ogni significato un nome proprio e indica le unità: mm(...) per una lunghezza, deg(...) per un angolo.
checks_units-static-hint-exponent = Dividi per una grandezza della stessa unità, così che resti un numero puro.
checks_units-static-hint-offset = Usa una differenza di temperature in K.
checks_units-static-hint-wanted = Controlla se gli argomenti sono nell'ordine giusto e se il valore andava diviso per un altro.
