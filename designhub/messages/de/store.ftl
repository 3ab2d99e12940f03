store-object_missing = Gespeicherte Daten fehlen ({ $object }). Bitte sag der Administration des Hubs Bescheid.
store-object_damaged = Gespeicherte Daten sind beschädigt ({ $object }). Bitte sag der Administration des Hubs Bescheid.
