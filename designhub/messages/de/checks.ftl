# Regeln beim Namen

checks-rule-unknown = Es gibt keine Regel und keine Regelgruppe „{ $name }“. Es gibt: { $near }.

# Der Bau

checks-build-runs = Das Skript lief durch und zeigte ein Teil.
checks-build-syntax = Das ist kein Python: { $message }
checks-build-exception = Das Skript brach ab: { $message }
checks-build-unit = Die Einheiten passen nicht zusammen: { $message }
checks-build-parameter = Der Wert von „{ $field }“ wurde abgelehnt: { $message }
checks-build-no_result = Das Skript lief durch, zeigte aber nichts.
checks-build-no_result-hint = Beende das Skript mit show(teil, "name"), oder lass das Teil in einer Variablen namens result.
checks-build-import = Etwas ließ sich nicht importieren: { $message }
checks-build-import-hint = Ein Skript darf CadQuery, designhub.script, NumPy, die Standardbibliothek und die eigenen Dateien des Teils importieren.
checks-build-time = Das Skript wurde in der erlaubten Zeit nicht fertig.
checks-build-time-hint = Such nach einer Schleife, die nie endet, oder nach Tausenden von Schnitten und Rundungen, die auf einmal gehen.
checks-build-memory = Das Skript brauchte mehr Speicher als erlaubt.
checks-build-memory-hint = Such nach einer Liste, die immer weiter wächst, oder nach einem Muster mit viel zu vielen Kopien.
checks-build-output = Das Teil ist größer, als hier angenommen wird.
checks-build-output-hint = Zeig weniger oder einfachere Körper.
checks-build-crash = Der CAD-Kern ist beim Bauen des Teils abgestürzt. { $message }
checks-build-sandbox = Dieser Rechner kann Skripte zurzeit nicht sicher ausführen: { $message }
checks-build-file = Die Datei ließ sich nicht lesen: { $message }
checks-build-file-hint = Exportiere sie noch einmal aus dem Programm, das sie gemacht hat, und sieh nach, ob sie sich dort öffnen lässt.

# Importierte Dateien

checks-file-readable-pass = { $file } wurde als { $format } gelesen.
checks-file-watertight-pass = Das Netz ist geschlossen.
checks-file-watertight-fail = Das Netz ist offen: { $open } Kanten seiner { $triangles } Dreiecke haben nur eine Seite.
checks-file-watertight-hint = Exportiere den Körper als Volumen, oder schließe die Löcher im Programm, das das Netz gemacht hat.
checks-file-manifold-pass = Jede Kante des Netzes verbindet zwei Dreiecke.
checks-file-manifold-fail = { $edges } Kanten des Netzes verbinden mehr als zwei Dreiecke: Flächen berühren sich oder liegen ineinander.
checks-file-manifold-hint = Vereinige die Körper, die sich berühren, vor dem Exportieren.
checks-file-oriented-pass = Alle Dreiecke zeigen nach außen.
checks-file-oriented-fail = Die Dreiecke sind sich nicht einig, welche Seite außen ist.
checks-file-oriented-inverted = Das Netz ist umgestülpt: innen ist außen.
checks-file-oriented-open = Ob das Netz umgestülpt ist, lässt sich nicht sagen, solange es offen ist.
checks-file-oriented-hint = Berechne die Normalen im Programm neu, das das Netz gemacht hat.
checks-file-unit-stated = Die Datei nennt ihre Einheit: { $unit }.
checks-file-unit-plausible = { $format }-Dateien nennen ihre Einheit nicht; in { $unit } gelesen ist die Größe plausibel.
checks-file-references-pass = Die Datei enthält alles, was sie zeigt.
checks-file-references-warn = Die Datei verweist auf { $count } Dinge außerhalb, denen nicht gefolgt wurde: { $names }
checks-file-references-hint = Exportiere sie noch einmal mit allem in einer Datei.

# Körper

