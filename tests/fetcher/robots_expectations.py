"""What robots.txt files mean to a robot, by RFC 9309 and the leniency that big crawlers are known for.

Each case: what it is about, the file, and for each robot what it may fetch and what not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    about: str
    robots: str | bytes
    allowed: str = ""
    """Paths, parted by blanks."""
    denied: str = ""
    agent: str = "ourbot"

    @property
    def content(self) -> bytes:
        return self.robots.encode() if isinstance(self.robots, str) else self.robots

    def expectations(self) -> Iterator[tuple[str, bool]]:
        yield from ((path, True) for path in self.allowed.split())
        yield from ((path, False) for path in self.denied.split())


ALL = "User-agent: *\n"
OURS = "User-agent: OurBot\n"
TWO = "User-agent: *\nDisallow: /all\n\nUser-agent: OurBot\nDisallow: /ours\n"

CASES = [
    # Files that say nothing
    Case("an empty file", "", "/ /a /a?b=c"),
    Case("only comments", "# nothing\n#Disallow: /\n", "/ /a"),
    Case("only blanks", " \t\r\n \n", "/ /a"),
    Case("rules without a robot", "Disallow: /\nAllow: /a\n", "/ /a /b"),
    Case("a page in its place", "<!DOCTYPE html>\n<html><body style='color: red'>Disallow\n</html>", "/ /a"),
    Case("a robot without rules", OURS, "/ /a"),
    Case("only a sitemap", "Sitemap: https://a.example/map.xml\n", "/ /map.xml"),
    Case("binary junk", bytes(range(256)) * 4, "/ /a"),
    # Everything or nothing
    Case(
        "all forbidden to all",
        ALL + "Disallow: /\n",
        "/robots.txt /robots.txt?a",
        "/ /a /a?b /a/b.html /robots.txt.bak",
    ),
    Case("an empty rule forbids nothing", ALL + "Disallow:\n", "/ /a"),
    Case("an empty rule beside others", ALL + "Disallow:\nDisallow: /a\n", "/ /b", "/a /ab"),
    Case("an empty allow allows nothing", ALL + "Disallow: /\nAllow:\n", denied="/ /a"),
    Case("all allowed to one", "User-agent: *\nDisallow: /\nUser-agent: OurBot\nDisallow:\n", "/ /a"),
    Case(
        "the same, for others",
        "User-agent: *\nDisallow: /\nUser-agent: OurBot\nDisallow:\n",
        denied="/ /a",
        agent="other",
    ),
    Case("all allowed to one by a rule", "User-agent: *\nDisallow: /\nUser-agent: OurBot\nAllow: /\n", "/ /a"),
    # Which group
    Case("a group of its own wins over that for all", TWO, "/ /all /all/x", "/ours /ours/x"),
    Case("others take that for all", TWO, "/ /ours", "/all", agent="other"),
    Case("the order of groups is no matter", OURS + "Disallow: /ours\n" + ALL + "Disallow: /all\n", "/all", "/ours"),
    Case("an empty group of its own counts", ALL + "Disallow: /\n\n" + OURS + "Crawl-delay: 1\n", "/ /a"),
    Case("no group fits", "User-agent: other\nDisallow: /\n", "/ /a"),
    Case(
        "groups for one robot are merged",
        OURS + "Disallow: /a\n\nUser-agent: x\nDisallow: /b\n\n" + OURS + "Disallow: /c\n",
        "/b /d",
        "/a /c",
    ),
    Case(
        "groups for all are merged",
        ALL + "Disallow: /a\n\nUser-agent: x\nDisallow: /b\n\n" + ALL + "Disallow: /c\n",
        "/b /d",
        "/a /c",
    ),
    Case("merged groups keep precedence", OURS + "Disallow: /a\n\n" + OURS + "Allow: /a/b\n", "/a/b /a/b/c", "/a /a/c"),
    Case(
        "several robots share a group", "User-agent: x\nUser-agent: OurBot\nUser-agent: y\nDisallow: /a\n", "/b", "/a"
    ),
    Case("the first of several", OURS + "User-agent: x\nDisallow: /a\n", "/b", "/a"),
    Case("the last of several", "User-agent: x\n" + OURS + "Disallow: /a\n", "/b", "/a"),
    Case("a robot and all share a group", "User-agent: x\n" + ALL + "Disallow: /a\n", "/b", "/a"),
    Case("blank lines do not part a group", "User-agent: OurBot\n\n\nDisallow: /a\n\nDisallow: /b\n", "/c", "/a /b"),
    Case("comments do not part a group", OURS + "# they are slow\nDisallow: /a\n#\nDisallow: /b # so\n", "/c", "/a /b"),
    Case(
        "a sitemap does not part a group",
        "User-agent: OurBot\nSitemap: https://a.example/\nUser-agent: x\nDisallow: /a\n",
        "/b",
        "/a",
    ),
    Case(
        "an unknown line does not part a group",
        "User-agent: OurBot\nClean-param: q /x\nUser-agent: x\nDisallow: /a\n",
        "/b",
        "/a",
    ),
    Case(
        "a crawl delay does not part a group",
        "User-agent: OurBot\nCrawl-delay: 3\nUser-agent: x\nDisallow: /a\n",
        "/b",
        "/a",
    ),
    Case("a sitemap amid rules", OURS + "Disallow: /a\nSitemap: https://a.example/s\nDisallow: /b\n", "/c", "/a /b"),
    Case("an unknown line amid rules", OURS + "Disallow: /a\nNoindex: /x\nDisallow: /b\n", "/x", "/a /b"),
    Case("a rule ends the list of robots", "User-agent: x\nDisallow: /x\n" + OURS + "Disallow: /a\n", "/x", "/a"),
    Case("an empty rule ends it, too", "User-agent: x\nDisallow:\n" + OURS + "Disallow: /a\n", "/b", "/a"),
    Case("rules of the robot before", OURS + "Disallow: /a\nUser-agent: x\nDisallow: /x\n", "/x", "/a"),
    Case("rules before the first robot are lost", "Disallow: /a\n" + OURS + "Disallow: /b\n", "/a", "/b"),
    # Names of robots
    Case("upper case", "User-agent: OURBOT\nDisallow: /a\n", "/b", "/a"),
    Case("lower case", "User-agent: ourbot\nDisallow: /a\n", "/b", "/a"),
    Case("mixed case", "User-agent: oUrBoT\nDisallow: /a\n", "/b", "/a"),
    Case("a version after the name", "User-agent: OurBot/2.1\nDisallow: /a\n", "/b", "/a"),
    Case("more words after the name", "User-agent: OurBot the third\nDisallow: /a\n", "/b", "/a"),
    Case("a comment after the name", "User-agent: OurBot # ours\nDisallow: /a\n", "/b", "/a"),
    Case("a comment at the name", "User-agent: OurBot#ours\nDisallow: /a\n", "/b", "/a"),
    Case("a star after the name", "User-agent: OurBot*\nDisallow: /a\n", "/b", "/a"),
    Case("a longer name", "User-agent: OurBotNews\nDisallow: /\n", "/ /a"),
    Case("a longer name with a hyphen", "User-agent: OurBot-News\nDisallow: /\n", "/ /a"),
    Case("a shorter name", "User-agent: Our\nDisallow: /\n", "/ /a"),
    Case("the end of the name", "User-agent: bot\nDisallow: /\n", "/ /a"),
    Case("the name within another", "User-agent: YourBotOurBot\nDisallow: /\n", "/ /a"),
    Case("the name after another word", "User-agent: the OurBot\nDisallow: /\n", "/ /a"),
    Case("a name that holds the star", "User-agent: *bot\nDisallow: /\n", "/ /a"),
    Case("a star and a word", "User-agent: * all\nDisallow: /a\n", "/b", "/a"),
    Case("a star and a comment", "User-agent: * # all\nDisallow: /a\n", "/b", "/a"),
    Case("a name with a hyphen", "User-agent: our-bot\nDisallow: /a\n", "/b", "/a", agent="our-bot"),
    Case("a name with an underscore", "User-agent: our_bot\nDisallow: /a\n", "/b", "/a", agent="our_bot"),
    Case("the first part of a name with a hyphen", "User-agent: our\nDisallow: /\n", "/ /a", agent="our-bot"),
    Case("no name", "User-agent:\nDisallow: /\n", "/ /a"),
    Case("no name, then the name", "User-agent:\nUser-agent: OurBot\nDisallow: /a\n", "/b", "/a"),
    # Lines
    Case("carriage returns and line feeds", "User-agent: OurBot\r\nDisallow: /a\r\nAllow: /a/b\r\n", "/a/b", "/a"),
    Case("carriage returns", "User-agent: OurBot\rDisallow: /a\rAllow: /a/b\r", "/a/b", "/a"),
    Case("a mix of line ends", "User-agent: OurBot\r\nDisallow: /a\rDisallow: /b\nDisallow: /c", "/d", "/a /b /c"),
    Case("no end of the last line", OURS + "Disallow: /a", "/b", "/a"),
    Case("a vertical tab ends no line", OURS + "Disallow: /a\x0bDisallow: /b\n", "/b /c"),
    Case("a line separator ends no line", OURS + "Disallow: /a\u2028Disallow: /b\n", "/b /c"),
    Case("a byte order mark", b"\xef\xbb\xbfUser-agent: OurBot\nDisallow: /a\n", "/b", "/a"),
    Case("a byte order mark, cut", b"\xef\xbbUser-agent: OurBot\nDisallow: /a\n", "/b", "/a"),
    Case(
        "a byte order mark amid the file", b"User-agent: OurBot\n\xef\xbb\xbfDisallow: /a\nDisallow: /b\n", "/a", "/b"
    ),
    Case("blanks before the key", "  User-agent: OurBot\n\tDisallow: /a\n", "/b", "/a"),
    Case("blanks around the colon", "User-agent : OurBot\nDisallow\t:\t/a\n", "/b", "/a"),
    Case("no blank after the colon", "User-agent:OurBot\nDisallow:/a\n", "/b", "/a"),
    Case("blanks after the value", "User-agent: OurBot \t\nDisallow: /a \t\n", "/b", "/a /ab"),
    Case("keys in upper case", "USER-AGENT: OurBot\nDISALLOW: /a\nALLOW: /a/b\n", "/b /a/b", "/a"),
    Case("keys in lower case", "user-agent: OurBot\ndisallow: /a\nallow: /a/b\n", "/b /a/b", "/a"),
    Case("keys in mixed case", "uSER-aGENT: OurBot\ndISALLOW: /a\naLLOW: /a/b\n", "/b /a/b", "/a"),
    Case("no colon", "User-agent OurBot\nDisallow /a\n", "/b", "/a"),
    Case("no colon, many words", OURS + "Disallow /a or /b\n", "/a /b"),
    Case("a line of one word", OURS + "Disallow\nDisallow: /a\n", "/b", "/a"),
    Case("a line of junk", OURS + "%$!§ ::: \nDisallow: /a\n", "/b", "/a"),
    Case("a line with a colon only", OURS + ":\n: /x\nDisallow: /a\n", "/b /x", "/a"),
    Case("a comment after a rule", OURS + "Disallow: /a # and all in it\n", "/b", "/a /a/b"),
    Case("a comment at a rule", OURS + "Disallow: /a#b\n", "/b", "/a /ab"),
    Case("a rule in a comment", OURS + "Disallow: /a\n# Disallow: /b\n", "/b", "/a"),
    Case("a comment in place of a value", OURS + "Disallow: # none\n", "/ /a"),
    Case(
        "misspelt: disallow",
        OURS + "Dissallow: /a\nDissalow: /b\nDisalow: /c\nDiasllow: /d\nDisallaw: /e\n",
        "/f",
        "/a /b /c /d /e",
    ),
    Case("misspelt: user-agent", "Useragent: OurBot\nDisallow: /a\n", "/b", "/a"),
    Case("misspelt: user agent", "User agent: OurBot\nDisallow: /a\n", "/b", "/a"),
    Case("keys that are not known", OURS + "Forbid: /a\nDeny: /b\nDisallow: /c\n", "/a /b", "/c"),
    # Paths
    Case(
        "a path is a prefix",
        ALL + "Disallow: /fish\n",
        "/ /Fish.asp /catfish /?id=fish /desert/fish",
        "/fish /fish.html /fish/salmon.html /fishheads /fish?a",
    ),
    Case(
        "a folder",
        ALL + "Disallow: /fish/\n",
        "/fish /fish.html /Fish/a /animals/fish/",
        "/fish/ /fish/?id=a /fish/salmon.htm",
    ),
    Case("paths are case-sensitive", ALL + "Disallow: /Secret\n", "/secret /SECRET", "/Secret /Secrets"),
    Case("a query", ALL + "Disallow: /a?b=c\n", "/a /a?b /a?c=b /a?x&b=c", "/a?b=c /a?b=cd /a?b=c&d"),
    Case("a query mark only", ALL + "Disallow: /a?\n", "/a /ab", "/a? /a?b"),
    Case("any query of a path prefix", ALL + "Disallow: /*?\n", "/ /a /a/b", "/? /a? /a?b /a/b?c"),
    Case("parameters", ALL + "Disallow: /a;b\n", "/a /a;c", "/a;b /a;bc"),
    Case(
        "a colon in a path",
        ALL + "Disallow: /wiki/Special:Search\n",
        "/wiki/Special",
        "/wiki/Special:Search /wiki/Special:Search?q",
    ),
    Case("a path without a slash", ALL + "Disallow: a\n", "/ /a /b"),
    Case("double slashes", ALL + "Disallow: //a\n", "/a /", "//a //a/b"),
    Case("a slash is not a slash too many", ALL + "Disallow: /a/b\n", "/a//b", "/a/b"),
    Case("an address in place of a path", ALL + "Disallow: https://a.example/b\n", "/b /"),
    Case("robots.txt always may", ALL + "Disallow: /\nDisallow: /robots.txt\n", "/robots.txt", "/a/robots.txt /robots"),
    # Precedence
    Case("the longest wins: allow", ALL + "Disallow: /a\nAllow: /a/b\n", "/a/b /a/bc /", "/a /a/c"),
    Case("the longest wins, whatever the order", ALL + "Allow: /a/b\nDisallow: /a\n", "/a/b /a/bc /", "/a /a/c"),
    Case("the longest wins: disallow", ALL + "Allow: /a\nDisallow: /a/b\n", "/a /a/c", "/a/b"),
    Case("three levels", ALL + "Disallow: /a\nAllow: /a/b\nDisallow: /a/b/c\n", "/a/b /a/b/d", "/a /a/b/c"),
    Case("a tie allows", ALL + "Disallow: /a\nAllow: /a\n", "/a /ab"),
    Case("a tie allows, whatever the order", ALL + "Allow: /a\nDisallow: /a\n", "/a /ab"),
    Case("a tie at the root", ALL + "Allow: /\nDisallow: /\n", "/ /a"),
    Case("a tie by length of different patterns", ALL + "Disallow: /*b\nAllow: /ab\n", "/ab", "/cb"),
    Case("a page of a forbidden folder", ALL + "Disallow: /page\nAllow: /p\n", "/p /pa", "/page /page.html"),
    Case(
        "a longer pattern with a star", ALL + "Allow: /page\nDisallow: /*.htm\n", "/page /page.ht", "/page.htm /x.htm"
    ),
    Case("an anchored root", ALL + "Allow: /$\nDisallow: /\n", "/", "/a /?a"),
    Case(
        "the folder of an allowed index",
        ALL + "Disallow: /\nAllow: /a/index.html\n",
        "/a/ /a/index.html",
        "/a /a/b /index.html",
    ),
    Case("stars count as letters", ALL + "Disallow: /a*\nAllow: /a\n", denied="/a /ab"),
    # Stars
    Case("a star at the end", ALL + "Disallow: /fish*\n", "/ /Fish /catfish", "/fish /fish.html /fish/a /fishheads?b"),
    Case("a star at the start", ALL + "Disallow: *fish\n", "/ /cat", "/fish /catfish /a/fish.html"),
    Case(
        "a star amid",
        ALL + "Disallow: /fish*.php\n",
        "/Fish.PHP /fish /fish.ph",
        "/fish.php /fishheads/catfish.php?parameters",
    ),
    Case("two stars", ALL + "Disallow: /*/b/*/d\n", "/b/c/d /a/b/d", "/a/b/c/d /a/b/c/x/d /a/b//d"),
    Case("stars side by side", ALL + "Disallow: /a**b\n", "/a /a/", "/ab /axb /a/b"),
    Case("only a star", ALL + "Disallow: *\n", "/robots.txt", "/ /a"),
    Case("only stars and a slash", ALL + "Disallow: /*\n", denied="/ /a"),
    Case("a star takes the shortest first", ALL + "Disallow: /*ab*ab$\n", "/ab /xab", "/abab /xabyab /abxabab"),
    Case("a star matches nothing, too", ALL + "Disallow: /a*b\n", "/a /b", "/ab"),
    Case("a star matches slashes", ALL + "Disallow: /a*z\n", "/a/b/c", "/a/b/c/z"),
    Case(
        "an ending anywhere",
        ALL + "Disallow: /*.php\n",
        "/ /windows.PHP /php",
        "/index.php /filename.php /folder/filename.php?parameters /folder/any.php.file.html /filename.php/",
    ),
    Case(
        "characters of regular expressions", ALL + "Disallow: /a.b+c(d)[e]|f\n", "/axb+c(d)[e]|f /aab", "/a.b+c(d)[e]|f"
    ),
    Case("many stars end soon", ALL + "Disallow: /" + "*a" * 60 + "$\n", "/" + "a" * 400 + "b"),
    # Dollars
    Case("an anchored file", ALL + "Disallow: /a.html$\n", "/a.html?b /a.htmlx /a.html/", "/a.html"),
    Case(
        "an anchored ending",
        ALL + "Disallow: /*.php$\n",
        "/filename.php?parameters /filename.php/ /filename.php5 /windows.PHP",
        "/filename.php /folder/filename.php",
    ),
    Case("a dollar amid is a letter", ALL + "Disallow: /a$b\n", "/a /ab", "/a$b /a$bc /a%24b"),
    Case("a star before the anchor", ALL + "Disallow: /a*$\n", "/b", "/a /ab /a/b?c"),
    Case("only a dollar", ALL + "Disallow: $\n", "/ /a"),
    Case("an escaped dollar", ALL + "Disallow: /a%24\n", "/a /ab", "/a$ /a$b /a%24"),
    Case("an escaped star", ALL + "Disallow: /a%2A\n", "/a /ab", "/a* /a*b /a%2a /a%2Ab"),
    # Percent-encoding
    Case("letters that are not ASCII", ALL + "Disallow: /é\n", "/e", "/%C3%A9 /%c3%a9 /é"),
    Case("the same, encoded", ALL + "Disallow: /%C3%A9\n", "/e", "/%C3%A9 /%c3%a9 /é"),
    Case("the same, encoded in lower case", ALL + "Disallow: /%c3%a9\n", "/e", "/%C3%A9 /%c3%a9 /é"),
    Case("letters of another script", ALL + "Disallow: /foo/bar/ツ\n", "/foo/bar/", "/foo/bar/ツ /foo/bar/%E3%83%84"),
    Case("a path in another encoding", b"User-agent: *\nDisallow: /caf\xe9\n", "/caf", "/caf%E9 /caf%e9"),
    Case(
        "escapes of plain letters",
        ALL + "Disallow: /foo/bar/%62%61%7A\n",
        "/foo/bar/",
        "/foo/bar/baz /foo/bar/%62%61%7A /foo/bar/%62az",
    ),
    Case(
        "escapes of plain letters in the URL",
        ALL + "Disallow: /foo/bar/baz\n",
        "/foo/bar/",
        "/foo/bar/baz /foo/bar/%62%61%7a",
    ),
    Case("an escaped tilde", ALL + "Disallow: /%7Ejoe/\n", "/joe/ /~joe", "/~joe/ /%7Ejoe/ /%7ejoe/index.html"),
    Case("an escaped slash is none", ALL + "Disallow: /a%2Fb\n", "/a/b /a", "/a%2Fb /a%2fb /a%2Fbc"),
    Case("a slash is no escaped one", ALL + "Disallow: /a/b\n", "/a%2Fb", "/a/b"),
    Case("an escaped question mark is none", ALL + "Disallow: /a%3Fb\n", "/a?b", "/a%3Fb /a%3fb"),
    Case("an escaped ampersand", ALL + "Disallow: /a?b%26c\n", "/a?b&c", "/a?b%26c"),
    Case(
        "a query with a URL in it",
        ALL + "Disallow: /a?u=https://b.example/\n",
        "/a?u=http://b.example/",
        "/a?u=https://b.example/ /a?u=https://b.example/c",
    ),
    Case("a percent sign that escapes nothing", ALL + "Disallow: /100%\n", "/100", "/100% /100%x"),
    Case("a blank, escaped", ALL + "Disallow: /a%20b\n", "/a", "/a%20b /a%20bc"),
    Case("a blank, bare", ALL + "Disallow: /a b\n", "/a", "/a%20b"),
    # Other records
    Case("a crawl delay forbids nothing", ALL + "Crawl-delay: 10\n", "/ /a"),
    Case("a host line", ALL + "Host: a.example\nDisallow: /a\n", "/b", "/a"),
    Case("a request rate", ALL + "Request-rate: 1/5\nDisallow: /a\n", "/b", "/a"),
    Case("a content signal", ALL + "Content-Signal: search=yes, ai-train=no\nDisallow: /a\n", "/b", "/a"),
    # Sizes
    Case("a long file", "# " + "x" * 100 + "\n" + "#\n" * 100_000 + OURS + "Disallow: /a\n", "/b", "/a"),
    Case("beyond 500 KiB nothing counts", OURS + "Disallow: /a\n" + "#" * 511 * 1024 + "\nDisallow: /b\n", "/b", "/a"),
    Case(
        "a line that the limit cuts does not count",
        OURS + "Disallow: /a\n" + "# pad\n" * 85_327 + "Disallow: /" + "b" * 600 + "\n",
        "/b /bb",
        "/a",
    ),
    Case("a long path", ALL + "Disallow: /" + "x" * 5000 + "\n", "/" + "x" * 4999, "/" + "x" * 5001),
    # A file as they are met
    *(
        Case(
            "a file of a shop",
            "# shop\nUser-agent: *\nCrawl-delay: 2\nDisallow: /cart\nDisallow: /*?sort=\nDisallow: /*&sort=\n"
            "Allow: /cart/help$\n\n"
            "User-agent: GreedyBot\nUser-agent: SlowBot/1.0\nDisallow: /\n\nSitemap: https://shop.example/sitemap.xml\n",
            allowed,
            denied,
            agent,
        )
        for agent, allowed, denied in (
            (
                "ourbot",
                "/ /cart/help /boots /boots?size=1 /boots?sort",
                "/cart /cart/ /cart/helpful /boots?sort=up /boots?size=1&sort=up",
            ),
            ("greedybot", "/robots.txt", "/ /cart/help /boots"),
            ("slowbot", "/robots.txt", "/ /cart/help /boots"),
            ("slow", "/ /boots", "/cart"),
        )
    ),
]
