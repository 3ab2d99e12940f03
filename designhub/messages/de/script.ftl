script-unit-add = { $left } und { $right } lassen sich nicht addieren: Es sind verschiedene Größenarten{ $line ->
    [0] {""}
   *[other] {" "}(Zeile { NUMBER($line, useGrouping: 0) })
}.
script-unit-subtract = { $right } lässt sich nicht von { $left } abziehen: Es sind verschiedene Größenarten{ $line ->
    [0] {""}
   *[other] {" "}(Zeile { NUMBER($line, useGrouping: 0) })
}.
script-unit-compare = { $left } und { $right } lassen sich nicht vergleichen: Es sind verschiedene Größenarten{ $line ->
    [0] {""}
   *[other] {" "}(Zeile { NUMBER($line, useGrouping: 0) })
}.
script-unit-remainder = { $left } geteilt durch { $right } hat keinen Rest: Es sind verschiedene Größenarten{ $line ->
    [0] {""}
   *[other] {" "}(Zeile { NUMBER($line, useGrouping: 0) })
}.
script-unit-exponent = Ein Exponent muss eine reine Zahl sein: { $left } hoch { $right } ergibt keinen Sinn{ $line ->
    [0] {""}
   *[other] {" "}(Zeile { NUMBER($line, useGrouping: 0) })
}.
script-unit-offset = { $left } und { $right } lassen sich nicht multiplizieren oder teilen: Eine Temperatur in °C hat keinen eigenen Nullpunkt{ $line ->
    [0] {""}
   *[other] {" "}(Zeile { NUMBER($line, useGrouping: 0) })
}.
script-unit-convert = { $left } kann nicht stehen, wo eine Größe wie { $right } erwartet wird{ $line ->
    [0] {""}
   *[other] {" "}(Zeile { NUMBER($line, useGrouping: 0) })
}.
script-unit-count = Eine Anzahl muss eine ganze Zahl sein, nicht { $value }.
script-tolerance-unreadable = „{ $text }“ ist keine Toleranz. Schreibe zum Beispiel h6, H7, ±0.1 oder +0.2/-0.1.
script-tolerance-grade = „{ $text }“: Die Toleranzgrade der ISO 286 enden bei { $largest }.
script-tolerance-upside_down = „{ $text }“: Das obere Abmaß steht zuerst und darf nicht kleiner sein als das untere.
script-declaration-name = „{ $name }“ ist kein Name: Ein Name hat 1 bis { $longest } Zeichen.
script-declaration-kind = „{ $kind }“ ist keine Art von Maß; es gibt { $kinds }.
script-declaration-density = Eine Dichte von { $density } kg/m³ gibt es nicht; sie muss zwischen 0 und 30 000 kg/m³ liegen.
script-declaration-stackup_without_limits = Die Maßkette „{ $name }“ hat weder eine untere (lo) noch eine obere Grenze (hi).
script-declaration-size = Das Maß des Elements „{ $feature }“ muss eine Zahl oder eine Größe wie mm(6) sein.
script-declaration-stackup_chain = Die Maßkette { $name } braucht entweder eine Kette (plus, minus) oder zwei Formelemente (between), nicht beides.
