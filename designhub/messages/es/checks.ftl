# Reglas por su nombre

checks-rule-unknown = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# La construcción

checks-build-runs = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-syntax = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-exception = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-unit = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-parameter = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-no_result = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-no_result-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-import = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-import-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}U{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-time = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-time-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-memory = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-memory-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-output = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-output-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-crash = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-sandbox = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-file = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-build-file-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}V{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# Archivos importados

checks-file-readable-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-watertight-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-watertight-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-watertight-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-manifold-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-manifold-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-manifold-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}U{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-oriented-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-oriented-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-oriented-inverted = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-oriented-open = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-oriented-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-unit-stated = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-unit-plausible = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ñ{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-references-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-references-warn = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-file-references-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# Sólidos

checks-solid-exists-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-exists-none = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-exists-beside = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-exists-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-valid-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-valid-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-valid-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-closed-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-closed-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-closed-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-volume-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-volume-none = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-volume-inside_out = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-bodies-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-bodies-pieces = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-bodies-differs = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-solid-bodies-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# Unidades

checks-units-consistent-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-units-consistent-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-units-stated-plain = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-units-stated-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}6{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-units-stated-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-units-stated-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-units-stated-fix = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# Elementos

checks-feature-found-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-found-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-found-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-warn = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-unreadable = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-no_faces = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-mixed = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-free_form = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-one_plane = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-size-not_parallel = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-side-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-side-hole = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-side-shaft = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-feature-side-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}¿{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# Descuidos

checks-slip-twice = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}¿{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-slip-half = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}¿{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-slip-inch = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}4{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-slip-ten = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-slip-thousand = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-slip-million = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-slip-radians = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}3{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-slip-opening = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# Órdenes de magnitud

checks-magnitude-size-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-size-large = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-size-absurd = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-size-tiny = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ñ{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-size-minute = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ñ{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-size-machine = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-size-too_large = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-size-too_small = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-density-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-density-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-mass-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-mass-warn = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-magnitude-parameter-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}í{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}

# Intervalos

checks-ranges-value-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-value-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-value-empty = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-builds-pass = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-builds-fail = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-builds-invalid = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ó{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}á{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-builds-later = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}ú{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-builds-many = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
checks-ranges-builds-hint = { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Línea { $line }:{" "}
}
