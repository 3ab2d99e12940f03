"""HTTP in, HTTP out: one module a resource, and below ``web`` the pages. No decision is made here."""
