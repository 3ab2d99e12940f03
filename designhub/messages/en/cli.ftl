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
cli-stage-examining = examining manufacture, assembly and strength
cli-stage-trying = building the ends and corners of the ranges
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
cli-worker-sandbox = The sandbox that scripts run in can't be started: { $reason }
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

# Help: of commands (do), of what they are told, and the words around it
cli-help-build-script = A part's script, or a geometry file to convert.
cli-help-set = Set a parameter: --set 'diameter=1/4 in'.
cli-help-build-output = Where to write; without it a folder named after the part.
cli-help-build-format = Only these formats, such as glb,step,pdf; without it all.
cli-help-check-path = Scripts, files such as STEP, STL or 3MF, or folders.
cli-help-check-json = Findings and parts as one JSON object.
cli-help-check-sarif = Findings as SARIF 2.1.0, for code scanning.
cli-help-check-select = Only these rules or families, such as solid,feature.size.
cli-help-check-ignore = Not these rules or families.
cli-help-all = Show passed and skipped findings too.
cli-help-check-ranges = Also build at both ends of every parameter's range.
cli-help-quantity-text = Quantities; - reads lines from standard input.
cli-help-quantity-locale = Language whose decimal sign is read, such as es or de-CH.
cli-help-quantity-expect = Unit whose dimension is wanted, such as mm.
cli-help-quantity-json = One JSON object for each quantity.
cli-help-data = Folder of everything that the hub keeps.
cli-help-serve-host = Address to listen on; 0.0.0.0 for the whole network.
cli-help-serve-port = Port to listen on; 0 takes a free one.
cli-help-serve-demo = Load the hole-puncher project, with people to sign in as.
cli-help-project = Slug of the project; without it from project.toml.
cli-help-part = Slug of the part; without it from project.toml.
cli-help-login-url = Address of the hub.
cli-help-login-user = Login; asked for where it is missing.
cli-help-login-token = An API token made on the hub's page, instead of a password.
cli-help-submit-path = A part's script or file, or a project folder.
cli-help-submit-message = What changed, and why.
cli-help-submit-wait = Wait for the build and show its findings.
cli-help-which_part = project/part, or the part's script.
cli-help-log-limit = How many revisions.
cli-help-show-number = Number of the revision; without it the newest.
cli-help-admin = Run a hub: people, projects, and this machine.
cli-help-user = Accounts of people.
cli-help-school = Schools.
cli-help-admin-project = Projects and their members.
cli-help-doctor-json = The diagnosis as one JSON object.
cli-help-user-name = Name to show; may be made up.
cli-help-user-school = Slug of the school.
cli-help-user-language = Language of pages and mails.
cli-help-user-admin = May administer the hub.
cli-help-school-name = Name of the school.
cli-help-school-country = Two letters, such as ES.
cli-help-school-language = Language of its people.
cli-help-project-owner = Login of the person who owns it.
cli-help-project-name = Name of the project.
cli-help-member-role = student, partner, teacher or owner.
cli-help-rejudge-all = Also what today's rules have judged already.
cli-help-language = Language of texts and numbers: en, es, it, de.
cli-help-version = Show the version and exit.
cli-help-do-app = Design one mechanism together: build, check and review parametric CadQuery parts.
cli-help-do-quantity = Show how the hub reads quantities: "3,5 mm", "1 1/2 in", "12 Nm".
cli-help-do-build = Build a part in the sandbox and write its files; exit 1 when it can't be built.
cli-help-do-check = Build, inspect and judge parts; exit 0 when no finding fails, 1 when some do, 2 when that could not be done.
cli-help-do-login = Sign in to a hub and keep a token for the next commands; the password is not kept.
cli-help-do-submit = Submit files as new revisions; exit 1 when one fails to build or has failing findings.
cli-help-do-log = List a part's revisions, newest first.
cli-help-do-show = Show one revision: who made it, its parameters, its findings and its files.
cli-help-do-serve = Run the whole hub on this machine: server, worker, database and files in one folder.
cli-help-do-worker = Run one more worker for a hub; stop it with Ctrl-C or SIGTERM, it gives back what it holds.
cli-help-do-doctor = Tell what the sandbox enforces on this machine, found out by trying; exit 1 when scripts would not be run.
cli-help-do-user-add = Create an account and print its made-up password, once.
cli-help-do-user-list = List the accounts.
cli-help-do-user-disable = Close an account: nobody signs in with it any more, what it made stays.
cli-help-do-password = Give an account a new made-up password and print it, once; its sign-ins end.
cli-help-do-school-add = Create a school.
cli-help-do-project-add = Create a project that belongs to a person.
cli-help-do-project-member = Add a person to a project, or change their role.
cli-help-do-migrate = Bring the database to the newest form; every start of the hub does that too.
cli-help-do-rejudge = Judge old revisions with today's rules; no script is run, no shape is loaded.
cli-help-do-verify = Look whether the record of events is whole; exit 1 when somebody changed it.
cli-help-word-usage = Usage:
cli-help-word-options = Options
cli-help-word-arguments = Arguments
cli-help-word-commands = Commands
cli-help-word-default = default: { $value }
cli-help-word-required = required
cli-help-word-help = Show this message and exit.
