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
cli-stage-trying = probando los extremos de los intervalos
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
