building-parameter-unknown = This part has no parameter “{ $name }”. It has: { $known }.
building-parameter-unknown_close = This part has no parameter “{ $name }”. Did you mean “{ $close }”?
building-parameter-no_number = “{ $name }” must be a number, not { $value }.
building-parameter-not_finite = “{ $name }” must be a finite number.
building-parameter-absurd = “{ $name }”: { $value } is beyond anything that can be built (at most { $most }).
building-parameter-not_whole = “{ $name }” must be a whole number, not { $value }.
building-parameter-out_of_range = “{ $name }” = { $value } is out of its range: { $low } to { $high }.
building-parameter-no_boolean = “{ $name }” is either true or false, not { $value }.
building-parameter-no_text = “{ $name }” must be a text, not { $value }.
building-parameter-no_tuple = “{ $name }” must be a list of values such as (2, 2, 0), not { $value }.
building-parameter-too_long = “{ $name }” may have at most { $most } characters.
building-failed-syntax = Python can't read this line: { $what }.
building-failed-module = There is no module “{ $module }”. A part can import its own files, CadQuery, NumPy and designhub.script.
building-failed-memory = The script ran out of memory.
building-failed-recursion = A function calls itself without end.
building-failed-no_file = There is no file “{ $file }” among the files of this part.
building-failed-file_not_allowed = A part's script may only read the files of its own part; “{ $file }” is not one of them.
building-failed-not_allowed = { $what ->
    [thread] A part's script may not start threads.
   *[other] A part's script may not use the network, start programs or touch the machine it runs on.
}
building-failed-no_result = The script shows nothing. End it with show(part), or call its result “result”.
building-parameter-no_module = The part imports no module { $name } whose parameters could be set; it has: { $known }.
