analysis-mechanics-section = Mit diesen Maßen gibt es keinen Querschnitt ({ $shape }): Jedes Maß muss positiv sein und zu den anderen passen.
analysis-mechanics-positive = { $formula } verlangt positive Werte.
analysis-mechanics-johnson = Die Johnson-Parabel gilt bis zum Schlankheitsgrad { NUMBER($limit, maximumFractionDigits: 1) }; dieser Stab hat { NUMBER($slenderness, maximumFractionDigits: 1) }: nach Euler rechnen.
analysis-mechanics-above_euler = Eine Kraft von { NUMBER($force, maximumFractionDigits: 1) } N liegt über der Eulerschen Knicklast.
analysis-mechanics-parallel = Drei Kräfte, von denen zwei parallel sind, haben keinen gemeinsamen Punkt.
analysis-mechanics-wedge = Der Keil klemmt: Keilwinkel und Reibungswinkel ergeben zusammen { NUMBER($angle, maximumFractionDigits: 1) }°.
analysis-mechanics-linkage = Bei einem Kurbelwinkel von { NUMBER($angle, maximumFractionDigits: 1) }° erreichen die Glieder einander nicht.
analysis-mechanics-dead_centre = Bei einem Kurbelwinkel von { NUMBER($angle, maximumFractionDigits: 1) }° steht das Getriebe im Totpunkt: Dort hat die Übersetzung keinen Wert.
analysis-mechanics-line_load = Eine Streckenlast muss vor ihrem Ende beginnen; diese geht von { NUMBER($start, maximumFractionDigits: 3) } mm bis { NUMBER($end, maximumFractionDigits: 3) } mm.
analysis-mechanics-beam-too_many = Der Balken hat { $count } Lager, Lasten, Absätze und Gelenke; höchstens { $most } sind möglich.
analysis-mechanics-beam-outside = { NUMBER($at, maximumFractionDigits: 3) } mm liegt nicht auf dem Balken, der { NUMBER($length, maximumFractionDigits: 3) } mm lang ist.
analysis-mechanics-beam-hinge = Das Gelenk bei { NUMBER($at, maximumFractionDigits: 3) } mm muss innerhalb des Balkens liegen, wo er weder eingespannt noch durch ein Moment belastet ist.
analysis-mechanics-beam-falls = Der Balken ist nicht gehalten: { $missing ->
    [one] Es fehlt ein Lager.
   *[other] Es fehlen { $missing } Lager.
}
analysis-mechanics-statics-too_many = Ein System hat höchstens je { $most } Körper, Gelenke und Lasten.
analysis-mechanics-statics-body = Im System gibt es keinen Körper „{ $body }“.
analysis-mechanics-statics-twice = Der Name „{ $name }“ darf nur einmal vergeben werden, und „ground“ ist belegt.
analysis-mechanics-statics-indeterminate = { $degree }-fach statisch unbestimmt: { $bodies ->
    [one] Ein Körper gibt
   *[other] { $bodies } Körper geben
} { $equations } Gleichungen, die Gelenke bringen { $unknowns } Unbekannte.
analysis-mechanics-statics-movable = Das System kann sich noch auf { $freedoms ->
    [one] eine Art
   *[other] { $freedoms } Arten
} bewegen: { $bodies ->
    [one] Ein Körper gibt
   *[other] { $bodies } Körper geben
} { $equations } Gleichungen, die Gelenke bringen { $unknowns } Unbekannte.
analysis-mechanics-diagram-title = Querkraft, Biegemoment und Durchbiegung des Balkens
analysis-mechanics-diagram-shear = Querkraft V
analysis-mechanics-diagram-moment = Biegemoment M
analysis-mechanics-diagram-deflection = Durchbiegung f
