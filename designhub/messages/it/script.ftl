script-unit-add = { $left } e { $right } non si possono sommare: sono grandezze diverse{ $line ->
    [0] {""}
   *[other] {" "}(riga { NUMBER($line, useGrouping: 0) })
}.
script-unit-subtract = { $right } non si può sottrarre da { $left }: sono grandezze diverse{ $line ->
    [0] {""}
   *[other] {" "}(riga { NUMBER($line, useGrouping: 0) })
}.
script-unit-compare = { $left } e { $right } non si possono confrontare: sono grandezze diverse{ $line ->
    [0] {""}
   *[other] {" "}(riga { NUMBER($line, useGrouping: 0) })
}.
script-unit-remainder = { $left } diviso { $right } non ha resto: sono grandezze diverse{ $line ->
    [0] {""}
   *[other] {" "}(riga { NUMBER($line, useGrouping: 0) })
}.
script-unit-exponent = Un esponente deve essere un numero puro: { $left } elevato a { $right } non ha senso{ $line ->
    [0] {""}
   *[other] {" "}(riga { NUMBER($line, useGrouping: 0) })
}.
script-unit-offset = { $left } e { $right } non si possono moltiplicare né dividere: una temperatura in °C non ha uno zero proprio{ $line ->
    [0] {""}
   *[other] {" "}(riga { NUMBER($line, useGrouping: 0) })
}.
script-unit-convert = { $left } non può stare dove serve una grandezza come { $right }{ $line ->
    [0] {""}
   *[other] {" "}(riga { NUMBER($line, useGrouping: 0) })
}.
script-unit-count = Un conteggio deve essere un numero intero, non { $value }.
script-tolerance-unreadable = «{ $text }» non è una tolleranza. Scrivi per esempio h6, H7, ±0.1 o +0.2/-0.1.
script-tolerance-grade = «{ $text }»: i gradi della ISO 286 finiscono a { $largest }.
script-tolerance-upside_down = «{ $text }»: lo scostamento superiore sta per primo e non deve essere minore di quello inferiore.
script-declaration-name = «{ $name }» non è un nome: un nome ha da 1 a { $longest } caratteri.
script-declaration-kind = «{ $kind }» non è un tipo di misura; esistono { $kinds }.
script-declaration-density = Una densità di { $density } kg/m³ non esiste; deve stare tra 0 e 30 000 kg/m³.
script-declaration-stackup_without_limits = La catena di quote «{ $name }» non ha né un limite inferiore (lo) né uno superiore (hi).
script-declaration-size = La misura dell’elemento «{ $feature }» deve essere un numero o una grandezza come mm(6).
script-declaration-stackup_chain = La catena di quote { $name } richiede o una catena (plus, minus) o due elementi (between), non entrambi.
