building-parameter-unknown = Questo pezzo non ha un parametro «{ $name }». Ha: { $known }.
building-parameter-unknown_close = Questo pezzo non ha un parametro «{ $name }». Intendevi «{ $close }»?
building-parameter-no_number = «{ $name }» deve essere un numero, non { $value }.
building-parameter-not_finite = «{ $name }» deve essere un numero finito.
building-parameter-absurd = «{ $name }»: { $value } va oltre tutto ciò che si può costruire (al massimo { $most }).
building-parameter-not_whole = «{ $name }» deve essere un numero intero, non { $value }.
building-parameter-out_of_range = «{ $name }» = { $value } è fuori dal suo intervallo: da { $low } a { $high }.
building-parameter-no_boolean = «{ $name }» è vero (true) o falso (false), non { $value }.
building-parameter-no_text = «{ $name }» deve essere un testo, non { $value }.
building-parameter-no_tuple = «{ $name }» deve essere un elenco di valori come (2, 2, 0), non { $value }.
building-parameter-too_long = «{ $name }» può avere al massimo { $most } caratteri.
building-failed-syntax = Python non riesce a leggere questa riga: { $what }.
building-failed-module = Il modulo «{ $module }» non esiste. Un pezzo può importare i propri file, CadQuery, NumPy e designhub.script.
building-failed-memory = Lo script ha esaurito la memoria.
building-failed-recursion = Una funzione richiama sé stessa senza fine.
building-failed-no_file = Tra i file di questo pezzo non c’è «{ $file }».
building-failed-file_not_allowed = Lo script di un pezzo può leggere solo i file del proprio pezzo; «{ $file }» non è uno di questi.
building-failed-not_allowed = { $what ->
    [thread] Lo script di un pezzo non può avviare thread.
   *[other] Lo script di un pezzo non può usare la rete, avviare programmi o toccare la macchina su cui gira.
}
building-failed-no_result = Lo script non mostra nulla. Concludilo con show(pezzo), oppure chiama «result» il suo risultato.
building-parameter-no_module = La parte non importa alcun modulo { $name } di cui si possano impostare i parametri; ha: { $known }.
