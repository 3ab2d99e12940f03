## Qué hace cada capa alrededor de un script y qué ocurre donde falta.

sandbox-layer-session = Sesión propia: el script no tiene terminal y termina por completo.
sandbox-layer-user_namespace = Espacio de usuarios propio: ser root dentro no significa nada fuera.
sandbox-layer-network_namespace = Red propia: no hay ninguna que alcanzar.
sandbox-layer-ipc_namespace = Memoria compartida y nombre de equipo propios: no queda nada para el script siguiente.
sandbox-layer-mount_namespace = Árbol de archivos propio: solo existen Python, las bibliotecas, las fuentes y los archivos del script.
sandbox-layer-pid_namespace = Números de proceso propios: no se ven otros procesos y todo termina con el script.
sandbox-layer-limits = Límites de memoria, tiempo de procesador, tamaño de archivo y archivos abiertos.
sandbox-layer-user = Un usuario distinto del usuario del hub: el script no es dueño de nada.
sandbox-layer-capabilities = Sin capacidades: ninguno de los poderes de root.
sandbox-layer-no_new_privs = Sin privilegios nuevos: ejecutar un programa no aporta nada.
sandbox-layer-landlock = Landlock: la lista del propio núcleo con los archivos que se pueden alcanzar.
sandbox-layer-descriptors = No se hereda del hub nada que esté abierto.
sandbox-layer-seccomp = seccomp: la lista del propio núcleo con las llamadas que se pueden hacer.

sandbox-without-session = Un script podría recibir señales de un terminal y dejar procesos atrás.
sandbox-without-user_namespace = Si el hub se ejecuta como root, un fallo en el proceso caliente sería un fallo con los poderes de root.
sandbox-without-network_namespace = Solo seccomp aparta los scripts de la red.
sandbox-without-ipc_namespace = Solo seccomp impide que los scripts se dejen memoria compartida unos a otros.
sandbox-without-mount_namespace = Solo Landlock y los permisos de archivo apartan los scripts de los archivos del equipo.
sandbox-without-pid_namespace = Solo seccomp aparta los scripts de los demás procesos del equipo.
sandbox-without-limits = Un script podría agotar la memoria, el procesador y el disco del equipo. Los scripts se rechazan.
sandbox-without-user = El proceso de un script es dueño de lo mismo que el usuario del hub; solo Landlock, seccomp y el árbol de archivos lo apartan de ello. Si el hub se inicia como root y todos pueden leer Python, los scripts se ejecutan como «nobody».
sandbox-without-capabilities = El proceso de un script conserva poderes de root. seccomp y Landlock siguen vigentes.
sandbox-without-no_new_privs = No se puede confiar ni en Landlock ni en seccomp. Los scripts se rechazan.
sandbox-without-landlock = Solo el árbol de archivos aparta los scripts de los archivos del equipo; si también falta, los scripts se rechazan. Landlock necesita Linux 5.13 o posterior con «landlock» entre sus módulos de seguridad.
sandbox-without-descriptors = Un script podría usar archivos que el hub tiene abiertos. Los scripts se rechazan.
sandbox-without-seccomp = Un script podría usar todo el núcleo. Los scripts se rechazan.

sandbox-reason-started_by_user = el hub no se inició como root, así que no puede convertirse en otro usuario
sandbox-reason-python_is_private = Python está instalado en una carpeta que solo puede leer el usuario del hub
sandbox-reason-user_change_refused = este equipo rechaza el cambio de usuario

sandbox-attempt-network = abrir una conexión de red
sandbox-attempt-process = iniciar un proceso
sandbox-attempt-read = leer /etc/passwd
sandbox-attempt-write = escribir en /tmp
sandbox-attempt-signal = enviar una señal a otro proceso
