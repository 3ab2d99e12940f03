analysis-sheet-arithmetic = The formula has no value for these numbers.
analysis-sheet-exponent = An exponent is a plain number, not { $exponent }.
analysis-sheet-notation = The formula “{ $formula }” can't be read from character { $at } on.
analysis-sheet-plain = { $function } wants a plain number or an angle, not { $value }.
analysis-sheet-sum = { $left } and { $right } can't be added: { $left_unit } and { $right_unit } are units of different kinds of quantity.
analysis-sheet-unknown = The letter { $symbol } is not on the sheet yet.
analysis-sheet-step-notation = In step { $step } (line { $line }): The formula “{ $formula }” can't be read from character { $at } on.
analysis-sheet-step-unknown = In step { $step } (line { $line }): The letter { $symbol } is not on the sheet yet.
analysis-sheet-step-sum = In step { $step } (line { $line }): { $left } and { $right } can't be added: { $left_unit } and { $right_unit } are units of different kinds of quantity.
analysis-sheet-step-exponent = In step { $step } (line { $line }): An exponent is a plain number, not { $exponent }.
analysis-sheet-step-plain = In step { $step } (line { $line }): { $function } wants a plain number or an angle, not { $value }.
analysis-sheet-step-arithmetic = In step { $step } (line { $line }): The formula has no value for these numbers.
analysis-sheet-step-argument = In step { $step } (line { $line }): { $name } of { $formula } is counted in { $unit }; what was given is in { $given }.
analysis-sheet-step-unitless = In step { $step } (line { $line }): { $name } of { $formula } needs a unit: write it as a quantity in { $unit }, not as the plain number { NUMBER($value, maximumFractionDigits: 6) }.
analysis-sheet-step-finite = In step { $step } (line { $line }): { $name } of { $formula } is not a finite number.
analysis-sheet-step-none = In step { $step } (line { $line }): { $name } of { $formula } is no quantity.
analysis-sheet-arguments = In step { $step } (line { $line }): the arguments do not fit the formula { $formula }.
analysis-sheet-several = In step { $step } (line { $line }): { $formula } gives several quantities; call it in the script and put down each as a step of its own.
analysis-sheet-result = In step { $step } (line { $line }): the result is in { $given }, which is no { $unit }.
analysis-sheet-unit = In step { $step } (line { $line }): “{ $unit }” is no unit.
analysis-sheet-no_quantity = In step { $step } (line { $line }): this is no quantity.
analysis-sheet-no_limit = In step { $step } (line { $line }): a check wants a limit: at_most, at_least or both.
analysis-sheet-symbol = In step { $step } (line { $line }): this is no name for a quantity: write letters and digits, a subscript after _, as in F_hand.
analysis-sheet-twice = In step { $step } (line { $line }): the name stands on the sheet already.
analysis-sheet-unfit = In step { $step } (line { $line }): { $where } can't be shown ({ $why }).
analysis-sheet-label-with = with
analysis-sheet-label-holds = holds
analysis-sheet-label-fails = does not hold
analysis-sheet-label-safety = safety { $factor }
analysis-sheet-label-contradicts = This result does not follow from its formula and the values above.
analysis-sheet-label-summary = { $count ->
    [one] { $holding ->
        [0] The check does not hold.
       *[other] The check holds.
    }
   *[other] { $holding ->
            [0] None of { $count } checks holds.
            [one] One of { $count } checks holds.
           *[other] { $holding } of { $count } checks hold.
        }
}
cli-help-do-sheet = Run a script of calculation sheets in the sandbox and show formulas, values and checks; exit 1 when a check does not hold.
cli-help-sheet-script = The script that writes the sheets.
cli-help-sheet-html = Write the sheet as a web page into this file.
cli-help-sheet-pdf = Write the sheet as PDF into this file.
cli-help-sheet-json = Print the sheets as JSON instead of text.
cli-help-sheet-locale = Language of the sheet: en, es, it, de (default: yours).
cli-sheet-none = { $path } writes no calculation sheet.
cli-sheet-language = There are no sheets in “{ $language }”; there are: { $known }.
