# Maschinenelemente: wo eine Formel nicht gilt.
analysis-elements-positive = { $name } muss größer als null sein; angegeben ist { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-negative = { $name } darf nicht negativ sein; angegeben ist { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-between = { $name } ist { NUMBER($value, maximumFractionDigits: 3) }; die Formel gilt von { NUMBER($low, maximumFractionDigits: 3) } bis { NUMBER($high, maximumFractionDigits: 3) }.
analysis-elements-order = { $larger } ({ NUMBER($high, maximumFractionDigits: 3) }) muss größer sein als { $smaller } ({ NUMBER($low, maximumFractionDigits: 3) }).
analysis-elements-poisson = { $name } ist { NUMBER($value, maximumFractionDigits: 3) }; die Querkontraktionszahl eines festen Körpers liegt zwischen −1 und 0,5.
analysis-elements-choice = { $name } kann nicht „{ $value }“ sein; es gibt: { $choices }.
analysis-elements-lengths = { $first } und { $second } müssen gleich lange Listen mit mindestens einem Eintrag sein.
analysis-elements-hollow = Ein Körper mit dem Radius { NUMBER($first, maximumFractionDigits: 3) } mm passt nicht in eine Höhlung von { NUMBER($second, maximumFractionDigits: 3) } mm.
analysis-elements-spring_solid = { NUMBER($force, maximumFractionDigits: 1) } N drücken die Feder auf Block; ihre Windungen berühren sich bei { NUMBER($limit, maximumFractionDigits: 1) } N.
analysis-elements-no_interference = { $fit } kann { NUMBER($clearance, maximumFractionDigits: 1) } µm Spiel haben; nur eine Übermaßpassung hält von selbst.
analysis-elements-rough = Das Übermaß von { NUMBER($interference, maximumFractionDigits: 1) } µm geht verloren: Das Glätten der Rauheit braucht { NUMBER($lost, maximumFractionDigits: 1) } µm.
