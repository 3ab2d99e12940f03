analysis-sheet-arithmetic = La formula non ha valore per questi numeri.
analysis-sheet-exponent = Un esponente è un numero puro, non { $exponent }.
analysis-sheet-notation = La formula «{ $formula }» non si legge a partire dal carattere { $at }.
analysis-sheet-plain = { $function } richiede un numero puro o un angolo, non { $value }.
analysis-sheet-sum = { $left } e { $right } non si possono sommare: { $left_unit } e { $right_unit } sono unità di grandezze diverse.
analysis-sheet-unknown = Il simbolo { $symbol } non è ancora sul foglio.
analysis-sheet-step-notation = Nel passo { $step } (riga { $line }): La formula «{ $formula }» non si legge a partire dal carattere { $at }.
analysis-sheet-step-unknown = Nel passo { $step } (riga { $line }): Il simbolo { $symbol } non è ancora sul foglio.
analysis-sheet-step-sum = Nel passo { $step } (riga { $line }): { $left } e { $right } non si possono sommare: { $left_unit } e { $right_unit } sono unità di grandezze diverse.
analysis-sheet-step-exponent = Nel passo { $step } (riga { $line }): Un esponente è un numero puro, non { $exponent }.
analysis-sheet-step-plain = Nel passo { $step } (riga { $line }): { $function } richiede un numero puro o un angolo, non { $value }.
analysis-sheet-step-arithmetic = Nel passo { $step } (riga { $line }): La formula non ha valore per questi numeri.
analysis-sheet-step-argument = Nel passo { $step } (riga { $line }): { $name } di { $formula } si conta in { $unit }; il valore dato è in { $given }.
analysis-sheet-step-unitless = Nel passo { $step } (riga { $line }): { $name } di { $formula } richiede un'unità: scriverlo come grandezza in { $unit }, non come numero { NUMBER($value, maximumFractionDigits: 6) }.
analysis-sheet-step-finite = Nel passo { $step } (riga { $line }): { $name } di { $formula } non è un numero finito.
analysis-sheet-step-none = Nel passo { $step } (riga { $line }): { $name } di { $formula } non è una grandezza.
analysis-sheet-arguments = Nel passo { $step } (riga { $line }): gli argomenti non corrispondono alla formula { $formula }.
analysis-sheet-several = Nel passo { $step } (riga { $line }): { $formula } dà più grandezze; chiamarla nello script e annotare ciascuna come passo proprio.
analysis-sheet-result = Nel passo { $step } (riga { $line }): il risultato è in { $given }, che non è { $unit }.
analysis-sheet-unit = Nel passo { $step } (riga { $line }): «{ $unit }» non è un'unità.
analysis-sheet-no_quantity = Nel passo { $step } (riga { $line }): questa non è una grandezza.
analysis-sheet-no_limit = Nel passo { $step } (riga { $line }): una verifica richiede un limite: at_most, at_least o entrambi.
analysis-sheet-symbol = Nel passo { $step } (riga { $line }): questo non è un nome di grandezza: lettere e cifre, un pedice dopo _, come in F_hand.
analysis-sheet-twice = Nel passo { $step } (riga { $line }): il nome è già sul foglio.
analysis-sheet-unfit = Nel passo { $step } (riga { $line }): { $where } non si può mostrare ({ $why }).
analysis-sheet-label-with = con
analysis-sheet-label-holds = verificato
analysis-sheet-label-fails = non verificato
analysis-sheet-label-safety = coefficiente di sicurezza { $factor }
analysis-sheet-label-contradicts = Questo risultato non segue dalla sua formula e dai valori sopra.
analysis-sheet-label-summary = { $count ->
    [one] { $holding ->
        [0] La verifica non è soddisfatta.
       *[other] La verifica è soddisfatta.
    }
   *[other] { $holding ->
            [0] Nessuna di { $count } verifiche è soddisfatta.
            [one] Una di { $count } verifiche è soddisfatta.
           *[other] { $holding } di { $count } verifiche sono soddisfatte.
        }
}
cli-help-do-sheet = Esegue uno script con fogli di calcolo nell'ambiente isolato e mostra formule, valori e verifiche; esce con 1 se una verifica non è soddisfatta.
cli-help-sheet-script = Lo script che scrive i fogli.
cli-help-sheet-html = Scrive il foglio come pagina web in questo file.
cli-help-sheet-pdf = Scrive il foglio come PDF in questo file.
cli-help-sheet-json = Mostra i fogli come JSON invece che come testo.
cli-help-sheet-locale = Lingua del foglio: en, es, it, de (altrimenti la propria).
cli-sheet-none = { $path } non scrive alcun foglio di calcolo.
cli-sheet-language = Non ci sono fogli in «{ $language }»; possibili: { $known }.
