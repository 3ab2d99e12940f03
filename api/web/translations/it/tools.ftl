# Calculators: fits, stack-ups, quantities.
web-tools-title = Calcolatori
web-tools-fits = Accoppiamenti
web-tools-stack-ups = Catene di quote
web-tools-quantities = Grandezze
web-tools-show = Mostra
web-fits-lead = Limiti e accoppiamenti della ISO 286 da 0 a 3150 mm, al micrometro delle tabelle pubblicate.
web-fits-one = Un accoppiamento
web-fits-fit = Accoppiamento
web-fits-fit-help = Quota, foro, albero: 25 H7/g6. Anche una sola classe: 25 H7.
web-fits-diagram = Zone di tolleranza di { $fit } in scala
web-fits-low = Gioco minimo
web-fits-high = Gioco massimo
web-fits-negative = Negativo: interferenza.
web-fits-preferred = Accoppiamento preferenziale
web-fits-hole = Foro
web-fits-shaft = Albero
web-fits-deviations = Scostamenti
web-fits-sizes = Dimensioni limite
web-fits-width = Tolleranza
web-fits-processes = Si ottiene con
web-fits-search = Quale accoppiamento dà …?
web-fits-size = Dimensione nominale
web-fits-size-help = In mm, o con la sua unità: 25 o 1 in.
web-fits-clearance = Gioco
web-fits-clearance-help = Da e a: 5..30 µm. Negativo è interferenza: -0,035..-0,001 mm.
web-fits-find = Cerca accoppiamenti
web-fits-no-exact = Nessun accoppiamento della ISO 286 dà sempre questo. Questi raccomandati si avvicinano di più.
web-fits-kind = Tipo
web-fits-kind-clearance = Con gioco
web-fits-kind-transition = Incerto
web-fits-kind-interference = Con interferenza
web-fits-list = Indicato come
web-fits-list-preferred = preferenziale
web-fits-list-recommended = raccomandato
web-quantities-lead = Come viene letto ciò che si scrive: 3,5 mm, 1 1/2 in, 12 Nm.
web-quantities-text = Grandezza
web-quantities-help = Un numero e la sua unità.
web-quantities-read = Letto come
web-quantities-si = In unità SI
web-stackups-lead = Una catena di quote e il gioco che lascia: caso peggiore, statistico e simulato.
web-stackups-nominal = Gioco nominale
web-stackups-target = Richiesto
web-stackups-methods = Metodi
web-stackups-method = Metodo
web-stackups-least = Minimo
web-stackups-most = Massimo
web-stackups-links = Anelli
web-stackups-link = Anello
web-stackups-size = Quota
web-stackups-tolerance = Tolleranza
web-stackups-sensitivity = Sensibilità
web-stackups-worst = Quota, caso peggiore
web-stackups-variance = Quota della varianza
web-stackups-file = La catena
web-stackups-toml = File della catena (TOML)
web-stackups-help = Un [[link]] per quota: nominal, tol (±0.1 mm, +0.2/-0.1 mm o una classe come H7), direction + o -, distribution.
web-stackups-analyse = Analizza
web-stackups-example =
    name = "Gioco assiale della leva"
    target = {"{"}min = "0.05 mm", max = "0.5 mm"{"}"}

    {"["}[link]]
    name = "perno, tra le gole"
    nominal = "111.4 mm"
    tol = "±0.1 mm"

    {"["}[link]]
    name = "leva, sulle ali"
    nominal = "111 mm"
    tol = "±0.1 mm"
    direction = "-"

    {"["}[link]]
    name = "rondella"
    nominal = "0.1 mm"
    tol = "0/-0.04 mm"
    direction = "-"
    distribution = "uniform"
