script-study-held_twice = The study “{ $study }” holds the feature “{ $feature }” twice: name it once, as fixed, sliding or hinge.
script-study-named_twice = There are two studies called “{ $study }”: each needs a name of its own.
script-study-malformed = “{ $study }” can't be read as a part of a study: { $reason }
