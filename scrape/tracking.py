"""Parameters of URLs that tell how a reader came to a page, and not which page it is."""

from __future__ import annotations

import re

from scrape.patterns import compiled_late


def without_tracking(target: str) -> str:
    """A path and query, or a URL without a fragment, but for what tells only how a reader came to the page."""
    path, mark, query = target.partition("?")
    if not mark:
        return target
    kept = "&".join(part for part in query.split("&") if not _TRACKING.match(part))
    return f"{path}?{kept}" if kept else path


_TRACKING = compiled_late(
    r"(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_(?:source|campaignid)|srsltid|_g[al]|msclkid|twclid|ttclid"
    r"|li_fat_id|ys?clid|_openstat|igsh(?:id)?|mibextid|mc_[ce]id|_hs(?:enc|mi)|__hs(?:tc|sc|fp)|mkt_tok|vero_id"
    r"|oly_(?:enc|anon)_id|(?:mtm|pk|piwik)_(?:campaign|cid|content|group|keyword|kwd|medium|placement|source)"
    r"|at_(?:medium|campaign|custom\d+)|xtor|wt_z?mc|ns_(?:campaign|fee|linkname|mchannel|source))=|ref_src=twsrc",
    re.IGNORECASE,
)
"""Names that advertisers, mailers and counters have made for themselves. Words that sites use on their own (`ref`,
`cmpid`, `ocid`, `source`, `from`) are none: where they number the pages, a list of ten would be one."""
