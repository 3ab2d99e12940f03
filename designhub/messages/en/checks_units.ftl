# Units, read from the script without running it

checks_units-static-pass = Read without running it, the script mixes no units ({ $count ->
    [one] the unit of one name is known
   *[other] the units of { $count } names are known
}).
checks_units-static-more = { $count ->
    [one] One more remark on units is not listed.
   *[other] { $count } more remarks on units are not listed.
}
checks_units-static-unread = The units of { $names } could not be read from the text: it is no Python, too long, or changes its names while it runs.
checks_units-static-unfinished = The script is too long to follow all its units without running it.
checks_units-static-add = “{ $text }” adds unlike quantities: { $left_unit } and { $right_unit }.
checks_units-static-subtract = “{ $text }” subtracts unlike quantities: { $right_unit } from { $left_unit }.
checks_units-static-remainder = “{ $text }” takes the remainder of unlike quantities: { $left_unit } by { $right_unit }.
checks_units-static-compare = “{ $text }” compares unlike quantities: { $left_unit } with { $right_unit }.
checks_units-static-exponent = The exponent in “{ $text }” is not a plain number: it is in { $right_unit }.
checks_units-static-offset = “{ $text }” multiplies a temperature in °C or °F, whose zero is a convention.
checks_units-static-convert = { $function }() takes a quantity in { $wanted }; “{ $text }” is in { $unit }.
checks_units-static-unlike = { $function }() is given unlike quantities: “{ $text }” is in { $unit }, the others in { $wanted }.
checks_units-static-dimension = { $function }() wants { $wanted ->
    [none] a plain number
   *[other] a value in { $wanted }
}; “{ $text }” is in { $unit }.
checks_units-static-angle_for_length = { $function }() wants a length; “{ $text }” is an angle ({ $unit }).
checks_units-static-length_for_angle = { $function }() wants an angle; “{ $text }” is a length ({ $unit }).
checks_units-static-degrees_for_radians = { $function }() counts in radians; “{ $text }” is in degrees.
checks_units-static-radians_for_degrees = { $function }() counts in degrees; “{ $text }” is in radians.
checks_units-static-radius_for_diameter = { $function }() wants a diameter; “{ $text }” is declared as a radius.
checks_units-static-diameter_for_radius = { $function }() wants a radius; “{ $text }” is declared as a diameter.
checks_units-static-feature_size = The size of a feature is a length or an angle; “{ $text }” is in { $unit }, { $wanted } is meant.
checks_units-static-tolerance = The tolerance { $tolerance } is one for { $unit }, but the size is in { $wanted }.
checks_units-static-range = The end “{ $text }” of the range is in { $unit }, but the quantity is in { $wanted }.
checks_units-static-two_uses = “{ $text }” is { $use ->
    [length] a length
    [angle] an angle in degrees
   *[radians] an angle in radians
} here, but in line { NUMBER($other_line, useGrouping: 0) } it is { $other ->
    [length] a length
    [angle] an angle in degrees
   *[radians] an angle in radians
}.
checks_units-static-hint-sum = Look at both sides: one is probably not what its name says, or lacks a factor.
checks_units-static-hint-radians = Write { $function }(math.radians({ $text })), or use sin, cos and tan of designhub.script, which take degrees.
checks_units-static-hint-degrees = Write math.degrees({ $text }).
checks_units-static-hint-halve = Write { $text } / 2.
checks_units-static-hint-double = Write 2 * { $text }.
checks_units-static-hint-tolerance = Zones such as h6 are for lengths; for an angle write ±0.5 or ±0.5 deg.
checks_units-static-hint-two_uses = Give each meaning its own name, and state the units: mm(...) for a length, deg(...) for an angle.
checks_units-static-hint-exponent = Divide by a quantity of the same unit, so that a plain number is left.
checks_units-static-hint-offset = Use a difference of temperatures in K.
checks_units-static-hint-wanted = Look whether the arguments are in their right order, and whether the value was meant to be divided by another one.
