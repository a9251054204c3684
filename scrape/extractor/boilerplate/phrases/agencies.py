"""Agencies of news and of pictures, as parts of patterns: plain alternatives in lower case."""

from __future__ import annotations

from typing import Final

NAMED: Final = (
    r"associated press|agence france[- ]presse|united press international|press association|press trust of india"
    r"|canadian press|australian associated press|agencia efe|reuters|bloomberg(?: news)?|xinhua|kyodo(?: news)?|jiji press"
    r"|interfax|itar-tass|keystone-sda|ritzau|belga"
)
"""Those that send news, by names in which no person's ends behind two more."""
LETTERED: Final = "afp|ap|dpa|efe|ansa|upi|tass|pa|pti|ians|ani|aap|lusa|pap|čtk|apa|sda|epd|kna|rtr|ntb|tt|stt|anp"
"""By their letters, which as a word in small ones behind a capital are names, too: `Ani`."""
AS_WRITTEN: Final = rf"(?:(?i:(?:the )?(?:{NAMED}))|{LETTERED}|{LETTERED.upper()})"
"""Either, in text that has its case."""

KOREAN_PAPER: Final = (
    r"(?:[가-힣]{0,6}[A-Za-z][A-Za-z0-9]{0,9}[가-힣]{0,6}"
    r"|[가-힣]{1,6}(?:신문|일보|뉴스|경제|스포츠|방송|타임스|닷컴|투데이|저널|데일리|통신))"
)
"""A paper or station of Korea, by letters of the West in its name or by what such names end in."""
OF_PICTURES: Final = (
    r"getty(?: images)?|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|adobe stock|ap photo|afp|epa|reuters"
)
"""Those that sell pictures; not `dpa`, for `kao/dpa` signs a text."""
SHARED_PICTURES: Final = r"unsplash|pixabay|flickr|wikimedia(?: commons)?"
"""Where pictures are found that anybody may show."""
