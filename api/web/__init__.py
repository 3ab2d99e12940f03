"""The pages: templates, translations, styles, and the front end's source."""
