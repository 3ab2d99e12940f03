"""The pages, one module each: what a person asks for in a browser, and what their forms do.

Their one rule: a page calls the same verbs as the API and decides nothing; after a form was taken it redirects.
"""

from api.web.pages import (
    account,
    guests,
    parts,
    people,
    previews,
    projects,
    reference,
    sign_in,
    submit,
    threads,
    tools,
)

PAGES = (sign_in, projects, people, parts, previews, submit, threads, guests, account, tools, reference)
