checks-strength-solved-pass = Studio «{ $study }»: risolto su { $meshes } mesh, l'ultima con { $unknowns } incognite; i vincoli portano esattamente ciò che carica il pezzo.
checks-strength-solved-unknown_feature = Lo studio «{ $study }» ha bisogno di facce della feature «{ $detail }», e il pezzo non ne ha.
checks-strength-solved-no_support = Lo studio «{ $study }» non vincola il pezzo da nessuna parte.
checks-strength-solved-free_motion = Lo studio «{ $study }» lascia il pezzo libero di muoversi: { $detail ->
    [x] lungo X
    [y] lungo Y
    [z] lungo Z
    [about_x] ruotando attorno a X
    [about_y] ruotando attorno a Y
    [about_z] ruotando attorno a Z
   *[several] in più modi
}.
checks-strength-solved-no_load = Lo studio «{ $study }» non ha carichi.
checks-strength-solved-no_material = Lo studio «{ $study }» non si può risolvere: rigidezza o densità del materiale «{ $detail }» non sono note.
checks-strength-solved-no_solid = Lo studio «{ $study }» ha bisogno di un solido, e il pezzo non ne ha.
checks-strength-solved-too_many_bodies = Lo studio «{ $study }» non è risolto: { $detail } corpi sono troppi.
checks-strength-solved-loose_bodies = Lo studio «{ $study }» non è risolto: non tutti i corpi si toccano con facce intere.
checks-strength-solved-overlapping_bodies = Lo studio «{ $study }» non è risolto: alcuni corpi si compenetrano.
checks-strength-solved-faces_lost = Lo studio «{ $study }» non è risolto: il generatore di mesh legge diversamente le facce di questo solido.
checks-strength-solved-mesher = Lo studio «{ $study }» non è risolto: non è stato possibile creare una mesh del solido.
checks-strength-solved-too_fine = Lo studio «{ $study }» non è risolto: il solido ha tanti piccoli dettagli che servirebbero { $detail } elementi.
checks-strength-solved-not_a_number = Lo studio «{ $study }» non è risolto: le equazioni non hanno una soluzione utilizzabile.
checks-strength-solved-no_solver = Lo studio «{ $study }» non è risolto: il solutore a elementi finiti non è installato su questo server.
checks-strength-solved-time = Lo studio «{ $study }» non è stato risolto in tempo.
checks-strength-solved-memory = Lo studio «{ $study }» richiede più memoria di quella consentita.
checks-strength-solved-crash = Lo studio «{ $study }» non è risolto: il generatore di mesh o il solutore si è interrotto su questo solido.
checks-strength-hint-unknown_feature = Dai un nome alle facce con feature("{ $detail }", ...), o correggi il nome nello studio.
checks-strength-hint-no_support = Indica delle feature come fixed=, sliding= o hinge=.
checks-strength-hint-free_motion = Vincola un'altra feature: fixed= blocca ogni moto, sliding= quello perpendicolare a una faccia, hinge= tutto tranne la rotazione attorno all'asse.
checks-strength-hint-no_load = Aggiungi loads=[force(...), pressure(...), torque(...) o gravity()].
checks-strength-hint-no_material = Dichiara un materiale della tabella, oppure indica youngs= e poisson= (e una densità per il peso).
checks-strength-hint-no_solid = Mostra un solido chiuso.
checks-strength-hint-too_many_bodies = Studia un pezzo solo, o unisci i corpi con union().
checks-strength-hint-loose_bodies = Unisci i corpi con union(), o studiane uno solo.
checks-strength-hint-overlapping_bodies = Allontana i corpi finché si toccano soltanto, o uniscili con union().
checks-strength-hint-faces_lost = Ricostruisci il pezzo con clean() o con operazioni più semplici.
checks-strength-hint-mesher = Controlla che il solido sia valido; elimina schegge e spigoli molto piccoli.
checks-strength-hint-too_fine = Togli scritte, filettature e piccoli raccordi dal pezzo da studiare.
checks-strength-hint-not_a_number = Controlla unità e grandezze di carichi e materiale.
checks-strength-hint-no_solver = Non esiste per questa macchina: Netgen e NGSolve funzionano su Linux x86-64 con Python da 3.11 a 3.13.
checks-strength-hint-time = Togli i piccoli dettagli, o riprova quando il server è meno occupato.
checks-strength-hint-memory = Togli i piccoli dettagli.
checks-strength-hint-crash = Controlla che il solido sia valido; elimina schegge e spigoli molto piccoli.
checks-strength-converged-pass = Studio «{ $study }»: una mesh più fine cambia la tensione massima solo del { NUMBER($change, maximumFractionDigits: 1) } % (fino al { NUMBER($limit, maximumFractionDigits: 0) } % va bene).
checks-strength-converged-warn = Studio «{ $study }»: una mesh più fine cambia ancora la tensione o lo spostamento massimi del { NUMBER($change, maximumFractionDigits: 1) } %; fino al { NUMBER($limit, maximumFractionDigits: 0) } % va bene.
checks-strength-converged-single = Studio «{ $study }»: c'è stato posto per una sola mesh, quindi non si sa quanto sia esatto.
checks-strength-converged-hint = Prendi il valore con cautela; togli i dettagli che non portano carico, così la mesh può essere più fine dove serve.
checks-strength-converged-singular = Studio «{ $study }»: la mesh mostra { NUMBER($stress, maximumFractionDigits: 1) } MPa su uno spigolo interno vivo o sul bordo di un vincolo. Cresce con ogni mesh più fine e non conta; le tensioni a meno di { NUMBER($near, maximumFractionDigits: 2) } mm sono escluse.
checks-strength-converged-round = Uno spigolo interno reale ha un raggio: daglielo con fillet() dove la tensione conta.
checks-strength-yield-pass = Studio «{ $study }»: al massimo { NUMBER($stress, maximumFractionDigits: 1) } MPa; il materiale snerva a { NUMBER($strength, maximumFractionDigits: 0) } MPa: coefficiente di sicurezza { NUMBER($safety, maximumFractionDigits: 2) }.
checks-strength-yield-warn = Studio «{ $study }»: { NUMBER($stress, maximumFractionDigits: 1) } MPa, e il materiale snerva a { NUMBER($strength, maximumFractionDigits: 0) } MPa: coefficiente di sicurezza { NUMBER($safety, maximumFractionDigits: 2) }; di solito serve almeno { NUMBER($safe, maximumFractionDigits: 1) }.
checks-strength-yield-fail = Studio «{ $study }»: { NUMBER($stress, maximumFractionDigits: 1) } MPa superano lo snervamento del materiale, { NUMBER($strength, maximumFractionDigits: 0) } MPa (coefficiente di sicurezza { NUMBER($safety, maximumFractionDigits: 2) }): il pezzo resta piegato.
checks-strength-yield-hint = Rendi più spessa o più arrotondata la zona indicata, avvicina carico e vincolo, o scegli un materiale più resistente, fino a una sicurezza di { NUMBER($safe, maximumFractionDigits: 1) }.
checks-strength-yield-unknown = Studio «{ $study }»: al massimo { NUMBER($stress, maximumFractionDigits: 1) } MPa; lo snervamento di «{ $material }» non è noto.
checks-strength-yield-state = Indicalo con la sua fonte: yield_strength=MPa(...).
checks-strength-deflection-info = Studio «{ $study }»: il pezzo cede al massimo di { NUMBER($displacement, maximumFractionDigits: 4) } mm.
checks-strength-deflection-pass = Studio «{ $study }»: il pezzo cede di { NUMBER($displacement, maximumFractionDigits: 4) } mm; sono ammessi { NUMBER($limit, maximumFractionDigits: 4) } mm.
checks-strength-deflection-fail = Studio «{ $study }»: il pezzo cede di { NUMBER($displacement, maximumFractionDigits: 4) } mm; sono ammessi solo { NUMBER($limit, maximumFractionDigits: 4) } mm.
checks-strength-deflection-hint = La rigidezza cresce con il cubo dell'altezza: rendilo più alto nella direzione del carico, o più corto.
