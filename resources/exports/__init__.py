"""The register in other forms: open data, contact cards, structured data in pages.

All read the same snapshot as the pages, so that one edit changes every one of them,
and all say when each number was checked.
"""
