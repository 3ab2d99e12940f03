# Projects, parts and the state of their builds.
web-projects-lead = What your schools design together.
web-projects-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
web-projects-failing = { $count ->
    [one] { $count } with failures
   *[other] { $count } with failures
}
web-projects-changed = Changed
web-projects-none = No project yet
web-projects-none-create = Create the first one below.
web-projects-none-ask = Ask your teacher to add you to one.
web-projects-new = New project
web-projects-create = Create project
web-projects-audience = Who sees it?
web-audience-members = Members and guests with a link
web-audience-people = Everybody with an account here
web-audience-everyone = Everybody
web-project-parts = Parts
web-project-empty = No part yet
web-project-empty-help = A part is a CadQuery script, or a STEP, STL or 3MF file.
web-part-new = New part
web-part-create = Create part
web-part-create-next = Its first revision comes next.
web-part-empty = Nothing was submitted yet
web-part-empty-help = The first revision shows the part here in 3D, with what was checked on it.
web-part-model = 3D model
web-part-model-of = 3D model of { $name }
web-part-picture = Picture of { $name }, revision { $number }
web-revision-latest = Newest revision
web-revision-older = You see r{ NUMBER($number, useGrouping: 0) }; the newest is r{ NUMBER($latest, useGrouping: 0) }.
web-revision-to-latest = Show the newest
web-build-none = No revision
web-build-queued = Waiting
web-build-building = Building
web-build-previewed = Still being checked
web-build-built = Built
web-build-failed = Not built
web-build-queued-long = Waiting for its turn. This page shows the part as soon as it is there.
web-build-building-long = The part is being built and measured.
web-build-previewed-long = The model and the first checks are here. Still to come: trial builds at the ends of the parameters’ ranges, and the files to download.
web-build-position = { $count ->
    [one] { $count } job goes before it.
   *[other] { $count } jobs go before it.
}
web-build-no-model = There is no model to show. The findings say why.
