# Organi di macchine: dove una formula non vale.
analysis-elements-positive = { $name } deve essere maggiore di zero; vale { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-negative = { $name } non può essere negativo; vale { NUMBER($value, maximumFractionDigits: 6) }.
analysis-elements-between = { $name } vale { NUMBER($value, maximumFractionDigits: 3) }; la formula vale da { NUMBER($low, maximumFractionDigits: 3) } a { NUMBER($high, maximumFractionDigits: 3) }.
analysis-elements-order = { $larger } ({ NUMBER($high, maximumFractionDigits: 3) }) deve essere maggiore di { $smaller } ({ NUMBER($low, maximumFractionDigits: 3) }).
analysis-elements-poisson = { $name } vale { NUMBER($value, maximumFractionDigits: 3) }; il coefficiente di Poisson di un solido è compreso tra −1 e 0,5.
analysis-elements-choice = { $name } non può essere «{ $value }»; le scelte sono: { $choices }.
analysis-elements-lengths = { $first } e { $second } devono essere elenchi della stessa lunghezza, con almeno un elemento.
analysis-elements-hollow = Un corpo di raggio { NUMBER($first, maximumFractionDigits: 3) } mm non entra in una cavità di { NUMBER($second, maximumFractionDigits: 3) } mm.
analysis-elements-spring_solid = { NUMBER($force, maximumFractionDigits: 1) } N comprimono la molla a pacco; le spire si toccano a { NUMBER($limit, maximumFractionDigits: 1) } N.
analysis-elements-no_interference = { $fit } può avere un gioco di { NUMBER($clearance, maximumFractionDigits: 1) } µm; solo un accoppiamento con interferenza tiene da sé.
analysis-elements-rough = L’interferenza di { NUMBER($interference, maximumFractionDigits: 1) } µm va perduta: lo spianamento della rugosità ne consuma { NUMBER($lost, maximumFractionDigits: 1) } µm.
