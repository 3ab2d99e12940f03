script-unit-add = { $left } y { $right } no se pueden sumar: son magnitudes distintas{ $line ->
    [0] {""}
   *[other] {" "}(línea { NUMBER($line, useGrouping: 0) })
}.
script-unit-subtract = { $right } no se puede restar de { $left }: son magnitudes distintas{ $line ->
    [0] {""}
   *[other] {" "}(línea { NUMBER($line, useGrouping: 0) })
}.
script-unit-compare = { $left } y { $right } no se pueden comparar: son magnitudes distintas{ $line ->
    [0] {""}
   *[other] {" "}(línea { NUMBER($line, useGrouping: 0) })
}.
script-unit-remainder = { $left } no tiene resto al dividirse entre { $right }: son magnitudes distintas{ $line ->
    [0] {""}
   *[other] {" "}(línea { NUMBER($line, useGrouping: 0) })
}.
script-unit-exponent = Un exponente debe ser un número sin unidad: { $left } elevado a { $right } no tiene sentido{ $line ->
    [0] {""}
   *[other] {" "}(línea { NUMBER($line, useGrouping: 0) })
}.
script-unit-offset = { $left } y { $right } no se pueden multiplicar ni dividir: una temperatura en °C no tiene un cero propio{ $line ->
    [0] {""}
   *[other] {" "}(línea { NUMBER($line, useGrouping: 0) })
}.
script-unit-convert = { $left } no puede estar donde se espera una magnitud como { $right }{ $line ->
    [0] {""}
   *[other] {" "}(línea { NUMBER($line, useGrouping: 0) })
}.
script-unit-count = Un recuento debe ser un número entero, no { $value }.
script-tolerance-unreadable = «{ $text }» no es una tolerancia. Escribe por ejemplo h6, H7, ±0.1 o +0.2/-0.1.
script-tolerance-grade = «{ $text }»: los grados de ISO 286 terminan en { $largest }.
script-tolerance-upside_down = «{ $text }»: la desviación superior va primero y no debe ser menor que la inferior.
script-declaration-name = «{ $name }» no es un nombre: un nombre tiene de 1 a { $longest } caracteres.
script-declaration-kind = «{ $kind }» no es un tipo de medida; existen { $kinds }.
script-declaration-density = No existe una densidad de { $density } kg/m³; debe estar entre 0 y 30 000 kg/m³.
script-declaration-stackup_without_limits = La cadena de cotas «{ $name }» no tiene límite inferior (lo) ni superior (hi).
script-declaration-size = La medida del elemento «{ $feature }» debe ser un número o una magnitud como mm(6).
script-declaration-stackup_chain = La cadena de cotas { $name } necesita o bien una cadena (plus, minus) o bien dos elementos (between), no ambas cosas.
