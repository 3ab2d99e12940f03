analysis-quantity-plain = { $name } von { $formula } braucht eine Einheit: als Größe in { $unit } angeben, nicht als bloße Zahl { NUMBER($value, maximumFractionDigits: 6) }.
analysis-quantity-dimension = { $name } von { $formula } wird in { $unit } gezählt; angegeben ist { $given }.
analysis-quantity-finite = { $name } von { $formula } ist keine endliche Zahl.
analysis-quantity-none = { $name } von { $formula } ist keine Größe.
analysis-result-finite = { $formula } hat für diese Werte kein endliches Ergebnis.
