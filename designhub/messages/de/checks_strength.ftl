checks-strength-solved-pass = Studie „{ $study }“: auf { $meshes } Netzen gelöst, das letzte mit { $unknowns } Unbekannten; die Lager tragen genau, was das Teil belastet.
checks-strength-solved-unknown_feature = Die Studie „{ $study }“ braucht Flächen des Merkmals „{ $detail }“, und das Teil hat keine.
checks-strength-solved-no_support = Die Studie „{ $study }“ hält das Teil nirgends.
checks-strength-solved-free_motion = Die Studie „{ $study }“ lässt das Teil beweglich: { $detail ->
    [x] entlang X
    [y] entlang Y
    [z] entlang Z
    [about_x] Drehung um X
    [about_y] Drehung um Y
    [about_z] Drehung um Z
   *[several] auf mehrere Arten
}.
checks-strength-solved-no_load = Die Studie „{ $study }“ hat keine Last.
checks-strength-solved-no_material = Die Studie „{ $study }“ lässt sich nicht lösen: Steifigkeit oder Dichte des Werkstoffs „{ $detail }“ ist nicht bekannt.
checks-strength-solved-no_solid = Die Studie „{ $study }“ braucht einen Körper, und das Teil hat keinen.
checks-strength-solved-too_many_bodies = Die Studie „{ $study }“ wird nicht gelöst: { $detail } Körper sind zu viele.
checks-strength-solved-loose_bodies = Die Studie „{ $study }“ wird nicht gelöst: Nicht alle Körper berühren sich mit ganzen Flächen.
checks-strength-solved-overlapping_bodies = Die Studie „{ $study }“ wird nicht gelöst: Körper überschneiden sich.
checks-strength-solved-faces_lost = Die Studie „{ $study }“ wird nicht gelöst: Der Vernetzer liest die Flächen dieses Körpers anders.
checks-strength-solved-mesher = Die Studie „{ $study }“ wird nicht gelöst: Der Körper ließ sich nicht vernetzen.
checks-strength-solved-too_fine = Die Studie „{ $study }“ wird nicht gelöst: Der Körper hat so viele kleine Einzelheiten, dass { $detail } Elemente nötig wären.
checks-strength-solved-not_a_number = Die Studie „{ $study }“ wird nicht gelöst: Die Gleichungen haben keine brauchbare Lösung.
checks-strength-solved-no_solver = Die Studie „{ $study }“ wird nicht gelöst: Der Finite-Elemente-Löser ist auf diesem Server nicht installiert.
checks-strength-solved-time = Die Studie „{ $study }“ wurde nicht rechtzeitig gelöst.
checks-strength-solved-memory = Die Studie „{ $study }“ braucht mehr Speicher, als sie darf.
checks-strength-solved-crash = Die Studie „{ $study }“ wird nicht gelöst: Vernetzer oder Löser brachen bei diesem Körper ab.
checks-strength-hint-unknown_feature = Benenne die Flächen mit feature("{ $detail }", ...), oder berichtige den Namen in der Studie.
checks-strength-hint-no_support = Nenne Merkmale als fixed=, sliding= oder hinge=.
checks-strength-hint-free_motion = Halte ein weiteres Merkmal: fixed= verhindert jede Bewegung, sliding= die quer zur Fläche, hinge= alle außer der Drehung um die Achse.
checks-strength-hint-no_load = Füge loads=[force(...), pressure(...), torque(...) oder gravity()] hinzu.
checks-strength-hint-no_material = Gib einen Werkstoff der Tabelle an, oder youngs= und poisson= (und eine Dichte für das Gewicht).
checks-strength-hint-no_solid = Zeige einen geschlossenen Körper.
checks-strength-hint-too_many_bodies = Untersuche ein Teil allein, oder verbinde Körper mit union().
checks-strength-hint-loose_bodies = Verbinde die Körper mit union(), oder untersuche einen allein.
checks-strength-hint-overlapping_bodies = Rücke die Körper auseinander, bis sie sich nur berühren, oder verbinde sie mit union().
checks-strength-hint-faces_lost = Baue das Teil mit clean() oder einfacheren Schritten neu auf.
checks-strength-hint-mesher = Prüfe, ob der Körper gültig ist; entferne Splitter und sehr kleine Kanten.
checks-strength-hint-too_fine = Lass Schrift, Gewinde und kleine Rundungen am untersuchten Teil weg.
checks-strength-hint-not_a_number = Prüfe Einheiten und Größen von Lasten und Werkstoff.
checks-strength-hint-no_solver = Für diese Maschine gibt es keinen: Netgen und NGSolve laufen auf Linux x86-64 mit Python 3.11 bis 3.13.
checks-strength-hint-time = Lass kleine Einzelheiten weg, oder versuche es, wenn der Server weniger zu tun hat.
checks-strength-hint-memory = Lass kleine Einzelheiten weg.
checks-strength-hint-crash = Prüfe, ob der Körper gültig ist; entferne Splitter und sehr kleine Kanten.
checks-strength-converged-pass = Studie „{ $study }“: Ein feineres Netz ändert die größte Spannung nur um { NUMBER($change, maximumFractionDigits: 1) } % (bis { NUMBER($limit, maximumFractionDigits: 0) } % ist gut).
checks-strength-converged-warn = Studie „{ $study }“: Ein feineres Netz ändert die größte Spannung oder Verschiebung noch um { NUMBER($change, maximumFractionDigits: 1) } %; bis { NUMBER($limit, maximumFractionDigits: 0) } % ist gut.
checks-strength-converged-single = Studie „{ $study }“: Es war nur Platz für ein Netz; wie genau es ist, weiß niemand.
checks-strength-converged-hint = Nimm den Wert mit Vorsicht; lass weg, was keine Last trägt, damit das Netz feiner werden kann, wo es zählt.
checks-strength-converged-singular = Studie „{ $study }“: Das Netz zeigt { NUMBER($stress, maximumFractionDigits: 1) } MPa an einer scharfen Innenkante oder am Rand eines Lagers. Der Wert wächst mit jedem feineren Netz und zählt nicht; Spannungen näher als { NUMBER($near, maximumFractionDigits: 2) } mm bleiben außer Betracht.
checks-strength-converged-round = Eine wirkliche Innenkante hat einen Radius: Gib ihr einen mit fillet(), wo die Spannung zählt.
checks-strength-yield-pass = Studie „{ $study }“: höchstens { NUMBER($stress, maximumFractionDigits: 1) } MPa; der Werkstoff fließt bei { NUMBER($strength, maximumFractionDigits: 0) } MPa: Sicherheit { NUMBER($safety, maximumFractionDigits: 2) }.
checks-strength-yield-warn = Studie „{ $study }“: { NUMBER($stress, maximumFractionDigits: 1) } MPa, und der Werkstoff fließt bei { NUMBER($strength, maximumFractionDigits: 0) } MPa: Sicherheit { NUMBER($safety, maximumFractionDigits: 2) }; üblich ist mindestens { NUMBER($safe, maximumFractionDigits: 1) }.
checks-strength-yield-fail = Studie „{ $study }“: { NUMBER($stress, maximumFractionDigits: 1) } MPa sind mehr als die Streckgrenze des Werkstoffs von { NUMBER($strength, maximumFractionDigits: 0) } MPa (Sicherheit { NUMBER($safety, maximumFractionDigits: 2) }): Das Teil bleibt verbogen.
checks-strength-yield-hint = Mache die markierte Stelle dicker oder runder, rücke Last und Lager zusammen, oder wähle einen festeren Werkstoff, bis die Sicherheit { NUMBER($safe, maximumFractionDigits: 1) } beträgt.
checks-strength-yield-unknown = Studie „{ $study }“: höchstens { NUMBER($stress, maximumFractionDigits: 1) } MPa; die Streckgrenze von „{ $material }“ ist nicht bekannt.
checks-strength-yield-state = Gib sie mit ihrer Quelle an: yield_strength=MPa(...).
checks-strength-deflection-info = Studie „{ $study }“: Das Teil gibt höchstens { NUMBER($displacement, maximumFractionDigits: 4) } mm nach.
checks-strength-deflection-pass = Studie „{ $study }“: Das Teil gibt { NUMBER($displacement, maximumFractionDigits: 4) } mm nach; erlaubt sind { NUMBER($limit, maximumFractionDigits: 4) } mm.
checks-strength-deflection-fail = Studie „{ $study }“: Das Teil gibt { NUMBER($displacement, maximumFractionDigits: 4) } mm nach; erlaubt sind nur { NUMBER($limit, maximumFractionDigits: 4) } mm.
checks-strength-deflection-hint = Die Steifigkeit wächst mit der dritten Potenz der Höhe: Mache es in Richtung der Last höher, oder kürzer.
