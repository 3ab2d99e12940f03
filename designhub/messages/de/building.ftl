building-parameter-unknown = Dieses Teil hat keinen Parameter „{ $name }“. Es hat: { $known }.
building-parameter-unknown_close = Dieses Teil hat keinen Parameter „{ $name }“. War „{ $close }“ gemeint?
building-parameter-no_number = „{ $name }“ muss eine Zahl sein, nicht { $value }.
building-parameter-not_finite = „{ $name }“ muss eine endliche Zahl sein.
building-parameter-absurd = „{ $name }“: { $value } übersteigt alles, was sich bauen lässt (höchstens { $most }).
building-parameter-not_whole = „{ $name }“ muss eine ganze Zahl sein, nicht { $value }.
building-parameter-out_of_range = „{ $name }“ = { $value } liegt außerhalb des Bereichs von { $low } bis { $high }.
building-parameter-no_boolean = „{ $name }“ ist entweder wahr (true) oder falsch (false), nicht { $value }.
building-parameter-no_text = „{ $name }“ muss ein Text sein, nicht { $value }.
building-parameter-no_tuple = „{ $name }“ muss eine Liste von Werten wie (2, 2, 0) sein, nicht { $value }.
building-parameter-too_long = „{ $name }“ darf höchstens { $most } Zeichen haben.
building-failed-syntax = Python kann diese Zeile nicht lesen: { $what }.
building-failed-module = Das Modul „{ $module }“ gibt es nicht. Ein Teil kann seine eigenen Dateien, CadQuery, NumPy und designhub.script importieren.
building-failed-memory = Dem Skript ist der Speicher ausgegangen.
building-failed-recursion = Eine Funktion ruft sich endlos selbst auf.
building-failed-no_file = Unter den Dateien dieses Teils gibt es keine Datei „{ $file }“.
building-failed-file_not_allowed = Das Skript eines Teils darf nur die Dateien seines eigenen Teils lesen; „{ $file }“ gehört nicht dazu.
building-failed-not_allowed = { $what ->
    [thread] Das Skript eines Teils darf keine Threads starten.
   *[other] Das Skript eines Teils darf weder das Netz benutzen noch Programme starten noch den Rechner anrühren, auf dem es läuft.
}
building-failed-no_result = Das Skript zeigt nichts. Beende es mit show(teil), oder nenne sein Ergebnis „result“.
building-parameter-no_module = Das Teil importiert kein Modul { $name }, dessen Parameter gesetzt werden könnten; es hat: { $known }.
