script-study-held_twice = El estudio «{ $study }» sujeta dos veces el elemento «{ $feature }»: nómbralo una sola vez, como fixed, sliding o hinge.
script-study-named_twice = Hay dos estudios llamados «{ $study }»: cada uno necesita su propio nombre.
script-study-malformed = «{ $study }» no se puede leer como parte de un estudio: { $reason }
