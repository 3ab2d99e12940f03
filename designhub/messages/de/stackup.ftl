# Maßketten: was abgelehnt wird, und die Wörter des Berichts

stackup-allocation-costs = Für jedes der { $count } Glieder wird eine Kostenkurve oder keine gebraucht.
stackup-allocation-process = Ein Verfahren kann nicht feiner als 0 und nicht gröber als sein gröbstes sein: von { $finest } bis { $coarsest }.
stackup-allocation-weights = Für jedes der { $count } Glieder wird ein positives Gewicht gebraucht.
stackup-chain-empty = Eine Maßkette braucht mindestens ein Glied.
stackup-file-axis = Ein Vektor dreht sich um x, y oder z.
stackup-file-both = Entweder direction oder sensitivity angeben, nicht beides.
stackup-file-direction = Die Richtung ist "+", wenn das Schließmaß mit dem Glied wächst, und "-", wenn es kleiner wird.
stackup-file-distribution = Eine Verteilung „{ $name }“ gibt es nicht. Es gibt: { $known }.
stackup-file-general = Die Allgemeintoleranz ist eine Klasse der ISO 2768-1: "f", "m", "c" oder "v".
stackup-file-key = „{ $entry }“ gibt es hier nicht. War { $near } gemeint?
stackup-file-links = Die Datei braucht mindestens eine Tabelle [[link]] und fasst { $most }.
stackup-file-long = Die Datei hat mehr als { $most } Zeichen.
stackup-file-measure = Ein offener Zug misst x, y, z, distance oder angle.
stackup-file-missing = Der Schlüssel „{ $entry }“ fehlt.
stackup-file-number = Hier gehört eine Zahl ohne Anführungszeichen hin.
stackup-file-refused = Die Datei der Maßkette ist nicht lesbar: { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
}.
stackup-file-samples = Gemessene Maße stehen als Liste in samples, etwa ["10.01 mm", "9.99 mm"].
stackup-file-tables = „{ $entry }“ muss aus Tabellen bestehen.
stackup-file-target = Der Sollbereich ist eine Tabelle, etwa target = { "{" } min = "0.1 mm", max = "0.5 mm" { "}" }.
stackup-file-text = Hier gehört ein Text von 1 bis { $longest } Zeichen in Anführungszeichen hin.
stackup-file-tolerance = Die Toleranz wird als Text mit Vorzeichen geschrieben, etwa tol = "±0.1 mm", "+0.2/-0.1 mm" oder "H7".
stackup-file-deep = Ein Schlüssel dieser Datei hat mehr Stufen als irgendeiner hier: name, target, link, loop, unknown.
stackup-file-toml = Das ist kein TOML: { $reason }
stackup-file-truth = Hier gehört true oder false hin, ohne Anführungszeichen.
stackup-link-name = Ein Glied braucht einen Namen.
stackup-link-shift = Der Mittelwert von „{ $name }“ wandert um einen Anteil der halben Toleranz, von 0 bis unter 1, nicht { $shift }.
stackup-link-upside_down = Das obere Abmaß von „{ $name }“ ({ $upper }) liegt unter dem unteren ({ $lower }).
stackup-loop-empty = Ein Vektorzug braucht mindestens einen Vektor.
stackup-loop-free = { $unknowns } Unbekannte sind durch { $equations } Bedingungen nicht bestimmt: jeder geschlossene Zug gibt zwei in der Ebene, drei im Raum und eine für seine Schließdrehung; es müssen gleich viele und unabhängige sein.
stackup-loop-open = Der Vektorzug schließt sich mit den Maßen in Toleranzmitte nicht. Bitte die Maße und die Startwerte der Unbekannten prüfen.
stackup-loop-sum = „{ $text }“ ist keine Summe aus Zahlen und Namen wie 90 - phi oder 0.5*d + 2.
stackup-loop-twice = In den Vektorzügen heißen zwei Dinge „{ $name }“.
stackup-loop-unknown_name = In „{ $text }“ gibt es kein Glied und keine Unbekannte „{ $name }“. Es gibt: { $near }.
stackup-loop-unknowns = Unbekannte brauchen einen geschlossenen Zug, und ein geschlossener Zug Unbekannte.
stackup-measured-few = Es werden mindestens zwei gemessene Maße gebraucht; vorhanden: { $count }.
stackup-measured-no_tolerance = Gemessene Maße brauchen eine Toleranz, die nicht 0 ist.
stackup-measured-same = Das Maß muss verändert werden, damit man sieht, wie sich das Schließmaß bewegt; es war beide Male { $value }.
stackup-number-finite = { $name } muss eine endliche Zahl sein.
stackup-number-positive = { $name } muss größer als 0 sein.
stackup-simulation-none = Kaum eine der Stichproben ließ sich zusammenbauen.
stackup-simulation-samples = Die Zahl der Stichproben liegt zwischen 2 und { $most }, nicht bei { $samples }.
stackup-simulation-seed = Der Startwert ist eine ganze Zahl ab 0, nicht { $seed }.
stackup-target-upside_down = Der Sollbereich steht auf dem Kopf: von { NUMBER($min, maximumFractionDigits: 6) } bis { NUMBER($max, maximumFractionDigits: 6) }.
stackup-tolerance-general_of_angle = Die Allgemeintoleranz eines Winkels hängt von seinem kürzeren Schenkel ab. Bitte die Toleranz angeben, etwa ±0.5°.
stackup-tolerance-missing = Die Toleranz fehlt. Bitte tol angeben oder eine allgemeine Klasse wie general = "m".
stackup-tolerance-unit = Die Toleranz „{ $text }“ hat keine Einheit, die zu { $unit } passt.
stackup-tolerance-zone_of_angle = { $zone } ist ein Toleranzfeld für Längen, nicht für Winkel.

