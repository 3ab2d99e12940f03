# Körper am selben Ort

checks-assembly-interference-pass = Nichts durchdringt sich: { $bodies } Körper, { $pairs } Paare mit weniger als { NUMBER($cap, maximumFractionDigits: 1) } mm Abstand{ $pressed ->
    [0] .
    [one] , eines davon ein Pressverband oder Gewinde, wie angegeben.
   *[other] , { $pressed } davon Pressverbände oder Gewinde, wie angegeben.
}
checks-assembly-interference-fail = { $first } und { $second } durchdringen sich: Beide nehmen { NUMBER($volume, maximumFractionDigits: 3) } mm³ ein.
checks-assembly-interference-more = { $count ->
    [one] Noch ein Paar von Körpern durchdringt sich.
   *[other] Noch { $count } Paare von Körpern durchdringen sich.
}
checks-assembly-interference-skip = Nicht jedes Paar ließ sich zu Ende untersuchen: { $missing } ausgelassen oder nur anhand von Dreiecken untersucht, { $unsure } zu knapp für eine Aussage.
checks-assembly-interference-hint = Einen der beiden verschieben oder bei einem ausnehmen, was der andere braucht.
checks-assembly-interference-sleeve_hint = Die Welle ist größer gezeichnet als ihre Bohrung. Beide mit dem Nennmaß zeichnen und fit(bohrung, welle, "H7/p6") angeben, oder das Gewinde mit feature(..., thread="M6").

# Abstand

checks-assembly-clearance-pass = Von den Körpern, die sich nicht berühren, liegen { $first } und { $second } am nächsten: { NUMBER($gap, maximumFractionDigits: 3) } mm.
checks-assembly-clearance-fail = { $first } und { $second } haben { NUMBER($gap, maximumFractionDigits: 3) } mm Abstand; verlangt sind mindestens { NUMBER($least, maximumFractionDigits: 3) } mm.
checks-assembly-clearance-hint = Zwischen den beiden Platz schaffen oder die Anforderung „clearance“ ändern.

# Bewegung

checks-assembly-motion-pass = In keiner von { $positions } Stellungen von { $parameters } durchdringt sich etwas.
checks-assembly-motion-least = In keiner von { $positions } Stellungen von { $parameters } durchdringt sich etwas; am nächsten kommen sich { $first } und { $second }, { NUMBER($gap, maximumFractionDigits: 3) } mm bei { $position }.
checks-assembly-motion-fail = { $first } und { $second } durchdringen sich bei { $position }: Beide nehmen { NUMBER($volume, maximumFractionDigits: 3) } mm³ ein.
checks-assembly-motion-skip = Der Weg wurde nicht überall untersucht: { $unbuilt } von { $positions } Stellungen ließen sich nicht bauen, { $missing } Paare wurden ausgelassen oder nur anhand von Dreiecken untersucht.

# Wellen in Bohrungen

