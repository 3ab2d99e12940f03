projects-audience = Ein Projekt sehen seine Mitglieder, alle mit Konto oder alle; nicht „{ $audience }“.
projects-bounds = Jede Seite des Arbeitsraums ist größer als 0 und höchstens { $most } mm lang.
projects-description = Eine Beschreibung hat höchstens { $most } Zeichen.
projects-part_taken = In diesem Projekt gibt es schon ein Teil „{ $slug }“.
projects-project_taken = Die Adresse „{ $slug }“ gehört schon einem anderen Projekt.
projects-slug = „{ $slug }“ kann nicht in einer Adresse stehen: nimm bis zu 64 Kleinbuchstaben a–z, Ziffern, - und _.
projects-tolerance = „{ $tolerance }“ ist keine Allgemeintoleranzklasse nach ISO 2768-1: f, m, c oder v.
projects-too_many_parts = Ein Projekt hat höchstens { $most } Teile.
