store-object_missing = Some kept data is missing ({ $object }). Please tell the administrator of the hub.
store-object_damaged = Some kept data is damaged ({ $object }). Please tell the administrator of the hub.
