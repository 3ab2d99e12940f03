building-parameter-unknown = Esta pieza no tiene ningún parámetro «{ $name }». Tiene: { $known }.
building-parameter-unknown_close = Esta pieza no tiene ningún parámetro «{ $name }». ¿Querías decir «{ $close }»?
building-parameter-no_number = «{ $name }» debe ser un número, no { $value }.
building-parameter-not_finite = «{ $name }» debe ser un número finito.
building-parameter-absurd = «{ $name }»: { $value } supera todo lo que se puede construir (como máximo { $most }).
building-parameter-not_whole = «{ $name }» debe ser un número entero, no { $value }.
building-parameter-out_of_range = «{ $name }» = { $value } está fuera de su intervalo: de { $low } a { $high }.
building-parameter-no_boolean = «{ $name }» es verdadero (true) o falso (false), no { $value }.
building-parameter-no_text = «{ $name }» debe ser un texto, no { $value }.
building-parameter-no_tuple = «{ $name }» debe ser una lista de valores como (2, 2, 0), no { $value }.
building-parameter-too_long = «{ $name }» puede tener como máximo { $most } caracteres.
building-failed-syntax = Python no puede leer esta línea: { $what }.
building-failed-module = No existe el módulo «{ $module }». Una pieza puede importar sus propios archivos, CadQuery, NumPy y designhub.script.
building-failed-memory = El script se ha quedado sin memoria.
building-failed-recursion = Una función se llama a sí misma sin fin.
building-failed-no_file = No hay ningún archivo «{ $file }» entre los archivos de esta pieza.
building-failed-file_not_allowed = El script de una pieza solo puede leer los archivos de su propia pieza; «{ $file }» no es uno de ellos.
building-failed-not_allowed = { $what ->
    [thread] El script de una pieza no puede crear hilos de ejecución.
   *[other] El script de una pieza no puede usar la red, arrancar programas ni tocar la máquina en la que se ejecuta.
}
building-failed-no_result = El script no muestra nada. Termínalo con show(pieza), o llama «result» a su resultado.
building-parameter-no_module = La pieza no importa ningún módulo { $name } cuyos parámetros se puedan fijar; tiene: { $known }.
