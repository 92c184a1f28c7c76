"""The register of support services as plain data.

Nobody has checked these numbers with the services yet, so every record leaves
`last_checked` empty and the site says so.
"""
