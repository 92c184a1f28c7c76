"""Words and images of people who allowed it, for as long as they did: rule C1."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page

from pages.gate import Reason
from pages.gate.chosen import keys_in
from pages.gate.pictures import images_in
from pages.models import CampaignImage, Consent


def check(page: Page) -> Iterator[Reason]:
    """Yield a reason for each consent that is missing, over or too narrow.

    One that ends soon is a hint. That a quotation names its consent at all is asked by
    its block.
    """
    images = CampaignImage.objects.filter(pk__in=images_in(page))
    chosen: dict[Consent, str] = dict.fromkeys(
        Consent.objects.filter(pk__in=keys_in(page, Consent)), ""
    )
    for image in images.select_related("consent"):
        url = reverse("wagtailimages:edit", args=[image.pk])
        if image.consent:
            chosen.setdefault(image.consent, image.title)
        elif image.people == CampaignImage.People.CONSENT:
            told = {"image": image.title}
            yield Reason(
                _("The image “%(image)s” shows people and names no consent.") % told,
                url=url,
                label=_("Open “%(image)s”") % told,
            )
    for consent, title in chosen.items():
        yield from _about(consent, title)


def _about(consent: Consent, title: str) -> Iterator[Reason]:
    """Yield what is wrong with a consent; `title` is that of its image, if any."""
    names = {"consent": consent, "image": title, "state": consent.state}
    told = _("the words under %(consent)s") % names
    if title:
        told = _("the image “%(image)s” under %(consent)s") % names
    names |= {"what": told}
    url, label = consent.get_admin_url(), _("Open %(consent)s") % names
    if consent.is_over:
        message = _("Take out %(what)s. %(state)s.") % names
        yield Reason(message, url=url, label=label)
    elif not consent.is_for_website:
        message = _("Take out %(what)s: the consent does not cover this website.")
        yield Reason(message % names, url=url, label=label)
    elif consent.is_due and consent.ends_on:
        names["day"] = date_format(consent.ends_on, "j F Y")
        message = _("On %(day)s the site takes out %(what)s.") % names
        yield Reason(message, url=url, label=label, is_hint=True)
