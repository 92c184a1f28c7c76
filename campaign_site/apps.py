"""The frame as a Django app, so that its commands are found."""

from django.apps import AppConfig


class CampaignSiteConfig(AppConfig):
    """Composition root: settings, policies, addresses and commands."""

    name = "campaign_site"
