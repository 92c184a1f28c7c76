"""The guide for editors in the admin: the documents below docs/editing, as pages.

`documents` makes HTML of them, `views` shows them, `home` holds what the first page of
the admin offers to begin with.
"""
