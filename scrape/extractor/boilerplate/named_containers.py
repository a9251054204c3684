"""Boilerplate by structure: containers whose class, id, role or type says what they are.

The names are those of the common themes and platforms (WordPress, Drupal, Ghost, Substack, Blogger, ...).
"""

from __future__ import annotations

from scrape.extractor.document import Name
from scrape.patterns import compiled_late
from scrape.remembered import remembered

_SPLIT = compiled_late(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")

BREADCRUMB = "breadcrumb_trail"
COMMENTS = "comment_section"
RELATED = "related_articles"
REVIEWS = "customer_reviews"
ADVERT = "advert_slot"
AUTHOR_BOX = "author_box"
DISCLOSURE = "disclosure"
TERMS = "terms_note"
NAVIGATION = "page_navigation"
SIGNATURE = "signature"
PAGE_FOOTER = "page_footer"
DOCUMENT_INFO = "document_info"
SCREEN_READER = "screen_reader_text"
CELL_PROMPT = "cell_prompt"
TOOLTIP = "tooltip"
UNFILLED = "unfilled_field"
SIDE_COLUMN = "side_column"

_NAMES: dict[str, tuple[str, ...]] = {
    BREADCRUMB: (r"(?:[\w-]*-)?(?:bread-?crumbs?|crumbs?|breadcrumb-?trail)(?:-[\w-]*)?",),
    "share_buttons": (
        r"(?:[\w-]*-)?(?:share|sharing|social|sharedaddy|shareaholic|addtoany|addthis|sharebar|sharethis|a2a)"
        r"(?:-(?:bar|buttons?|btns?|links?|icons?|tools?|list|box|wrapper|container|menu|kit|toolbar|section"
        r"|sharing|share|media|toolbox|article|post|widget|block|holder|top|bottom|inline|label|title))*",
        r"sd-(?:sharing|block|content|social)[\w-]*",
        r"jp-(?:likes|sharing)[\w-]*",
        r"td-post-sharing[\w-]*",
    ),
    COMMENTS: (
        r"(?:comments?|respond|comment-?respond|disqus(?:-thread)?|comments?-?(?:area|list|items|section|form"
        r"|wrapper|wrap|container|block|box|template|reply-title)|commentlist|fb-comments|td-comments[\w-]*"
        r"|post-comments|article-comments|user-comments|comment-reply-title|giscus|utterances|livefyre"
        r"|guest-?book-(?:entries|entry|list|form)|spot-?im[\w-]*|viafoura[\w-]*|coral-[\w-]*)",
    ),
    RELATED: (
        r"(?:[\w-]*-)?(?:related|similar|up-?sells?|cross-?sell(?:s|ing)?|also-?bought|recommended|recommendations?|more-stories|see-also|you-may-like"
        r"|you-might-like|also-like|jp-relatedposts|outbrain|taboola|zergnet|revcontent|recirc(?:ulation)?|most-(?:read|popular"
        r"|viewed)|trending|popular|correlati|relacionad[oa]s|leggi-anche|lire-aussi|zum-thema|lesen-sie-auch|le(?:e|er)-tambien"
        r"|leia-(?:mais|tambem)|baca-juga|lees-ook|las-mer|next-(?:article|story))(?:-?(?:posts?|articles?|stories|story|content|news|links?|list|box|items?"
        r"|widget|block|section|topics?|container|wrapper|headline|title|reading|entries|pages?|module"
        r"|coverage|inline|videos?|now))*",
        r"hatnote|(?:[\w-]*-)?links?-list",
    ),
    REVIEWS: (
        r"(?:[\w-]*-)?(?:customer-?(?:reviews|ratings|opinions)|product-?reviews)(?:-(?:list|section|container|wrapper|box|tab))*"
        r"|box-reviews|review-list|woocommerce-reviews|(?:kunden-?|produkt-?)?(?:bewertungen|rezensionen)|(?:avis|opiniones|recensioni)-?(?:clients?|clientes|clienti)",
    ),
    "subscribe_box": (
        r"(?:[\w-]*-)?(?:newsletter|subscribe|subscription|signup|sign-up|wait-?list|mailchimp|mc4wp|optin|opt-in"
        r"|subscribe-widget|email-form)(?:-(?:form|box|widget|wrapper|wrap|container|block|section|cta|signup"
        r"|module|promo|prompt|inline|embed|banner|inner|footer|popup|modal|card|content|heading|subheading"
        r"|disclaimer|success|title|text|teaser))*",
    ),
    "consent_banner": (
        r"(?:[\w-]*-)?(?:cookies?|gdpr|consent|onetrust|cookielaw|cookiebot|ccpa|didomi|cookie-?(?:notice|law"
        r"|banner|bar|consent))(?:-(?:notice|banner|bar|consent|popup|overlay|modal|law|message|info|container"
        r"|wrapper|sdk|box|policy|dialog))*",
    ),
    ADVERT: (
        r"(?:adsbygoogle|ad-(?:slot|unit|container|wrapper|wrap|box|block|banner|label|placeholder)"
        r"|advert|adverts|advertisement|dfp-ad[\w-]*|google-ads?[\w-]*)",
    ),
    DISCLOSURE: (
        r"(?!(?:no|has|with|without|hide|is)-)(?:[\w-]*-)?(?:disclaimers?|(?:affiliate|advertis(?:er|ing)|editorial|ad)-?(?:disclosure|notice))"
        r"(?:-(?:text|box|block|wrapper|wrap|container|content|note|message|inner|top|bottom|statement))*",
    ),
    AUTHOR_BOX: (
        r"(?:[\w-]*-)?(?:author-?(?:box|bio|card|profile|info-box)|about-?(?:the-?)?(?:author|writer|critic|reporter"
        r"|journalist|columnist|contributor|reviewer)|bio-box|sabox(?:plugin)?)"
        r"(?:-(?:wrapper|wrap|container|content|text|inner|section|block|bio|tab|desc))*",
    ),
    SIGNATURE: (
        r"(?:(?:[\w-]*-)?(?:post|poster|message|msg-\d+|user|author|entry|comment|reply|topic|forum|board|bbp)-)?"
        r"signature(?:-(?:\d+|text|content|wrapper|wrap|outer|inner|container|box|block|group|collapsed|anon))*",
        r"signaturecontainer|postsignature",
    ),
    "notes_label": (r"footnote-label",),  # of GitHub's Markdown, for those who hear the page
    SCREEN_READER: (
        r"(?!(?:.*-)?not-)(?:[\w-]+-)?(?:sr-only|screen-?reader(?:-(?:only|text))?|visually-?hidden)(?:-focusable)?",
    ),
    "site_tagline": (r"site-?(?:sub|tagline|slogan|description)",),
    "player_controls": (
        r"(?:vjs|mejs|plyr|jw)-(?:controls?|control-?bar|control-text|menu|settings|modal-dialog|text-track-settings"
        r"|error-display|big-play-button|overlay-(?:play|loading)|sr-only|offscreen|nextup|rightclick)(?:-[\w-]*)?",
    ),
    "maintenance_note": (r"[atco]mbox",),
    "licence_note": (r"pg-boilerplate",),
    TERMS: (
        r"(?:(?:[\w-]*-)?(?:post|article|entry|single|blog|page|site|content|text|reprint|declare|news|doc)-)?copyright(?:-(?:info|notice|declare|box|card|container|wrapper|content|post|author|link|license|top|bottom))*",
        r"(?:[\w-]*-)?(?:post|article|entry)-licen[sc]e(?:-(?:info|notice|box|card|container|wrapper|content|link))*",
    ),
    "donation_box": (
        r"(?:[\w-]*-)?(?:post|article|entry)-(?:reward|donat(?:e|ion))"
        r"(?:-(?:box|button|btn|container|wrapper|content|main|area|info|title|text|comment|link|links|img|image|qr|qrcode|item|way))*",
        r"(?:reward|donate)-(?:btn|button|comment|container|qr(?:code)?)",
    ),
    DOCUMENT_INFO: (r"doc-?info",),
    "citation_note": (r"quarto-(?:citation|reuse|copyright)",),
    "contents": (r"mini-toc|section-toc",),  # by Texinfo, of the parts of a chapter
    CELL_PROMPT: (r"jp-(?:input|output)-prompt",),  # by Jupyter: `In [1]:`
    TOOLTIP: (r"ttc",),  # by Doxygen, of the names in code
    UNFILLED: (r"w-condition-invisible",),  # by Webflow, of what has nothing to show on this page
    SIDE_COLUMN: (r"portal-column-(?:one|two)|region-sidebar-(?:first|second)",),  # by Plone and Drupal
    PAGE_FOOTER: (r"(?:page-?|site-?|global-?)?footer(?:-(?:wrap|wrapper|container|inner))?|colophon|postamble",),
}
"""The rules that go by names, in the order in which they are asked, and patterns of the whole names: words in lower
case, parted by single hyphens."""

_RULES = (*_NAMES, NAVIGATION)
_NAMED = compiled_late("|".join(f"(?P<{rule}>{'|'.join(patterns)})" for rule, patterns in _NAMES.items()))

_CONTAINERS = frozenset(
    "div section aside nav ul ol form p span ins header footer table dl figure fieldset details iframe".split(" ")
)
_NAVIGATION_NAMES = frozenset(
    "navheader navfooter nav-panel nav_table toplang bottomlang wc-tabs"
    " bbp-template-notice bbp-pagination bbp-topic-tags bbp-no-reply".split()
)
"""What DocBook and Texinfo call the links to the chapters before and after, Apache's manual those to its languages,
WooCommerce the labels of a product's tabs, and bbPress what it says of a topic around its posts."""
_NEIGHBOURS = compiled_late(
    r"(?:^|\s)(?:[\w-]*-)?(?:sub-nav|post-navigation|nav-links|links-nextprev|(?:prev-next|next-prev)(?:-links)?)(?=\s|$)"
)
"""Classes that themes give to the links to what comes before and after."""
_FRAMES_OF_MANUALS = frozenset(
    "projectrow projectalign projectlogo main-nav MSearchBox MSearchSelectWindow MSearchResultsWindow quickview".split()
)
"""The ids that Doxygen gives to what it puts over every page, and Apache's manual to its contents."""
_OF_ANY_TAG = frozenset({"siteSub", "portal-column-one", "portal-column-two", "footnote-label"})
"""The id of MediaWiki's tagline, which its older skins set as a heading, as is the label of notes, and those of Plone's
side columns, which its older versions set as cells of a table."""
_CELL_PROMPTS = frozenset({"input_prompt", "output_prompt"})
"""What older notebooks call them, beside `prompt`: alone it may be what a machine was asked."""
_NAVIGATION_ROLES = frozenset({"navigation", "search", "menu", "menubar"})
_POST_CLASS = compiled_late(r"(?:category|tag|post-tag|topic|label|section|page)-")
"""WordPress puts the post's categories and tags among its classes; they name its subject, not its role."""


def rule_of(name: Name) -> str | None:
    """The name of the first rule that an element's tag and attributes meet, or None."""
    return _rule_of(name.tag, name.classes or "", name.element_id or "", name.role or "")


@remembered(5_000)
def _rule_of(tag: str, classes: str, element_id: str, role: str) -> str | None:
    if tag not in _CONTAINERS and element_id not in _OF_ANY_TAG:
        return None
    words = classes.split()
    met = {_rule_of_word(word) for word in (*words, *element_id.split())}
    if "prompt" in words and not _CELL_PROMPTS.isdisjoint(words):
        met.add(CELL_PROMPT)
    is_named = element_id in _FRAMES_OF_MANUALS or not _NAVIGATION_NAMES.isdisjoint(words)
    is_named = is_named or _NEIGHBOURS.search(classes) is not None
    if is_named or tag == "nav" or role.lower() in _NAVIGATION_ROLES:
        met.add(NAVIGATION)
    return next((rule for rule in _RULES if rule in met), None)


@remembered(20_000)
def _rule_of_word(written: str) -> str | None:
    """The rule that a class or an id meets: pages share most of these."""
    words = "-".join([word.lower() for word in _SPLIT.split(written) if word])
    found = None if _POST_CLASS.match(words) else _NAMED.fullmatch(words)
    return found.lastgroup if found else None