checks-solid-exists-pass = Das Teil besteht aus { $count ->
    [one] einem Körper
   *[other] { $count } Körpern
}.
checks-solid-exists-none = Nichts von dem, was gezeigt wurde, ist ein Körper ({ $count } gezeigt): Es ist { $kind ->
    [face] eine Fläche
    [shell] eine offene Haut
    [wire] ein Linienzug
    [edge] eine Kante
    [vertex] ein Punkt
   *[other] leer
}.
checks-solid-exists-beside = „{ $body }“ ist kein Körper: Es ist { $kind ->
    [face] eine Fläche
    [shell] eine offene Haut
    [wire] ein Linienzug
    [edge] eine Kante
    [vertex] ein Punkt
   *[other] leer
}.
checks-solid-exists-hint = Extrudiere oder rotiere die Skizze, und zeig den Körper.
checks-solid-valid-pass = Die Geometrie ist fehlerfrei.
checks-solid-valid-fail = Die Geometrie von „{ $body }“ ist fehlerhaft: Flächen oder Kanten überschneiden sich oder treffen sich nicht.
checks-solid-valid-hint = Nimm die letzten Rundungen, Wandungen und Austragungen einzeln zurück, um die schuldige zu finden.
checks-solid-closed-pass = Jeder Körper ist geschlossen.
checks-solid-closed-fail = „{ $body }“ ist nicht geschlossen: Seine Oberfläche hat eine offene Kante.
checks-solid-closed-hint = Schließ den Umriss mit close(), und mach aus den Flächen einen Körper.
checks-solid-volume-pass = Das Volumen beträgt { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-volume-none = „{ $body }“ hat kein Volumen ({ NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³).
checks-solid-volume-inside_out = „{ $body }“ ist umgestülpt: Sein Volumen ist { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-bodies-pass = Die Zahl der Körper ist wie vorgesehen: { $count }.
checks-solid-bodies-pieces = Das Teil ist in Stücken: { $count } Körper, vorgesehen { $wanted }.
checks-solid-bodies-differs = Das Teil hat { $count } Körper; angegeben waren { $wanted }.
checks-solid-bodies-hint = Körper, die sich nur an einer Kante oder gar nicht berühren, wurden nicht vereinigt. Sind sie gewollt, sag es: show(teil, bodies={ $count }).

# Einheiten

checks-units-consistent-pass = Alle Rechnungen des Skripts stimmen in ihren Einheiten überein.
checks-units-consistent-hint = Sieh dir beide Größen an: Eine ist wohl nicht, was ihr Name sagt, oder ihr fehlt ein Faktor.
checks-units-stated-plain = Das Skript nennt keine Einheiten; seine Längen gelten als mm.
checks-units-stated-hint = Schreib „from designhub.script import mm“ und durchmesser = mm(6), dann werden Einheiten geprüft.
checks-units-stated-pass = { $count ->
    [one] Die einzige Zahl unter den Parametern nennt ihre Einheit
   *[other] Alle { $count } Zahlen unter den Parametern nennen ihre Einheit
}.
checks-units-stated-fail = Der Parameter „{ $parameter }“ ({ $value }) nennt keine Einheit.
checks-units-stated-fix = Schreib { $parameter } = mm({ $value }) für eine Länge, deg({ $value }) für einen Winkel, count({ $value }) für eine Anzahl.

# Formelemente

checks-feature-found-pass = Das Formelement „{ $feature }“ ist auf dem Teil ({ $count ->
    [one] eine Fläche
   *[other] { $count } Flächen
}).
checks-feature-found-fail = Das Formelement „{ $feature }“ ist auf keiner Fläche des Teils.
checks-feature-found-hint = Seine Flächen wurden weggeschnitten, oder der Selektor findet keine. Wähl sie am fertigen Teil aus, kurz vor show().
checks-feature-size-pass = „{ $feature }“ misst { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, wie angegeben ({ NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }; { $what ->
    [diameter] Durchmesser
    [radius] Radius
    [width] Abstand
   *[angle] Winkel
}; Abweichung { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }).
checks-feature-size-warn = „{ $feature }“ misst { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] Durchmesser
    [radius] Radius
    [width] Abstand
   *[angle] Winkel
}) statt der angegebenen { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }: { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit } daneben.
checks-feature-size-fail = „{ $feature }“ misst { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] Durchmesser
    [radius] Radius
    [width] Abstand
   *[angle] Winkel
}), angegeben waren aber { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }: { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit } daneben.
checks-feature-size-hint = Zeichne das Teil mit seinem Nennmaß; die Toleranz sagt, wie weit das gefertigte Teil abweichen darf.
checks-feature-size-unreadable = Das angegebene Maß von „{ $feature }“ lässt sich nicht vergleichen: Einheit oder Toleranz sind nicht bekannt.
checks-feature-size-no_faces = „{ $feature }“ hat keine Flächen zum Messen.
checks-feature-size-mixed = Die Flächen von „{ $feature }“ haben verschiedene Maße; es gibt kein einzelnes zu vergleichen.
checks-feature-size-free_form = Die Flächen von „{ $feature }“ sind Freiformflächen und haben kein einzelnes Maß.
checks-feature-size-one_plane = „{ $feature }“ nennt eine Ebene; eine Breite braucht zwei gegenüberliegende.
checks-feature-size-not_parallel = Die Ebenen von „{ $feature }“ sind nicht parallel und haben daher keinen Abstand.
checks-feature-side-pass = Das Toleranzfeld { $zone } passt zu „{ $feature }“.
checks-feature-side-hole = „{ $feature }“ ist eine Bohrung, aber { $zone } ist ein Toleranzfeld für Wellen.
checks-feature-side-shaft = „{ $feature }“ ist eine Welle, aber { $zone } ist ein Toleranzfeld für Bohrungen.
checks-feature-side-hint = Großbuchstaben gelten für Bohrungen, kleine für Wellen: { $zone }?

