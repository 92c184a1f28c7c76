"""What happens when a service is published, on whatever way."""

from typing import Any

from django.dispatch import receiver
from wagtail.signals import page_published

from resources.confirmations import propose
from resources.models import ResourcePage


@receiver(page_published, sender=ResourcePage)
def ask_for_a_second_person(instance: ResourcePage, **kwargs: Any) -> None:
    """Let new numbers wait until somebody else has confirmed them."""
    revision = kwargs.get("revision")
    propose(instance, revision.user if revision else None)
