"""What is written down because Django tells it."""

from typing import Any

from django.contrib.auth.signals import user_logged_out
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest
from wagtail.models import Page, Revision

from accounts import record
from accounts.record import Event
from accounts.review import follow_changes


@receiver(user_logged_out)
def write_signed_out(request: HttpRequest, user: Any, **_: Any) -> None:
    """Write down that somebody signed out; who was only half in is nobody here."""
    if user and user.is_authenticated:
        record.write(Event.SIGNED_OUT, user, request)


@receiver(post_save, sender=Revision)
def follow_in_review(instance: Revision, **_: Any) -> None:
    """Let the review of a page know of every version that is saved meanwhile."""
    if issubclass(instance.base_content_type.model_class() or object, Page):
        follow_changes(instance)
