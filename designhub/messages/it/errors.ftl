error-internal = Qualcosa è andato storto nell'hub. È stato annotato; riprova.
error-not_signed_in = Prima devi accedere.
error-forbidden = Il tuo ruolo qui non lo permette. Può aiutarti un docente o chi è responsabile del progetto.
error-not_found = A questo indirizzo non c'è nulla, o non è aperto a te.
error-invalid = Una parte di ciò che hai inserito è stata rifiutata.
error-too_many = Troppe richieste. Attendi un momento.
