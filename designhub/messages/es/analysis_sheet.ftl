analysis-sheet-arithmetic = La fórmula no tiene valor para estos números.
analysis-sheet-exponent = Un exponente es un número sin unidad, no { $exponent }.
analysis-sheet-notation = La fórmula «{ $formula }» no se puede leer a partir del carácter { $at }.
analysis-sheet-plain = { $function } exige un número sin unidad o un ángulo, no { $value }.
analysis-sheet-sum = { $left } y { $right } no se pueden sumar: { $left_unit } y { $right_unit } son unidades de magnitudes distintas.
analysis-sheet-unknown = El símbolo { $symbol } aún no está en la hoja.
analysis-sheet-step-notation = En el paso { $step } (línea { $line }): La fórmula «{ $formula }» no se puede leer a partir del carácter { $at }.
analysis-sheet-step-unknown = En el paso { $step } (línea { $line }): El símbolo { $symbol } aún no está en la hoja.
analysis-sheet-step-sum = En el paso { $step } (línea { $line }): { $left } y { $right } no se pueden sumar: { $left_unit } y { $right_unit } son unidades de magnitudes distintas.
analysis-sheet-step-exponent = En el paso { $step } (línea { $line }): Un exponente es un número sin unidad, no { $exponent }.
analysis-sheet-step-plain = En el paso { $step } (línea { $line }): { $function } exige un número sin unidad o un ángulo, no { $value }.
analysis-sheet-step-arithmetic = En el paso { $step } (línea { $line }): La fórmula no tiene valor para estos números.
analysis-sheet-step-argument = En el paso { $step } (línea { $line }): { $name } de { $formula } se cuenta en { $unit }; lo dado está en { $given }.
analysis-sheet-step-unitless = En el paso { $step } (línea { $line }): { $name } de { $formula } necesita una unidad: escríbalo como magnitud en { $unit }, no como el número { NUMBER($value, maximumFractionDigits: 6) }.
analysis-sheet-step-finite = En el paso { $step } (línea { $line }): { $name } de { $formula } no es un número finito.
analysis-sheet-step-none = En el paso { $step } (línea { $line }): { $name } de { $formula } no es una magnitud.
analysis-sheet-arguments = En el paso { $step } (línea { $line }): los argumentos no corresponden a la fórmula { $formula }.
analysis-sheet-several = En el paso { $step } (línea { $line }): { $formula } da varias magnitudes; llámela en el script y anote cada una como un paso propio.
analysis-sheet-result = En el paso { $step } (línea { $line }): el resultado está en { $given }, que no es { $unit }.
analysis-sheet-unit = En el paso { $step } (línea { $line }): «{ $unit }» no es una unidad.
analysis-sheet-no_quantity = En el paso { $step } (línea { $line }): esto no es una magnitud.
analysis-sheet-no_limit = En el paso { $step } (línea { $line }): una comprobación exige un límite: at_most, at_least o ambos.
analysis-sheet-symbol = En el paso { $step } (línea { $line }): esto no es un nombre de magnitud: use letras y cifras, y un subíndice tras _, como en F_hand.
analysis-sheet-twice = En el paso { $step } (línea { $line }): el nombre ya está en la hoja.
analysis-sheet-unfit = En el paso { $step } (línea { $line }): { $where } no se puede mostrar ({ $why }).
analysis-sheet-label-with = con
analysis-sheet-label-holds = se cumple
analysis-sheet-label-fails = no se cumple
analysis-sheet-label-safety = coeficiente de seguridad { $factor }
analysis-sheet-label-contradicts = Este resultado no se sigue de su fórmula y de los valores anteriores.
analysis-sheet-label-summary = { $count ->
    [one] { $holding ->
        [0] La comprobación no se cumple.
       *[other] La comprobación se cumple.
    }
   *[other] { $holding ->
            [0] No se cumple ninguna de { $count } comprobaciones.
            [one] Se cumple una de { $count } comprobaciones.
           *[other] Se cumplen { $holding } de { $count } comprobaciones.
        }
}
cli-help-do-sheet = Ejecuta un script con hojas de cálculo en el entorno aislado y muestra fórmulas, valores y comprobaciones; termina con 1 si alguna no se cumple.
cli-help-sheet-script = El script que escribe las hojas.
cli-help-sheet-html = Escribe la hoja como página web en este archivo.
cli-help-sheet-pdf = Escribe la hoja como PDF en este archivo.
cli-help-sheet-json = Muestra las hojas como JSON en vez de texto.
cli-help-sheet-locale = Idioma de la hoja: en, es, it, de (si no, el propio).
cli-sheet-none = { $path } no escribe ninguna hoja de cálculo.
cli-sheet-language = No hay hojas en «{ $language }»; puede ser: { $known }.
