"""Words by which authors name the parts of a page, in class names, ids and roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_WORDS: Final[Mapping[str, str]] = {
    "content": "content body article articles story entry post text main prose richtext rte markdown mw wysiwyg "
    "paragraph copy inhalt texte contenido artikel beitrag",
    "title": "title headline heading head subtitle subhead subheadline dek deck standfirst lead lede intro summary "
    "excerpt teaser abstract kicker",
    "nav": "nav navbar navi navigation menu menubar submenu tabs tab tablist topbar toolbar offcanvas drawer "
    "hamburger sitemap",
    "crumb": "breadcrumb breadcrumbs crumb crumbs trail",
    "foot": "footer foot bottom colophon imprint impressum legal copyright",
    "header": "header masthead banner top branding logo hero",
    "side": "sidebar side aside rail right complementary secondary widget widgets",
    "related": "related recommend recommended recommendation recommendations recirc recirculation more similar also "
    "suggested suggestions trending popular latest mostread most read next previous prev readmore outbrain taboola "
    "teasers promo upnext",
    "share": "share sharing social socials facebook twitter whatsapp linkedin pinterest email follow addthis "
    "sharedaddy sociable",
    "comment": "comment comments disqus respond reply replies responses commentlist discussion",
    "ad": "ad ads advert adverts advertisement sponsor sponsored sponsors promotion dfp gpt adslot commercial anzeige "
    "werbung publicidad",
    "signup": "newsletter subscribe subscription signup optin mailing mailchimp register registration paywall donate "
    "donation membership cta callout",
    "author": "author authors byline bio vcard contributor contributors writer autor profile avatar",
    "date": "date time datetime published publish timestamp updated posted meta postmeta dateline info details",
    "label": "tag tags tagged taglist category categories cat cats topic topics keyword keywords label labels badge "
    "eyebrow section",
    "caption": "caption captions credit credits figcaption wp figure image img photo gallery picture media video "
    "slideshow carousel slider swiper slick lightbox thumbnail thumb",
    "cookie": "cookie cookies consent gdpr privacy onetrust",
    "modal": "modal popup overlay dialog tooltip dropdown toast alert notice notification",
    "page": "pagination pager paging pages page paginate",
    "list": "list item items card cards grid feed listing listings archive row tile tiles results result stream",
    "form": "form search searchform login signin input field button btn submit captcha contact",
    "price": "price prices product products shop cart buy sku stock rating ratings review reviews stars checkout",
    "forum": "forum thread threads topic message messages posts signature userinfo poster answer answers question "
    "questions bbcode quote",
    "hidden": "hidden hide sr only screen reader offscreen invisible noprint print visually collapse collapsed skip",
    "toc": "toc contents outline index jump anchor footnote footnotes reference references reflist notes "
    "infobox navbox",
    "embed": "embed embedded twitter tweet instagram youtube iframe player audio podcast",
    "inset": "inset pullquote pull blockquote quote factbox infobox box aside sidebar disclaimer disclosure note",
}

CATEGORIES: Final = tuple(_WORDS)


def _category_of_word() -> dict[str, int]:
    bits: dict[str, int] = {}
    for number, words in enumerate(_WORDS.values()):
        for word in words.split():
            bits[word] = bits.get(word, 0) | 1 << number
    return bits


CATEGORY_OF_WORD: Final = _category_of_word()
"""The categories of a word, as bits in the order of `CATEGORIES`."""
