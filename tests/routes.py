"""The public addresses of the demo, one list for every test that walks them.

A new public route is added here and is thereby checked for headers, caching, warning,
helplines, accessibility and bad input.
"""

from typing import NamedTuple


class Route(NamedTuple):
    """An address and what it answers to an anonymous reader."""

    path: str
    status: int = 200


# One of each page type, and the errors a reader can meet. All are HTML with warning,
# exit and helplines.
PAGES = {
    "home": Route("/"),
    "article-list": Route("/articles/"),
    "topic": Route("/articles/topics/the-film/"),
    "article": Route("/articles/when-we-can-talk/"),
    "standard": Route("/about/"),
    "action-list": Route("/act/"),
    "action": Route("/act/start-a-conversation/"),
    "pledge": Route("/act/pledge/"),
    "share-kit": Route("/act/share-kit/"),
    "discussion-guide": Route("/film/discussion-guide/"),
    "pack": Route("/act/pack/"),
    "help": Route("/help/"),
    "guide": Route("/help/police-at-the-door/"),
    "pocket": Route("/help/pocket/"),
    "service": Route("/help/kids-helpline/"),
    "search": Route("/search/?q=police+at+the+door"),
    "film": Route("/film/"),
    "screening": Route("/film/town-hall/"),
    "screenings": Route("/film/screenings/"),
    "quiet": Route("/p/9/"),
    "mastodon": Route("/share/3/mastodon/"),
    "missing": Route("/no-such-page/", 404),
    "refused": Route("/%00", 400),
}

# The same pages in other states: tested like them, but not in every browser window.
STATES = {
    "help-filtered": Route("/help/?need=report&area=wa&anonymous=1"),
    "help-abroad": Route("/help/other-countries/"),
    "help-open-now": Route("/help/?open=now"),
    "help-nothing": Route("/help/?need=interpreter&by=video"),
    "guide-under-18": Route("/help/under-18/"),
    "discussion-guide-for-a-school": Route("/film/discussion-guide/?for=school"),
    "search-form": Route("/search/"),
    "action-on-objects": Route("/act/trace-an-object/"),
    "action-for-hosts": Route("/act/host-a-screening/"),
    "action-in-writing": Route("/act/write-about-it/"),
    "no-mastodon": Route("/share/999999/mastodon/", 404),
    "pledge-thanks": Route("/act/pledge/thanks/talk/"),
    "no-pledge": Route("/act/pledge/thanks/shout/", 404),
    "watch": Route("/watch/1/"),
    "screening-past": Route("/film/club-night/"),
    "screenings-past": Route("/film/screenings/past/"),
}

# Everything else that answers without a sign-in.
OTHERS = {
    "feed": Route("/feed/"),
    "register-json": Route("/help/register.json"),
    "register-csv": Route("/help/register.csv"),
    "register-schema": Route("/help/register.schema.json"),
    "contact-card": Route("/help/lifeline/contact.vcf"),
    "discreet-card": Route("/help/lifeline/discreet.vcf"),
    "campaign-link": Route("/go/poster/", 303),
    "no-campaign-link": Route("/go/no-such-word/", 404),
    "no-card": Route("/help/no-such-service/contact.vcf", 404),
    "screening-calendar": Route("/film/town-hall/calendar.ics"),
    "screenings-feed": Route("/film/screenings.ics"),
    "no-screening": Route("/film/screenings/999999/", 404),
    "no-calendar": Route("/film/calendar.ics", 404),
    "printed-guide": Route("/film/discussion-guide/guide.pdf"),
    "no-printed-guide": Route("/film/guide.pdf", 404),
    "sitemap": Route("/sitemap.xml"),
    "robots": Route("/robots.txt"),
    "llms": Route("/llms.txt"),
    "health": Route("/healthz/"),
    "ready": Route("/readyz/"),
    "leave": Route("/leave/", 303),
    "card": Route("/media/cards/nothing.jpg", 404),
    "no-kit": Route("/media/kits/999999/0/share-kit.zip", 404),
    "image": Route("/media/images/nothing.jpg", 404),
    "video": Route("/media/videos/nothing.webm", 404),
    "no-video": Route("/watch/999/", 404),
    "code": Route("/qr/3.svg"),
    "no-code": Route("/qr/999999.svg", 404),
    "document": Route("/documents/1/nothing.pdf", 404),
    "styleguide": Route("/styleguide/", 302),
    "sign-in": Route("/_util/login/", 302),
    "redirect": Route("/about", 301),
}

ROUTES = PAGES | STATES | OTHERS