stackup-report-title = Maßkette
stackup-report-gap = Schließmaß
stackup-report-nominal = Nennmaß
stackup-report-target = Sollbereich
stackup-report-no_target = kein Sollbereich
stackup-report-range = { $min } bis { $max }
stackup-report-at_least = mindestens { $min }
stackup-report-at_most = höchstens { $max }
stackup-report-method = Verfahren
stackup-report-min = min.
stackup-report-max = max.
stackup-report-worst_case = ungünstigster Fall
stackup-report-rss = statistisch (RSS, 3 σ)
stackup-report-bender = erweitert (1,5 RSS, Bender)
stackup-report-mrss = modifiziert (MRSS)
stackup-report-mean_shift = geschätzte Mittelwertverschiebung
stackup-report-six_sigma = Six Sigma (3 σ, wandernde Mittelwerte)
stackup-report-monte_carlo = Monte Carlo (0,135 % bis 99,865 %)
stackup-report-within = innerhalb
stackup-report-outside = außerhalb
stackup-report-always = Der Sollbereich wird selbst im ungünstigsten Fall eingehalten.
stackup-report-statistically = Der Sollbereich wird statistisch (3 σ) eingehalten, aber nicht im ungünstigsten Fall.
stackup-report-never = Der Sollbereich wird nicht eingehalten: Zu viele Baugruppen lägen außerhalb.
stackup-report-open = Es ist kein Sollbereich angegeben, also wird nichts beurteilt.
stackup-report-yield = Gutanteil { $value } % (95 % Vertrauen: { $low } % bis { $high } %)
stackup-report-capability = Cp { $cp }, Cpk { $cpk }
stackup-report-samples = { $samples } Stichproben, Startwert { $seed }: Mittelwert { $mean }, Standardabweichung { $std }, Schiefe { $skew }, Wölbung { $kurtosis }
stackup-report-not_assembled = { $count } Stichproben ließen sich nicht zusammenbauen.
stackup-report-link = Glied
stackup-report-size = Maß
stackup-report-tolerance = Toleranz
stackup-report-sensitivity = Empfindlichkeit
stackup-report-share_worst_case = am ungünstigsten Fall
stackup-report-share_variance = an der Varianz
stackup-report-contributions = Was dazu beiträgt
stackup-report-distribution = Wie das Schließmaß streut
stackup-report-others = { $count } weitere
stackup-report-picture = Balken mit dem Anteil jedes Gliedes an der Streuung des Schließmaßes und ein Histogramm des Schließmaßes mit seinem Sollbereich. { $verdict }
stackup-report-would_do = Im ungünstigsten Fall würden diese Toleranzen genügen, jeweils um die Toleranzmitte: { $tolerances }
stackup-report-unreachable_no_target = Ohne Sollbereich lassen sich keine ausreichenden Toleranzen nennen.
stackup-report-unreachable_off_target = Keine Toleranzen würden genügen: Schon die Mitte des Schließmaßes liegt außerhalb. Bitte Nennmaße ändern.
stackup-report-unreachable_fixed = Keine Toleranzen würden genügen: Die festen Glieder brauchen allein schon den ganzen Spielraum.
stackup-report-unreachable_all_fixed = Keine Toleranzen würden genügen: Kein Glied ist änderbar.
