# Regeln beim Namen

checks-rule-unknown = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Der Bau

checks-build-runs = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-syntax = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-exception = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-unit = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-parameter = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-no_result = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-no_result-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}V{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-import = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-import-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-time = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-time-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-memory = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-memory-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-output = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-output-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-crash = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-sandbox = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-file = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-build-file-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Importierte Dateien

checks-file-readable-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-watertight-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-watertight-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-watertight-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}V{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-manifold-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}J{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-manifold-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-manifold-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}V{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-oriented-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-oriented-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-oriented-inverted = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-oriented-open = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-oriented-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-unit-stated = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-unit-plausible = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}G{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-references-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-references-warn = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-file-references-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Körper

checks-solid-exists-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-exists-none = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-exists-beside = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-exists-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-valid-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}G{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-valid-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}G{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-valid-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-closed-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}J{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-closed-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-closed-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}U{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-volume-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}V{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-volume-none = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}V{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-volume-inside_out = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}V{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-bodies-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-bodies-pieces = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-bodies-differs = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-solid-bodies-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Einheiten

checks-units-consistent-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-units-consistent-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}G{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-units-stated-plain = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-units-stated-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}6{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-units-stated-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-units-stated-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-units-stated-fix = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Formelemente

checks-feature-found-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-found-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-found-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-warn = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-unreadable = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-no_faces = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-mixed = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-free_form = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-one_plane = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-size-not_parallel = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-side-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-side-hole = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-side-shaft = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-feature-side-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}G{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Versehen

checks-slip-twice = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-slip-half = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-slip-inch = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}4{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-slip-ten = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-slip-thousand = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-slip-million = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-slip-radians = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}3{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}G{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-slip-opening = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}F{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Größenordnungen

checks-magnitude-size-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-size-large = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-size-absurd = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-size-tiny = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-size-minute = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-size-machine = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-size-too_large = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-size-too_small = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}Z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-density-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-density-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-mass-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-mass-warn = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-magnitude-parameter-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}

# Bereiche

checks-ranges-value-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-value-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-value-empty = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-builds-pass = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-builds-fail = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-builds-invalid = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ü{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ö{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-builds-later = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ä{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-builds-many = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}„{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
checks-ranges-builds-hint = { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}ß{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Zeile { $line }:{" "}
}
