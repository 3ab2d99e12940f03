# Verfahren

checks-manufacturing-process-pass = Das Teil wird im Verfahren „{ $process }“ gefertigt; dessen Profil gibt die Grenzen vor.
checks-manufacturing-process-none = Niemand hat gesagt, wie das Teil gefertigt wird; darum werden nur Gewinde und Durchgangslöcher geprüft. Es gibt: { $names }.
checks-manufacturing-process-unknown = Es gibt kein Verfahren „{ $process }“. In der Nähe liegen { $near }.
checks-manufacturing-process-hint = Schreib process("milled") in das Skript, oder leg das Verfahren des Projekts fest. Es gibt: { $names }.
checks-manufacturing-profile-toml = Das Verfahrensprofil ist kein TOML: { $reason }
checks-manufacturing-profile-form = Das Verfahrensprofil ist bei „{ $place }“ falsch: { $reason }
checks-manufacturing-unmeasured = Die Flächen von „{ $feature }“ sind keine Bohrung und kein Bolzen mit einem einzigen Durchmesser; zu vergleichen ist nichts.

# Wände

checks-manufacturing-wall-pass = { $count ->
    [one] Die Wand ist dick genug.
   *[other] Alle { $count } Wände sind dick genug.
}
checks-manufacturing-wall-fail = Die Wand ist hier { NUMBER($value, maximumFractionDigits: 3) } mm dick; das Verfahren braucht { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-wall-fail_hint = Mach sie mindestens { NUMBER($least, maximumFractionDigits: 3) } mm dick, oder rück weiter nach innen, was sie dünn macht (Bohrung, Nut, Tasche).

# Bohrungen

checks-manufacturing-hole_diameter-pass = { $count ->
    [one] Die Bohrung ist groß genug.
   *[other] Alle { $count } Bohrungen sind groß genug.
}
checks-manufacturing-hole_diameter-fail = Die Bohrung misst { NUMBER($value, maximumFractionDigits: 3) } mm; das Verfahren schafft keine unter { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-hole_diameter-fail_hint = Mach sie { NUMBER($least, maximumFractionDigits: 3) } mm oder größer, oder bohr sie nachträglich.
checks-manufacturing-hole_depth-pass = { $count ->
    [one] Die Bohrung ist nicht zu tief.
   *[other] Keine der { $count } Bohrungen ist zu tief.
}
checks-manufacturing-hole_depth-fail = Die Bohrung ist bei { NUMBER($diameter, maximumFractionDigits: 3) } mm Durchmesser { NUMBER($depth, maximumFractionDigits: 3) } mm tief, das { NUMBER($value, maximumFractionDigits: 3) }-fache; das Verfahren geht bis zum { NUMBER($most, maximumFractionDigits: 3) }-fachen.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-hole_depth-fail_hint = Mach die Bohrung weiter oder kürzer, oder weite sie von einer Seite auf ({ NUMBER($diameter, maximumFractionDigits: 3) } mm nur auf der Länge, die es braucht).
checks-manufacturing-edge_distance-pass = { $count ->
    [one] Neben der Bohrung bleibt genug stehen.
   *[other] Neben allen { $count } Bohrungen bleibt genug stehen.
}
checks-manufacturing-edge_distance-edge = Zwischen Bohrung und Rand bleiben { NUMBER($value, maximumFractionDigits: 3) } mm; nötig sind { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-edge_distance-edge_hint = Rück die Bohrung nach innen, bis { NUMBER($least, maximumFractionDigits: 3) } mm bleiben, oder mach sie kleiner.
checks-manufacturing-edge_distance-web = Zwischen zwei Bohrungen bleiben { NUMBER($value, maximumFractionDigits: 3) } mm; nötig sind { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-edge_distance-web_hint = Rück die Bohrungen auseinander, bis { NUMBER($least, maximumFractionDigits: 3) } mm bleiben, oder mach sie kleiner.

# Fräser

checks-manufacturing-inner_corner-pass = { $count ->
    [one] Die Innenecke passt zu einem Fräser.
   *[other] Alle { $count } Innenecken passen zu einem Fräser.
}
checks-manufacturing-inner_corner-sharp = Die Innenecke ist scharf und { NUMBER($depth, maximumFractionDigits: 3) } mm tief; ein runder Fräser hinterlässt mindestens { NUMBER($least, maximumFractionDigits: 3) } mm Radius.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-inner_corner-sharp_hint = Runde sie: edges("|Z").fillet({ NUMBER($least, maximumFractionDigits: 3) }). Hat das Gegenstück eine scharfe Ecke, bohr die Ecke frei oder fase das Gegenstück an.
checks-manufacturing-inner_corner-fail = Die Innenecke hat { NUMBER($value, maximumFractionDigits: 3) } mm Radius; das Verfahren braucht { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-inner_corner-fail_hint = Gib ihr { NUMBER($least, maximumFractionDigits: 3) } mm Radius oder mehr.
checks-manufacturing-inner_corner-reach = Die Innenecke hat { NUMBER($value, maximumFractionDigits: 3) } mm Radius und ist { NUMBER($depth, maximumFractionDigits: 3) } mm tief; ein so langer Fräser braucht { NUMBER($least, maximumFractionDigits: 3) } mm Radius.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-inner_corner-reach_hint = Mach den Radius mindestens { NUMBER($least, maximumFractionDigits: 3) } mm groß, oder die Tasche flacher.
checks-manufacturing-undercut-pass = { $count ->
    [one] Jede Fläche des Körpers ist erreichbar.
   *[other] Jede Fläche aller { $count } Körper ist erreichbar.
}
checks-manufacturing-undercut-fail = Diese Fläche ({ NUMBER($value, maximumFractionDigits: 3) } mm²) erreicht kein gerader Fräser: Sie ist aus allen sechs Hauptrichtungen verdeckt.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-undercut-fail_hint = Öffne sie zu einer Seite, teile das Teil, oder plane einen T-Nutenfräser oder ein anderes Verfahren ein.
checks-manufacturing-reach-pass = { $count ->
    [one] Die Nut ist für ihre Breite nicht zu tief.
   *[other] Keine der { $count } Nuten ist für ihre Breite zu tief.
}
checks-manufacturing-reach-fail = Die Nut ist { NUMBER($width, maximumFractionDigits: 3) } mm breit und { NUMBER($depth, maximumFractionDigits: 3) } mm tief, das { NUMBER($value, maximumFractionDigits: 3) }-fache; ein Fräser geht bis zum { NUMBER($most, maximumFractionDigits: 3) }-fachen.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-reach-fail_hint = Mach sie breiter oder flacher, oder öffne sie von der anderen Seite.
checks-manufacturing-reach-deep = Die Nut ist { NUMBER($value, maximumFractionDigits: 3) } mm tief; die Maschine geht bis { NUMBER($most, maximumFractionDigits: 3) } mm. Sie ist { NUMBER($width, maximumFractionDigits: 3) } mm breit.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-reach-deep_hint = Mach sie flacher als { NUMBER($most, maximumFractionDigits: 3) } mm, oder öffne sie von der anderen Seite.
checks-manufacturing-turned_form-pass = { $count ->
    [one] Der Körper ist ein Drehkörper.
   *[other] Alle { $count } Körper sind Drehkörper.
}
checks-manufacturing-turned_form-fail = Nur { NUMBER($value, maximumFractionDigits: 3) } % der Oberfläche drehen sich um eine Achse; ein Drehteil hat mindestens { NUMBER($least, maximumFractionDigits: 3) } %. { $count ->
    [one] Eine Fläche tut es nicht.
   *[other] { $count } Flächen tun es nicht.
}{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-turned_form-fail_hint = Schreib process("milled"), oder überlass Flächen, Nuten und Querbohrungen einem zweiten Arbeitsgang und halte sie klein.
checks-manufacturing-envelope-pass = { $count ->
    [one] Der Körper passt in die Maschine des Verfahrens.
   *[other] Alle { $count } Körper passen in die Maschine des Verfahrens.
}
checks-manufacturing-envelope-fail = „{ $body }“ misst { NUMBER($value, maximumFractionDigits: 3) } mm; die Maschine des Verfahrens fasst dort { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-envelope-fail_hint = Teile das Teil, oder wähl ein Verfahren mit größerer Maschine.

# Schichten

checks-manufacturing-overhang-pass = { $count ->
    [one] Der Körper kann so stehen, dass nichts in der Luft hängt.
   *[other] Jeder der { $count } Körper kann so stehen, dass nichts in der Luft hängt.
}
checks-manufacturing-overhang-fail = Auch in der besten Lage ({ $up } oben) hängt diese Fläche in der Luft: { NUMBER($value, maximumFractionDigits: 3) }° zur Platte, nötig sind { NUMBER($least, maximumFractionDigits: 3) }°; { NUMBER($area, maximumFractionDigits: 3) } mm².{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-overhang-fail_hint = Neig sie mit { NUMBER($least, maximumFractionDigits: 3) }° oder steiler (Fase darunter), teile das Teil, oder plane Stützen ein.
checks-manufacturing-bridge-pass = { $count ->
    [one] Keine Decke des Körpers spannt zu weit.
   *[other] Keine Decke der { $count } Körper spannt zu weit.
}
checks-manufacturing-bridge-fail = Auch in der besten Lage ({ $up } oben) spannt diese Decke { NUMBER($value, maximumFractionDigits: 3) } mm; das Verfahren überbrückt { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-bridge-fail_hint = Mach die Decke spitz (45°), setz eine Rippe darunter, oder bleib unter { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-text_height-pass = { $count ->
    [one] Die Buchstaben sind hoch genug.
   *[other] Die Buchstaben aller { $count } Merkmale sind hoch genug.
}
checks-manufacturing-text_height-fail = Die Buchstaben „{ $feature }“ sind { NUMBER($value, maximumFractionDigits: 3) } mm hoch; das Verfahren braucht { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-text_height-fail_hint = Mach die Buchstaben mindestens { NUMBER($least, maximumFractionDigits: 3) } mm hoch, in fetter Schrift.

# Bleche

checks-manufacturing-thickness-pass = { $count ->
    [one] Der Körper ist ein Blech mit einer Dicke.
   *[other] Alle { $count } Körper sind Bleche mit einer Dicke.
}
checks-manufacturing-thickness-none = „{ $body }“ ist kein Blech: Keine Dicke ist die seines größten Teils. Seine kürzeste Seite misst { NUMBER($value, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-thickness-none_hint = Form es aus einem Blech von überall gleicher Dicke, oder gib ein anderes Verfahren an.
checks-manufacturing-thickness-fail = Das Blech von „{ $body }“ ist { NUMBER($value, maximumFractionDigits: 3) } mm dick; das Verfahren nimmt { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-thickness-fail_hint = Wähl ein Blech von { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm, oder ein anderes Verfahren.
checks-manufacturing-thickness-uneven = Hier ist es { NUMBER($value, maximumFractionDigits: 3) } mm dick, das Blech aber { NUMBER($thickness, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-thickness-uneven_hint = Bleib überall bei { NUMBER($thickness, maximumFractionDigits: 3) } mm: Dickeres und Dünneres entsteht nicht aus diesem Blech.
checks-manufacturing-bend_radius-pass = { $count ->
    [one] Der Biegeradius ist groß genug.
   *[other] Alle { $count } Biegeradien sind groß genug.
}
checks-manufacturing-bend_radius-fail = Die Biegung hat innen { NUMBER($value, maximumFractionDigits: 3) } mm Radius; ein Blech von { NUMBER($thickness, maximumFractionDigits: 3) } mm braucht { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-bend_radius-fail_hint = Runde die Biegung: innen { NUMBER($least, maximumFractionDigits: 3) } mm, außen { NUMBER($thickness, maximumFractionDigits: 3) } mm mehr.
checks-manufacturing-flange-pass = { $count ->
    [one] Der Schenkel ist hoch genug.
   *[other] Alle { $count } Schenkel sind hoch genug.
}
checks-manufacturing-flange-fail = Der Schenkel ist { NUMBER($value, maximumFractionDigits: 3) } mm hoch; um auf der Matrize zu liegen, braucht er { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(und eine weitere Stelle)
   *[other] {" "}(und { $more } weitere Stellen)
}
checks-manufacturing-flange-fail_hint = Mach ihn mindestens { NUMBER($least, maximumFractionDigits: 3) } mm hoch, oder biege ihn länger und kürze ihn danach.

# Gewinde und Durchgangslöcher

checks-manufacturing-thread-core_pass = Das Kernloch von „{ $feature }“ passt zu { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (üblich { NUMBER($drawn, maximumFractionDigits: 3) } mm; Grenzen { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-core_fail = Das Kernloch von „{ $feature }“ passt nicht zu { $thread }: Es sind { NUMBER($value, maximumFractionDigits: 3) } mm, zulässig { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm; üblich sind { NUMBER($drawn, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-core_hint = Zeichne { NUMBER($drawn, maximumFractionDigits: 3) } mm; „{ $feature }“ hat jetzt { NUMBER($value, maximumFractionDigits: 3) } mm (für { $thread } gehen { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-bolt_pass = Der Bolzen von „{ $feature }“ passt zu { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (üblich { NUMBER($drawn, maximumFractionDigits: 3) } mm; Grenzen { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-bolt_fail = Der Bolzen von „{ $feature }“ passt nicht zu { $thread }: Es sind { NUMBER($value, maximumFractionDigits: 3) } mm, zulässig { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm; üblich sind { NUMBER($drawn, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-bolt_hint = Zeichne { NUMBER($drawn, maximumFractionDigits: 3) } mm; „{ $feature }“ hat jetzt { NUMBER($value, maximumFractionDigits: 3) } mm (für { $thread } gehen { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-nominal_hint = „{ $feature }“ ist mit dem Nennmaß des Gewindes gebohrt, { NUMBER($value, maximumFractionDigits: 3) } mm; zum Schneiden bleibt nichts stehen. Bohr { NUMBER($drawn, maximumFractionDigits: 3) } mm für { $thread } (Grenzen { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-deep = Das Gewinde { $thread } von „{ $feature }“ ist { NUMBER($value, maximumFractionDigits: 3) } mm tief; das Verfahren schneidet bis { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-deep_hint = Ein Gewinde { $thread } trägt über { NUMBER($most, maximumFractionDigits: 3) } mm hinaus nicht mehr (jetzt { NUMBER($value, maximumFractionDigits: 3) } mm). Mach die Bohrung von „{ $feature }“ flacher, oder weite sie unter dem Gewinde auf.
checks-manufacturing-clearance_hole-pass = Durch „{ $feature }“ geht eine Schraube { $screw }: { NUMBER($value, maximumFractionDigits: 3) } mm ist die Reihe { $series ->
    [fine] fein
    [coarse] grob
   *[medium] mittel
} (fein { NUMBER($least, maximumFractionDigits: 3) }, grob { NUMBER($most, maximumFractionDigits: 3) }, verlangt { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-other = „{ $feature }“ misst { NUMBER($value, maximumFractionDigits: 3) } mm: Eine Schraube { $screw } geht durch, aber die Reihe { $series ->
    [fine] fein
    [coarse] grob
   *[medium] mittel
} hat { NUMBER($wanted, maximumFractionDigits: 3) } mm ({ NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm in allen Reihen).
checks-manufacturing-clearance_hole-tight = „{ $feature }“ misst { NUMBER($value, maximumFractionDigits: 3) } mm: zu eng für eine Schraube { $screw }, die { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm braucht ({ $series ->
    [fine] fein
    [coarse] grob
   *[medium] mittel
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-wide = „{ $feature }“ misst { NUMBER($value, maximumFractionDigits: 3) } mm: zu weit für eine Schraube { $screw }, deren Löcher { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm haben ({ $series ->
    [fine] fein
    [coarse] grob
   *[medium] mittel
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-hint = Zeichne „{ $feature }“ mit { NUMBER($wanted, maximumFractionDigits: 3) } mm für { $screw }, Reihe { $series ->
    [fine] fein
    [coarse] grob
   *[medium] mittel
} (jetzt { NUMBER($value, maximumFractionDigits: 3) } mm; { NUMBER($least, maximumFractionDigits: 3) } bis { NUMBER($most, maximumFractionDigits: 3) } mm).
threads-unreadable = „{ $text }“ ist kein metrisches Gewinde. Schreib M6, oder M8x1 mit der Steigung.
threads-size = „{ $text }“ ist keine Größe der Norm. In der Nähe liegen { $near }.
threads-pitch = „{ $text }“ ist kein Gewinde nach ISO 261: { $size } gibt es mit den Steigungen { $pitches } mm.
threads-tolerance = ISO 965-1 nennt für die Steigung { NUMBER($pitch, maximumFractionDigits: 3) } mm keine Grenzmaße der Klasse 6.
threads-clearance_unreadable = „{ $text }“ ist keine Schraube. Schreib M6, oder M6 fine, M6 medium, M6 coarse (fein, mittel, grob).
checks-manufacturing-process-bought = Das Teil wird gekauft: Keine Grenze einer hiesigen Maschine gilt dafür.
