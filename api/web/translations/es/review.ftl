# Remarks.
web-threads-title = Observaciones
web-threads-new = Nueva observación
web-threads-open = Abierta
web-threads-resolved = Resuelta
web-threads-open-count = { $count ->
    [one] { $count } observación abierta
   *[other] { $count } observaciones abiertas
}
web-threads-comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
web-threads-none = Todavía no hay observaciones
web-threads-none-help = Una observación se puede fijar a una cara del modelo, con la vista en que la viste.
web-threads-pin = Fijar a una cara
web-threads-unpin = Sin fijar
web-threads-pin-help = Pulsa «Fijar a una cara» y elige una cara del modelo. Si no, la observación es sobre toda la pieza.
web-threads-title-field = En pocas palabras
web-threads-body = ¿Qué quieres decir?
web-threads-markdown = {"*"}*negrita**, *cursiva*, `código`, listas con -
web-threads-send = Enviar observación
web-threads-reply = Responder
web-threads-send-reply = Enviar respuesta
web-threads-resolve = Marcar como resuelta
web-threads-reopen = Abrir de nuevo
web-threads-show = Mostrar
web-threads-show-again = Volver a la vista guardada
web-threads-older = Esto se dijo sobre r{ NUMBER($number, useGrouping: 0) }; la última es r{ NUMBER($latest, useGrouping: 0) }.
web-threads-somebody = Alguien que ya no está
