checks_corners-undefined = Die Norm legt für die Toleranz von { $names } keine Grenzmaße fest; gebaut wurde mit dem Nennmaß.
checks_corners-ranges-pass = Das Teil hält an { $count } Ecken seiner Bereiche: Jedes Paar von Enden wurde gebaut.
checks_corners-ranges-stopped = Das Teil hält an den { $count } Ecken seiner Bereiche, die gebaut wurden; nicht jedes Paar von Enden war dabei.
checks_corners-tolerances-pass = Das Teil hält in { $count } Kombinationen seiner tolerierten Maße an ihren Grenzen.
checks_corners-tolerances-stopped = Das Teil hält in den { $count } Kombinationen tolerierter Maße, die gebaut wurden; nicht jedes Paar von Grenzen war dabei.
checks_corners-unbuilt = Mit { $settings }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
} lässt sich das Teil nicht bauen: { $reason }
checks_corners-ranges-hint = So ist es mit { $settings }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
}. Einen Bereich verkleinern, oder das Skript folgen lassen.
checks_corners-tolerances-hint = So ist es mit { $settings }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
}: Ein solches Teil liegt in seinen Toleranzen. Engere Toleranzen oder andere Nennmaße wählen.
checks_corners-gap-unmeasured = Das Spiel { $name } zwischen { $start } und { $end } ließ sich nicht messen.
checks_corners-gap-rigid = Das Spiel { $name } beträgt { NUMBER($gap, maximumFractionDigits: 4) } mm, und kein toleriertes Maß bewegt es.
checks_corners-gap-outside = Das Spiel { $name } beträgt { NUMBER($gap, maximumFractionDigits: 4) } mm; das liegt außerhalb seiner Grenzen, und kein toleriertes Maß bewegt es.
checks_corners-gap-hint = Zwei Formelemente des gezeigten Ergebnisses nennen, in einer Baugruppe teil.element, und den Maßen dazwischen Toleranzen geben.
checks_corners-examined-script = Die Einheiten des Skripts ließen sich nicht lesen, ohne es auszuführen.
checks_corners-examined-making = Ob sich das Teil fertigen lässt, konnte nicht untersucht werden.
checks_corners-examined-assembly = Was die Körper miteinander tun, konnte nicht untersucht werden.
checks_corners-examined-studies = Nicht jede Festigkeitsstudie konnte gelöst werden.
checks_corners-examined-builds = Nicht jeder weitere Bau wurde gemacht: Zusammen dauern sie länger, als einem Teil zusteht.
checks_corners-examined-hint = Es dauerte zu lange oder brauchte zu viel Speicher: Weniger Flächen oder Körper helfen, oder ein neuer Versuch zu ruhigerer Stunde.
checks_corners-gap-left_out = Was { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
} mit dem Spiel { $name } tun, ist nicht bekannt: Sie wurden nicht probiert, haben keine Grenzen, oder das Teil ließ sich damit nicht bauen.
