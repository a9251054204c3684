"""The names of time zones that stand in dates."""

from __future__ import annotations

from typing import Final

HOURS_AHEAD: Final = {
    name: hours
    for hours, names in (
        *((-8, "PST"), (-7, "PDT MST"), (-6, "MDT CST"), (-5, "CDT EST"), (-4, "EDT")),
        *((0, "Z UTC GMT WET"), (1, "BST CET MEZ"), (2, "CEST MESZ EET SAST"), (3, "EEST MSK МСК EAT")),
        *((7, "WIB ICT"), (8, "SGT HKT WITA AWST"), (9, "JST KST WIT"), (10, "AEST"), (11, "AEDT")),
    )
    for name in names.split()
}
"""Hours that the clocks of a zone are ahead of UTC: the names of RFC 5322, 4.3, and others that mean one zone
on the web. `IST` is India's, Ireland's and Israel's; `ET` has two offsets."""
