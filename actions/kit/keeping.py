"""Makes kits anew when what they say has changed, on whatever way it did."""

from typing import Any

from django.db import connection, transaction
from django.db.models.signals import post_save
from wagtail.models import Site
from wagtail.signals import page_published

from actions.kit.making import make_kit
from actions.models.share_kit import ShareKitPage
from pages.consent.files import consent_cleared
from pages.models import CampaignSettings
from resources.models import RegisterVersion


def make_all() -> None:
    """Make what is out of date."""
    for page in ShareKitPage.objects.live():
        make_kit(page)


def make_all_soon(**_kwargs: Any) -> None:
    """Make what is out of date once the change is certain, however many it has."""
    waiting = [entry[1] for entry in connection.run_on_commit]
    if make_all not in waiting:
        transaction.on_commit(make_all)


def connect() -> None:
    """Listen to what a kit is made from."""
    page_published.connect(make_all_soon, sender=ShareKitPage)
    consent_cleared.connect(make_all_soon, dispatch_uid="share-kit")
    for source in (CampaignSettings, RegisterVersion, Site):
        post_save.connect(make_all_soon, sender=source, dispatch_uid="share-kit")
