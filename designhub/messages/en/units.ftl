# Quantities and units

quantity-empty = Write a number and its unit, for example “6 mm”.
quantity-too_long = That is too long for a quantity: { $most } characters at most.
quantity-no_number = “{ $text }” doesn't begin with a number. Write for example “6 mm”.
quantity-number = “{ $text }” can't be read as one number. Write “1234.5” or “1 234.5”, with one decimal sign.
quantity-not_finite = “{ $text }” is no number to work with.
quantity-absurd = “{ $text }” is beyond anything that can be built. Please check the number and its exponent.
quantity-fraction = “{ $text }” is no fraction that can be read. Write for example “1/4” or “1 1/2”.
quantity-ambiguous = “{ $text }” can be read in two ways: { $first } or { $second }. Please write it as one of them.
quantity-tolerance = “{ $text }” holds a tolerance. Write the nominal size here, and the tolerance in its own place.
quantity-several = “{ $text }” is more than one size. Write one quantity at a time.
quantity-sum = “{ $text }” is a calculation. Write its result, as one number with a unit.
quantity-radius = “{ $text }” is a radius. Write “{ $rest }” where a radius is asked for, or twice that for a diameter.
quantity-thread = “{ $text }” is the name of a thread, not a size. Write its diameter, for example “{ $rest } mm”.
quantity-prefix = “{ $prefix }” can't stand before a quantity. Write only “{ $rest }” and its unit.
quantity-prime = In “{ $text }”, the stroke may be feet or minutes of an angle. Write “ft” or “arcmin”.
quantity-unit-missing = “{ $text }” has no unit. Did you mean “{ $example }”?
quantity-unit-needless = “{ $text }” has a unit where a plain number is wanted.
quantity-unit-unknown = The hub doesn't know the unit “{ $unit }”.
quantity-unit-near = The hub doesn't know the unit “{ $unit }”. Did you mean { $near }? Capitals matter.
quantity-unit-ambiguous = The unit “{ $unit }” can be read in two ways. Put what is below the stroke in brackets, as in W/(m·K).
quantity-offset = { $unit } can't be multiplied, as its zero is arbitrary. Use K.
quantity-incompatible = { $unit } can't be converted to { $wanted }: they measure different things.
quantity-mass_for_force = “{ $text }” is a mass, and a force is wanted. Did you mean kgf (the weight of that mass) or N?
quantity-dimension = “{ $text }” is not { quantity-kind }. Write it in { $wanted } or another unit of the same kind.
quantity-kind = { $kind ->
    [ratio] a plain number
    [length] a length
    [area] an area
    [volume] a volume
    [angle] an angle
    [mass] a mass
    [time] a time
    [force] a force
    [pressure] a pressure or stress
    [energy] a torque or an energy
    [power] a power
    [frequency] a speed of rotation or a frequency
    [speed] a speed
    [acceleration] an acceleration
    [density] a density
    [temperature] a temperature
    [stiffness] a stiffness
   *[other] of the kind that is wanted
}
