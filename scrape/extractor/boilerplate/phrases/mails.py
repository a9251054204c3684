"""What archives of mails put around what somebody wrote."""

from __future__ import annotations

from scrape.extractor.boilerplate.line_patterns import LinePattern
from scrape.extractor.boilerplate.phrases import lines

NAVIGATION = lines(
    en=r"(?:prev(?:ious)?|next)(?: by| in)? (?:date|thread|subject|author)\b.{0,200}|(?:previous|next) message(?: ?\(by (?:thread|date)\))? ?:.{0,200}"
    r"|messages sorted by ?:.{0,80}|(?:maybe )?in reply to ?:.{0,200}|(?:contemporary )?messages sorted ?:.{0,80}"
    r"|\[?date prev\].*",
)
"""Lines below a mail that lead to others, in MHonArc, Pipermail and Hypermail; without the colon at their end."""

SORTED = LinePattern(r"messages sorted by ?:.{0,80}")
"""The last of these lines in Pipermail, which may stand alone above a mail."""

TOOLS = LinePattern(
    r"help / color / mirror\b.*|\^ permalink\s+raw\s+reply\b.*|(?:next ?)?(?:prev ?)?(?:parent ?)?reply\s+other threads:.*|(?:next|prev) [a-z ]*other threads:.*"
)
"""Lines around a mail of public-inbox, as they stand."""

END = LinePattern(r"end of thread, other threads:.*|thread overview:.*|reply instructions:|this is a public inbox\b.*")
"""With what all that stands below its last mail begins."""
