# designhub stackup

cli-stackup-encoding = El archivo no es texto UTF-8.
cli-help-do-stackup = Calcular una cadena de cotas: caso más desfavorable, estadística, Monte Carlo, contribuciones.
cli-help-stackup-file = El archivo de la cadena de cotas (TOML); - lee la entrada estándar.
cli-help-stackup-json = El resultado como un objeto JSON.
cli-help-stackup-samples = Muestras de la simulación de Monte Carlo.
cli-help-stackup-seed = Semilla: la misma da las mismas muestras.
cli-help-stackup-svg = Escribir el gráfico como SVG.
cli-help-stackup-pdf = Escribir el informe como PDF.
cli-help-stackup-locale = Cómo se leen los números del archivo: en, es, it o de.
