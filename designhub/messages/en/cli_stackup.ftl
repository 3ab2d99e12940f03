# designhub stackup

cli-stackup-encoding = The file is not UTF-8 text.
cli-help-do-stackup = Compute a stack-up: worst case, statistics, Monte Carlo, contributions.
cli-help-stackup-file = The stack-up file (TOML); - reads standard input.
cli-help-stackup-json = The result as one JSON object.
cli-help-stackup-samples = Samples of the Monte Carlo simulation.
cli-help-stackup-seed = Seed: the same one gives the same samples.
cli-help-stackup-svg = Write the chart as SVG.
cli-help-stackup-pdf = Write the report as PDF.
cli-help-stackup-locale = How numbers in the file are read: en, es, it or de.
