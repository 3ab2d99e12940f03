# Regole per nome

checks-rule-unknown = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# La costruzione

checks-build-runs = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-syntax = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-exception = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-unit = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-parameter = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-no_result = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-no_result-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-import = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-import-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}U{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-time = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-time-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-memory = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-memory-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-output = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-output-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-crash = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-sandbox = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-file = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-build-file-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ì{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# File importati

checks-file-readable-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-watertight-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-watertight-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-watertight-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-manifold-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-manifold-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-manifold-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}U{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-oriented-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-oriented-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-oriented-inverted = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-oriented-open = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}é{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-oriented-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-unit-stated = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-unit-plausible = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-references-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-references-warn = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-file-references-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# Solidi

checks-solid-exists-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-exists-none = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-exists-beside = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-exists-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-valid-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-valid-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-valid-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-closed-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-closed-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-closed-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-volume-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-volume-none = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-volume-inside_out = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-bodies-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-bodies-pieces = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-bodies-differs = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-solid-bodies-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# Unità

checks-units-consistent-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-units-consistent-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}G{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-units-stated-plain = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-units-stated-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}6{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-units-stated-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-units-stated-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-units-stated-fix = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# Elementi

checks-feature-found-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-found-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-found-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-warn = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-unreadable = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-no_faces = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-mixed = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-free_form = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-one_plane = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-size-not_parallel = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-side-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-side-hole = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-side-shaft = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-feature-side-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# Sviste

checks-slip-twice = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}È{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-slip-half = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}È{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-slip-inch = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}4{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-slip-ten = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-slip-thousand = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-slip-million = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-slip-radians = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}3{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-slip-opening = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# Ordini di grandezza

checks-magnitude-size-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-size-large = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-size-absurd = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-size-tiny = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-size-minute = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-size-machine = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-size-too_large = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-size-too_small = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-density-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}à{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-density-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-mass-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-mass-warn = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-magnitude-parameter-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ù{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}

# Intervalli

checks-ranges-value-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-value-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-value-empty = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-builds-pass = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-builds-fail = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}ò{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-builds-invalid = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-builds-later = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}è{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-builds-many = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}«{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}»{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
checks-ranges-builds-hint = { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Riga { $line }:{" "}
}
