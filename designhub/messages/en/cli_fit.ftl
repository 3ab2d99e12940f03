# designhub fit

cli-help-do-fit = Show limits, deviations and clearances of a fit: "25 H7/g6". Or find one: --for "5..30 um" 25.
cli-help-fit-text = Fits ("25 H7/g6") or toleranced sizes ("25 H7"); with --for, nominal sizes; - reads lines from standard input.
cli-help-fit-for = Clearance that the fit shall give, such as "5..30 um"; negative is interference: "-35..-1 um".
cli-help-fit-svg = File to write the diagram of the tolerance zones to.
cli-help-fit-locale = Language whose decimal sign is read, such as es or de-CH.
cli-help-fit-json = One JSON object for each fit.
cli-fit-svg = --svg draws one fit: give exactly one, without --for.
cli-fit-none = No fit of hole or shaft basis gives { NUMBER($low, maximumFractionDigits: 3, useGrouping: 0) } to { NUMBER($high, maximumFractionDigits: 3, useGrouping: 0) } µm at { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } mm. These come closest:
cli-fit-rounded = { $zone }: older tables print ±{ $rounded } µm (ISO 286-1:1988 allowed an odd tolerance to be rounded); ISO 286-1:2010 has exactly half of it.
cli-fit-basis-hole = hole basis
cli-fit-basis-shaft = shaft basis
cli-fit-basis-both = hole and shaft basis
cli-fit-basis-none = neither hole nor shaft basis
cli-fit-list-preferred = preferred (ANSI B4.2)
cli-fit-list-recommended = recommended (ISO 286-1)
cli-fit-column-side = Side
cli-fit-column-class = Class
cli-fit-column-upper = Upper µm
cli-fit-column-lower = Lower µm
cli-fit-column-smallest = Smallest mm
cli-fit-column-largest = Largest mm
cli-fit-column-fit = Fit
cli-fit-column-kind = Kind
cli-fit-column-clearance = Clearance
cli-fit-column-list = Standard
