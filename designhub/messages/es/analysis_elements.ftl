# Elementos de máquinas: dónde no vale una fórmula.
analysis-elements-positive = { $name } debe ser mayor que cero; vale { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-negative = { $name } no puede ser negativo; vale { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-between = { $name } vale { NUMBER($value, maximumFractionDigits: 3) }; la fórmula es válida de { NUMBER($low, maximumFractionDigits: 3) } a { NUMBER($high, maximumFractionDigits: 3) }.
analysis-elements-order = { $larger } ({ NUMBER($high, maximumFractionDigits: 3) }) debe ser mayor que { $smaller } ({ NUMBER($low, maximumFractionDigits: 3) }).
analysis-elements-poisson = { $name } vale { NUMBER($value, maximumFractionDigits: 3) }; el coeficiente de Poisson de un sólido está entre −1 y 0,5.
analysis-elements-choice = { $name } no puede ser «{ $value }»; las opciones son: { $choices }.
analysis-elements-lengths = { $first } y { $second } deben ser listas de la misma longitud, con al menos un elemento.
analysis-elements-hollow = Un cuerpo de radio { NUMBER($first, maximumFractionDigits: 3) } mm no cabe en un hueco de { NUMBER($second, maximumFractionDigits: 3) } mm.
analysis-elements-spring_solid = { NUMBER($force, maximumFractionDigits: 1) } N comprimen el muelle a bloque; sus espiras se tocan con { NUMBER($limit, maximumFractionDigits: 1) } N.
analysis-elements-no_interference = { $fit } puede tener un juego de { NUMBER($clearance, maximumFractionDigits: 1) } µm; solo un ajuste con apriete se sujeta por sí mismo.
analysis-elements-rough = El apriete de { NUMBER($interference, maximumFractionDigits: 1) } µm se pierde: aplastar la rugosidad consume { NUMBER($lost, maximumFractionDigits: 1) } µm.
