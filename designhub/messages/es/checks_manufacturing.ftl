# Procesos

checks-manufacturing-process-pass = La pieza se fabrica con el proceso «{ $process }»; su perfil da los límites.
checks-manufacturing-process-none = Nadie ha dicho cómo se fabrica la pieza, así que solo se comprueban roscas y agujeros pasantes. Hay: { $names }.
checks-manufacturing-process-unknown = No hay ningún proceso «{ $process }». Parecidos son { $near }.
checks-manufacturing-process-hint = Escribe process("milled") en el script, o fija el proceso del proyecto. Hay: { $names }.
checks-manufacturing-profile-toml = El perfil de proceso no es TOML: { $reason }
checks-manufacturing-profile-form = El perfil de proceso está mal en «{ $place }»: { $reason }
checks-manufacturing-unmeasured = Las caras de «{ $feature }» no son un agujero ni un perno de un solo diámetro, así que no hay nada que comparar.

# Paredes

checks-manufacturing-wall-pass = { $count ->
    [one] La pared es bastante gruesa.
   *[other] Las { $count } paredes son bastante gruesas.
}
checks-manufacturing-wall-fail = La pared mide aquí { NUMBER($value, maximumFractionDigits: 3) } mm; el proceso necesita { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-wall-fail_hint = Hazla de al menos { NUMBER($least, maximumFractionDigits: 3) } mm, o mueve hacia dentro lo que la adelgaza (un agujero, una ranura, una cajera).

# Agujeros

checks-manufacturing-hole_diameter-pass = { $count ->
    [one] El agujero es bastante grande.
   *[other] Los { $count } agujeros son bastante grandes.
}
checks-manufacturing-hole_diameter-fail = El agujero mide { NUMBER($value, maximumFractionDigits: 3) } mm; el proceso no los hace por debajo de { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-hole_diameter-fail_hint = Hazlo de { NUMBER($least, maximumFractionDigits: 3) } mm o más, o taládralo después.
checks-manufacturing-hole_depth-pass = { $count ->
    [one] El agujero no es demasiado profundo.
   *[other] Ninguno de los { $count } agujeros es demasiado profundo.
}
checks-manufacturing-hole_depth-fail = El agujero tiene { NUMBER($depth, maximumFractionDigits: 3) } mm de profundidad y { NUMBER($diameter, maximumFractionDigits: 3) } mm de diámetro, { NUMBER($value, maximumFractionDigits: 3) } veces su diámetro; el proceso llega a { NUMBER($most, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-hole_depth-fail_hint = Haz el agujero más ancho o más corto, o ensánchalo por un lado ({ NUMBER($diameter, maximumFractionDigits: 3) } mm solo en el tramo que lo necesita).
checks-manufacturing-edge_distance-pass = { $count ->
    [one] Queda bastante material junto al agujero.
   *[other] Queda bastante material junto a los { $count } agujeros.
}
checks-manufacturing-edge_distance-edge = Entre el agujero y el borde quedan { NUMBER($value, maximumFractionDigits: 3) } mm; hacen falta { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-edge_distance-edge_hint = Mueve el agujero hacia dentro hasta que queden { NUMBER($least, maximumFractionDigits: 3) } mm, o hazlo más pequeño.
checks-manufacturing-edge_distance-web = Entre dos agujeros quedan { NUMBER($value, maximumFractionDigits: 3) } mm; hacen falta { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-edge_distance-web_hint = Separa los agujeros hasta que queden { NUMBER($least, maximumFractionDigits: 3) } mm, o hazlos más pequeños.

# Fresas

checks-manufacturing-inner_corner-pass = { $count ->
    [one] La esquina interior admite una fresa.
   *[other] Las { $count } esquinas interiores admiten una fresa.
}
checks-manufacturing-inner_corner-sharp = La esquina interior es viva y tiene { NUMBER($depth, maximumFractionDigits: 3) } mm de profundidad; una fresa redonda deja un radio de { NUMBER($least, maximumFractionDigits: 3) } mm o más.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-inner_corner-sharp_hint = Redondéala: edges("|Z").fillet({ NUMBER($least, maximumFractionDigits: 3) }). Si la pieza contraria tiene la esquina viva, taladra un alivio en la esquina o achaflana la otra pieza.
checks-manufacturing-inner_corner-fail = La esquina interior tiene un radio de { NUMBER($value, maximumFractionDigits: 3) } mm; el proceso necesita { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-inner_corner-fail_hint = Dale un radio de { NUMBER($least, maximumFractionDigits: 3) } mm o más.
checks-manufacturing-inner_corner-reach = La esquina interior tiene un radio de { NUMBER($value, maximumFractionDigits: 3) } mm y { NUMBER($depth, maximumFractionDigits: 3) } mm de profundidad; una fresa tan larga necesita un radio de { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-inner_corner-reach_hint = Haz el radio de { NUMBER($least, maximumFractionDigits: 3) } mm o más, o la cajera menos profunda.
checks-manufacturing-undercut-pass = { $count ->
    [one] Se llega a todas las caras del cuerpo.
   *[other] Se llega a todas las caras de los { $count } cuerpos.
}
checks-manufacturing-undercut-fail = Ninguna fresa recta llega a esta cara ({ NUMBER($value, maximumFractionDigits: 3) } mm²): queda oculta en las seis direcciones principales.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-undercut-fail_hint = Ábrela hacia un lado, divide la pieza, o prevé una fresa de ranura en T u otro proceso.
checks-manufacturing-reach-pass = { $count ->
    [one] La ranura no es demasiado profunda para su anchura.
   *[other] Ninguna de las { $count } ranuras es demasiado profunda para su anchura.
}
checks-manufacturing-reach-fail = La ranura tiene { NUMBER($width, maximumFractionDigits: 3) } mm de ancho y { NUMBER($depth, maximumFractionDigits: 3) } mm de profundidad, { NUMBER($value, maximumFractionDigits: 3) } veces su anchura; una fresa llega a { NUMBER($most, maximumFractionDigits: 3) } veces.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-reach-fail_hint = Hazla más ancha o menos profunda, o ábrela por el otro lado.
checks-manufacturing-reach-deep = La ranura tiene { NUMBER($value, maximumFractionDigits: 3) } mm de profundidad; la máquina llega a { NUMBER($most, maximumFractionDigits: 3) } mm. Mide { NUMBER($width, maximumFractionDigits: 3) } mm de ancho.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-reach-deep_hint = Hazla de menos de { NUMBER($most, maximumFractionDigits: 3) } mm de profundidad, o ábrela por el otro lado.
checks-manufacturing-turned_form-pass = { $count ->
    [one] El cuerpo es de revolución.
   *[other] Los { $count } cuerpos son de revolución.
}
checks-manufacturing-turned_form-fail = Solo el { NUMBER($value, maximumFractionDigits: 3) } % de la superficie gira en torno a un eje; una pieza torneada tiene el { NUMBER($least, maximumFractionDigits: 3) } % o más. { $count ->
    [one] Una cara no gira.
   *[other] { $count } caras no giran.
}{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-turned_form-fail_hint = Declara process("milled"), o deja planos, ranuras y taladros transversales para una segunda operación y hazlos pequeños.
checks-manufacturing-envelope-pass = { $count ->
    [one] El cuerpo cabe en la máquina del proceso.
   *[other] Los { $count } cuerpos caben en la máquina del proceso.
}
checks-manufacturing-envelope-fail = «{ $body }» mide { NUMBER($value, maximumFractionDigits: 3) } mm; la máquina del proceso admite ahí { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-envelope-fail_hint = Divide la pieza, o elige un proceso con una máquina mayor.

# Capas

checks-manufacturing-overhang-pass = { $count ->
    [one] El cuerpo puede apoyarse sin que nada quede en el aire.
   *[other] Cada uno de los { $count } cuerpos puede apoyarse sin que nada quede en el aire.
}
checks-manufacturing-overhang-fail = Incluso en la mejor posición ({ $up } arriba) esta cara queda en el aire: { NUMBER($value, maximumFractionDigits: 3) }° con la base donde hacen falta { NUMBER($least, maximumFractionDigits: 3) }°, { NUMBER($area, maximumFractionDigits: 3) } mm².{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-overhang-fail_hint = Inclínala { NUMBER($least, maximumFractionDigits: 3) }° o más (un chaflán debajo), divide la pieza, o prevé soportes.
checks-manufacturing-bridge-pass = { $count ->
    [one] Ningún techo del cuerpo salva demasiada luz.
   *[other] Ningún techo de los { $count } cuerpos salva demasiada luz.
}
checks-manufacturing-bridge-fail = Incluso en la mejor posición ({ $up } arriba) este techo salva { NUMBER($value, maximumFractionDigits: 3) } mm; el proceso salva { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-bridge-fail_hint = Haz el techo en punta (45°), añade un nervio, o mantén la luz por debajo de { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-text_height-pass = { $count ->
    [one] Las letras son bastante altas.
   *[other] Las letras de los { $count } elementos son bastante altas.
}
checks-manufacturing-text_height-fail = Las letras «{ $feature }» miden { NUMBER($value, maximumFractionDigits: 3) } mm de alto; el proceso necesita { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-text_height-fail_hint = Haz las letras de { NUMBER($least, maximumFractionDigits: 3) } mm de alto o más, en negrita.

# Chapas

checks-manufacturing-thickness-pass = { $count ->
    [one] El cuerpo es una chapa de un solo espesor.
   *[other] Los { $count } cuerpos son chapas de un solo espesor.
}
checks-manufacturing-thickness-none = «{ $body }» no es una chapa: ningún espesor es el de la mayor parte. Su lado más corto mide { NUMBER($value, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-thickness-none_hint = Dale forma a partir de una chapa del mismo espesor en todas partes, o declara otro proceso.
checks-manufacturing-thickness-fail = La chapa de «{ $body }» tiene { NUMBER($value, maximumFractionDigits: 3) } mm de espesor; el proceso admite de { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-thickness-fail_hint = Elige una chapa de { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm, u otro proceso.
checks-manufacturing-thickness-uneven = Aquí tiene { NUMBER($value, maximumFractionDigits: 3) } mm de espesor, mientras que la chapa tiene { NUMBER($thickness, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-thickness-uneven_hint = Mantén { NUMBER($thickness, maximumFractionDigits: 3) } mm en todas partes: lo más grueso o más fino no sale de esa chapa.
checks-manufacturing-bend_radius-pass = { $count ->
    [one] El radio de plegado es bastante grande.
   *[other] Los { $count } radios de plegado son bastante grandes.
}
checks-manufacturing-bend_radius-fail = El pliegue tiene un radio interior de { NUMBER($value, maximumFractionDigits: 3) } mm; una chapa de { NUMBER($thickness, maximumFractionDigits: 3) } mm necesita { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-bend_radius-fail_hint = Redondea el pliegue: { NUMBER($least, maximumFractionDigits: 3) } mm por dentro y { NUMBER($thickness, maximumFractionDigits: 3) } mm más por fuera.
checks-manufacturing-flange-pass = { $count ->
    [one] El ala es bastante alta.
   *[other] Las { $count } alas son bastante altas.
}
checks-manufacturing-flange-fail = El ala mide { NUMBER($value, maximumFractionDigits: 3) } mm; para apoyar en la matriz necesita { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(y un lugar más)
   *[other] {" "}(y { $more } lugares más)
}
checks-manufacturing-flange-fail_hint = Hazla de { NUMBER($least, maximumFractionDigits: 3) } mm o más, o pliégala más larga y recórtala.

# Roscas y agujeros pasantes

checks-manufacturing-thread-core_pass = El agujero para roscar de «{ $feature }» va con { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (lo usual es { NUMBER($drawn, maximumFractionDigits: 3) } mm; límites { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-core_fail = El agujero para roscar de «{ $feature }» no va con { $thread }: mide { NUMBER($value, maximumFractionDigits: 3) } mm y debe estar entre { NUMBER($least, maximumFractionDigits: 3) } y { NUMBER($most, maximumFractionDigits: 3) } mm; lo usual es { NUMBER($drawn, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-core_hint = Dibújalo a { NUMBER($drawn, maximumFractionDigits: 3) } mm; «{ $feature }» mide ahora { NUMBER($value, maximumFractionDigits: 3) } mm (para { $thread } valen de { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-bolt_pass = El perno de «{ $feature }» va con { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (lo usual es { NUMBER($drawn, maximumFractionDigits: 3) } mm; límites { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-bolt_fail = El perno de «{ $feature }» no va con { $thread }: mide { NUMBER($value, maximumFractionDigits: 3) } mm y debe estar entre { NUMBER($least, maximumFractionDigits: 3) } y { NUMBER($most, maximumFractionDigits: 3) } mm; lo usual es { NUMBER($drawn, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-bolt_hint = Dibújalo a { NUMBER($drawn, maximumFractionDigits: 3) } mm; «{ $feature }» mide ahora { NUMBER($value, maximumFractionDigits: 3) } mm (para { $thread } valen de { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-nominal_hint = «{ $feature }» está taladrado al diámetro nominal de la rosca, { NUMBER($value, maximumFractionDigits: 3) } mm, y no queda material para roscar. Taladra { NUMBER($drawn, maximumFractionDigits: 3) } mm para { $thread } (límites { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-deep = La rosca { $thread } de «{ $feature }» tiene { NUMBER($value, maximumFractionDigits: 3) } mm de profundidad; el proceso rosca hasta { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-deep_hint = Una rosca { $thread } no aguanta más por encima de { NUMBER($most, maximumFractionDigits: 3) } mm (ahora { NUMBER($value, maximumFractionDigits: 3) } mm). Haz menos profundo el agujero de «{ $feature }», o ensánchalo bajo la rosca.
checks-manufacturing-clearance_hole-pass = Por «{ $feature }» pasa un tornillo { $screw }: { NUMBER($value, maximumFractionDigits: 3) } mm es la serie { $series ->
    [fine] fina
    [coarse] gruesa
   *[medium] media
} (fina { NUMBER($least, maximumFractionDigits: 3) }, gruesa { NUMBER($most, maximumFractionDigits: 3) }, pedida { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-other = «{ $feature }» mide { NUMBER($value, maximumFractionDigits: 3) } mm: un tornillo { $screw } pasa, pero la serie { $series ->
    [fine] fina
    [coarse] gruesa
   *[medium] media
} tiene { NUMBER($wanted, maximumFractionDigits: 3) } mm ({ NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm en todas las series).
checks-manufacturing-clearance_hole-tight = «{ $feature }» mide { NUMBER($value, maximumFractionDigits: 3) } mm: demasiado estrecho para un tornillo { $screw }, que necesita de { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm ({ $series ->
    [fine] fina
    [coarse] gruesa
   *[medium] media
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-wide = «{ $feature }» mide { NUMBER($value, maximumFractionDigits: 3) } mm: demasiado ancho para un tornillo { $screw }, cuyos agujeros son de { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm ({ $series ->
    [fine] fina
    [coarse] gruesa
   *[medium] media
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-hint = Dibuja «{ $feature }» a { NUMBER($wanted, maximumFractionDigits: 3) } mm para { $screw }, serie { $series ->
    [fine] fina
    [coarse] gruesa
   *[medium] media
} (ahora { NUMBER($value, maximumFractionDigits: 3) } mm; { NUMBER($least, maximumFractionDigits: 3) } a { NUMBER($most, maximumFractionDigits: 3) } mm).
threads-unreadable = «{ $text }» no es una rosca métrica. Escribe M6, o M8x1 con su paso.
threads-size = «{ $text }» no es un tamaño de la norma. Cerca están { $near }.
threads-pitch = «{ $text }» no es una rosca de ISO 261: { $size } tiene los pasos { $pitches } mm.
threads-tolerance = ISO 965-1 no da límites de la clase 6 para el paso { NUMBER($pitch, maximumFractionDigits: 3) } mm.
threads-clearance_unreadable = «{ $text }» no es un tornillo. Escribe M6, o M6 fine, M6 medium, M6 coarse (fina, media, gruesa).
checks-manufacturing-process-bought = La pieza se compra: no se le aplica ningún límite de las máquinas de aquí.
