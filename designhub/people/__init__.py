"""Who is asking, and what they may do.

``caller.py`` has the three kinds of callers, ``policy.py`` every permission rule; the other files are what a person
can do: sign in, keep accounts, memberships, API tokens and guest links.
Its one rule: a secret is shown once and only its hash is kept.
"""
