# designhub fit

cli-help-do-fit = Mostra limiti, scostamenti e giochi di un accoppiamento: "25 H7/g6". O ne cerca uno: --for "5..30 um" 25.
cli-help-fit-text = Accoppiamenti ("25 H7/g6") o dimensioni con tolleranza ("25 H7"); con --for, dimensioni nominali; - legge righe dallo standard input.
cli-help-fit-for = Gioco che l’accoppiamento deve dare, come "5..30 um"; negativo è interferenza: "-35..-1 um".
cli-help-fit-svg = File in cui scrivere il diagramma delle zone di tolleranza.
cli-help-fit-locale = Lingua il cui segno decimale viene letto, come es o de-CH.
cli-help-fit-json = Un oggetto JSON per ogni accoppiamento.
cli-fit-svg = --svg disegna un accoppiamento: indicane esattamente uno, senza --for.
cli-fit-none = Nessun accoppiamento foro base o albero base dà da { NUMBER($low, maximumFractionDigits: 3, useGrouping: 0) } a { NUMBER($high, maximumFractionDigits: 3, useGrouping: 0) } µm a { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } mm. I più vicini sono:
cli-fit-rounded = { $zone }: tabelle più vecchie danno ±{ $rounded } µm (la ISO 286-1:1988 permetteva di arrotondare una tolleranza dispari); la ISO 286-1:2010 ne ha esattamente la metà.
cli-fit-basis-hole = foro base
cli-fit-basis-shaft = albero base
cli-fit-basis-both = foro base e albero base
cli-fit-basis-none = né foro base né albero base
cli-fit-list-preferred = preferito (ANSI B4.2)
cli-fit-list-recommended = raccomandato (ISO 286-1)
cli-fit-column-side = Elemento
cli-fit-column-class = Classe
cli-fit-column-upper = Superiore µm
cli-fit-column-lower = Inferiore µm
cli-fit-column-smallest = Minima mm
cli-fit-column-largest = Massima mm
cli-fit-column-fit = Accoppiamento
cli-fit-column-kind = Tipo
cli-fit-column-clearance = Gioco
cli-fit-column-list = Norma
