projects-audience = Un progetto è visibile ai suoi membri, a chi ha un account o a tutti; non a «{ $audience }».
projects-bounds = Ogni lato del volume di lavoro è maggiore di 0 e arriva fino a { $most } mm.
projects-description = Una descrizione ha al massimo { $most } caratteri.
projects-part_taken = In questo progetto c'è già un pezzo «{ $slug }».
projects-project_taken = L'indirizzo «{ $slug }» è già usato da un altro progetto.
projects-slug = «{ $slug }» non può stare in un indirizzo: usa fino a 64 minuscole a–z, cifre, - e _.
projects-tolerance = «{ $tolerance }» non è una classe di tolleranza generale della ISO 2768-1: f, m, c o v.
projects-too_many_parts = Un progetto ha al massimo { $most } pezzi.
