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

# Versehen

checks_units-slip-circumference = Der Faktor ist genau π: Ein Umfang wurde für einen Durchmesser genommen oder umgekehrt.
checks_units-slip-area_twice = Der Faktor ist 4: Wurde der Durchmesser quadriert, wo der Radius gemeint ist? A = π d² / 4.
checks_units-slip-area_half = Der Faktor ist 1/4: Wurde der Radius für einen Durchmesser genommen oder einmal zu oft durch 4 geteilt? A = π r².
checks_units-slip-area_inch = Der Faktor ist 25,4²: Eine der beiden Flächen ist in Quadratzoll.
checks_units-slip-area_ten = Der Faktor ist 100: cm² und mm² wurden verwechselt.
checks_units-slip-area_thousand = Der Faktor ist eine Million: m² und mm² wurden verwechselt; der Faktor der Längen zählt bei Flächen zweimal.
checks_units-slip-volume_twice = Der Faktor ist 8: Ein Durchmesser wurde für einen Radius genommen; sein Faktor 2 zählt beim Volumen dreimal.
checks_units-slip-volume_inch = Der Faktor ist 25,4³: Eines der beiden Volumen ist in Kubikzoll.
checks_units-slip-volume_ten = Der Faktor ist 1000: cm³ und mm³ oder Liter und cm³ wurden verwechselt.
checks_units-slip-volume_thousand = Der Faktor ist 10⁹: m³ und mm³ wurden verwechselt; der Faktor der Längen zählt beim Volumen dreimal.
checks_units-slip-inertia_twice = Der Faktor ist 16: Ein Durchmesser wurde beim Flächenträgheitsmoment für einen Radius genommen. I = π d⁴ / 64 = π r⁴ / 4.
checks_units-slip-inertia_thousand = Der Faktor ist 10¹²: m⁴ und mm⁴ wurden verwechselt.
checks_units-slip-gravity = Der Faktor ist 9,81: Eine Masse in kg wurde für eine Kraft in N genommen oder umgekehrt. F = m · g.
checks_units-slip-kilonewton = Der Faktor ist 1000: N und kN wurden verwechselt.
checks_units-slip-gram = Der Faktor ist 1000: g und kg wurden verwechselt.
checks_units-slip-pascal = Der Faktor ist eine Million: Pa und MPa wurden verwechselt. 1 MPa = 1 N/mm² = 1 000 000 Pa.
checks_units-slip-gigapascal = Der Faktor ist 1000: MPa und GPa oder kPa und MPa wurden verwechselt.
checks_units-slip-bar = Der Faktor ist 10: bar und MPa wurden verwechselt. 10 bar = 1 MPa.
checks_units-slip-newton_metre = Der Faktor ist 1000: N·m und N·mm wurden verwechselt.
checks_units-slip-density_gram = Der Faktor ist 1000: g/cm³ und kg/m³ wurden verwechselt. quantity(7.85, "g/cm³") schreiben oder 7850 für kg/m³.
checks_units-slip-density_cubic = Der Faktor ist 10⁹: Die Dichte ist in kg/mm³. quantity(7.85e-6, "kg/mm³") schreiben oder 7850 für kg/m³.
checks_units-slip-density_tonne = Der Faktor ist 10¹²: Die Dichte ist in t/mm³, wie FEM-Programme sie zählen. 7850 für kg/m³ schreiben.
checks_units-slipped-radians = Der Parameter „{ $parameter }“ ist { NUMBER($value, maximumFractionDigits: 4) }°; das sind { NUMBER($degrees, maximumFractionDigits: 1) }° im Bogenmaß geschrieben.
checks_units-slipped-radians-hint = deg() nimmt Grad: deg({ NUMBER($degrees, maximumFractionDigits: 1) }) schreiben oder rad(...) für das Bogenmaß.
checks_units-slipped-parameter = Der Parameter „{ $parameter }“ ist { NUMBER($value, maximumSignificantDigits: 4) } { $unit }, über { NUMBER($most, maximumSignificantDigits: 2) } { $unit }: { $kind ->
    [stress] So steif oder fest ist kein Werkstoff
    [force] Eine solche Kraft trägt hier keine Maschine
    [mass] Eine solche Masse trägt hier keine Maschine
   *[torque] Ein solches Moment trägt hier keine Maschine
}.
checks_units-slipped-parameter-hint = Auf die Einheit achten: den Wert in der Einheit angeben, in der er gelesen wurde, zum Beispiel quantity(210, "GPa").
checks_units-slipped-material = { $material } ist mit { NUMBER($density, maximumSignificantDigits: 4) } kg/m³ vereinbart; die Tabelle nennt { NUMBER($usual, maximumSignificantDigits: 4) } kg/m³.
checks_units-slipped-material-hint = Die Dichte weglassen, dann gilt die der Tabelle; oder prüfen, ob es der richtige Werkstoff ist.
checks_units-slipped-stackup = Die Maßkette „{ $name }“ verfehlt ihre Grenzen (Schließmaß { NUMBER($gap, maximumFractionDigits: 3) } mm); sie ginge auf, wenn „{ $link }“ { NUMBER($meant, maximumFractionDigits: 3) } mm statt { NUMBER($value, maximumFractionDigits: 3) } mm wäre.
checks_units-slipped-requirement = Der Parameter „{ $parameter }“ ist { NUMBER($value, maximumFractionDigits: 6) } { $unit }; die Anforderung dieses Namens lautet „{ $text }“.
checks_units-slip-into-inch_small = Mal 25,4 wäre es richtig: Es wurde wohl in Zoll abgelesen. inch(...) statt mm(...) schreiben.
checks_units-slip-into-inch_large = Durch 25,4 wäre es richtig: Es wurde wohl einmal zu oft aus Zoll umgerechnet.
checks_units-slip-into-ten_small = Mal 10 wäre es richtig: Es wurde wohl in Zentimetern abgelesen. cm(...) statt mm(...) schreiben.
checks_units-slip-into-ten_large = Durch 10 wäre es richtig: Wohl ist eine Stelle verrutscht.
checks_units-slip-into-thousand_small = Mal 1000 wäre es richtig: Es wurde wohl in Metern abgelesen. m(...) statt mm(...) schreiben.
checks_units-slip-into-thousand_large = Durch 1000 wäre es richtig: Es wurde wohl in Mikrometern abgelesen. um(...) statt mm(...) schreiben.
checks_units-slip-into-million = Mit dem Faktor eine Million wäre es richtig: m und µm wurden wohl verwechselt.
checks_units-slip-into-radians = Mit dem Faktor 57,3 wäre es richtig: Bogenmaß wurde wohl für Grad angegeben oder umgekehrt. rad(...) für das Bogenmaß schreiben.
