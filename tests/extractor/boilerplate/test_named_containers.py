"""What containers are, by their names."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate import named_containers
from scrape.extractor.document import Name
from scrape.extractor.parsing.walk import parse


def rule_of(html: str) -> str | None:
    document = parse(f"<body><div class='content'><p>The ferry stops.</p>{html}</div></body>")
    container = document.parents.index(document.tags.index("div"), document.tags.index("p") + 1)
    return named_containers.rule_of(document.name_of(container))


@pytest.mark.parametrize(
    ("html", "rule"),
    [
        ('<ins class="adsbygoogle"><p>Taken</p></ins>', "advert_slot"),
        ('<div class="ttc" id="aweir_8h"><div class="ttname">weir_t</div></div>', "tooltip"),
        ('<div class="toplang"><p>Available Languages: en | fr</p></div>', "page_navigation"),
        ('<div id="quickview"><h3>Topics</h3></div>', "page_navigation"),
        ('<ul class="tabs wc-tabs"><li>Reviews (0)</li></ul>', "page_navigation"),
        ('<div class="bbp-template-notice info"><ul><li>This topic has 1 reply</ul></div>', "page_navigation"),
        ('<div class="bbp-pagination">Viewing 2 posts - 1 through 2 (of 2 total)</div>', "page_navigation"),
        ('<div class="entry-crumbs"><a href="/">Home</a> Taken</div>', "breadcrumb_trail"),
        ('<section class="pg-boilerplate pgheader" id="pg-header">Taken</section>', "licence_note"),
        ('<ul class="post-copyright"><li>Taken</li></ul>', "terms_note"),
        ('<div class="article-copyright-info-container">Taken</div>', "terms_note"),
        ('<div class="post__license">Taken</div>', "terms_note"),
        ('<div class="doc-copyright">Taken</div>', "terms_note"),
        ('<h2 id="footnote-label" class="sr-only">Taken</h2>', "notes_label"),
        ('<div class="post-reward">Taken</div>', "donation_box"),
        ('<div id="postamble" class="status">Taken</div>', "page_footer"),
        ('<section class="quarto-appendix-contents" id="quarto-citation">Taken</section>', "citation_note"),
        ('<ul class="mini-toc"><li>Taken</li></ul>', "contents"),
        ('<div class="jp-InputPrompt jp-InputArea-prompt">In [1]:</div>', "cell_prompt"),
        ('<div class="prompt output_prompt">Out[1]:</div>', "cell_prompt"),
        ('<div class="input-prompt">Write a story of four lines</div>', None),
        ('<div class="prompt">Write a story of four lines</div>', None),
        ('<div class="output_area">Taken</div>', None),
        ('<div class="copyrighted">Taken</div>', None),
        ('<div class="has-copyright">Taken</div>', None),
        ('<div class="reward">Taken</div>', None),
        ('<div class="post-reward-container">Taken</div>', "donation_box"),
        ('<section class="article-donation-story">Taken</section>', None),
        ('<div class="faq-copyright">Taken</div>', None),
        ('<section class="chapter-copyright">Taken</section>', None),
        ('<article class="category-copyright">Taken</article>', None),
        ('<div class="sharedaddy sd-sharing-enabled">Taken</div>', "share_buttons"),
        ('<ul class="social-share-buttons"><li>Taken</li></ul>', "share_buttons"),
        ('<div id="comments"><p>Taken</p></div>', "comment_section"),
        ('<div id="respond" class="comment-respond">Taken</div>', "comment_section"),
        ('<div class="td_block_related_posts">Taken</div>', "related_articles"),
        ('<aside class="relatedArticles"><a href="/x">Taken</a></aside>', "related_articles"),
        ('<div class="component relatedcontent"><a href="/x">Taken</a></div>', "related_articles"),
        ('<div class="box-correlati"><a href="/x">Taken</a></div>', "related_articles"),
        ('<section class="noticias-relacionadas"><a href="/x">Taken</a></section>', "related_articles"),
        ('<div class="fig-next-article"><a href="/x">Taken</a></div>', "related_articles"),
        ('<ul class="links-list"><li><a href="/x">Taken</a></li></ul>', "related_articles"),
        ('<div id="similar_topics"><a href="/x">Taken</a></div>', "related_articles"),
        ('<div class="box-collateral box-up-sell"><a href="/x">Taken</a></div>', "related_articles"),
        ('<div class="cross-sells"><a href="/x">Taken</a></div>', "related_articles"),
        ('<div class="box-collateral box-reviews">Taken</div>', "customer_reviews"),
        ('<div id="customerReviews">Taken</div>', "customer_reviews"),
        ('<div class="bewertungen">Taken</div>', "customer_reviews"),
        ('<div class="newsletter-signup">Taken</div>', "subscribe_box"),
        ('<div class="vjs-menu vjs-lock-showing">Taken</div>', "player_controls"),
        ('<div class="mejs__controls">Taken</div>', "player_controls"),
        ('<section class="waitlist" id="warteliste">Taken</section>', "subscribe_box"),
        ('<div class="NewsletterTeaser">Taken</div>', "subscribe_box"),
        ('<div id="onetrust-consent-sdk">Taken</div>', "consent_banner"),
        ('<div class="cookie-notice">Taken</div>', "consent_banner"),
        ('<div class="post-author-bio"><p>Taken</p></div>', "author_box"),
        ('<div class="story--author-card"><p>Taken</p></div>', "author_box"),
        ('<section id="about-the-author">Taken</section>', "author_box"),
        ('<aside class="message-signature">Taken</aside>', "signature"),
        ('<div class="signaturecontainer">Taken</div>', "signature"),
        ('<section class="about-the-critic">Taken</section>', "author_box"),
        ('<div class="guestbook-entries">Taken</div>', "comment_section"),
        ('<div class="ipsEntry__signature" id="sig12">Taken</div>', "signature"),
        ('<div class="postsignature postmsg">Taken</div>', "signature"),
        ('<div class="saboxplugin-wrap"><p>Taken</p></div>', "author_box"),
        ('<div id="siteSub">Taken</div>', "site_tagline"),
        ('<table class="plainlinks ambox ambox-style"><tr><td>Taken</table>', "maintenance_note"),
        ('<h3 id="siteSub">Taken</h3>', "site_tagline"),
        ('<p class="site-description">Taken</p>', "site_tagline"),
        ('<div id="footer">Taken</div>', "page_footer"),
        ('<table class="docinfo"><tr><th>Author:<td>Taken</table>', "document_info"),
        ('<div class="docInfo">Taken</div>', "document_info"),
        ('<ul class="comments-items"><li>Taken</ul>', "comment_section"),
        ('<div class="post_update w-condition-invisible">Taken</div>', "unfilled_field"),
        ('<div id="portal-column-two" class="cell">Taken</div>', "side_column"),
        ('<div class="region region-sidebar-first">Taken</div>', "side_column"),
    ],
)
def test_a_named_container_goes(html: str, rule: str) -> None:
    assert rule_of(html) == rule


@pytest.mark.parametrize(
    "html",
    [
        '<div class="cmp-text">Kept</div>',
        '<ins datetime="2024-05-03"><p>Kept, for it was inserted later</p></ins>',
        '<div class="readmore">Kept</div>',
        '<div class="post category-newsletter tag-cookies">Kept</div>',
        '<div class="shareholders">Kept</div>',
        '<div class="commentary">Kept</div>',
        '<p class="author-description">Kept</p>',
        '<div class="biography">Kept</div>',
        '<p class="unsubscribed">Kept</p>',
        '<div class="member-signature">Kept</div>',
        '<div class="entry-footer">Kept</div>',
        '<div id="portal-column-content">Kept</div>',
        '<div class="region region-content sidebar-first">Kept</div>',
    ],
)
def test_a_container_of_the_article_stays(html: str) -> None:
    assert rule_of(html) is None


def test_navigation_is_named() -> None:
    assert named_containers.rule_of(Name("nav", "toc")) == "page_navigation"
    assert named_containers.rule_of(Name("div", role="search")) == "page_navigation"
    assert named_containers.rule_of(Name("div", "navfooter")) == "page_navigation"
    for name in ("events-sub-nav", "nav-links", "links-nextprev", "post-navigation"):
        assert named_containers.rule_of(Name("ul", f"list {name}")) == "page_navigation"
    assert named_containers.rule_of(Name("ul", "sub-navy nav-linkset")) is None
    assert named_containers.rule_of(Name("nav", "breadcrumbs")) == "breadcrumb_trail"


@pytest.mark.parametrize("element_id", ["projectrow", "projectlogo", "MSearchSelectWindow", "MSearchResultsWindow"])
def test_frame_that_doxygen_puts_over_each_page(element_id: str) -> None:
    assert named_containers.rule_of(Name("div", element_id=element_id)) == named_containers.NAVIGATION


def test_side_column_that_is_a_cell() -> None:
    assert named_containers.rule_of(Name("td", element_id="portal-column-one")) == named_containers.SIDE_COLUMN
    assert named_containers.rule_of(Name("td", element_id="portal-column-content")) is None
