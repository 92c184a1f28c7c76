"""Screenings without a database: their times, what is wrong with them, other forms.

`times` works out when a screening begins and ends, `checking` finds what is wrong with
one, `words` tells it to readers, `access` what is there; `calendar` and
`structured_data` tell it to other programs.
"""