checks-assembly-mates-pass = { $hole } und { $shaft } ({ $zones }) sind gefügt{ $count ->
    [one] {""}
   *[other] , { $count }-mal
}, auf { NUMBER($length, maximumFractionDigits: 2) } mm.
checks-assembly-mates-elsewhere = { $hole } und { $shaft } ({ $zones }) fluchten, treffen sich in dieser Stellung aber nicht: Ihre Mitten liegen { NUMBER($value, maximumFractionDigits: 2) } mm auseinander. Andere Stellungen sind noch nicht untersucht.
checks-assembly-mates-apart = { $hole } und { $shaft } ({ $zones }) fluchten, aber die Welle steckt nicht in der Bohrung: Ihre Mitten liegen { NUMBER($value, maximumFractionDigits: 3) } mm auseinander.
checks-assembly-mates-apart_hint = Die Welle entlang ihrer Achse in die Bohrung schieben, sie länger machen oder die Passung streichen.
checks-assembly-mates-offset = { $hole } und { $shaft } ({ $zones }) sind nicht gefügt: Ihre Achsen liegen { NUMBER($value, maximumFractionDigits: 3) } mm auseinander.
checks-assembly-mates-offset_hint = Die Welle auf die Achse der Bohrung setzen oder die Merkmale nennen, die zusammengehören.
checks-assembly-mates-size = { $hole } und { $shaft } ({ $zones }) können keine Passung sein: Die Durchmesser weichen um { NUMBER($value, maximumFractionDigits: 3) } mm voneinander ab.
checks-assembly-mates-tilted = { $hole } und { $shaft } ({ $zones }) sind nicht gefügt: Ihre Achsen stehen unter { NUMBER($value, maximumFractionDigits: 2) }° zueinander.
checks-assembly-mates-tilted_hint = Die Welle drehen, bis sie entlang der Bohrung zeigt, oder die Merkmale nennen, die zusammengehören.
checks-assembly-mates-size_hint = Beiden denselben Nenndurchmesser geben; den Rest sagen die Toleranzfelder.
checks-assembly-mates-bare = { $count ->
    [one] Eine Welle steckt ohne angegebene Passung in einer Bohrung gleichen Durchmessers: { $names }.
   *[other] { $count } Wellen stecken ohne angegebene Passung in Bohrungen gleichen Durchmessers: { $names }.
}
checks-assembly-mates-bare_hint = Wo es darauf ankommt, wie die beiden zusammengehen, fit(bohrung, welle, "H7/g6") angeben.
checks-assembly-fit-pass = { $hole } und { $shaft }, Ø { NUMBER($diameter, maximumFractionDigits: 3) } { $zones }: { $kind ->
    [clearance] Spielpassung mit { NUMBER($least, maximumFractionDigits: 1) } bis { NUMBER($most, maximumFractionDigits: 1) } µm Spiel
    [interference] Übermaßpassung mit { NUMBER($least, maximumFractionDigits: 1) } bis { NUMBER($most, maximumFractionDigits: 1) } µm (negativ: Übermaß)
   *[transition] Übergangspassung mit { NUMBER($least, maximumFractionDigits: 1) } bis { NUMBER($most, maximumFractionDigits: 1) } µm (negativ: Übermaß)
}, auf { NUMBER($length, maximumFractionDigits: 2) } mm.

# Masse

checks-assembly-mass-pass = { $bodies } Körper von { $kinds } Sorten wiegen zusammen { NUMBER($mass, maximumFractionDigits: 2) } g; ihr Schwerpunkt liegt bei ({ NUMBER($x, maximumFractionDigits: 2) }; { NUMBER($y, maximumFractionDigits: 2) }; { NUMBER($z, maximumFractionDigits: 2) }) mm.
checks-assembly-mass-skip = { $bodies } Körper von { $kinds } Sorten; ihre gemeinsame Masse ist nicht bekannt, denn { $count ->
    [one] eine Sorte hat keinen bekannten Werkstoff: { $names }.
   *[other] { $count } Sorten haben keinen bekannten Werkstoff: { $names }.
}

# Was sich noch bewegen kann

checks-assembly-freedom-whole = { $degrees ->
    [0] Nichts kann sich gegen { $ground } bewegen
    [one] Ein Freiheitsgrad bleibt; als Gestell gilt { $ground }
   *[other] { $degrees } Freiheitsgrade bleiben; als Gestell gilt { $ground }
}{ $fixed ->
    [0] .
   *[other] . Als fest verbunden angenommen (gepresst, verschraubt): { $fixed }.
}
checks-assembly-freedom-body = { $body } hat { $degrees ->
    [one] einen Freiheitsgrad
   *[other] { $degrees } Freiheitsgrade
} gegen { $ground }{ $slides ->
    [none] {""}
   *[other] ; gleitet entlang { $slides }
}{ $turns ->
    [none] {""}
   *[other] ; dreht sich um { $turns }
}{ $screws ->
    [none] {""}
   *[other] ; schraubt sich entlang { $screws }
}.
checks-assembly-freedom-lies = { $body } ist nicht gehalten: liegt nur an etwas an{ $lifted ->
    [none] .
   *[other] {" "}und lässt sich entlang { $lifted } abnehmen.
}
checks-assembly-freedom-free = { $body } ist in keiner Richtung von etwas gehalten.
checks-assembly-freedom-loose = { $count ->
    [one] Ein Körper berührt nichts und liegt lose: { $names }.
   *[other] { $count } Körper berühren nichts und liegen lose: { $names }.
}
checks-assembly-freedom-loose_hint = Dorthin schieben, wo es hingehört, bis es berührt, was es hält.
