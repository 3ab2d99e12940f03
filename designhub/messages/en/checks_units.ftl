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

# Slips

checks_units-slip-circumference = The factor is exactly π: a circumference was taken for a diameter, or the other way round.
checks_units-slip-area_twice = The factor is 4: was the diameter squared where the radius is meant? A = π d² / 4.
checks_units-slip-area_half = The factor is 1/4: was the radius taken for a diameter, or divided by 4 once too often? A = π r².
checks_units-slip-area_inch = The factor is 25.4²: one of the two areas is in square inches.
checks_units-slip-area_ten = The factor is 100: cm² and mm² were mixed up.
checks_units-slip-area_thousand = The factor is a million: m² and mm² were mixed up; the factor of lengths counts twice in areas.
checks_units-slip-volume_twice = The factor is 8: a diameter was taken for a radius; its factor of 2 counts three times in volumes.
checks_units-slip-volume_inch = The factor is 25.4³: one of the two volumes is in cubic inches.
checks_units-slip-volume_ten = The factor is 1000: cm³ and mm³, or litres and cm³, were mixed up.
checks_units-slip-volume_thousand = The factor is 10⁹: m³ and mm³ were mixed up; the factor of lengths counts three times in volumes.
checks_units-slip-inertia_twice = The factor is 16: a diameter was taken for a radius in a second moment of area. I = π d⁴ / 64 = π r⁴ / 4.
checks_units-slip-inertia_thousand = The factor is 10¹²: m⁴ and mm⁴ were mixed up.
checks_units-slip-gravity = The factor is 9.81: a mass in kg was taken for a force in N, or the other way round. F = m · g.
checks_units-slip-kilonewton = The factor is 1000: N and kN were mixed up.
checks_units-slip-gram = The factor is 1000: g and kg were mixed up.
checks_units-slip-pascal = The factor is a million: Pa and MPa were mixed up. 1 MPa = 1 N/mm² = 1 000 000 Pa.
checks_units-slip-gigapascal = The factor is 1000: MPa and GPa, or kPa and MPa, were mixed up.
checks_units-slip-bar = The factor is 10: bar and MPa were mixed up. 10 bar = 1 MPa.
checks_units-slip-newton_metre = The factor is 1000: N·m and N·mm were mixed up.
checks_units-slip-density_gram = The factor is 1000: g/cm³ and kg/m³ were mixed up. Write quantity(7.85, "g/cm³"), or 7850 for kg/m³.
checks_units-slip-density_cubic = The factor is 10⁹: the density is in kg/mm³. Write quantity(7.85e-6, "kg/mm³"), or 7850 for kg/m³.
checks_units-slip-density_tonne = The factor is 10¹²: the density is in t/mm³, as finite element programs count it. Write 7850 for kg/m³.
checks_units-slipped-radians = The parameter “{ $parameter }” is { NUMBER($value, maximumFractionDigits: 4) }°, which is { NUMBER($degrees, maximumFractionDigits: 1) }° written in radians.
checks_units-slipped-radians-hint = deg() takes degrees: write deg({ NUMBER($degrees, maximumFractionDigits: 1) }), or rad(...) for radians.
checks_units-slipped-parameter = The parameter “{ $parameter }” is { NUMBER($value, maximumSignificantDigits: 4) } { $unit }, beyond { NUMBER($most, maximumSignificantDigits: 2) } { $unit }: no { $kind ->
    [stress] material is so stiff or strong
    [force] machine here bears such a force
    [mass] machine here carries such a mass
   *[torque] machine here bears such a torque
}.
checks_units-slipped-parameter-hint = Look at its unit: state the value in the unit that it was read in, for example quantity(210, "GPa").
checks_units-slipped-material = { $material } is declared with { NUMBER($density, maximumSignificantDigits: 4) } kg/m³; the table gives { NUMBER($usual, maximumSignificantDigits: 4) } kg/m³.
checks_units-slipped-material-hint = Leave the density out, and that of the table is taken; or look whether the material is the right one.
checks_units-slipped-stackup = The stack-up “{ $name }” misses its limits (gap { NUMBER($gap, maximumFractionDigits: 3) } mm); it would close if “{ $link }” were { NUMBER($meant, maximumFractionDigits: 3) } mm instead of { NUMBER($value, maximumFractionDigits: 3) } mm.
checks_units-slipped-requirement = The parameter “{ $parameter }” is { NUMBER($value, maximumFractionDigits: 6) } { $unit }; the requirement of that name says “{ $text }”.
checks_units-slip-into-inch_small = Times 25.4 it would be right: it was probably read in inches. Write inch(...) instead of mm(...).
checks_units-slip-into-inch_large = Divided by 25.4 it would be right: it was probably converted from inches once too often.
checks_units-slip-into-ten_small = Times 10 it would be right: it was probably read in centimetres. Write cm(...) instead of mm(...).
checks_units-slip-into-ten_large = Divided by 10 it would be right: a digit probably slipped.
checks_units-slip-into-thousand_small = Times 1000 it would be right: it was probably read in metres. Write m(...) instead of mm(...).
checks_units-slip-into-thousand_large = Divided by 1000 it would be right: it was probably read in micrometres. Write um(...) instead of mm(...).
checks_units-slip-into-million = By a factor of a million it would be right: m and µm were probably mixed up.
checks_units-slip-into-radians = By the factor 57.3 it would be right: radians were probably given for degrees, or the other way round. Write rad(...) for radians.
