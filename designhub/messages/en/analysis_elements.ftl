# Machine elements: where a formula does not hold.
analysis-elements-positive = { $name } must be more than zero; it is { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-negative = { $name } must not be negative; it is { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-between = { $name } is { NUMBER($value, maximumFractionDigits: 3) }; the formula holds from { NUMBER($low, maximumFractionDigits: 3) } to { NUMBER($high, maximumFractionDigits: 3) }.
analysis-elements-order = { $larger } ({ NUMBER($high, maximumFractionDigits: 3) }) must be larger than { $smaller } ({ NUMBER($low, maximumFractionDigits: 3) }).
analysis-elements-poisson = { $name } is { NUMBER($value, maximumFractionDigits: 3) }; Poisson’s ratio of a solid lies between −1 and 0.5.
analysis-elements-choice = { $name } can’t be “{ $value }”; there is: { $choices }.
analysis-elements-lengths = { $first } and { $second } must be lists of the same length, with at least one entry.
analysis-elements-hollow = A body of radius { NUMBER($first, maximumFractionDigits: 3) } mm does not fit a hollow of { NUMBER($second, maximumFractionDigits: 3) } mm.
analysis-elements-spring_solid = { NUMBER($force, maximumFractionDigits: 1) } N presses the spring solid; its coils touch at { NUMBER($limit, maximumFractionDigits: 1) } N.
analysis-elements-no_interference = { $fit } may have a clearance of { NUMBER($clearance, maximumFractionDigits: 1) } µm; only an interference fit holds by itself.
analysis-elements-rough = The interference of { NUMBER($interference, maximumFractionDigits: 1) } µm is lost: pressing the roughness flat takes { NUMBER($lost, maximumFractionDigits: 1) } µm.
