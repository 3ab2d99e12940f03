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

# Sviste

checks_units-slip-circumference = Il fattore è esattamente π: una circonferenza è stata presa per un diametro, o viceversa.
checks_units-slip-area_twice = Il fattore è 4: è stato elevato al quadrato il diametro dove va il raggio? A = π d² / 4.
checks_units-slip-area_half = Il fattore è 1/4: il raggio è stato preso per un diametro, o diviso per 4 una volta di troppo? A = π r².
checks_units-slip-area_inch = Il fattore è 25,4²: una delle due aree è in pollici quadrati.
checks_units-slip-area_ten = Il fattore è 100: cm² e mm² sono stati confusi.
checks_units-slip-area_thousand = Il fattore è un milione: m² e mm² sono stati confusi; il fattore delle lunghezze conta due volte nelle aree.
checks_units-slip-volume_twice = Il fattore è 8: un diametro è stato preso per un raggio; il suo fattore 2 conta tre volte nei volumi.
checks_units-slip-volume_inch = Il fattore è 25,4³: uno dei due volumi è in pollici cubi.
checks_units-slip-volume_ten = Il fattore è 1000: cm³ e mm³, o litri e cm³, sono stati confusi.
checks_units-slip-volume_thousand = Il fattore è 10⁹: m³ e mm³ sono stati confusi; il fattore delle lunghezze conta tre volte nei volumi.
checks_units-slip-inertia_twice = Il fattore è 16: un diametro è stato preso per un raggio in un momento d'inerzia della sezione. I = π d⁴ / 64 = π r⁴ / 4.
checks_units-slip-inertia_thousand = Il fattore è 10¹²: m⁴ e mm⁴ sono stati confusi.
checks_units-slip-gravity = Il fattore è 9,81: una massa in kg è stata presa per una forza in N, o viceversa. F = m · g.
checks_units-slip-kilonewton = Il fattore è 1000: N e kN sono stati confusi.
checks_units-slip-gram = Il fattore è 1000: g e kg sono stati confusi.
checks_units-slip-pascal = Il fattore è un milione: Pa e MPa sono stati confusi. 1 MPa = 1 N/mm² = 1 000 000 Pa.
checks_units-slip-gigapascal = Il fattore è 1000: MPa e GPa, o kPa e MPa, sono stati confusi.
checks_units-slip-bar = Il fattore è 10: bar e MPa sono stati confusi. 10 bar = 1 MPa.
checks_units-slip-newton_metre = Il fattore è 1000: N·m e N·mm sono stati confusi.
checks_units-slip-density_gram = Il fattore è 1000: g/cm³ e kg/m³ sono stati confusi. Scrivi quantity(7.85, "g/cm³"), o 7850 per kg/m³.
checks_units-slip-density_cubic = Il fattore è 10⁹: la densità è in kg/mm³. Scrivi quantity(7.85e-6, "kg/mm³"), o 7850 per kg/m³.
checks_units-slip-density_tonne = Il fattore è 10¹²: la densità è in t/mm³, come la contano i programmi a elementi finiti. Scrivi 7850 per kg/m³.
checks_units-slipped-radians = Il parametro «{ $parameter }» è { NUMBER($value, maximumFractionDigits: 4) }°, cioè { NUMBER($degrees, maximumFractionDigits: 1) }° scritti in radianti.
checks_units-slipped-radians-hint = deg() prende gradi: scrivi deg({ NUMBER($degrees, maximumFractionDigits: 1) }), o rad(...) per i radianti.
checks_units-slipped-parameter = Il parametro «{ $parameter }» è { NUMBER($value, maximumSignificantDigits: 4) } { $unit }, oltre { NUMBER($most, maximumSignificantDigits: 2) } { $unit }: { $kind ->
    [stress] nessun materiale è così rigido o resistente
    [force] nessuna macchina qui sopporta una tale forza
    [mass] nessuna macchina qui porta una tale massa
   *[torque] nessuna macchina qui sopporta un tale momento
}.
checks_units-slipped-parameter-hint = Guarda la sua unità: indica il valore nell'unità in cui l'hai letto, per esempio quantity(210, "GPa").
checks_units-slipped-material = { $material } è dichiarato con { NUMBER($density, maximumSignificantDigits: 4) } kg/m³; la tabella dà { NUMBER($usual, maximumSignificantDigits: 4) } kg/m³.
checks_units-slipped-material-hint = Ometti la densità e si prende quella della tabella; oppure controlla se il materiale è quello giusto.
checks_units-slipped-stackup = La catena di quote «{ $name }» non rispetta i suoi limiti (gioco { NUMBER($gap, maximumFractionDigits: 3) } mm); chiuderebbe se «{ $link }» fosse { NUMBER($meant, maximumFractionDigits: 3) } mm invece di { NUMBER($value, maximumFractionDigits: 3) } mm.
checks_units-slipped-requirement = Il parametro «{ $parameter }» è { NUMBER($value, maximumFractionDigits: 6) } { $unit }; il requisito con quel nome dice «{ $text }».
checks_units-slip-into-inch_small = Moltiplicato per 25,4 sarebbe giusto: probabilmente è stato letto in pollici. Scrivi inch(...) invece di mm(...).
checks_units-slip-into-inch_large = Diviso per 25,4 sarebbe giusto: probabilmente è stato convertito dai pollici una volta di troppo.
checks_units-slip-into-ten_small = Moltiplicato per 10 sarebbe giusto: probabilmente è stato letto in centimetri. Scrivi cm(...) invece di mm(...).
checks_units-slip-into-ten_large = Diviso per 10 sarebbe giusto: probabilmente è scivolata una cifra.
checks_units-slip-into-thousand_small = Moltiplicato per 1000 sarebbe giusto: probabilmente è stato letto in metri. Scrivi m(...) invece di mm(...).
checks_units-slip-into-thousand_large = Diviso per 1000 sarebbe giusto: probabilmente è stato letto in micrometri. Scrivi um(...) invece di mm(...).
checks_units-slip-into-million = Con un fattore di un milione sarebbe giusto: probabilmente m e µm sono stati confusi.
checks_units-slip-into-radians = Con il fattore 57,3 sarebbe giusto: probabilmente sono stati dati radianti per gradi, o viceversa. Scrivi rad(...) per i radianti.
