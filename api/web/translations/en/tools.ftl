# Calculators: fits, stack-ups, quantities.
web-tools-title = Calculators
web-tools-fits = Fits
web-tools-stack-ups = Stack-ups
web-tools-quantities = Quantities
web-tools-show = Show
web-fits-lead = Limits and fits of ISO 286 from 0 to 3150 mm, to the micrometre of the published tables.
web-fits-one = One fit
web-fits-fit = Fit
web-fits-fit-help = Size, hole, shaft: 25 H7/g6. One class alone works too: 25 H7.
web-fits-diagram = Tolerance zones of { $fit } to scale
web-fits-low = Least clearance
web-fits-high = Greatest clearance
web-fits-negative = Negative: interference.
web-fits-preferred = Preferred fit
web-fits-hole = Hole
web-fits-shaft = Shaft
web-fits-deviations = Deviations
web-fits-sizes = Limits of size
web-fits-width = Tolerance
web-fits-processes = Held by
web-fits-search = Which fit gives …?
web-fits-size = Nominal size
web-fits-size-help = In mm, or with its unit: 25 or 1 in.
web-fits-clearance = Clearance
web-fits-clearance-help = From and to: 5..30 µm. Negative is interference: -0.035..-0.001 mm.
web-fits-find = Find fits
web-fits-no-exact = No fit of ISO 286 always gives that. These recommended ones come nearest.
web-fits-kind = Kind
web-fits-kind-clearance = Clearance fit
web-fits-kind-transition = Transition fit
web-fits-kind-interference = Interference fit
web-fits-list = Listed as
web-fits-list-preferred = preferred
web-fits-list-recommended = recommended
web-quantities-lead = How the hub reads what you write: 3,5 mm, 1 1/2 in, 12 Nm.
web-quantities-text = Quantity
web-quantities-help = A number and its unit.
web-quantities-read = Read as
web-quantities-si = In SI units
web-stackups-lead = A chain of dimensions and the gap that it leaves: worst case, statistical and simulated.
web-stackups-nominal = Nominal gap
web-stackups-target = Wanted
web-stackups-methods = Methods
web-stackups-method = Method
web-stackups-least = Least
web-stackups-most = Greatest
web-stackups-links = Links
web-stackups-link = Link
web-stackups-size = Size
web-stackups-tolerance = Tolerance
web-stackups-sensitivity = Sensitivity
web-stackups-worst = Share, worst case
web-stackups-variance = Share of variance
web-stackups-file = The chain
web-stackups-toml = Stack-up file (TOML)
web-stackups-help = One [[link]] per dimension: nominal, tol (±0.1 mm, +0.2/-0.1 mm or a class such as H7), direction + or -, distribution.
web-stackups-analyse = Analyse
web-stackups-example =
    name = "Axial play of the lever"
    target = {"{"}min = "0.05 mm", max = "0.5 mm"{"}"}

    {"["}[link]]
    name = "pivot pin, between the grooves"
    nominal = "111.4 mm"
    tol = "±0.1 mm"

    {"["}[link]]
    name = "lever, over the flanges"
    nominal = "111 mm"
    tol = "±0.1 mm"
    direction = "-"

    {"["}[link]]
    name = "washer"
    nominal = "0.1 mm"
    tol = "0/-0.04 mm"
    direction = "-"
    distribution = "uniform"
