"""Names of persons, as parts of patterns for text that has its case."""

from __future__ import annotations

from typing import Final

_GOES_ON: Final = r"[\w.'’-]*"
WORD: Final = rf"[A-ZÀ-ÞА-Я]{_GOES_ON}"
"""A word of a name: it begins with a capital."""
FULL_NAME: Final = rf"{WORD}(?: {WORD}){{1,3}}"
LATIN_WORD: Final = rf"[A-ZÀ-Þ]{_GOES_ON}"
"""The same beside words of Western languages: a second script takes twice as long to compile."""
LATIN_NAME: Final = rf"{LATIN_WORD}(?: {LATIN_WORD}){{1,3}}"

NETWORK: Final = (
    r"facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram|tumblr|messenger|flipboard|instagram|youtube|tiktok|"
    r"bluesky|mastodon|x\.com|snapchat|google\+|xing|vk|viber|вконтакте|одноклассники|odnoklassniki|hatena|weibo|wechat"
)
"""Of the social networks, in lower case."""
