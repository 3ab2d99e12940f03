# Einheiten, aus dem Skript gelesen, ohne es auszuführen

checks_units-static-pass = Gelesen, ohne es auszuführen, mischt das Skript keine Einheiten ({ $count ->
    [one] die Einheit eines Namens ist bekannt
   *[other] die Einheiten von { $count } Namen sind bekannt
}).
checks_units-static-more = { $count ->
    [one] Eine weitere Bemerkung zu Einheiten ist nicht aufgeführt.
   *[other] { $count } weitere Bemerkungen zu Einheiten sind nicht aufgeführt.
}
checks_units-static-unread = Die Einheiten von { $names } ließen sich nicht aus dem Text lesen: Er ist kein Python, zu lang oder ändert seine Namen zur Laufzeit.
checks_units-static-unfinished = Das Skript ist zu lang, um alle seine Einheiten zu verfolgen, ohne es auszuführen.
checks_units-static-add = „{ $text }“ addiert ungleiche Größen: { $left_unit } und { $right_unit }.
checks_units-static-subtract = „{ $text }“ subtrahiert ungleiche Größen: { $right_unit } von { $left_unit }.
checks_units-static-remainder = „{ $text }“ bildet den Rest ungleicher Größen: { $left_unit } durch { $right_unit }.
checks_units-static-compare = „{ $text }“ vergleicht ungleiche Größen: { $left_unit } mit { $right_unit }.
checks_units-static-exponent = Der Exponent in „{ $text }“ ist keine reine Zahl: Er ist in { $right_unit }.
checks_units-static-offset = „{ $text }“ multipliziert eine Temperatur in °C oder °F, deren Nullpunkt vereinbart ist.
checks_units-static-convert = { $function }() nimmt eine Größe in { $wanted }; „{ $text }“ ist in { $unit }.
checks_units-static-unlike = { $function }() bekommt ungleiche Größen: „{ $text }“ ist in { $unit }, die anderen in { $wanted }.
checks_units-static-dimension = { $function }() erwartet { $wanted ->
    [none] eine reine Zahl
   *[other] einen Wert in { $wanted }
}; „{ $text }“ ist in { $unit }.
checks_units-static-angle_for_length = { $function }() erwartet eine Länge; „{ $text }“ ist ein Winkel ({ $unit }).
checks_units-static-length_for_angle = { $function }() erwartet einen Winkel; „{ $text }“ ist eine Länge ({ $unit }).
checks_units-static-degrees_for_radians = { $function }() rechnet im Bogenmaß; „{ $text }“ ist in Grad.
checks_units-static-radians_for_degrees = { $function }() rechnet in Grad; „{ $text }“ ist im Bogenmaß.
checks_units-static-radius_for_diameter = { $function }() erwartet einen Durchmesser; „{ $text }“ ist als Radius vereinbart.
checks_units-static-diameter_for_radius = { $function }() erwartet einen Radius; „{ $text }“ ist als Durchmesser vereinbart.
checks_units-static-feature_size = Das Maß eines Elements ist eine Länge oder ein Winkel; „{ $text }“ ist in { $unit }, gemeint ist { $wanted }.
checks_units-static-tolerance = Die Toleranz { $tolerance } gilt für { $unit }, das Maß ist aber in { $wanted }.
checks_units-static-range = Das Ende „{ $text }“ des Bereichs ist in { $unit }, die Größe aber in { $wanted }.
checks_units-static-two_uses = „{ $text }“ ist hier { $use ->
    [length] eine Länge
    [angle] ein Winkel in Grad
   *[radians] ein Winkel im Bogenmaß
}, in Zeile { NUMBER($other_line, useGrouping: 0) } aber { $other ->
    [length] eine Länge
    [angle] ein Winkel in Grad
   *[radians] ein Winkel im Bogenmaß
}.
checks_units-static-hint-sum = Beide Seiten ansehen: Eine ist wohl nicht, was ihr Name sagt, oder ihr fehlt ein Faktor.
checks_units-static-hint-radians = { $function }(math.radians({ $text })) schreiben, oder sin, cos und tan aus designhub.script nehmen, die Grad erwarten.
checks_units-static-hint-degrees = math.degrees({ $text }) schreiben.
checks_units-static-hint-halve = { $text } / 2 schreiben.
checks_units-static-hint-double = 2 * { $text } schreiben.
checks_units-static-hint-tolerance = Toleranzfelder wie h6 gelten für Längen; für einen Winkel ±0.5 oder ±0.5 deg schreiben.
checks_units-static-hint-two_uses = Jeder Bedeutung einen eigenen Namen geben und die Einheiten angeben: mm(...) für eine Länge, deg(...) für einen Winkel.
checks_units-static-hint-exponent = Durch eine Größe derselben Einheit teilen, so dass eine reine Zahl bleibt.
checks_units-static-hint-offset = Eine Temperaturdifferenz in K verwenden.
checks_units-static-hint-wanted = Prüfen, ob die Argumente in der richtigen Reihenfolge stehen und ob der Wert durch einen anderen geteilt werden sollte.
