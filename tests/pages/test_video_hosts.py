"""Addresses of videos: those that we can play, and all the others."""

import pytest

from pages.video.hosts import VIMEO, YOUTUBE, HostedVideo, parse

ID = "dQw4w9WgXcQ"
KNOWN = {
    f"https://www.youtube.com/watch?v={ID}": HostedVideo(YOUTUBE, ID),
    f"https://youtube.com/watch?feature=x&v={ID}&t=9": HostedVideo(YOUTUBE, ID),
    f"https://m.youtube.com/watch?v={ID}": HostedVideo(YOUTUBE, ID),
    f"https://youtu.be/{ID}?si=abc": HostedVideo(YOUTUBE, ID),
    f"https://www.youtube.com/shorts/{ID}": HostedVideo(YOUTUBE, ID),
    f"https://www.youtube-nocookie.com/embed/{ID}": HostedVideo(YOUTUBE, ID),
    "https://vimeo.com/123456": HostedVideo(VIMEO, "123456"),
    "https://vimeo.com/123456/abcdef0123": HostedVideo(VIMEO, "123456", "abcdef0123"),
    "https://player.vimeo.com/video/123456?h=abcdef": HostedVideo(
        VIMEO, "123456", "abcdef"
    ),
}
UNKNOWN = [
    "",
    "https://",
    "https://[",
    "https://example.org/watch?v=" + ID,
    "https://youtube.com.evil.example/watch?v=" + ID,
    "https://evil.example/youtube.com/watch?v=" + ID,
    "https://youtube.com@evil.example/watch?v=" + ID,
    "https://www.youtube.com/watch?v=short",
    "https://www.youtube.com/watch?v=" + ID + "x",
    'https://www.youtube.com/watch?v=dQw4w9WgXc"',
    "https://www.youtube.com/playlist?list=PL123",
    "https://www.youtube.com/@channel",
    "https://vimeo.com/channels/staffpicks",
    "https://vimeo.com/٣٤٥",
    "https://vimeo.com/1?h=%22onload",
    f"javascript:youtu.be/{ID}",
    f"ftp://youtu.be/{ID}",
]


@pytest.mark.parametrize(("address", "video"), KNOWN.items())
def test_an_address_of_a_host_is_read(address: str, video: HostedVideo) -> None:
    assert parse(address) == video


@pytest.mark.parametrize("address", UNKNOWN)
def test_any_other_address_is_not_guessed_at(address: str) -> None:
    assert parse(address) is None


def test_players_and_pages_are_written_from_host_and_id() -> None:
    youtube, vimeo = HostedVideo(YOUTUBE, ID), HostedVideo(VIMEO, "1", "ab12ff")
    assert youtube.player_url == f"https://www.youtube-nocookie.com/embed/{ID}"
    assert youtube.page_url == f"https://www.youtube.com/watch?v={ID}"
    assert vimeo.player_url == "https://player.vimeo.com/video/1?dnt=1&h=ab12ff"
    assert vimeo.page_url == "https://vimeo.com/1/ab12ff"
    for video in (youtube, vimeo):
        assert video.player_url.startswith(f"{video.host.origin}/")
        assert video.host.domain in video.player_url
