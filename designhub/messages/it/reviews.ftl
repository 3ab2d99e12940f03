reviews-body = Un'osservazione ha da 1 a { $most } caratteri.
reviews-no_face = Questa revisione non ha la faccia { $face }; le sue { $faces } facce sono numerate da 0.
reviews-no_normal = Manca la direzione della faccia.
reviews-not_measured = Questa revisione non ha (ancora) facce misurate, quindi non si può appuntare nulla.
reviews-point_off = Il punto non si trova sul pezzo.
reviews-thread_full = Questa discussione ha { $most } osservazioni. Aprine una nuova.
reviews-too_many = Al massimo { $most } osservazioni al minuto. Attendi un momento.
