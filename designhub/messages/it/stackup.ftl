# Catene di quote: ciò che viene rifiutato e le parole del rapporto

stackup-allocation-costs = Indica una curva di costo, o nessuna, per ognuno dei { $count } anelli.
stackup-allocation-process = Un processo non può essere più fine di 0 né più grossolano del suo limite: da { $finest } a { $coarsest }.
stackup-allocation-weights = Indica un peso positivo per ognuno dei { $count } anelli.
stackup-chain-empty = Una catena ha bisogno di almeno un anello.
stackup-file-axis = Un vettore ruota attorno a x, y o z.
stackup-file-both = Indica direction oppure sensitivity, non entrambe.
stackup-file-direction = La direzione è "+" se la quota risultante cresce con l’anello, "-" se diminuisce.
stackup-file-distribution = La distribuzione «{ $name }» non esiste. Esistono: { $known }.
stackup-file-general = La tolleranza generale è una classe della ISO 2768-1: "f", "m", "c" o "v".
stackup-file-key = Qui non c’è nulla che si chiami «{ $entry }». Intendevi { $near }?
stackup-file-links = Il file richiede almeno una tabella [[link]] e ne ammette { $most }.
stackup-file-long = Il file supera { $most } caratteri.
stackup-file-measure = Un anello aperto misura x, y, z, distance o angle.
stackup-file-missing = Manca la chiave «{ $entry }».
stackup-file-number = Scrivi qui un numero senza virgolette.
stackup-file-refused = Il file della catena di quote non si può leggere: { $count ->
    [one] c’è un errore
   *[other] ci sono { $count } errori
}.
stackup-file-samples = Le misure rilevate sono un elenco in samples, come ["10.01 mm", "9.99 mm"].
stackup-file-tables = «{ $entry }» deve essere composto da tabelle.
stackup-file-target = L’obiettivo è una tabella, come target = { "{" } min = "0.1 mm", max = "0.5 mm" { "}" }.
stackup-file-text = Scrivi qui un testo da 1 a { $longest } caratteri tra virgolette.
stackup-file-tolerance = Scrivi la tolleranza come testo con i suoi segni, come tol = "±0.1 mm", "+0.2/-0.1 mm" o "H7".
stackup-file-deep = Una chiave di questo file ha più livelli di quante ne esistano qui: name, target, link, loop, unknown.
stackup-file-toml = Questo non è TOML: { $reason }
stackup-file-truth = Scrivi qui true o false, senza virgolette.
stackup-link-name = Un anello ha bisogno di un nome.
stackup-link-shift = La media di «{ $name }» si sposta di una frazione della semitolleranza, da 0 a meno di 1, non { $shift }.
stackup-link-upside_down = Lo scostamento superiore di «{ $name }» ({ $upper }) è minore di quello inferiore ({ $lower }).
stackup-loop-empty = Un anello di vettori ha bisogno di almeno un vettore.
stackup-loop-free = { $unknowns } incognite non sono determinate da { $equations } condizioni: ogni anello chiuso ne dà due nel piano, tre nello spazio e una per la rotazione di chiusura; devono essere altrettante e indipendenti.
stackup-loop-open = L’anello non si chiude con le quote al centro delle tolleranze. Controlla le quote e i valori iniziali delle incognite.
stackup-loop-sum = «{ $text }» non è una somma di numeri e nomi, come 90 - phi o 0.5*d + 2.
stackup-loop-twice = Negli anelli ci sono due cose chiamate «{ $name }».
stackup-loop-unknown_name = In «{ $text }» non c’è un anello né un’incognita di nome «{ $name }». Ci sono: { $near }.
stackup-loop-unknowns = Le incognite richiedono un anello chiuso e un anello chiuso delle incognite.
stackup-measured-few = Servono almeno due misure; ce ne sono { $count }.
stackup-measured-no_tolerance = Le misure rilevate richiedono una tolleranza diversa da 0.
stackup-measured-same = Bisogna variare la quota per vedere come cambia la risultante; entrambe le volte valeva { $value }.
stackup-number-finite = { $name } deve essere un numero finito.
stackup-number-positive = { $name } deve essere maggiore di 0.
stackup-simulation-none = Quasi nessuno dei campioni si è potuto montare.
stackup-simulation-samples = Il numero di campioni va da 2 a { $most }, non { $samples }.
stackup-simulation-seed = Il seme è un numero intero da 0, non { $seed }.
stackup-target-upside_down = L’obiettivo è capovolto: da { NUMBER($min, maximumFractionDigits: 6) } a { NUMBER($max, maximumFractionDigits: 6) }.
stackup-tolerance-general_of_angle = La tolleranza generale di un angolo dipende dal lato più corto. Scrivi la tolleranza, per esempio ±0.5°.
stackup-tolerance-missing = Manca la tolleranza. Scrivi tol o una classe generale come general = "m".
stackup-tolerance-unit = La tolleranza «{ $text }» non è in un’unità compatibile con { $unit }.
stackup-tolerance-zone_of_angle = { $zone } è una zona per lunghezze, non per angoli.

