"""A video by consent: nothing is asked of anybody before a reader says so."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.test import Client

import pages.examples
from actions.models import FilmCampaignPage
from pages.models import CampaignImage, Video
from tests.conftest import SecureClient

pytestmark = pytest.mark.django_db

FOLDER = Path(pages.examples.__file__).parent / "videos"
FILM = (FOLDER / "before-you-watch.webm").read_bytes()
CAPTIONS = (FOLDER / "before-you-watch.vtt").read_bytes()
YOUTUBE = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
VIMEO = "https://vimeo.com/123456"


def a_video(**values: Any) -> Video:
    defaults = {
        "title": "Trailer",
        "credit": "Its makers",
        "transcript": "<p>Words.</p>",
        "poster": CampaignImage.objects.first(),
    }
    return Video(**(defaults | values))


def own(film: bytes = FILM, captions: bytes = CAPTIONS, name: str = "a.webm") -> Video:
    return a_video(
        file=ContentFile(film, name=name), captions=ContentFile(captions, name="a.vtt")
    )


def show(video: Video) -> None:
    """Let the film's page use a video as its trailer."""
    video.full_clean()
    video.save()
    film = FilmCampaignPage.objects.get()
    film.trailer = video
    film.save_revision().publish()


def problems(video: Video) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as caught:
        video.full_clean()
    return caught.value.message_dict


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({}, "address", "or a file"),
        ({"address": "https://example.org/v/1"}, "address", "We can play"),
        ({"address": "http://vimeo.com/123456"}, "address", "https://"),
        ({"address": "https://www.youtube.com/@channel"}, "address", "We can play"),
        ({"address": VIMEO, "seconds": 0}, "seconds", "greater than or equal to 1"),
        ({"address": VIMEO, "transcript": ""}, "transcript", "blank"),
        ({"address": VIMEO, "language": "English"}, "language", "en-AU"),
    ],
)
def test_a_wrong_record_says_what_is_wrong(
    values: dict[str, Any], field: str, words: str
) -> None:
    assert words in problems(a_video(**values))[field][0]


def test_a_video_has_one_source() -> None:
    both = own()
    both.address = YOUTUBE
    assert "not both" in problems(both)["file"][0]


def test_our_own_video_needs_captions() -> None:
    silent = a_video(file=ContentFile(FILM, name="a.webm"))
    assert "needs captions" in problems(silent)["captions"][0]


@pytest.mark.parametrize(
    "film", [b"", b"<html>", b"\x1a\x45\xdf\xa3matroska", b"GIF89a"]
)
def test_a_file_is_known_by_its_content_not_by_its_name(film: bytes) -> None:
    assert "neither MP4 nor WebM" in problems(own(film))["file"][0]


@pytest.mark.parametrize(
    "captions",
    [
        b"",
        b"hello",
        b"WEBVTT\n",
        b"\xff\xfe\x00",
        b"1\n00:00:00,000 --> 00:00:02,000\nSubRip\n",
        b"WEBVTT\n\n00:05.000 --> 00:02.000\nBackwards\n",
    ],
)
def test_captions_that_no_browser_would_show_are_refused(captions: bytes) -> None:
    assert problems(own(captions=captions))["captions"]


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        ("1\n00:02,000 --> 00:03.000\nA comma", 7),
        ("00:02.000 -> 00:03.000\nAn arrow", 6),
        ("00:02.00 --> 00:03.000\nA short second", 6),
        ("00:02.000 --> 00:03.000\nOne\n\nHalf a caption", 9),
        ("00:02.000 --> 00:03.000\nOne\n00:03.000 --> 00:04.000\nTwo", 8),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_one_broken_caption_is_found_by_its_line(
    broken: str, line: int, end: str
) -> None:
    good = "WEBVTT\n\n00:00.000 --> 00:01.000\nGood\n\n"
    after = "\n\nNOTE A note\n\n00:05.000 --> 00:06.000\nGood again\n"
    text = (good + broken + after).replace("\n", end)
    assert f"Line {line} " in problems(own(captions=text.encode()))["captions"][0]


def test_notes_and_styles_are_no_broken_captions() -> None:
    text = "WEBVTT - A title\nKind: captions\n\nSTYLE\n::cue {}\n\nNOTE\nFree\n\n"
    own(
        captions=f"{text}one\n00:01.000 --> 00:02.000 line:1\nHi\n".encode()
    ).full_clean()


def test_a_file_gets_the_ending_of_its_content() -> None:
    video = own(name="../../evil.html")
    video.full_clean()
    video.save()
    assert video.file.name.startswith("videos/evil")
    assert video.file.name.endswith(".webm")
    assert video.captions.name.endswith(".vtt")


