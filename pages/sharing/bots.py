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

NAMES = (
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
    # Search.
    "googlebot",
    "google-inspectiontool",
    "bingbot",
    "bingpreview",
    "duckduckbot",
    "applebot",
    "yandexbot",
    "baiduspider",
    "petalbot",
    # Language models.
    "gptbot",
    "chatgpt-user",
    "oai-searchbot",
    "claudebot",
    "perplexitybot",
    # Robots give an address to complain at; browsers have none.
    "+http://",
    "+https://",
    "+mailto:",
)
AT_THE_BEGINNING = ("whatsapp", "viber", "pinterest/", "snapchat")

_ROBOT = re.compile(
    "|".join(
        [
            *map(re.escape, NAMES),
            *(rf"\A\s*{re.escape(name)}" for name in AT_THE_BEGINNING),
        ]
    ),
    re.IGNORECASE,
)


def is_preview_bot(request: HttpRequest) -> bool:
    """Tell whether a robot asks that calls itself one: a preview, or a search engine.

    It is told by its user agent alone, which nothing keeps. One that pretends to be a
    browser is taken for a reader.
    """
    return bool(_ROBOT.search(request.headers.get("User-Agent", "")))
