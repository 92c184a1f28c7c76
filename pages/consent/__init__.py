"""What happens when a consent ends: what it covered goes, everywhere the site reaches.

`content` knows stored pages, `uses` where a consent is used, `clearing` takes it off,
`files` removes what lies on disk, `beyond` says what nobody can call back.
"""
