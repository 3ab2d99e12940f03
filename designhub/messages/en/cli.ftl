# The command line

cli-no_such_path = There is no { $path }.
cli-no_part = { $path } holds no part: a part is a Python script or a STEP, IGES, STL, 3MF, OBJ, PLY or GLB file.
cli-one_file = { $path } is a folder. Name one script or geometry file.
cli-set-form = “{ $text }” sets nothing: write NAME=VALUE, such as diameter=6.2 mm.
cli-sandbox_refuses = Scripts can't be run safely here: { $reason } (designhub admin doctor tells more)
cli-stage-starting = starting the sandbox
cli-stage-building = building
cli-stage-inspecting = measuring
cli-stage-exporting = writing files
cli-stage-trying = trying the ends of the ranges
cli-stage-judging = judging
cli-status-pass = pass
cli-status-warn = warning
cli-status-fail = error
cli-status-skip = skipped
cli-state-queued = waiting
cli-state-building = building
cli-state-previewed = previewed
cli-state-built = built
cli-state-failed = failed
cli-check-part = [{ $number }/{ $count }] { $part }
cli-check-summary = { $parts ->
    [one] One part
   *[other] { $parts } parts
}: { $fail ->
    [one] one error
   *[other] { $fail } errors
}, { $warn ->
    [one] one warning
   *[other] { $warn } warnings
}, { $pass } passed, { $skip } skipped.
cli-build-format = There is no format “{ $name }”. There are: { $known }.
cli-build-parameter = { $name } = { $value }
cli-build-not_written = { $name } could not be made from this geometry.
cli-not_logged_in = Sign in to a hub first: designhub login URL
cli-hub-address = “{ $text }” is no address of a hub. Write for example https://hub.school.org
cli-hub-unreachable = { $url } can't be reached: { $reason }
cli-hub-refused = { $url } answered: { $detail } ({ $status })
cli-hub-which_project = To which project does { $path } belong? Name it with --project, or write a project.toml beside it.
cli-hub-which_part = “{ $text }” names no part. Write project/part, or the path of its script.
cli-login-name = Login
cli-login-password = Password
cli-login-token_refused = { $url } does not know this token.
cli-login-done = Signed in to { $url } as { $name }. The token is kept in { $file }.
cli-submit-building = { $part } r{ $number }: waiting for the build
cli-submit-still_building = r{ $number } is submitted, but still not built. Look later with designhub show.
cli-submit-later = r{ $number } can be looked at; its files and the ends of its ranges follow (designhub show).
cli-show-no_revision = { $part } has no revision yet.
cli-serve-port = Can't listen on { $host }:{ $port }: { $reason }
cli-serve-worker_died = A worker ended with status { $status } and is started anew.
cli-serve-building = Building the demonstration: { $count ->
    [one] one part
   *[other] { $count } parts
} to go ({ $part })
cli-serve-address = DesignHub is at { $address } (data in { $data }). Stop it with Ctrl-C.
cli-serve-account =   Sign in as { $login } with password { $password } ({ $role })
cli-serve-owner =   Sign in as { $login } with password { $password }. It is shown only now; change it after signing in.
cli-admin-password = { $login } signs in with password { $password } (shown only now).
cli-admin-disabled = { $login } can't sign in any more.
cli-admin-nobody = Nobody has the login { $login }.
cli-admin-school = School { $slug } ({ $name }) is there.
cli-admin-project = Project { $slug } ({ $name }) is there.
cli-admin-member = { $login } is { $role } in { $project }.
cli-admin-migrated = The database has the newest form.
cli-admin-rejudged = { $count ->
    [one] One outcome was
   *[other] { $count } outcomes were
} judged anew.
cli-admin-events_whole = The record of events is whole.
cli-admin-events_broken = The record of events was changed at event { $number }.
cli-doctor-runs = Scripts are run here (DESIGNHUB_SANDBOX={ $strictness }).{ $reason }
cli-doctor-refuses = Scripts are not run here (DESIGNHUB_SANDBOX={ $strictness }): { $reason }
cli-doctor-refused = refused
cli-doctor-allowed = ALLOWED
cli-doctor-byte_code = Byte code: compiled, the sandbox starts in seconds.
cli-doctor-no_byte_code = Byte code is missing, so that the sandbox starts slowly. Compile it: python -m compileall -q the folder of the installed packages.
