"""What themes of blogs put above and below posts: who owns them, where they are filed, whom to follow; and lines of
posts that begin alike."""

from __future__ import annotations

import pytest

from scrape.extractor.boilerplate.rules.table import first_match
from scrape.extractor.passages import Passage, Zone, passages_of


def passage(text: str, zone: Zone) -> Passage:
    (made,) = passages_of([text], None)
    return made._replace(zone=zone, item=False)


BELOW = {
    "disclosure": """版权声明 : 本站所有文章均采用 CC BY-SA 4.0 许可协议，转载请注明出处
许可协议: 署名-相同方式共享 4.0
本文链接：https://harbour.example/gulls
除特别声明外，本博客文章均采用 CC BY 4.0 许可协议
本站文章除注明出处外，均为原创
本文由 海鸥 原创，转载请注明出处。
转载请保留原文链接及作者。
文章来自网络，如有侵权，请联系删除！
저작자표시 비영리""",
    "copyright_line": """All posts on this blog are licensed under a Creative Commons Attribution 4.0 License
Except where otherwise noted, content on this site is licensed under CC BY 4.0""",
    "byline": """本文作者：海鸥
文章作者: gull33
作者: Lena Reef
投稿者: 川田太郎""",
    "dateline": """Written on May 7, 2024
最后编辑于：2024.03.05 20:30
本文最后更新于 2024年3月5日""",
    "appeal": """打赏作者
您的支持将鼓励我继续创作！
微信支付 支付宝""",
    "follow_prompt": """欢迎关注我的微信公众号
RSS ∙ iTunes ∙ Spotify ∙ Direct Download
You can follow me on Mastodon.
Written by Lena Reef who lives and works in Hull. You should follow her on Mastodon
Email This BlogThis! Share to X Share to Facebook Share to Pinterest""",
    "comment_prompt": """Did you enjoy this? Please share it, or subscribe to the feed.
Found a typo? Edit this page on GitHub.
Questions? Comments? Find me on Mastodon.
Like what you read? Give Lena Reef a round of applause.
ブログランキングに参加しています""",
    "source_credit": "Originally published at harbour.example on March 5, 2024.",
    "adjacent_article": "Newer Post Older Post Home",
    "related_label": "'항구' 카테고리의 다른 글",
    "share_bar": "이 글을 공유하기",
}
ABOVE = {
    "dateline": """5.03.2024, 23:32; kategorie: Port.
Posted on March 5, 2024 in Boats
Publié le 5 mars 2024 dans Bateaux
发表于 2024-03-05 | 分类于 港口
2024년 3월 5일 최대 1 분 소요
2024년 3월 5일 · 약 1분
2024年3月5日 · 約1分""",
    "navigation": """字数 1200 阅读 3000 评论 12
本文共 1200 字，大约阅读时间需要 5 分钟
文章目录""",
    "reading_time": "この記事は約5分で読めます。",
}


@pytest.mark.parametrize(
    ("rule", "line"), [(rule, line) for rule, lines in BELOW.items() for line in lines.split("\n")]
)
def test_what_themes_put_below_a_post_goes(rule: str, line: str) -> None:
    assert first_match(passage(line, "tail")) == rule


@pytest.mark.parametrize(
    ("rule", "line"), [(rule, line) for rule, lines in ABOVE.items() for line in lines.split("\n")]
)
def test_what_themes_put_above_a_post_goes(rule: str, line: str) -> None:
    assert first_match(passage(line, "head")) == rule


