reviews-body = Eine Anmerkung hat 1 bis { $most } Zeichen.
reviews-no_face = Diese Revision hat keine Fläche { $face }; ihre { $faces } Flächen sind ab 0 nummeriert.
reviews-no_normal = Die Richtung der Fläche fehlt.
reviews-not_measured = Diese Revision hat (noch) keine vermessenen Flächen, an die etwas geheftet werden kann.
reviews-point_off = Der Punkt liegt nicht auf dem Teil.
reviews-thread_full = Diese Diskussion hat { $most } Anmerkungen. Bitte beginne eine neue.
reviews-too_many = Höchstens { $most } Anmerkungen pro Minute. Bitte warte einen Moment.
