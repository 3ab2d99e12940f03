store-object_missing = Mancano dati conservati ({ $object }). Avvisa chi amministra l'hub.
store-object_damaged = Alcuni dati conservati sono danneggiati ({ $object }). Avvisa chi amministra l'hub.