@pytest.mark.parametrize(
    "line",
    [
        "许可协议：MIT",
        "他认为，如有侵权行为，权利人可以要求平台删除。",
        "本项目采用 MIT 许可协议",
        "The work is licensed under the GPL.",
        "This work is licensed under CC BY 4.0",
        "Spotify, Deezer, Overcast",
        "On March 5, 2024 in Boats and Bays we met her",
        "Did you enjoy this? So did we, and the gulls.",
        "港口的字数很多",
        "支付宝",
        "Follow me on Facebook, where I was hounded for years",
        "You can find me on Facebook or at the harbour most mornings",
        "Written by a man who lives alone on the quay, the letter begins: follow me",
        "Thoughts, follow me not into the wood",
        "Thoughts? Hit me.",
        "Like it? They follow the river for miles",
        "Found a bug? Here is how to report it: open the tracker and attach the log",
        "Find a typo? Fix it and move on, that was her only rule",
        "请关注公众号信息",
        "请我喝咖啡",
        "你的鼓励会给孩子很大的动力",
        "PayPal Alipay",
        "许可协议：MIT 与 CC 的区别",
        "文章链接：https://harbour.example/gulls",
        "本文采用 TCP 协议实现通信",
        "本站采用国际标准通信协议，保证数据安全。",
        "本文由海鸥撰写，各报转载",
        "转载请注明出处是什么意思",
        "如有侵犯著作权的行为，权利人可以请求赔偿",
        "本文共 3000 字，分为三个部分",
        "分类于哺乳动物",
        "目录",
        "저작자표시",
        "大会では世界ランキングに参加した選手が",
        "そのランキングに参加し、優勝した。",
        "にほんブログ村に登録した。",
        "Produced by Lena Reef using artificial intelligence and tape loops",
        "Votre courriel est collecté par les pirates pour vous piéger",
        "A kapitány azt mondta: Gyerünk, támogassatok minket",
        "Nem kell a pénz, de ha tudsz, támogass minket imádsággal",
        "[video]",
        "[audio fades out]",
        "[gallery laughter and applause]",
        "Read more from Dickens",
        "Did you like this? Share your story with the class",
        'Published in the print edition of the June issue, under the headline "Low Water," the essay made her name.',
    ],
)
def test_lines_of_posts_stay(line: str) -> None:
    assert first_match(passage(line, "tail")) is None


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ('[caption id="a_12" align="left"]The weir in spring[/caption]', "caption"),
        ("[gallery ids=1,2,3]", "caption"),
        ("[audio] [/audio]", "caption"),
        ('[vc_row][vc_column width="1/2"]', "caption"),
        ("[caption] is what it was called", None),
        ("[1] The weir in spring", None),
    ],
)
def test_short_codes_that_a_move_has_left_go(line: str, rule: str | None) -> None:
    assert first_match(passage(line, "prose")) == rule


@pytest.mark.parametrize(
    "line", ["Con la colaboración de Cáritas", "Com a colaboração de Maria Silva", "Ha collaborato Anna Mare"]
)
def test_who_helped_with_a_text_is_said_beside_it_and_not_in_lists(line: str) -> None:
    assert first_match(passage(line, "tail")) == "contribution"
    assert first_match(passage(line, "tail")._replace(item=True)) is None
    assert first_match(passage(line, "prose")) is None


@pytest.mark.parametrize("line", ["Fehler melden", "Zgłoś błąd", "Yazı boyutu", "文字サイズ"])
def test_what_a_manual_calls_a_button_is_one_outside_of_its_lists(line: str) -> None:
    linked = passage(line, "tail")._replace(link_density=1.0)
    assert first_match(linked) == "navigation"
    assert first_match(linked._replace(item=True)) is None
    assert first_match(linked._replace(heading=True)) is None


def test_where_something_was_done_in_a_list_of_days_is_no_section() -> None:
    line = passage("Published 3 May 2024 in Geneva", "head")
    assert first_match(line) == "dateline"
    assert first_match(line._replace(item=True)) is None


def test_the_account_of_who_took_a_picture_is_a_credit() -> None:
    assert first_match(passage("Photo by @lenareef.", "prose")) == "photo_credit"
    assert first_match(passage("Photos by @lenareef and others show how the weir was built.", "prose")) is None
