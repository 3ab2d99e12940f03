script-unit-add = { $left } and { $right } can't be added: they are different kinds of quantity{ $line ->
    [0] {""}
   *[other] {" "}(line { NUMBER($line, useGrouping: 0) })
}.
script-unit-subtract = { $right } can't be subtracted from { $left }: they are different kinds of quantity{ $line ->
    [0] {""}
   *[other] {" "}(line { NUMBER($line, useGrouping: 0) })
}.
script-unit-compare = { $left } and { $right } can't be compared: they are different kinds of quantity{ $line ->
    [0] {""}
   *[other] {" "}(line { NUMBER($line, useGrouping: 0) })
}.
script-unit-remainder = { $left } has no remainder when divided by { $right }: they are different kinds of quantity{ $line ->
    [0] {""}
   *[other] {" "}(line { NUMBER($line, useGrouping: 0) })
}.
script-unit-exponent = An exponent must be a plain number: { $left } to the power of { $right } has no meaning{ $line ->
    [0] {""}
   *[other] {" "}(line { NUMBER($line, useGrouping: 0) })
}.
script-unit-offset = { $left } and { $right } can't be multiplied or divided: a temperature in °C has no zero of its own{ $line ->
    [0] {""}
   *[other] {" "}(line { NUMBER($line, useGrouping: 0) })
}.
script-unit-convert = { $left } can't stand where a quantity such as { $right } is expected{ $line ->
    [0] {""}
   *[other] {" "}(line { NUMBER($line, useGrouping: 0) })
}.
script-unit-count = A count must be a whole number, not { $value }.
script-tolerance-unreadable = “{ $text }” is no tolerance. Write for example h6, H7, ±0.1 or +0.2/-0.1.
script-tolerance-grade = “{ $text }”: the grades of ISO 286 end at { $largest }.
script-tolerance-upside_down = “{ $text }”: the upper deviation stands first and must not be less than the lower one.
script-declaration-name = “{ $name }” is no name: a name has 1 to { $longest } characters.
script-declaration-kind = “{ $kind }” is no kind of size; there are { $kinds }.
script-declaration-density = A density of { $density } kg/m³ does not exist; it must lie between 0 and 30 000 kg/m³.
script-declaration-stackup_without_limits = The stack-up “{ $name }” has neither a lower (lo) nor an upper limit (hi).
script-declaration-size = The size of the feature “{ $feature }” must be a number or a quantity such as mm(6).
script-declaration-stackup_chain = The stack-up { $name } needs either a chain (plus, minus) or two features (between), not both.
