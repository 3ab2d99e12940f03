analysis-quantity-plain = { $name } de { $formula } necesita una unidad: escríbalo como una magnitud en { $unit }, no como el número { NUMBER($value, maximumFractionDigits: 6) }.
analysis-quantity-dimension = { $name } de { $formula } se mide en { $unit }; lo que se ha dado está en { $given }.
analysis-quantity-finite = { $name } de { $formula } no es un número finito.
analysis-quantity-none = { $name } de { $formula } no es una magnitud.
analysis-result-finite = { $formula } no tiene un resultado finito para estos valores.
