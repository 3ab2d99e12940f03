analysis-quantity-plain = { $name } of { $formula } needs a unit: write it as a quantity in { $unit }, not as the plain number { NUMBER($value, maximumFractionDigits: 6) }.
analysis-quantity-dimension = { $name } of { $formula } is counted in { $unit }; what was given is in { $given }.
analysis-quantity-finite = { $name } of { $formula } is not a finite number.
analysis-quantity-none = { $name } of { $formula } is no quantity.
analysis-result-finite = { $formula } has no finite result for these values.
