"""Robots that fetch an address because somebody shared it, or to index it.

The names are those that each platform documents or is known to send:

- Meta: developers.facebook.com/docs/sharing/webmasters/web-crawlers
- X: developer.x.com/en/docs/x-for-websites/cards/guides/getting-started
- LinkedIn, Pinterest, Reddit, VK, Snapchat: the address inside the name itself
- Slack: api.slack.com/robots; Discord, Telegram, Viber, Skype and Teams: as they send
- Signal calls itself WhatsApp; Apple's Messages both facebookexternalhit and Twitterbot
- Mastodon, Misskey (summaly), Pleroma, Akkoma and Friendica: their source
- Bluesky: github.com/bluesky-social (cardyb)
- Google: developers.google.com/search/docs/crawling-indexing

Browsers inside an app name the app too ("FBAN/FBIOS", "Snapchat/12", "Viber/20" after
"Mozilla/5.0"). Those are people, so the short names count at the beginning only.
"""

import re

from django.http import HttpRequest

PREVIEWS = (
    # Previews in messages and timelines.
    "facebookexternalhit",
    "facebot",
    "meta-externalagent",
    "meta-externalfetcher",
    "twitterbot",
    "linkedinbot",
    "slackbot",
    "slack-imgproxy",
    "discordbot",
    "telegrambot",
    "cardyb",
    "mastodon/",
    "pleroma ",
    "akkoma ",
    "misskey/",
    "summalybot",
    "friendica ",
    "lemmy/",
    "skypeuripreview",
    "microsoftpreview",
    "snap url preview service",
    "redditbot",
    "pinterestbot",
    "vkshare",
    "iframely",
    "embedly",
    "google-pagerenderer",
    "googlemessages",
    "mattermost-bot",
    "valve/steam",
    "zoombot",
    # Robots give an address to complain at; browsers have none.
    "+http://",
    "+https://",
    "+mailto:",
)
# They list pages for a search, or read them for a model; nobody's chat shows them.
INDEXERS = (
    "googlebot",
    "google-inspectiontool",
    "bingbot",
    "bingpreview",
    "duckduckbot",
    "applebot",
    "yandexbot",
    "baiduspider",
    "petalbot",
    "seznambot",
    "yahoo! slurp",
    "msnbot",
    "gptbot",
    "chatgpt-user",
    "oai-searchbot",
    "claudebot",
    "perplexitybot",
    "ccbot",
    "bytespider",
)
AT_THE_BEGINNING = ("whatsapp", "viber", "pinterest/", "snapchat")

# What programs call themselves that look at pages by the thousand. Cubot makes phones.
PROGRAM = re.compile(
    r"(?<!cu)bot\b|crawl|spider|slurp|headless|archiver|monitor|validator|\(compatible;",
    re.IGNORECASE,
)


def _any_of(names: tuple[str, ...], beginnings: tuple[str, ...] = ()) -> re.Pattern:
    """Return what finds one of `names` anywhere, or of `beginnings` where it begins."""
    begun = (rf"\A\s*{re.escape(name)}" for name in beginnings)
    return re.compile("|".join([*map(re.escape, names), *begun]), re.IGNORECASE)


_INDEXER = _any_of(INDEXERS)
_ROBOT = _any_of(PREVIEWS + INDEXERS, AT_THE_BEGINNING)


def is_robot(request: HttpRequest) -> bool:
    """Tell whether a robot asks that calls itself one: a preview, or a search engine.

    It is told by its user agent alone, which nothing keeps. One that pretends to be a
    browser is taken for a reader.
    """
    return bool(_ROBOT.search(_agent(request)))


def is_indexer(request: HttpRequest) -> bool:
    """Tell whether it is a robot that lists pages, and makes no preview of them."""
    return bool(_INDEXER.search(_agent(request)))


def is_browser(request: HttpRequest) -> bool:
    """Tell whether what asks calls itself a browser, as people have one.

    Stricter than the opposite of `is_robot`: for a count, a program too many is worse
    than a reader too few; for what a reader is shown, it is the other way round.
    """
    agent = _agent(request)
    is_named_so = agent.startswith(("Mozilla/", "Opera/"))
    return is_named_so and not PROGRAM.search(agent) and not _ROBOT.search(agent)


def _agent(request: HttpRequest) -> str:
    return request.headers.get("User-Agent", "")
