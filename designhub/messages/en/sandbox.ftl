## What each layer around a script does, and what follows where it is missing.

sandbox-layer-session = Own session: a script has no terminal and ends as a whole.
sandbox-layer-user_namespace = Own user namespace: being root inside means nothing outside.
sandbox-layer-network_namespace = Own network: there is none to reach.
sandbox-layer-ipc_namespace = Own shared memory and host name: nothing is left for the next script.
sandbox-layer-mount_namespace = Own file tree: only Python, libraries, fonts and the script's own files exist.
sandbox-layer-pid_namespace = Own process numbers: other processes can't be seen, and everything ends with the script.
sandbox-layer-limits = Limits on memory, processor time, file size and open files.
sandbox-layer-user = Another user than the hub's: a script owns nothing.
sandbox-layer-capabilities = No capabilities: none of root's powers.
sandbox-layer-no_new_privs = No new privileges: running a program gains nothing.
sandbox-layer-landlock = Landlock: the kernel's own list of the files that may be reached.
sandbox-layer-descriptors = Nothing open is inherited from the hub.
sandbox-layer-seccomp = seccomp: the kernel's own list of the calls that may be made.

sandbox-without-session = A script could get signals from a terminal and leave processes behind.
sandbox-without-user_namespace = Where the hub runs as root, a fault in the warm process would be a fault with root's powers.
sandbox-without-network_namespace = Only seccomp keeps scripts from the network.
sandbox-without-ipc_namespace = Only seccomp keeps scripts from leaving shared memory to one another.
sandbox-without-mount_namespace = Only Landlock and file permissions keep scripts from the host's files.
sandbox-without-pid_namespace = Only seccomp keeps scripts from other processes of the host.
sandbox-without-limits = A script could use up the machine's memory, processor and disk. Scripts are refused.
sandbox-without-user = A script's process owns what the hub's user owns; only Landlock, seccomp and the file tree keep it from that. Where the hub may start as root, and Python can be read by everybody, scripts run as nobody.
sandbox-without-capabilities = A script's process keeps powers of root. seccomp and Landlock still hold.
sandbox-without-no_new_privs = Neither Landlock nor seccomp can be relied on. Scripts are refused.
sandbox-without-landlock = Only the file tree keeps scripts from the host's files; where that is missing too, scripts are refused. Landlock needs Linux 5.13 or later with "landlock" among its security modules.
sandbox-without-descriptors = A script could use files that the hub holds open. Scripts are refused.
sandbox-without-seccomp = A script could use the whole of the kernel. Scripts are refused.

sandbox-reason-started_by_user = the hub was not started as root, so it can't become another user
sandbox-reason-python_is_private = Python is installed in a folder that only the hub's user can read
sandbox-reason-user_change_refused = this host refuses a change of user

sandbox-attempt-network = open a network socket
sandbox-attempt-process = start a process
sandbox-attempt-read = read /etc/passwd
sandbox-attempt-write = write to /tmp
sandbox-attempt-signal = signal another process
