# designhub stackup

cli-stackup-encoding = Il file non è testo UTF-8.
cli-help-do-stackup = Calcola una catena di quote: caso peggiore, statistica, Monte Carlo, contributi.
cli-help-stackup-file = Il file della catena di quote (TOML); - legge lo standard input.
cli-help-stackup-json = Il risultato come oggetto JSON.
cli-help-stackup-samples = Campioni della simulazione Monte Carlo.
cli-help-stackup-seed = Seme: lo stesso dà gli stessi campioni.
cli-help-stackup-svg = Scrive il grafico come SVG.
cli-help-stackup-pdf = Scrive il rapporto come PDF.
cli-help-stackup-locale = Come si leggono i numeri del file: en, es, it o de.
