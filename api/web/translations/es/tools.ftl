# Calculators: fits, stack-ups, quantities.
web-tools-title = Calculadoras
web-tools-fits = Ajustes
web-tools-stack-ups = Cadenas de cotas
web-tools-quantities = Magnitudes
web-tools-show = Mostrar
web-fits-lead = Límites y ajustes de ISO 286 de 0 a 3150 mm, al micrómetro de las tablas publicadas.
web-fits-one = Un ajuste
web-fits-fit = Ajuste
web-fits-fit-help = Medida, agujero, eje: 25 H7/g6. También una sola clase: 25 H7.
web-fits-diagram = Zonas de tolerancia de { $fit } a escala
web-fits-low = Juego mínimo
web-fits-high = Juego máximo
web-fits-negative = Negativo: apriete.
web-fits-preferred = Ajuste preferente
web-fits-hole = Agujero
web-fits-shaft = Eje
web-fits-deviations = Desviaciones
web-fits-sizes = Medidas límite
web-fits-width = Tolerancia
web-fits-processes = Se consigue con
web-fits-search = ¿Qué ajuste da …?
web-fits-size = Medida nominal
web-fits-size-help = En mm, o con su unidad: 25 o 1 in.
web-fits-clearance = Juego
web-fits-clearance-help = Desde y hasta: 5..30 µm. Negativo es apriete: -0,035..-0,001 mm.
web-fits-find = Buscar ajustes
web-fits-no-exact = Ningún ajuste de ISO 286 da siempre eso. Estos recomendados son los más cercanos.
web-fits-kind = Tipo
web-fits-kind-clearance = Ajuste con juego
web-fits-kind-transition = Ajuste indeterminado
web-fits-kind-interference = Ajuste con apriete
web-fits-list = Figura como
web-fits-list-preferred = preferente
web-fits-list-recommended = recomendado
web-quantities-lead = Cómo se lee lo que usted escribe: 3,5 mm, 1 1/2 in, 12 Nm.
web-quantities-text = Magnitud
web-quantities-help = Un número y su unidad.
web-quantities-read = Se lee como
web-quantities-si = En unidades SI
web-stackups-lead = Una cadena de cotas y el juego que deja: caso más desfavorable, estadístico y simulado.
web-stackups-nominal = Juego nominal
web-stackups-target = Deseado
web-stackups-methods = Métodos
web-stackups-method = Método
web-stackups-least = Mínimo
web-stackups-most = Máximo
web-stackups-links = Eslabones
web-stackups-link = Eslabón
web-stackups-size = Medida
web-stackups-tolerance = Tolerancia
web-stackups-sensitivity = Sensibilidad
web-stackups-worst = Parte, caso más desfavorable
web-stackups-variance = Parte de la varianza
web-stackups-file = La cadena
web-stackups-toml = Archivo de la cadena (TOML)
web-stackups-help = Un [[link]] por cota: nominal, tol (±0.1 mm, +0.2/-0.1 mm o una clase como H7), direction + o -, distribution.
web-stackups-analyse = Analizar
web-stackups-example =
    name = "Juego axial de la palanca"
    target = {"{"}min = "0.05 mm", max = "0.5 mm"{"}"}

    {"["}[link]]
    name = "bulón, entre las ranuras"
    nominal = "111.4 mm"
    tol = "±0.1 mm"

    {"["}[link]]
    name = "palanca, sobre las alas"
    nominal = "111 mm"
    tol = "±0.1 mm"
    direction = "-"

    {"["}[link]]
    name = "arandela"
    nominal = "0.1 mm"
    tol = "0/-0.04 mm"
    direction = "-"
    distribution = "uniform"
