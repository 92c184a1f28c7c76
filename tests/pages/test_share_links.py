"""What travels with a link, whatever the page is called."""

from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from pages.models import CampaignSettings, StandardPage
from pages.sharing.links import email, text_message
from pages.sharing.share import Share, share_of
from resources.helplines import FALLBACK

ADDRESS = "https://example.org/articles/one/?a=1&b=2"
HELP = "In danger now: 000. To talk to somebody: Kids Helpline 1800 55 1800, Lifeline"
TITLES = {
    "plain": "What changes when we can talk about it",
    "quotes": "“Double”, 'single' and \"straight\"",
    "ampersand": "Yours & ours; 100 % + more = a #start?",
    "markup": "</a><script>alert(1)</script>",
    "emoji": "A 🕯️ for 👩‍👧",
    "arabic": "عندما نستطيع أن نتحدث",
    "as-long-as-may-be": "word " * 23 + "words",
    "bidi": "abc \u202egnp.exe\u2066",
    "line-breaks": "One\r\nBcc: everybody@example.org\n\nTwo",
    "long": "word " * 100,
}


@dataclass
class Listed:
    """A page that has an address without being in a tree."""

    title: str
    full_url: str = ADDRESS
    pk: int = 7
    content_note: str = "It is about one thing & another."
    share_title: str = ""
    neutral_title: str = "A page to read"
    quiet_full_url: str = "https://example.org/p/7/"


def share(title: str) -> Share:
    return share_of(Listed(title), CampaignSettings(), FALLBACK)


def asked(href: str) -> dict[str, str]:
    """Return what a place is told, as it reads the query of its address."""
    assert "+" not in href
    query = parse_qs(urlsplit(href).query, strict_parsing=True)
    return {name: value for name, (value,) in query.items()}


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_each_place_is_told_what_it_asks_for(title: str) -> None:
    passed = share(title)
    told = {place.name: asked(place.href) for place in passed.places}
    assert told == {
        "Facebook": {"u": ADDRESS},
        "WhatsApp": {"text": passed.messages[0].text},
        "LinkedIn": {"url": ADDRESS},
        "Bluesky": {"text": passed.post},
        "Threads": {"text": passed.post.replace(f"{ADDRESS}\n\n", ""), "url": ADDRESS},
        "Reddit": {
            "url": ADDRESS,
            "title": f"{passed.title} (content note: Child abuse themes)",
        },
        "X": {"text": passed.post},
    }
    for place in passed.places:
        assert place.href.isascii()
        assert urlsplit(place.href).scheme == "https"
        assert "utm" not in place.href
        assert place.rel == "noopener noreferrer nofollow"


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_messages_ask_first_and_end_with_help(title: str) -> None:
    passed = share(title)
    assert [words.whom for words in passed.messages] == [
        "friend",
        "parent",
        "colleague",
    ]
    for words in passed.messages:
        question, about, address, help_ = words.text.split("\n\n")
        assert question.startswith("Is now an OK time")
        assert "ot today” is a good answer" in question
        assert "abuse" not in question
        assert "It is about one thing & another." in about
        assert passed.title in about
        assert address == ADDRESS
        assert help_.startswith(HELP)


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_post_begins_with_the_warning_and_ends_with_help(title: str) -> None:
    post = share(title).post
    assert post.startswith("Content note: Child abuse themes. “")
    assert post.split("\n\n")[1:2] == [ADDRESS]
    assert post.rpartition("\n\n")[2].startswith(HELP)
    # The shortest that any of these places allows, which counts addresses as 23.
    assert len(post) - len(ADDRESS) + 23 <= 280


def test_a_title_stays_on_one_line_or_gives_way_when_it_is_too_long() -> None:
    assert share(TITLES["long"]).title == "A page to read"
    assert share(TITLES["line-breaks"]).title == "One Bcc: everybody@example.org Two"


def test_email_and_text_message_say_the_same() -> None:
    words = share(TITLES["ampersand"]).messages[0]
    scheme, _, query = words.email.partition(":?")
    fields = {
        name: unquote(value)
        for name, _, value in (field.partition("=") for field in query.split("&"))
    }
    assert (scheme, fields["subject"]) == ("mailto", "A question first")
    assert fields["body"] == words.text.replace("\n", "\r\n")
    assert words.text_message.startswith("sms:?&body=")
    assert unquote(words.text_message.partition("body=")[2]) == words.text


def test_nobody_is_written_to_by_what_a_page_is_called() -> None:
    for href in (email("a&bcc=x", "b&cc=y"), text_message("b&body=y")):
        assert "&bcc" not in href
        assert "&cc" not in href
        assert href.count("body=") == 1


def test_without_a_number_nothing_stands_in_its_place() -> None:
    nobody = share_of(Listed("Title"), CampaignSettings(), ())
    assert nobody.post.endswith(ADDRESS)
    assert nobody.messages[0].text.endswith(ADDRESS)


def test_a_page_without_a_note_travels_with_the_note_of_the_site() -> None:
    page = StandardPage(title="About", pk=1)
    passed = share_of(page, CampaignSettings(), FALLBACK)
    assert CampaignSettings().content_note in passed.messages[0].about
