# Grandezze e unità

quantity-empty = Scrivi un numero e la sua unità, per esempio «6 mm».
quantity-too_long = È troppo lungo per una grandezza: al massimo { $most } caratteri.
quantity-no_number = «{ $text }» non comincia con un numero. Scrivi per esempio «6 mm».
quantity-number = «{ $text }» non si può leggere come un solo numero. Scrivi «1234,5» o «1 234,5», con un solo segno decimale.
quantity-not_finite = «{ $text }» non è un numero con cui si possa lavorare.
quantity-absurd = «{ $text }» va oltre tutto ciò che si può costruire. Controlla il numero e il suo esponente.
quantity-fraction = «{ $text }» non è una frazione leggibile. Scrivi per esempio «1/4» o «1 1/2».
quantity-ambiguous = «{ $text }» si può leggere in due modi: { $first } o { $second }. Scrivilo in uno dei due.
quantity-tolerance = «{ $text }» contiene una tolleranza. Scrivi qui la misura nominale e la tolleranza al suo posto.
quantity-several = «{ $text }» contiene più di una misura. Scrivi una grandezza alla volta.
quantity-sum = «{ $text }» è un calcolo. Scrivi il suo risultato: un numero con la sua unità.
quantity-radius = «{ $text }» è un raggio. Scrivi «{ $rest }» dove è chiesto un raggio, o il doppio per un diametro.
quantity-thread = «{ $text }» è il nome di una filettatura, non una misura. Scrivi il suo diametro, per esempio «{ $rest } mm».
quantity-prefix = «{ $prefix }» non può stare davanti a una grandezza. Scrivi solo «{ $rest }» e la sua unità.
quantity-prime = In «{ $text }» l'apice può indicare piedi o primi d'angolo. Scrivi «ft» o «arcmin».
quantity-unit-missing = «{ $text }» non ha unità. Intendevi «{ $example }»?
quantity-unit-needless = «{ $text }» ha un'unità dove serve un numero puro.
quantity-unit-unknown = Il sistema non conosce l'unità «{ $unit }».
quantity-unit-near = Il sistema non conosce l'unità «{ $unit }». Intendevi { $near }? Le maiuscole contano.
quantity-unit-ambiguous = L'unità «{ $unit }» si può leggere in due modi. Metti tra parentesi ciò che sta sotto la barra, come in W/(m·K).
quantity-offset = { $unit } non si può moltiplicare, perché il suo zero è arbitrario. Usa K.
quantity-incompatible = { $unit } non si può convertire in { $wanted }: misurano cose diverse.
quantity-mass_for_force = «{ $text }» è una massa e serve una forza. Intendevi kgf (il peso di quella massa) o N?
quantity-dimension = «{ $text }» non è { quantity-kind }. Scrivilo in { $wanted } o in un'altra unità dello stesso tipo.
quantity-kind = { $kind ->
    [ratio] un numero puro
    [length] una lunghezza
    [area] un'area
    [volume] un volume
    [angle] un angolo
    [mass] una massa
    [time] un tempo
    [force] una forza
    [pressure] una pressione o tensione
    [energy] una coppia o un'energia
    [power] una potenza
    [frequency] una velocità di rotazione o una frequenza
    [speed] una velocità
    [acceleration] un'accelerazione
    [density] una densità
    [temperature] una temperatura
    [stiffness] una rigidezza
   *[other] del tipo richiesto
}
