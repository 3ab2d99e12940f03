script-study-held_twice = Lo studio «{ $study }» vincola due volte la feature «{ $feature }»: indicala una volta sola, come fixed, sliding o hinge.
script-study-named_twice = Ci sono due studi chiamati «{ $study }»: ognuno deve avere un nome proprio.
script-study-malformed = «{ $study }» non si può leggere come parte di uno studio: { $reason }
