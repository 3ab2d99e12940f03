analysis-quantity-plain = { $name } di { $formula } richiede un'unità: scriverlo come grandezza in { $unit }, non come il numero { NUMBER($value, maximumFractionDigits: 6) }.
analysis-quantity-dimension = { $name } di { $formula } si misura in { $unit }; il valore dato è in { $given }.
analysis-quantity-finite = { $name } di { $formula } non è un numero finito.
analysis-quantity-none = { $name } di { $formula } non è una grandezza.
analysis-result-finite = { $formula } non ha un risultato finito per questi valori.