@pytest.mark.parametrize(
    ("address", "domain", "owner"),
    [
        (YOUTUBE, "www.youtube-nocookie.com", "Google"),
        (VIMEO, "player.vimeo.com", "Vimeo"),
    ],
)
def test_the_page_says_whom_it_would_contact_and_contacts_nobody(
    client: Client, address: str, domain: str, owner: str
) -> None:
    show(video := a_video(address=address))
    for path in ("/film/", video.watch_url):
        html = client.get(path).content.decode()
        assert "<iframe" not in html
        assert f'src="https://{domain}' not in html
        assert f"<strong>{domain}</strong>, which belongs to {owner}" in html
        transcript, button = html.index("Words."), html.index("<button class")
        assert transcript < button or path == "/film/"
        section = html[html.index(f'id="video-{video.pk}"') :]
        assert section.index("Words.") < section.index("<button")
        assert 'method="post"' in section


def test_a_video_that_stands_twice_on_a_page_has_two_ids(client: Client) -> None:
    show(video := a_video(address=YOUTUBE))
    film = FilmCampaignPage.objects.get()
    film.before_watching = video
    film.save_revision().publish()
    ids = re.findall(r'\bid="([^"]+)"', client.get("/film/").content.decode())
    assert len(ids) == len(set(ids))
    assert {f"video-{video.pk}", f"video-{video.pk}-2"} <= set(ids)


def test_an_address_that_is_no_longer_known_leaves_the_transcript(
    client: Client,
) -> None:
    show(video := a_video(address=YOUTUBE))
    Video.objects.filter(pk=video.pk).update(address="https://example.org/v/1")
    for path in ("/film/", video.watch_url):
        html = client.get(path).content.decode()
        assert "cannot be played here" in html
        assert "Words." in html
    assert client.post(video.watch_url)["Location"] == video.watch_url
    video.refresh_from_db()
    assert video.place == "Cannot be played"


def test_a_transcript_is_not_in_the_language_of_the_video(client: Client) -> None:
    show(video := a_video(address=YOUTUBE, language="vi"))
    assert 'lang="vi"' not in client.get("/film/").content.decode()
    assert 'lang="vi"' not in client.post(video.watch_url).content.decode()


def test_a_post_plays_with_a_policy_for_that_host_alone(client: Client) -> None:
    show(video := a_video(address=YOUTUBE))
    response = client.post(video.watch_url)
    html = response.content.decode()
    assert response.status_code == 200
    assert 'src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"' in html
    assert 'referrerpolicy="strict-origin-when-cross-origin"' in html
    assert "autoplay" not in html
    policy = response["Content-Security-Policy"]
    assert "frame-src https://www.youtube-nocookie.com;" in f"{policy};"
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert response["Cross-Origin-Embedder-Policy"] == "unsafe-none"
    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex"
    allowed = response["Permissions-Policy"]
    assert 'fullscreen=(self "https://www.youtube-nocookie.com")' in allowed
    assert "camera=()" in allowed
    assert "autoplay=()" in allowed
    for line in ('aria-label="Content warning"', "tel:1800551800", 'href="/leave/"'):
        assert line in html
    assert "Words." in html
    assert not response.cookies


def test_a_forged_or_repeated_post_does_no_harm(client: Client) -> None:
    show(video := a_video(address=VIMEO))
    strict = SecureClient(enforce_csrf_checks=True)
    assert strict.post(video.watch_url).status_code == 200


def test_asking_leaves_the_policy_as_strict_as_everywhere(client: Client) -> None:
    show(video := a_video(address=YOUTUBE))
    response = client.get(video.watch_url)
    assert "frame-src" not in response["Content-Security-Policy"]
    assert response["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert "youtube" not in response["Permissions-Policy"]
    assert response["X-Robots-Tag"] == "noindex"


def test_our_own_video_needs_no_consent_and_frames_nobody(client: Client) -> None:
    video = Video.objects.get()
    response = client.get(video.watch_url)
    html = response.content.decode()
    assert '<video class="video__stage" controls preload="none"' in html
    assert '<track kind="captions"' in html
    assert "<iframe" not in html
    assert "frame-src" not in response["Content-Security-Policy"]
    assert client.post(video.watch_url)["Location"] == video.watch_url


def test_a_video_that_no_public_page_shows_is_not_there(client: Client) -> None:
    hidden = a_video(address=YOUTUBE)
    hidden.save()
    assert client.get(hidden.watch_url).status_code == 404
    assert client.post(hidden.watch_url).status_code == 404
    show(hidden)
    assert client.get(hidden.watch_url).status_code == 200
    FilmCampaignPage.objects.get().unpublish()
    assert client.post(hidden.watch_url).status_code == 404


def test_an_editor_sees_the_video_of_a_draft(admin: Client) -> None:
    hidden = a_video(address=YOUTUBE)
    hidden.save()
    assert admin.post(hidden.watch_url).status_code == 200
    assert "<iframe" in admin.post(hidden.watch_url).content.decode()


def test_odd_addresses_end_in_help(client: Client) -> None:
    for pk in ("0", "999999", "9" * 30):
        response = client.post(f"/watch/{pk}/")
        assert response.status_code == 404
        assert "1800 55 1800" in response.content.decode()
