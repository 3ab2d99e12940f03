error-internal = Im Hub ist etwas schiefgegangen. Es wurde vermerkt; bitte versuche es noch einmal.
error-not_signed_in = Bitte melde dich zuerst an.
error-forbidden = Deine Rolle erlaubt das hier nicht. Eine Lehrkraft oder wer für das Projekt verantwortlich ist, hilft weiter.
error-not_found = Unter dieser Adresse gibt es nichts, oder es ist dir nicht zugänglich.
error-invalid = Ein Teil der Eingaben wurde abgelehnt.
error-too_many = Zu viele Anfragen. Bitte warte einen Moment.
