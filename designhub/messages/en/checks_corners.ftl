checks_corners-undefined = The standard defines no limits for the tolerance of { $names }; they were built at their nominal size.
checks_corners-ranges-pass = The part holds at { $count } corners of its ranges: every pair of ends was built.
checks_corners-ranges-stopped = The part holds at the { $count } corners of its ranges that were built; not every pair of ends was.
checks_corners-tolerances-pass = The part holds at { $count } combinations of its toleranced sizes at their limits.
checks_corners-tolerances-stopped = The part holds at the { $count } combinations of toleranced sizes that were built; not every pair of limits was.
checks_corners-unbuilt = With { $settings }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} the part is not built: { $reason }
checks_corners-ranges-hint = That is with { $settings }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. Narrow a range, or let the script follow.
checks_corners-tolerances-hint = That is with { $settings }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}: a part made so is within its tolerances. Choose closer ones, or other nominal sizes.
checks_corners-gap-unmeasured = The gap { $name } could not be measured between { $start } and { $end }.
checks_corners-gap-rigid = The gap { $name } is { NUMBER($gap, maximumFractionDigits: 4) } mm, and no toleranced size moves it.
checks_corners-gap-outside = The gap { $name } is { NUMBER($gap, maximumFractionDigits: 4) } mm; that is outside its limits, and no toleranced size moves it.
checks_corners-gap-hint = Name two features of the shown result, part.feature in an assembly, and give the sizes between them their tolerances.
checks_corners-examined-script = The units of the script could not be read without running it.
checks_corners-examined-making = Whether the part can be made could not be examined.
checks_corners-examined-assembly = What the bodies do to each other could not be examined.
checks_corners-examined-studies = Not every study of strength could be solved.
checks_corners-examined-builds = Not every further build was made: together they take longer than one part may have.
checks_corners-examined-hint = It took too long or too much memory: fewer faces or bodies help, or another try at a quieter hour.
checks_corners-gap-left_out = What { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} do to the gap { $name } is not known: they were not tried, have no limits, or the part did not build with them.