stackup-report-title = Catena di quote
stackup-report-gap = Quota risultante
stackup-report-nominal = nominale
stackup-report-target = obiettivo
stackup-report-no_target = nessun obiettivo
stackup-report-range = da { $min } a { $max }
stackup-report-at_least = almeno { $min }
stackup-report-at_most = al massimo { $max }
stackup-report-method = metodo
stackup-report-min = min
stackup-report-max = max
stackup-report-worst_case = caso peggiore
stackup-report-rss = statistico (RSS, 3 σ)
stackup-report-bender = ampliato (1,5 RSS, Bender)
stackup-report-mrss = modificato (MRSS)
stackup-report-mean_shift = spostamento stimato della media
stackup-report-six_sigma = sei sigma (3 σ, medie in deriva)
stackup-report-monte_carlo = Monte Carlo (0,135 % - 99,865 %)
stackup-report-within = dentro
stackup-report-outside = fuori
stackup-report-always = L’obiettivo è rispettato anche nel caso peggiore.
stackup-report-statistically = L’obiettivo è rispettato statisticamente (3 σ), ma non nel caso peggiore.
stackup-report-never = L’obiettivo non è rispettato: troppi assiemi ne resterebbero fuori.
stackup-report-open = Nessun obiettivo è indicato, quindi nulla viene giudicato.
stackup-report-yield = conformi { $value } % (confidenza 95 %: da { $low } % a { $high } %)
stackup-report-capability = Cp { $cp }, Cpk { $cpk }
stackup-report-samples = { $samples } campioni, seme { $seed }: media { $mean }, scarto tipo { $std }, asimmetria { $skew }, curtosi { $kurtosis }
stackup-report-not_assembled = { $count } campioni non si sono potuti montare.
stackup-report-link = anello
stackup-report-size = misura
stackup-report-tolerance = tolleranza
stackup-report-sensitivity = sensibilità
stackup-report-share_worst_case = del caso peggiore
stackup-report-share_variance = della varianza
stackup-report-contributions = Che cosa contribuisce
stackup-report-distribution = Come si disperde la quota risultante
stackup-report-others = altri { $count }
stackup-report-picture = Barre con il contributo di ogni anello alla dispersione della quota risultante e istogramma di questa con il suo obiettivo. { $verdict }
stackup-report-would_do = Nel caso peggiore basterebbero queste tolleranze, attorno al centro di ciascuna: { $tolerances }
stackup-report-unreachable_no_target = Senza obiettivo non si possono indicare tolleranze sufficienti.
stackup-report-unreachable_off_target = Nessuna tolleranza basterebbe: il centro stesso della quota risultante è fuori. Cambia le misure nominali.
stackup-report-unreachable_fixed = Nessuna tolleranza basterebbe: gli anelli fissi occupano già tutto il margine.
stackup-report-unreachable_all_fixed = Nessuna tolleranza basterebbe: nessun anello si può cambiare.
