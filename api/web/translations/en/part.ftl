# The page of a part: findings, parameters, properties, submitting.
web-findings-title = Findings
web-findings-count-fail = { $count ->
    [one] { $count } failed
   *[other] { $count } failed
}
web-findings-count-warn = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
web-findings-count-pass = { $count ->
    [one] { $count } passed
   *[other] { $count } passed
}
web-findings-measured = measured
web-findings-limit = allowed
web-findings-line = line { NUMBER($line, useGrouping: 0) }
web-findings-passed = { $count ->
    [one] { $count } check passed
   *[other] { $count } checks passed
}
web-findings-none = Nothing was checked.
web-findings-waiting = The checks follow as soon as the part is built.
web-failure-syntax = Syntax error
web-failure-exception = The script stopped
web-failure-unit = Unit error
web-failure-parameter = Parameter refused
web-failure-no_result = Nothing shown
web-failure-import = Module missing
web-failure-file = File not readable
web-failure-time = Took too long
web-failure-memory = Needed too much memory
web-failure-output = Too much output
web-failure-crash = Crashed
web-failure-sandbox = Not run
web-failure-syntax-long = Python can't read the script.
web-failure-exception-long = An error stopped the script before it showed a part.
web-failure-unit-long = Quantities of different kinds were mixed.
web-failure-parameter-long = A parameter has a value that it may not have.
web-failure-no_result-long = The script ran, but showed nothing.
web-failure-import-long = The script imports a module that is not there.
web-failure-file-long = The file could not be read as a model.
web-failure-time-long = The time for one build was up. Is there an endless loop, or very fine geometry?
web-failure-memory-long = The build needed more memory than it may use.
web-failure-output-long = The part is larger than the hub takes.
web-failure-crash-long = The CAD kernel crashed on this geometry.
web-failure-sandbox-long = This hub can't run scripts safely at present; its administrator is told why.
web-failure-place = { $file }, line { NUMBER($line, useGrouping: 0) }
web-failure-source = The lines around it
web-failure-mend = Mend it in the editor
web-failure-retry = Build it again
web-failure-retry-help = The machine may have been busy: another try may end differently.
web-parameters-title = Parameters
web-parameters-changed = default { $value }
web-parameters-preview = Preview
web-parameters-preview-of = Preview of { $name }
web-parameters-ready = This is a preview; nothing was submitted.
web-parameters-understood = Understood as:
web-parameters-keep = Keep these values
web-parameters-submit = Submit as a new revision
web-parameters-none = This part has no parameters.
web-parameters-unknown = The parameters show here as soon as the script can be read.
web-properties-title = Properties
web-properties-none = Nothing was measured.
web-properties-volume = Volume
web-properties-area = Surface
web-properties-mass = Mass
web-properties-material = Material
web-properties-box = Bounding box
web-properties-center = Centre of mass
web-properties-solids = Solids
web-properties-faces = Faces / edges
web-properties-triangles = Triangles
web-properties-valid = Valid and closed
web-properties-features = Features
web-properties-feature = Feature
web-properties-meant = meant
web-downloads-title = Downloads
web-downloads-none = There is nothing to download yet.
web-downloads-source = Submitted files
web-downloads-more = More formats are being written.
web-downloads-view-iso = isometric
web-downloads-view-front = front
web-downloads-view-top = top
web-downloads-view-right = right
web-history-title = History
web-history-no-message = (no message)
web-history-older = Older revisions
web-submit-title = Submit a revision
web-submit-based-on = It builds on r{ NUMBER($number, useGrouping: 0) }, which stays as it is.
web-submit-first = The first revision of this part. The script in the editor builds as it stands.
web-submit-refused = This was not submitted
web-submit-edit = Edit the script
web-submit-edit-help = Plain CadQuery. Parameters are the constants at the top; mm(6, "h6") gives one its unit and tolerance.
web-submit-entry = File to run
web-submit-source = Source
web-submit-files = Files
web-submit-files-help = A script or a STEP, IGES, STL, 3MF, OBJ, PLY or GLB model takes the place of what is in the editor, unless you edited that.
web-submit-drop = Drop files here, or choose them
web-submit-keep-files = Keep from r{ NUMBER($number, useGrouping: 0) }
web-submit-about = About this revision
web-submit-message = What has changed, and why?
web-submit-message-help = Your partners read this in the history.
web-submit-parameters-help = Other values than the defaults, one in a line, with unit.
web-submit-send = Submit