# Versehen

checks-slip-twice = Es ist genau doppelt so groß: Wurde ein Durchmesser angegeben, wo ein Radius verlangt ist? circle() von CadQuery nimmt den Radius: circle(d / 2).
checks-slip-half = Es ist genau halb so groß: Wurde ein Radius als Durchmesser angegeben, oder einmal zu oft durch 2 geteilt? hole() nimmt den Durchmesser, circle() den Radius.
checks-slip-inch = Der Faktor ist genau 25,4: Eines der beiden Maße ist in Zoll, das andere in Millimetern.
checks-slip-ten = Der Faktor ist genau 10: Eines der beiden Maße ist in Zentimetern, oder eine Stelle ist verrutscht.
checks-slip-thousand = Der Faktor ist genau 1000: mm und m, oder mm und µm, wurden verwechselt.
checks-slip-million = Der Faktor ist genau eine Million: m und µm wurden verwechselt.
checks-slip-radians = Der Faktor ist genau 57,3: Es wurde Bogenmaß angegeben, wo Grad verlangt sind, oder umgekehrt.
checks-slip-opening = Der Faktor ist genau 2: Der halbe Öffnungswinkel wurde mit dem ganzen verwechselt.

# Größenordnungen

checks-magnitude-size-pass = { $count ->
    [one] Der Körper passt
   *[other] Alle { $count } Körper passen
} in die Maschine.
checks-magnitude-size-large = „{ $body }“ ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) passt nicht in die Maschine ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-absurd = „{ $body }“ ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) ist mehr als zehnmal so groß wie die Maschine ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-tiny = „{ $body }“ ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) ist kleiner als alles, was sich spannen lässt; die Maschine fasst { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-minute = „{ $body }“ ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) ist zu klein für ein Teil; die Maschine fasst { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-machine = Teil es auf, oder gib im Projekt den Arbeitsraum einer größeren Maschine an.
checks-magnitude-size-too_large = Wahrscheinlich wurde ein Maß in mm gemeint und als m oder Zoll genommen, oder einmal zu oft mit 1000 malgenommen.
checks-magnitude-size-too_small = Wahrscheinlich wurde das Teil in Metern oder Zoll gezeichnet; hier wird in mm gezählt.
checks-magnitude-density-fail = Kein Werkstoff von „{ $body }“ ({ $material }) hat eine Dichte von { NUMBER($density, maximumFractionDigits: 6, useGrouping: 0) } kg/m³.
checks-magnitude-mass-pass = Das Teil hat eine Masse von { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }.
checks-magnitude-mass-warn = Das Teil hat eine Masse von { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }: mehr, als eine Person heben sollte.
checks-magnitude-parameter-fail = Der Parameter „{ $parameter }“ ist { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } mm, weit mehr, als hier eine Maschine fasst ({ NUMBER($most, maximumFractionDigits: 6, useGrouping: 0) } mm).

# Bereiche

checks-ranges-value-pass = „{ $parameter }“ ist { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } und liegt in seinem Bereich.
checks-ranges-value-fail = „{ $parameter }“ ist { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } und liegt außerhalb seines eigenen Bereichs.
checks-ranges-value-empty = Der Bereich von „{ $parameter }“ steht kopf: von { NUMBER($low, maximumFractionDigits: 6, useGrouping: 0) } bis { NUMBER($high, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-ranges-builds-pass = Das Teil lässt sich an beiden Enden des Bereichs von „{ $parameter }“ bauen.
checks-ranges-builds-fail = Mit { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } lässt sich das Teil nicht bauen: { $reason }
checks-ranges-builds-invalid = Mit { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ist das Teil kein gültiger geschlossener Körper. { $reason }
checks-ranges-builds-later = { $count ->
    [one] Die Enden des Bereichs eines Parameters werden nach der Vorschau probiert.
   *[other] Die Enden der Bereiche von { $count } Parametern werden nach der Vorschau probiert.
 }
checks-ranges-builds-many = Das Teil hat zu viele Bereiche, um alle zu versuchen; nicht jedes Ende des Bereichs von „{ $parameter }“ wurde versucht.
checks-ranges-builds-hint = Mach den Bereich enger, oder lass die anderen Maße diesem folgen.
