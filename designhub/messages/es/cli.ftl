# La línea de órdenes

cli-no_such_path = No existe { $path }.
cli-no_part = { $path } no contiene ninguna pieza: una pieza es un script de Python o un archivo STEP, IGES, STL, 3MF, OBJ, PLY o GLB.
cli-one_file = { $path } es una carpeta. Indica un solo script o archivo de geometría.
cli-set-form = «{ $text }» no fija nada: escribe NOMBRE=VALOR, por ejemplo diameter=6,2 mm.
cli-sandbox_refuses = Aquí no se pueden ejecutar scripts con seguridad: { $reason } (designhub admin doctor explica más)
cli-stage-starting = iniciando el entorno aislado
cli-stage-building = construyendo
cli-stage-inspecting = midiendo
cli-stage-exporting = escribiendo archivos
cli-stage-examining = examinando fabricación, montaje y resistencia
cli-stage-trying = construyendo los extremos y las esquinas de los intervalos
cli-stage-judging = evaluando
cli-status-pass = correcto
cli-status-warn = aviso
cli-status-fail = error
cli-status-skip = omitido
cli-state-queued = en espera
cli-state-building = construyendo
cli-state-previewed = con vista previa
cli-state-built = construida
cli-state-failed = fallida
cli-check-part = [{ $number }/{ $count }] { $part }
cli-check-summary = { $parts ->
    [one] Una pieza
   *[other] { $parts } piezas
}: { $fail ->
    [one] un error
   *[other] { $fail } errores
}, { $warn ->
    [one] un aviso
   *[other] { $warn } avisos
}, { $pass } correctas, { $skip } omitidas.
cli-build-format = No existe el formato «{ $name }». Hay: { $known }.
cli-build-parameter = { $name } = { $value }
cli-build-not_written = { $name } no se pudo crear a partir de esta geometría.
cli-not_logged_in = Inicia sesión primero: designhub login URL
cli-hub-address = «{ $text }» no es la dirección de un servidor. Escribe por ejemplo https://hub.school.org
cli-hub-unreachable = No se puede acceder a { $url }: { $reason }
cli-hub-refused = { $url } respondió: { $detail } ({ $status })
cli-hub-which_project = ¿A qué proyecto pertenece { $path }? Indícalo con --project o escribe un project.toml a su lado.
cli-hub-which_part = «{ $text }» no nombra ninguna pieza. Escribe proyecto/pieza o la ruta de su script.
cli-login-name = Usuario
cli-login-password = Contraseña
cli-login-token_refused = { $url } no conoce este token.
cli-login-done = Sesión iniciada en { $url } como { $name }. El token se guarda en { $file }.
cli-submit-building = { $part } r{ $number }: esperando la construcción
cli-submit-still_building = r{ $number } está enviada, pero aún no construida. Míralo más tarde con designhub show.
cli-submit-later = r{ $number } ya se puede ver; sus archivos y los extremos de sus intervalos llegan después (designhub show).
cli-show-no_revision = { $part } aún no tiene ninguna revisión.
cli-serve-port = No se puede escuchar en { $host }:{ $port }: { $reason }
cli-serve-worker_died = Un proceso de trabajo terminó con estado { $status } y se inicia de nuevo.
cli-serve-building = Construyendo la demostración: { $count ->
    [one] falta una pieza
   *[other] faltan { $count } piezas
} ({ $part })
cli-serve-address = DesignHub está en { $address } (datos en { $data }). Detenlo con Ctrl-C.
cli-serve-account =   Entra como { $login } con la contraseña { $password } ({ $role })
cli-serve-owner =   Entra como { $login } con la contraseña { $password }. Solo se muestra ahora; cámbiala después de entrar.
cli-worker-sandbox = No se puede iniciar el entorno aislado en el que se ejecutan los scripts: { $reason }
cli-admin-password = { $login } entra con la contraseña { $password } (solo se muestra ahora).
cli-admin-disabled = { $login } ya no puede entrar.
cli-admin-nobody = Nadie tiene el usuario { $login }.
cli-admin-school = El centro { $slug } ({ $name }) está creado.
cli-admin-project = El proyecto { $slug } ({ $name }) está creado.
cli-admin-member = { $login } es { $role } en { $project }.
cli-admin-migrated = La base de datos tiene la forma más reciente.
cli-admin-rejudged = { $count ->
    [one] Se evaluó de nuevo un resultado
   *[other] Se evaluaron de nuevo { $count } resultados
}.
cli-admin-events_whole = El registro de sucesos está íntegro.
cli-admin-events_broken = El registro de sucesos se alteró en el suceso { $number }.
cli-doctor-runs = Aquí se ejecutan scripts (DESIGNHUB_SANDBOX={ $strictness }).{ $reason }
cli-doctor-refuses = Aquí no se ejecutan scripts (DESIGNHUB_SANDBOX={ $strictness }): { $reason }
cli-doctor-refused = rechazado
cli-doctor-allowed = PERMITIDO
cli-doctor-byte_code = Código de bytes: compilado, el entorno aislado arranca en segundos.
cli-doctor-no_byte_code = Falta el código de bytes y el entorno aislado arranca despacio. Compílalo: python -m compileall -q la carpeta de los paquetes instalados.

