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
