# Größen und Einheiten

quantity-empty = Schreib eine Zahl mit ihrer Einheit, zum Beispiel „6 mm“.
quantity-too_long = Das ist zu lang für eine Größe: höchstens { $most } Zeichen.
quantity-no_number = „{ $text }“ beginnt nicht mit einer Zahl. Schreib zum Beispiel „6 mm“.
quantity-number = „{ $text }“ lässt sich nicht als eine Zahl lesen. Schreib „1234,5“ oder „1 234,5“, mit einem Dezimalzeichen.
quantity-not_finite = Mit „{ $text }“ lässt sich nicht rechnen.
quantity-absurd = „{ $text }“ übersteigt alles, was sich bauen lässt. Bitte prüfe die Zahl und ihren Exponenten.
quantity-fraction = „{ $text }“ ist kein lesbarer Bruch. Schreib zum Beispiel „1/4“ oder „1 1/2“.
quantity-ambiguous = „{ $text }“ lässt sich auf zwei Arten lesen: { $first } oder { $second }. Bitte schreib es auf eine davon.
quantity-tolerance = „{ $text }“ enthält eine Toleranz. Schreib hier das Nennmaß und die Toleranz an ihren eigenen Platz.
quantity-several = „{ $text }“ ist mehr als ein Maß. Schreib eine Größe nach der anderen.
quantity-sum = „{ $text }“ ist eine Rechnung. Schreib das Ergebnis: eine Zahl mit Einheit.
quantity-radius = „{ $text }“ ist ein Radius. Schreib „{ $rest }“, wo ein Radius verlangt ist, oder das Doppelte für einen Durchmesser.
quantity-thread = „{ $text }“ ist der Name eines Gewindes, kein Maß. Schreib seinen Durchmesser, zum Beispiel „{ $rest } mm“.
quantity-prefix = „{ $prefix }“ kann nicht vor einer Größe stehen. Schreib nur „{ $rest }“ und die Einheit.
quantity-prime = In „{ $text }“ kann der Strich Fuß oder Winkelminuten bedeuten. Schreib „ft“ oder „arcmin“.
quantity-unit-missing = „{ $text }“ hat keine Einheit. Meintest du „{ $example }“?
quantity-unit-needless = „{ $text }“ hat eine Einheit, wo eine reine Zahl verlangt ist.
quantity-unit-unknown = Die Einheit „{ $unit }“ ist hier nicht bekannt.
quantity-unit-near = Die Einheit „{ $unit }“ ist hier nicht bekannt. Meintest du { $near }? Groß- und Kleinschreibung zählen.
quantity-unit-ambiguous = Die Einheit „{ $unit }“ lässt sich auf zwei Arten lesen. Setz in Klammern, was unter dem Bruchstrich steht, wie in W/(m·K).
quantity-offset = { $unit } lässt sich nicht multiplizieren, weil der Nullpunkt willkürlich ist. Nimm K.
quantity-incompatible = { $unit } lässt sich nicht in { $wanted } umrechnen: Sie messen Verschiedenes.
quantity-mass_for_force = „{ $text }“ ist eine Masse, verlangt ist eine Kraft. Meintest du kgf (das Gewicht dieser Masse) oder N?
quantity-dimension = „{ $text }“ ist { quantity-kind }. Schreib es in { $wanted } oder einer anderen Einheit derselben Art.
quantity-kind = { $kind ->
    [ratio] keine reine Zahl
    [length] keine Länge
    [area] keine Fläche
    [volume] kein Volumen
    [angle] kein Winkel
    [mass] keine Masse
    [time] keine Zeit
    [force] keine Kraft
    [pressure] kein Druck und keine Spannung
    [energy] kein Drehmoment und keine Energie
    [power] keine Leistung
    [frequency] keine Drehzahl und keine Frequenz
    [speed] keine Geschwindigkeit
    [acceleration] keine Beschleunigung
    [density] keine Dichte
    [temperature] keine Temperatur
    [stiffness] keine Steifigkeit
   *[other] nicht von der verlangten Art
}
