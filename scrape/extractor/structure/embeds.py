"""Players and posts of other sites, as links to the page where they are seen."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import parse_qs, urlsplit

from scrape import urls
from scrape.blocks import Embed
from scrape.extractor.document import Picture
from scrape.patterns import compiled_late

_SOURCES: Final = ("src", "data-src", "data-lazy-src", "data-original", "data-url")
_MAX_URL: Final = 2_000
"""Characters: longer values are data."""
_ID: Final = r"([\w-]{6,20})"

_YOUTUBE: Final = "https://www.youtube.com/watch?v={}"
_VIMEO: Final = "https://vimeo.com/{}"
_DAILYMOTION: Final = "https://www.dailymotion.com/video/{}"

_PLAYERS: Final = tuple(
    (compiled_late(pattern), page, name)
    for pattern, page, name in (
        (
            rf"(?:[\w-]+\.)?(?:youtube(?:-nocookie)?\.com/(?:embed|v|shorts|live)/|youtu\.be/){_ID}",
            _YOUTUBE,
            "YouTube",
        ),
        (r"player\.vimeo\.com/video/(\d+)", _VIMEO, "Vimeo"),
        (r"(?:www\.|geo\.)?dailymotion\.com/embed/video/(\w+)", _DAILYMOTION, "Dailymotion"),
        (r"(?:www\.)?tiktok\.com/(?:embed/(?:v\d/)?|player/v\d/)(\d+)", "https://www.tiktok.com/@/video/{}", "TikTok"),
        (r"(?:www\.)?instagram\.com/((?:p|reel|tv)/[\w-]+)", "https://www.instagram.com/{}/", "Instagram"),
        (
            r"open\.spotify\.com/embed/((?:track|album|playlist|episode|show|artist)/\w+)",
            "https://open.spotify.com/{}",
            "Spotify",
        ),
        (r"embed\.podcasts\.apple\.com/([\w/-]+)", "https://podcasts.apple.com/{}", "Apple Podcasts"),
        (r"(?:www\.)?(?:streamable\.com)/[eo]/(\w+)", "https://streamable.com/{}", "Streamable"),
        (r"(?:www\.)?loom\.com/embed/(\w+)", "https://www.loom.com/share/{}", "Loom"),
        (r"embed\.ted\.com/((?:talks/)[\w/]+)", "https://www.ted.com/{}", "TED"),
        (r"codepen\.io/([\w-]+)/embed/(?:preview/)?(\w+)", "https://codepen.io/{}/pen/{}", "CodePen"),
    )
)
"""The player's address after the scheme, the page of the same thing, and the site's name."""

_WRAPPERS: Final = (
    (compiled_late(r"(?:www\.)?facebook\.com/plugins/(?:video|post)\.php"), "href", "{}", "Facebook"),
    (compiled_late(r"w\.soundcloud\.com/player/?"), "url", "{}", "SoundCloud"),
    (compiled_late(r"platform\.(?:twitter|x)\.com/embed/Tweet\.html"), "id", "https://x.com/i/status/{}", "X"),
    (compiled_late(r"player\.twitch\.tv/?"), "video", "https://www.twitch.tv/videos/{}", "Twitch"),
    (
        compiled_late(r"(?:[\w-]+\.)?youtube(?:-nocookie)?\.com/embed/?videoseries"),
        "list",
        "https://www.youtube.com/playlist?list={}",
        "YouTube",
    ),
)
"""Players that take what they show as a parameter of the query."""

_MEDIA: Final = {"video": "Video", "amp-video": "Video", "audio": "Audio", "amp-audio": "Audio"}
_MEDIA_FILE: Final = compiled_late(
    r"\.(?:mp4|webm|m4v|mov|ogv|m3u8|mp3|m4a|aac|oga|ogg|opus|flac|wav)(?:$|\?)", re.IGNORECASE
)


def embed_of(picture: Picture, base_url: str | None) -> Embed | None:
    """What a frame, player, quoted post or custom element shows, or None where that is not known to be content."""
    attributes = picture.attributes
    title = " ".join((attributes.get("title") or attributes.get("aria-label") or "").split())
    if picture.tag in _BY_ID:
        key, page, name = _BY_ID[picture.tag]
        number = next((value for each in key if (value := attributes.get(each))), None)
        return _embed(page.format(number), title or name) if number and re.fullmatch(r"[\w-]+", number) else None
    if picture.tag == "blockquote":
        post = urls.join(base_url, attributes.get("cite") or "")
        return Embed(post, title) if post else None
    sources = [attributes.get(key) for key in _SOURCES]
    if picture.tag in _MEDIA:
        sources += [source.get("src") or source.get("data-src") for source in picture.sources]
    else:
        sources += [value for name, value in attributes.items() if _may_hold_player(name, value)]
    for source in sources:
        url = urls.join(base_url, source) if source and source.strip() else None
        found = _of_url(url, title, picture) if url else None
        if found is not None:
            return _with_poster(found, attributes.get("poster"), base_url)
    return None


def _may_hold_player(name: str, value: str | None) -> bool:
    """Whether an attribute may be one of the many in which scripts keep a frame's address until it is asked for."""
    return value is not None and name.startswith("data-") and "//" in value and len(value) <= _MAX_URL


def _of_url(url: str, title: str, picture: Picture) -> Embed | None:
    address = url.partition("://")[2]
    for pattern, parameter, page, name in _WRAPPERS:
        if pattern.match(address):
            value = parse_qs(urlsplit(url).query).get(parameter, [""])[0]
            target = urls.join(None, page.format(value)) if value else None
            return Embed(target, title or name) if target else None
    for pattern, page, name in _PLAYERS:
        match = pattern.match(address)
        if match:
            return _embed(page.format(*match.groups()), title or name)
    if picture.tag in _MEDIA and (_MEDIA_FILE.search(url) or "controls" in picture.attributes):
        return Embed(url, title or _MEDIA[picture.tag])
    return None


_BY_ID: Final = {
    "amp-youtube": (("data-videoid",), _YOUTUBE, "YouTube"),
    "lite-youtube": (("videoid", "video-id"), _YOUTUBE, "YouTube"),
    "amp-dailymotion": (("data-videoid",), _DAILYMOTION, "Dailymotion"),
    "amp-instagram": (("data-shortcode",), "https://www.instagram.com/p/{}/", "Instagram"),
    "amp-twitter": (("data-tweetid",), "https://x.com/i/status/{}", "X"),
    "amp-vimeo": (("data-videoid",), _VIMEO, "Vimeo"),
    "lite-vimeo": (("videoid", "video-id"), _VIMEO, "Vimeo"),
}


def _embed(url: str, title: str) -> Embed:
    video = url.removeprefix(_YOUTUBE.format(""))
    return Embed(url, title, f"https://i.ytimg.com/vi/{video}/hqdefault.jpg" if video != url else None)


def _with_poster(embed: Embed, poster: str | None, base_url: str | None) -> Embed:
    url = urls.join(base_url, poster) if poster else None
    return embed if embed.thumbnail or url is None else Embed(embed.url, embed.title, url)
