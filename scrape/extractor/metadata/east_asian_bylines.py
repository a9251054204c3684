"""How Chinese, Japanese and Korean texts name who wrote them: labels, openings, roles behind names and lists."""

from __future__ import annotations

import re
from typing import Final

from scrape.extractor.boilerplate.phrases.agencies import KOREAN_PAPER
from scrape.patterns import compiled_late

_HAN: Final = r"[\u3400-\u9fff]"
_FAMILIES: Final = (
    "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘蒋蔣蔡余杜叶葉程魏苏蘇吕"
    "呂丁任卢盧姚沈姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋傅方邹鄒熊孟秦邱江尹薛闫段雷侯龙龍陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔白汤湯]"
)
"""China's hundred commonest families."""
EAST_ASIAN_LABEL: Final = compiled_late(
    rf"^\W*(?:(?:本文|文章)?作者(?:简介|簡介|介绍|介紹)?|撰文者?|撰稿|供稿(?=\s*[:：]\s*{_FAMILIES})|采写|发布[者人](?=\s*[:：])|通讯员(?=\s*[:：])|原创(?=\s)|(?:聞き手|ライター)(?=\s*[:：／/・]|\s[\u3400-\u9fff]{{3}})|取材・文|文・写真|文(?=[\W丨])|记者|記者|本报记者|编辑|編輯|執筆者?|著者(?:紹介|について|プロフィール)?|(?:筆者|書いた人)(?=\s*[:：])|投稿者|기자명|글·(?:사진|그림)|사진·글|글(?=[\s=·:/])|글쓴이|작성자|저자(?:\s?소개)?|취재(?=\s*[:：]\s*(?:$|[가-힣]{{3}})))\s*[:：/／|丨｜・＝]?\s*"
)
_OPENING: Final = compiled_late(
    r"[〔［【（(\[]?(?:\w{2,6}\s?)?(?:记者|記者)\s?([\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4})*)\s?[／/╱∕][\u3400-\u9fff]{1,10}?"
    r"(?:報導|报道|電|电)|"
    r"[（(](?:中央社|中新社)(?:記者|记者)([\u3400-\u9fff]{3})[\u3400-\u9fff]{2,4}\d{1,2}日\w?(?:電|电)[）)]|"
    rf"\w{{0,16}}[（(]本?\w{{0,6}}?(?:记者|記者)(?:[\s:：]+|(?={_FAMILIES}))"
    r"([\u3400-\u9fff]{2,4}(?:[\s、，]+[\u3400-\u9fff]{2,9}){0,5})[）)]|"
    r"[【〔]\w{2,15}[＝=]([\u3400-\u9fff]{2,5})[】〕]"
)
"""What articles in Chinese begin with: reporter, place, and that it is a report; or `本报讯（记者 ...）`. In Japanese:
place and correspondent."""
KOREAN_LINE: Final = compiled_late(r"([가-힣]{2,4}(?:\s?[·,、]\s?[가-힣]{2,4}){1,4}) ?기자")
"""Several names before the job."""
_EAST_ASIAN_ROLE: Final = compiled_late(r"(?:实习|實習|特约|特約|见习|見習)?(?:记者|記者|通讯员|通訊員|实习生|實習生)")
_KOREAN_SIGNATURE: Final = compiled_late(
    r"[\[(]?(?:글 ?|[가-힣]{2,6} ?= ?)?([가-힣]{2,4}) ?기자[\])]?(?: ?[=|·(]? ?[\w.+-]+@[\w.-]+\)?)?"
)
"""What Korean papers end an article with: name, job and often an address."""
_CHINESE_SIGNATURE: Final = compiled_late(
    r"[（(]?[\u3400-\u9fff]{0,10}?(?:记者|記者)[\s:：|/]{1,3}([\u3400-\u9fff]{2,4})(?:[\s、]+[\u3400-\u9fff]{2,4}){0,2}[）)]?"
)
"""The same of Chinese ones: paper, job and name."""


def signed_with_job(line: str) -> str | None:
    """The name in a line with a reporter's job and nothing else of weight, as papers end an article with."""
    signed = _KOREAN_SIGNATURE.fullmatch(line) or _CHINESE_SIGNATURE.fullmatch(line)
    return signed[1] if signed else None


def named_in_opening(text: str, *, whole: bool = False) -> str:
    """The names in the opening of a text of East Asia, parted by signs; empty where it has none, or, with `whole`, goes
    on behind it."""
    opening = _OPENING.fullmatch(text) if whole else _OPENING.match(text)
    if opening is None:
        return ""
    given = next(filter(None, opening.groups()))
    parts = (part for part in re.split(r"[\s、，]+", given) if not _EAST_ASIAN_ROLE.fullmatch(part))
    return "、".join(_EAST_ASIAN_ROLE.sub("", part) for part in parts)


_FIRST_EAST_ASIAN: Final = "\u3000"


def is_east_asian(text: str) -> bool:
    """Whether it may have what the patterns of East Asia look for, which take 2 to 20 ms to compile."""
    return not text.isascii() and max(text) >= _FIRST_EAST_ASIAN


EAST_ASIAN: Final = compiled_late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3・·]+")
PHRASE: Final = compiled_late(r"[\u3041-\u309f\u3400-\u9fff\uac00-\ud7a3]{6,}")
"""More signs without a blank or a point than a part of a name has, but for those that Japan writes names of elsewhere
in: `LibreOffice 中的常规快捷键`."""
EAST_ASIAN_TAIL: Final = compiled_late(
    rf"(?:(?<=^[가-힣]{{3}})\s+{KOREAN_PAPER})?\s*(?:(?:객원|선임|인턴|수습|전문|시민)?기자|특파원|記者|记者|撰稿|编辑)\s*$"
)
"""A job, in Korea behind the paper where a portal shows it: `김바다 HB스포츠 기자`."""
CHINESE_ROLE: Final = compiled_late(rf"(?<={_HAN})\s+(?:通讯员|通訊員|实习生|實習生|(?:实习|见习)记者)\s+(?={_HAN})")
CHINESE_LIST: Final = compiled_late(
    rf"(?:(?<={_FAMILIES}{_HAN}{{2}})(?<!{_HAN}{{4}})\s+(?={_FAMILIES}{_HAN}{{1,2}}(?!{_HAN}))|"
    rf"(?<={_FAMILIES}{_HAN})(?<!{_HAN}{{3}})\s+(?={_FAMILIES}{_HAN}{{2}}(?!{_HAN})))"
)
"""Between two names of China, of which one has three signs: in Japan the family's stands there before the given one."""
