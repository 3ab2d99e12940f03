# designhub fit

cli-help-do-fit = Mostrar límites, desviaciones y juegos de un ajuste: "25 H7/g6". O buscar uno: --for "5..30 um" 25.
cli-help-fit-text = Ajustes ("25 H7/g6") o medidas con tolerancia ("25 H7"); con --for, medidas nominales; - lee líneas de la entrada estándar.
cli-help-fit-for = Juego que debe dar el ajuste, como "5..30 um"; negativo es apriete: "-35..-1 um".
cli-help-fit-svg = Archivo donde escribir el diagrama de las zonas de tolerancia.
cli-help-fit-locale = Idioma cuyo signo decimal se lee, como es o de-CH.
cli-help-fit-json = Un objeto JSON por ajuste.
cli-fit-svg = --svg dibuja un ajuste: indica exactamente uno, sin --for.
cli-fit-none = Ningún ajuste de agujero base o eje base da de { NUMBER($low, maximumFractionDigits: 3, useGrouping: 0) } a { NUMBER($high, maximumFractionDigits: 3, useGrouping: 0) } µm en { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } mm. Los más cercanos son:
cli-fit-rounded = { $zone }: tablas antiguas dan ±{ $rounded } µm (ISO 286-1:1988 permitía redondear una tolerancia impar); ISO 286-1:2010 tiene exactamente la mitad.
cli-fit-basis-hole = agujero base
cli-fit-basis-shaft = eje base
cli-fit-basis-both = agujero base y eje base
cli-fit-basis-none = ni agujero base ni eje base
cli-fit-list-preferred = preferente (ANSI B4.2)
cli-fit-list-recommended = recomendado (ISO 286-1)
cli-fit-column-side = Elemento
cli-fit-column-class = Clase
cli-fit-column-upper = Superior µm
cli-fit-column-lower = Inferior µm
cli-fit-column-smallest = Mínima mm
cli-fit-column-largest = Máxima mm
cli-fit-column-fit = Ajuste
cli-fit-column-kind = Tipo
cli-fit-column-clearance = Juego
cli-fit-column-list = Norma
