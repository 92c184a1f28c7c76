"""Files of our own videos: whole, in parts, and only those that are shown."""

import pytest
from django.test import Client

from actions.models import FilmCampaignPage
from pages.models import ArticlePage, Video

pytestmark = pytest.mark.django_db


@pytest.fixture
def video() -> Video:
    """Return the demo's video."""
    return Video.objects.get()


def body(response: object) -> bytes:
    return b"".join(response.streaming_content)  # type: ignore[attr-defined]


def test_a_video_is_sent_as_what_it_is(client: Client, video: Video) -> None:
    response = client.get(video.file.url)
    assert response.status_code == 200
    assert response["Content-Type"] == "video/webm"
    assert response["Accept-Ranges"] == "bytes"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["Cache-Control"] == "public, max-age=3600"
    assert "Vary" not in response
    assert body(response) == video.file.read()
    captions = client.get(video.captions.url)
    assert captions["Content-Type"] == "text/vtt; charset=utf-8"
    assert body(captions).startswith(b"WEBVTT")


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [("bytes=0-1", 0, 1), ("bytes=100-199", 100, 199), ("bytes=-50", -50, -1)],
)
def test_a_part_is_sent_as_a_part(
    client: Client, video: Video, asked: str, start: int, end: int
) -> None:
    whole = video.file.read()
    response = client.get(video.file.url, headers={"range": asked})
    assert response.status_code == 206
    first, last = start % len(whole), end % len(whole)
    assert response["Content-Range"] == f"bytes {first}-{last}/{len(whole)}"
    assert int(response["Content-Length"]) == last - first + 1
    assert body(response) == whole[first : last + 1]


def test_a_part_beyond_the_end_is_refused(client: Client, video: Video) -> None:
    response = client.get(video.file.url, headers={"range": "bytes=99999999-"})
    assert response.status_code == 416
    assert response["Content-Range"] == f"bytes */{video.file.size}"


@pytest.mark.parametrize(
    "asked", ["nonsense", "bytes=a-b", "bytes=0-1,5-9", "lines=1-2"]
)
def test_odd_ranges_are_answered_with_the_whole(
    client: Client, video: Video, asked: str
) -> None:
    response = client.get(video.file.url, headers={"range": asked})
    assert response.status_code == 200
    assert len(body(response)) == video.file.size


def test_a_part_of_another_version_is_not_mixed_in(
    client: Client, video: Video
) -> None:
    first = client.get(video.file.url)
    body(first)
    same = {"range": "bytes=0-9", "if-range": first["ETag"]}
    assert client.get(video.file.url, headers=same).status_code == 206
    older = {"range": "bytes=0-9", "if-range": '"older"'}
    assert client.get(video.file.url, headers=older).status_code == 200


def test_a_known_version_is_not_sent_again(client: Client, video: Video) -> None:
    first = client.get(video.file.url)
    body(first)
    again = client.get(video.file.url, headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304


def test_files_that_no_public_page_shows_are_not_there(
    client: Client, video: Video
) -> None:
    FilmCampaignPage.objects.get().unpublish()
    ArticlePage.objects.get().unpublish()
    assert client.get(video.file.url).status_code == 404
    assert client.get(video.captions.url).status_code == 404


def test_nothing_else_is_served(client: Client) -> None:
    for name in ("nothing.webm", "../db.sqlite3", "..%2f..%2fdb.sqlite3", "%00"):
        response = client.get(f"/media/videos/{name}")
        assert response.status_code in {400, 404}
        assert "1800 55 1800" in response.content.decode()
