"""Plants what is made of pages but is none."""

from wagtail.models import Page

from pages.examples.campaign_links import campaign_links
from pages.models import CampaignLink, LinkLabel


def plant_campaign_links(pages: dict[str, Page]) -> None:
    """Make the example links, with their labels.

    A link outlives its page: one of that word is led to the new page.
    """
    for values in campaign_links():
        labels = {
            kind: LinkLabel.objects.get_or_create(kind=kind, name=values[kind])[0]
            for kind in LinkLabel.Kind.values
        }
        word, key = values["word"], values["page"].key
        known = CampaignLink.objects.filter(word=word).first()
        link = known or CampaignLink(word=word, **labels)
        link.page = pages[key]
        link.full_clean()
        link.save()
