# Rules by name

checks-rule-unknown = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# The build

checks-build-runs = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-syntax = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-exception = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-unit = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-parameter = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-no_result = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-no_result-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-import = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-import-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}P{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-time = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-time-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-memory = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-memory-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-output = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-output-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-crash = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-sandbox = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-file = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-build-file-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# Imported files

checks-file-readable-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-watertight-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-watertight-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-watertight-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-manifold-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-manifold-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-manifold-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}U{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-oriented-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-oriented-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-oriented-inverted = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-oriented-open = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-oriented-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-unit-stated = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-unit-plausible = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-references-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-references-warn = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-file-references-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# Solids

checks-solid-exists-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-exists-none = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-exists-beside = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}K{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-exists-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-valid-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-valid-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-valid-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}U{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-closed-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}E{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-closed-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-closed-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-volume-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-volume-none = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-volume-inside_out = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-bodies-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-bodies-pieces = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-bodies-differs = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-solid-bodies-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# Units

checks-units-consistent-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-units-consistent-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}L{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-units-stated-plain = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-units-stated-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}6{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-units-stated-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-units-stated-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-units-stated-fix = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# Features

checks-feature-found-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-found-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-found-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}S{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-warn = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}H{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-unreadable = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-no_faces = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-mixed = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-free_form = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-one_plane = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-size-not_parallel = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-side-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-side-hole = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-side-shaft = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-feature-side-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# Slips

checks-slip-twice = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}C{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}Q{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-slip-half = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}?{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-slip-inch = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}4{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-slip-ten = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-slip-thousand = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-slip-million = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}µ{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-slip-radians = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}3{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-slip-opening = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}x{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}2{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# Magnitudes

checks-magnitude-size-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}-{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}>{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}*{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}[{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}]{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-size-large = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-size-absurd = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-size-tiny = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-size-minute = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}B{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}X{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}R{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}O{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-size-machine = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}D{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}j{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-size-too_large = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}A{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}1{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-size-too_small = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-density-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-density-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}I{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}q{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}"{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}7{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}8{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}5{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}0{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}/{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}³{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-mass-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-mass-warn = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-magnitude-parameter-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}({ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}){ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}

# Ranges

checks-ranges-value-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-value-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-value-empty = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-builds-pass = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-builds-fail = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}'{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-builds-invalid = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}={ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}N{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}:{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}c{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-builds-later = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}W{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}u{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}b{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-builds-many = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}T{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
};{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}v{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}y{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}“{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}{{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}${ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}p{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}m{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}}{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}”{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}d{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
checks-ranges-builds-hint = { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}M{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}k{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}g{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}a{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
},{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}r{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}z{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}f{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}l{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}w{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}t{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}h{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}i{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}s{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
} { $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}o{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}n{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}e{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}.{ $line ->
    [0] {""}
   *[other] Line { $line }:{" "}
}
