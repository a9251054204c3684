"""Boilerplate rules: what must never pass, whatever chose the body.

A rule is a pure function over a `Passage`: a block of HTML or a line of plain text, seen alike. Its name is
the reason that `scrape explain` prints. A passage is removed by the first rule of `table` that matches.
The rules stand by family; their wordings are in `phrases`.
"""