# Help: of commands (do), of what they are told, and the words around it
cli-help-build-script = Script de una pieza, o archivo de geometría para convertir.
cli-help-set = Fija un parámetro: --set 'diameter=1/4 in'.
cli-help-build-output = Dónde escribir; si falta, en una carpeta con el nombre de la pieza.
cli-help-build-format = Solo estos formatos, por ejemplo glb,step,pdf; si falta, todos.
cli-help-check-path = Scripts, archivos como STEP, STL o 3MF, o carpetas.
cli-help-check-json = Resultados y piezas como un objeto JSON.
cli-help-check-sarif = Resultados como SARIF 2.1.0, para el análisis de código.
cli-help-check-select = Solo estas reglas o familias, por ejemplo solid,feature.size.
cli-help-check-ignore = Estas reglas o familias no.
cli-help-all = Muestra también lo correcto y lo no comprobado.
cli-help-check-ranges = Construye también en ambos extremos del intervalo de cada parámetro.
cli-help-quantity-text = Magnitudes; - lee líneas de la entrada estándar.
cli-help-quantity-locale = Idioma cuyo signo decimal se lee, por ejemplo es o de-CH.
cli-help-quantity-expect = Unidad cuya dimensión se espera, por ejemplo mm.
cli-help-quantity-json = Un objeto JSON por magnitud.
cli-help-data = Carpeta de todo lo que guarda el hub.
cli-help-serve-host = Dirección en la que escucha; 0.0.0.0 para toda la red.
cli-help-serve-port = Puerto en el que escucha; 0 toma uno libre.
cli-help-serve-demo = Carga el proyecto de la perforadora, con personas con las que iniciar sesión.
cli-help-project = Nombre corto del proyecto; si falta, el de project.toml.
cli-help-part = Nombre corto de la pieza; si falta, el de project.toml.
cli-help-login-url = Dirección del hub.
cli-help-login-user = Usuario; si falta, se pregunta.
cli-help-login-token = Un token de la API creado en la página del hub, en vez de una contraseña.
cli-help-submit-path = Script o archivo de una pieza, o carpeta de un proyecto.
cli-help-submit-message = Qué ha cambiado y por qué.
cli-help-submit-wait = Espera a la construcción y muestra sus resultados.
cli-help-which_part = proyecto/pieza, o el script de la pieza.
cli-help-log-limit = Cuántas revisiones.
cli-help-show-number = Número de la revisión; si falta, la última.
cli-help-admin = Administra un hub: personas, proyectos y esta máquina.
cli-help-user = Cuentas de personas.
cli-help-school = Centros educativos.
cli-help-admin-project = Proyectos y sus miembros.
cli-help-doctor-json = El diagnóstico como un objeto JSON.
cli-help-user-name = Nombre que se muestra; puede ser inventado.
cli-help-user-school = Nombre corto del centro.
cli-help-user-language = Idioma de páginas y correos.
cli-help-user-admin = Puede administrar el hub.
cli-help-school-name = Nombre del centro.
cli-help-school-country = Dos letras, por ejemplo ES.
cli-help-school-language = Idioma de su gente.
cli-help-project-owner = Usuario de la persona responsable.
cli-help-project-name = Nombre del proyecto.
cli-help-member-role = student (estudiante), partner (centro asociado), teacher (docente) u owner (responsable).
cli-help-rejudge-all = También lo que ya juzgaron las reglas de hoy.
cli-help-language = Idioma de textos y números: en, es, it, de.
cli-help-version = Muestra la versión y termina.
cli-help-do-app = Diseñar juntos un mecanismo: construir, comprobar y comentar piezas paramétricas de CadQuery.
cli-help-do-quantity = Muestra cómo lee el hub las magnitudes: "3,5 mm", "1 1/2 in", "12 Nm".
cli-help-do-build = Construye una pieza en el entorno aislado y escribe sus archivos; termina con 1 si no se puede construir.
cli-help-do-check = Construye, mide y juzga piezas; termina con 0 si todo cumple, 1 si algo no cumple, 2 si no se pudo hacer.
cli-help-do-login = Inicia sesión en un hub y guarda un token para las próximas órdenes; la contraseña no se guarda.
cli-help-do-submit = Entrega archivos como revisiones nuevas; termina con 1 si alguna no se construye o no cumple.
cli-help-do-log = Enumera las revisiones de una pieza, la última primero.
cli-help-do-show = Muestra una revisión: quién la hizo, sus parámetros, resultados y archivos.
cli-help-do-serve = Pone en marcha todo el hub en esta máquina: servidor, procesos de trabajo, base de datos y archivos en una carpeta.
cli-help-do-worker = Pone en marcha otro proceso de trabajo para un hub; detenlo con Ctrl-C o SIGTERM: devuelve lo que tiene entre manos.
cli-help-do-doctor = Dice qué impone el entorno aislado en esta máquina, averiguado probándolo; termina con 1 si no se ejecutarían scripts.
cli-help-do-user-add = Crea una cuenta y muestra una sola vez su contraseña inventada.
cli-help-do-user-list = Enumera las cuentas.
cli-help-do-user-disable = Cierra una cuenta: nadie inicia sesión con ella, lo que hizo se queda.
cli-help-do-password = Da a una cuenta una contraseña nueva inventada y la muestra una vez; sus sesiones terminan.
cli-help-do-school-add = Crea un centro.
cli-help-do-project-add = Crea un proyecto que pertenece a una persona.
cli-help-do-project-member = Añade una persona a un proyecto o cambia su papel.
cli-help-do-migrate = Lleva la base de datos a su forma más nueva; cada arranque del hub también lo hace.
cli-help-do-rejudge = Juzga revisiones antiguas con las reglas de hoy; no ejecuta scripts ni carga geometría.
cli-help-do-verify = Mira si el registro de sucesos está entero; termina con 1 si alguien lo cambió.
cli-help-word-usage = Uso:
cli-help-word-options = Opciones
cli-help-word-arguments = Argumentos
cli-help-word-commands = Órdenes
cli-help-word-default = por omisión: { $value }
cli-help-word-required = obligatorio
cli-help-word-help = Muestra esta ayuda y termina.
