"""What happens when the published register changes, on whatever way."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)

from resources.confirmations import propose
from resources.models import (
    ContactCheck,
    ContactConfirmation,
    ContactPull,
    GuidePage,
    HelplineOrder,
    RegisterVersion,
    ResourceIndexPage,
    ResourcePage,
)

PAGES: tuple[type[Page], ...] = (GuidePage, ResourceIndexPage, ResourcePage)
RECORDS: tuple[type[Model], ...] = (
    ContactCheck,
    ContactConfirmation,
    ContactPull,
    HelplineOrder,
    PageViewRestriction,
)


def ask_for_a_second_person(instance: ResourcePage, **kwargs: Any) -> None:
    """Let new numbers wait until somebody else has confirmed them."""
    revision = kwargs.get("revision")
    propose(instance, revision.user if revision else None)


def renew_version(**kwargs: Any) -> None:
    """Let every process read the register again."""
    RegisterVersion.renew()


def connect() -> None:
    """Listen to all that changes what readers see of the register.

    A page that moves or changes its address may be one above the services.
    """
    page_published.connect(ask_for_a_second_person, sender=ResourcePage)
    for change in (page_slug_changed, post_page_move):
        change.connect(renew_version, dispatch_uid="register")
    for page in PAGES:
        for change in (page_published, page_unpublished, post_delete):
            change.connect(renew_version, sender=page, dispatch_uid="register")
    for record in RECORDS:
        for change in (post_save, post_delete):
            change.connect(renew_version, sender=record, dispatch_uid="register")
