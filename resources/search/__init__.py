"""The site's own search, which answers words of distress with help first.

`matching` compares words, `answers` finds the help that fits, `results` finds pages,
`views` puts them on one page.
"""
