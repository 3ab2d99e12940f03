store-object_missing = Faltan datos guardados ({ $object }). Avisa a la administración del hub.
store-object_damaged = Hay datos guardados dañados ({ $object }). Avisa a la administración del hub.
