"""Whether what the site links to is still there.

`collecting` finds the links, `inside` and `asking` look at them, `judging` says what
the answer means, `keeping` writes it down, `running` goes through all of them.
"""
