"""Makes what a test needs, published as an editor would publish it."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from pages.models import ArticlePage, Claim
from resources import helpline_orders
from resources.confirmations import confirm_planted
from resources.models import (
    ContactMethod,
    HelplineChoice,
    HelplineSettings,
    ResourceIndexPage,
    ResourcePage,
)


def publish_service(
    slug: str, *, methods: list[ContactMethod] | None = None, **values: Any
) -> ResourcePage:
    """Publish a service whose numbers two people have seen."""
    defaults: dict[str, Any] = {
        "title": slug.replace("-", " ").capitalize(),
        "needs": ["counselling"],
        "audiences": ["everyone"],
        "summary": "Listens.",
        "audience_note": "Anyone",
    }
    service = ResourcePage(slug=slug, **(defaults | values))
    service.contact_methods = (
        [ContactMethod(kind="phone", value="1800 000 000", is_always_open=True)]
        if methods is None
        else methods
    )
    ResourceIndexPage.objects.get().add_child(instance=service)
    service.save_revision().publish()
    confirm_planted(service)
    return service


def write_number(service: ResourcePage, kind: str, value: str) -> None:
    """Write another number of that kind into `service`, without publishing it."""
    method = service.contact_methods.get(kind=kind)
    method.value = value
    service.contact_methods.add(method)


def publish_change(service: ResourcePage) -> None:
    """Publish what a test changed in `service`, as two people would."""
    service.save_revision().publish()
    confirm_planted(service)


def choose_helplines(*slugs: str) -> None:
    """Let every page carry these services, in this order."""
    settings = HelplineSettings.objects.get()
    settings.choices.set(
        [
            HelplineChoice(
                service=ResourcePage.objects.get(slug=slug), sort_order=number
            )
            for number, slug in enumerate(slugs)
        ]
    )
    settings.save()
    helpline_orders.confirm_planted(settings)


def make_claim(name: str, *, saved: bool = True, **values: Any) -> Claim:
    """Return a figure that is due in a year, and that nobody has checked."""
    defaults: dict[str, Any] = {
        "value": "12",
        "amount": Decimal(12),
        "unit": "things",
        "label": "things that were counted",
        "period": "2021",
        "source": "Whoever counted",
        "expires_on": timezone.localdate() + timedelta(days=365),
    }
    claim = Claim(name=name, **(defaults | values))
    if saved:
        claim.save()
    return claim


def publish_with(body: list[tuple[str, Any]]) -> ArticlePage:
    """Publish the article of the demo with another body."""
    article = ArticlePage.objects.get()
    article.body = body
    article.save_revision().publish()
    return article
