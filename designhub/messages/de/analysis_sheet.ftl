analysis-sheet-arithmetic = Die Formel hat für diese Zahlen keinen Wert.
analysis-sheet-exponent = Ein Exponent ist eine bloße Zahl, nicht { $exponent }.
analysis-sheet-notation = Die Formel „{ $formula }“ ist ab dem { $at }. Zeichen nicht lesbar.
analysis-sheet-plain = { $function } verlangt eine bloße Zahl oder einen Winkel, nicht { $value }.
analysis-sheet-sum = { $left } und { $right } lassen sich nicht addieren: { $left_unit } und { $right_unit } sind Einheiten verschiedener Größenarten.
analysis-sheet-unknown = Das Formelzeichen { $symbol } steht noch nicht auf dem Blatt.
analysis-sheet-step-notation = In Schritt { $step } (Zeile { $line }): Die Formel „{ $formula }“ ist ab dem { $at }. Zeichen nicht lesbar.
analysis-sheet-step-unknown = In Schritt { $step } (Zeile { $line }): Das Formelzeichen { $symbol } steht noch nicht auf dem Blatt.
analysis-sheet-step-sum = In Schritt { $step } (Zeile { $line }): { $left } und { $right } lassen sich nicht addieren: { $left_unit } und { $right_unit } sind Einheiten verschiedener Größenarten.
analysis-sheet-step-exponent = In Schritt { $step } (Zeile { $line }): Ein Exponent ist eine bloße Zahl, nicht { $exponent }.
analysis-sheet-step-plain = In Schritt { $step } (Zeile { $line }): { $function } verlangt eine bloße Zahl oder einen Winkel, nicht { $value }.
analysis-sheet-step-arithmetic = In Schritt { $step } (Zeile { $line }): Die Formel hat für diese Zahlen keinen Wert.
analysis-sheet-step-argument = In Schritt { $step } (Zeile { $line }): { $name } von { $formula } wird in { $unit } gezählt; angegeben ist { $given }.
analysis-sheet-step-unitless = In Schritt { $step } (Zeile { $line }): { $name } von { $formula } braucht eine Einheit: als Größe in { $unit } angeben, nicht als bloße Zahl { NUMBER($value, maximumFractionDigits: 6) }.
analysis-sheet-step-finite = In Schritt { $step } (Zeile { $line }): { $name } von { $formula } ist keine endliche Zahl.
analysis-sheet-step-none = In Schritt { $step } (Zeile { $line }): { $name } von { $formula } ist keine Größe.
analysis-sheet-arguments = In Schritt { $step } (Zeile { $line }): Die Argumente passen nicht zur Formel { $formula }.
analysis-sheet-several = In Schritt { $step } (Zeile { $line }): { $formula } ergibt mehrere Größen; im Skript aufrufen und jede als eigenen Schritt hinschreiben.
analysis-sheet-result = In Schritt { $step } (Zeile { $line }): Das Ergebnis ist in { $given }, das ist kein { $unit }.
analysis-sheet-unit = In Schritt { $step } (Zeile { $line }): „{ $unit }“ ist keine Einheit.
analysis-sheet-no_quantity = In Schritt { $step } (Zeile { $line }): Das ist keine Größe.
analysis-sheet-no_limit = In Schritt { $step } (Zeile { $line }): Ein Nachweis verlangt eine Grenze: at_most, at_least oder beide.
analysis-sheet-symbol = In Schritt { $step } (Zeile { $line }): Das ist kein Name für eine Größe: Buchstaben und Ziffern, ein Index nach _, wie in F_hand.
analysis-sheet-twice = In Schritt { $step } (Zeile { $line }): Der Name steht schon auf dem Blatt.
analysis-sheet-unfit = In Schritt { $step } (Zeile { $line }): { $where } lässt sich nicht darstellen ({ $why }).
analysis-sheet-label-with = mit
analysis-sheet-label-holds = erfüllt
analysis-sheet-label-fails = nicht erfüllt
analysis-sheet-label-safety = Sicherheit { $factor }
analysis-sheet-label-contradicts = Dieses Ergebnis folgt nicht aus seiner Formel und den Werten oben.
analysis-sheet-label-summary = { $count ->
    [one] { $holding ->
        [0] Der Nachweis ist nicht erfüllt.
       *[other] Der Nachweis ist erfüllt.
    }
   *[other] { $holding ->
            [0] Keiner von { $count } Nachweisen ist erfüllt.
            [one] Einer von { $count } Nachweisen ist erfüllt.
           *[other] { $holding } von { $count } Nachweisen sind erfüllt.
        }
}
cli-help-do-sheet = Führt ein Skript mit Berechnungsblättern in der Sandbox aus und zeigt Formeln, Werte und Nachweise; endet mit 1, wenn ein Nachweis nicht erfüllt ist.
cli-help-sheet-script = Das Skript, das die Blätter schreibt.
cli-help-sheet-html = Schreibt das Blatt als Webseite in diese Datei.
cli-help-sheet-pdf = Schreibt das Blatt als PDF in diese Datei.
cli-help-sheet-json = Gibt die Blätter als JSON statt als Text aus.
cli-help-sheet-locale = Sprache des Blatts: en, es, it, de (sonst die eigene).
cli-sheet-none = { $path } schreibt kein Berechnungsblatt.
cli-sheet-language = Blätter auf „{ $language }“ gibt es nicht; möglich sind: { $known }.
