script-study-held_twice = Die Studie „{ $study }“ hält das Merkmal „{ $feature }“ zweimal: Nenne es nur einmal, als fixed, sliding oder hinge.
script-study-named_twice = Zwei Studien heißen „{ $study }“: Jede braucht einen eigenen Namen.
script-study-malformed = „{ $study }“ lässt sich nicht als Teil einer Studie lesen: { $reason }
