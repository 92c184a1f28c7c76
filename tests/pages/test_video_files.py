"""A video that a page shows stays; files that no video holds go."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from actions.models import FilmCampaignPage
from pages.models import Video
from tests.pages.test_video import CAPTIONS, FILM, own

pytestmark = pytest.mark.django_db

Commits = Callable[..., AbstractContextManager[Any]]


@pytest.fixture
def unused() -> Video:
    """Return a video of our own that no page shows."""
    video = own()
    video.full_clean()
    video.save()
    return video


def is_kept(video: Video, name: str | None) -> bool:
    """Tell whether a file is there."""
    return bool(name) and video.file.storage.exists(name)


def url_of(view: str, video: Video) -> str:
    """Return an address of the video in the admin."""
    return reverse(Video.snippet_viewset.get_url_name(view), args=[video.pk])


def test_a_video_in_use_is_not_deleted(admin: Client) -> None:
    video = FilmCampaignPage.objects.get().before_watching
    response = admin.post(url_of("delete", video), follow=True)
    assert response.redirect_chain[-1][0] == url_of("usage", video)
    assert "is still in use" in response.content.decode()
    bulk = reverse("wagtail_bulk_action", args=["pages", "video", "delete"])
    admin.post(f"{bulk}?id={video.pk}")
    assert Video.objects.filter(pk=video.pk).exists()


def test_a_deleted_video_takes_its_files_along(
    admin: Client, unused: Video, django_capture_on_commit_callbacks: Commits
) -> None:
    names = [unused.file.name, unused.captions.name]
    with django_capture_on_commit_callbacks(execute=True):
        admin.post(url_of("delete", unused))
        assert all(is_kept(unused, name) for name in names), "not certain yet"
    assert not Video.objects.filter(pk=unused.pk).exists()
    assert not any(is_kept(unused, name) for name in names)


def test_bulk_deletion_takes_files_along(
    admin: Client, unused: Video, django_capture_on_commit_callbacks: Commits
) -> None:
    bulk = reverse("wagtail_bulk_action", args=["pages", "video", "delete"])
    with django_capture_on_commit_callbacks(execute=True):
        admin.post(f"{bulk}?id={unused.pk}")
    assert not is_kept(unused, unused.file.name)


def test_a_replaced_file_goes_and_the_other_stays(
    unused: Video, django_capture_on_commit_callbacks: Commits
) -> None:
    film, captions = unused.file.name, unused.captions.name
    with django_capture_on_commit_callbacks(execute=True):
        unused.captions = ContentFile(CAPTIONS, name="a.vtt")
        unused.save()
    assert unused.captions.name != captions
    assert is_kept(unused, unused.captions.name)
    assert not is_kept(unused, captions)
    assert is_kept(unused, film)
    with django_capture_on_commit_callbacks(execute=True):
        unused.title = "Another"
        unused.save()
    assert is_kept(unused, film)


def test_a_video_that_moves_to_a_host_keeps_no_file_here(
    unused: Video, django_capture_on_commit_callbacks: Commits
) -> None:
    film = unused.file.name
    assert unused.file.size == len(FILM)
    with django_capture_on_commit_callbacks(execute=True):
        unused.file, unused.captions = "", ""
        unused.address = "https://vimeo.com/123456"
        unused.full_clean()
        unused.save()
    assert not is_kept(unused, film)
