# Stack-ups: what is refused, and the words of the report

stackup-allocation-costs = Give one cost curve, or none, for each of the { $count } links.
stackup-allocation-process = A process can't be finer than 0 or coarser than its coarsest: from { $finest } to { $coarsest }.
stackup-allocation-weights = Give one positive weight for each of the { $count } links.
stackup-chain-empty = A chain needs at least one link.
stackup-file-axis = A vector turns about x, y or z.
stackup-file-both = Give either direction or sensitivity, not both.
stackup-file-direction = The direction is "+" where the gap grows with the link, "-" where it shrinks.
stackup-file-distribution = There is no distribution “{ $name }”. There are: { $known }.
stackup-file-general = The general tolerance is a class of ISO 2768-1: "f", "m", "c" or "v".
stackup-file-key = Nothing is called “{ $entry }” here. Did you mean { $near }?
stackup-file-links = The file needs at least one [[link]] table, and has room for { $most }.
stackup-file-long = The file is longer than { $most } characters.
stackup-file-measure = An open loop measures x, y, z, distance or angle.
stackup-file-missing = The key “{ $entry }” is missing.
stackup-file-number = Write a plain number here, without quotation marks.
stackup-file-refused = The stack-up file can't be read: { $count ->
    [one] one thing is
   *[other] { $count } things are
} wrong.
stackup-file-samples = Measured sizes are a list in samples, such as ["10.01 mm", "9.99 mm"].
stackup-file-tables = “{ $entry }” has to be made of tables.
stackup-file-target = The target is a table, such as target = { "{" } min = "0.1 mm", max = "0.5 mm" { "}" }.
stackup-file-text = Write a text of 1 to { $longest } characters here, in quotation marks.
stackup-file-tolerance = Write the tolerance as a text with its signs, such as tol = "±0.1 mm", "+0.2/-0.1 mm" or "H7".
stackup-file-deep = A key of this file has more levels than any key here: name, target, link, loop, unknown.
stackup-file-toml = This is not TOML: { $reason }
stackup-file-truth = Write true or false here, without quotation marks.
stackup-link-name = A link needs a name.
stackup-link-shift = The mean of “{ $name }” drifts by a share of half its tolerance, from 0 to below 1, not { $shift }.
stackup-link-upside_down = The upper deviation of “{ $name }” ({ $upper }) is below the lower one ({ $lower }).
stackup-loop-empty = A loop needs at least one vector.
stackup-loop-free = { $unknowns } unknowns can't settle by { $equations } conditions: each closed loop gives two in the plane, three in space, and one for its closing turn; they must be as many, and independent.
stackup-loop-open = The loop doesn't close with the sizes in the middle of their tolerances. Check the sizes, and where the unknowns start.
stackup-loop-sum = “{ $text }” is no sum of numbers and names, such as 90 - phi or 0.5*d + 2.
stackup-loop-twice = Two things in the loops are called “{ $name }”.
stackup-loop-unknown_name = In “{ $text }” there is no link or unknown called “{ $name }”. There are: { $near }.
stackup-loop-unknowns = Unknowns need a closed loop, and a closed loop unknowns.
stackup-measured-few = At least two measured sizes are needed; there are { $count }.
stackup-measured-no_tolerance = Measured sizes need a tolerance that is not 0.
stackup-measured-same = The dimension has to be changed to see how the gap moves; it was { $value } both times.
stackup-number-finite = { $name } has to be a finite number.
stackup-number-positive = { $name } has to be greater than 0.
stackup-simulation-none = Hardly any of the samples could be put together.
stackup-simulation-samples = The number of samples is from 2 to { $most }, not { $samples }.
stackup-simulation-seed = The seed is a whole number from 0, not { $seed }.
stackup-target-upside_down = The target is upside down: from { NUMBER($min, maximumFractionDigits: 6) } to { NUMBER($max, maximumFractionDigits: 6) }.
stackup-tolerance-general_of_angle = The general tolerance of an angle depends on its shorter leg. Write the tolerance, such as ±0.5°.
stackup-tolerance-missing = There is no tolerance. Write tol, or a general class such as general = "m".
stackup-tolerance-unit = The tolerance “{ $text }” is not in a unit that goes with { $unit }.
stackup-tolerance-zone_of_angle = { $zone } is a zone for lengths, not for angles.

stackup-report-title = Stack-up
stackup-report-gap = Gap
stackup-report-nominal = nominal
stackup-report-target = target
stackup-report-no_target = no target
stackup-report-range = { $min } to { $max }
stackup-report-at_least = at least { $min }
stackup-report-at_most = at most { $max }
stackup-report-method = method
stackup-report-min = min
stackup-report-max = max
stackup-report-worst_case = worst case
stackup-report-rss = statistical (RSS, 3 σ)
stackup-report-bender = inflated (1.5 RSS, Bender)
stackup-report-mrss = modified (MRSS)
stackup-report-mean_shift = estimated mean shift
stackup-report-six_sigma = six sigma (3 σ, means drift)
stackup-report-monte_carlo = Monte Carlo (0.135 % to 99.865 %)
stackup-report-within = within
stackup-report-outside = outside
stackup-report-always = The target is met even in the worst case.
stackup-report-statistically = The target is met statistically (3 σ), but not in the worst case.
stackup-report-never = The target is not met: too many assemblies would be outside.
stackup-report-open = No target is stated, so nothing is judged.
stackup-report-yield = yield { $value } % (95 % confidence: { $low } % to { $high } %)
stackup-report-capability = Cp { $cp }, Cpk { $cpk }
stackup-report-samples = { $samples } samples, seed { $seed }: mean { $mean }, standard deviation { $std }, skewness { $skew }, kurtosis { $kurtosis }
stackup-report-not_assembled = { $count } samples could not be put together.
stackup-report-link = link
stackup-report-size = size
stackup-report-tolerance = tolerance
stackup-report-sensitivity = sensitivity
stackup-report-share_worst_case = of worst case
stackup-report-share_variance = of variance
stackup-report-contributions = What contributes
stackup-report-distribution = How the gap scatters
stackup-report-others = { $count } others
stackup-report-picture = Bars with the contribution of each link to the scatter of the gap, and a histogram of the gap with its target. { $verdict }
stackup-report-would_do = These tolerances, around the middle of each, would do in the worst case: { $tolerances }
stackup-report-unreachable_no_target = Without a target, no tolerances can be named that would do.
stackup-report-unreachable_off_target = No tolerances would do: the middle of the gap is itself outside. Change nominal sizes.
stackup-report-unreachable_fixed = No tolerances would do: the fixed links alone take all the room.
stackup-report-unreachable_all_fixed = No tolerances would do: no link is free to change.
