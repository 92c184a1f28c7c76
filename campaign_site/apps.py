"""The frame as a Django app, so that its commands are found."""

from django.apps import AppConfig


class CampaignSiteConfig(AppConfig):
    """Composition root: settings, policies, addresses and commands."""

    name = "campaign_site"

    def ready(self) -> None:
        """Fit the admin to its Content-Security-Policy."""
        from campaign_site import admin_csp

        admin_csp.install()
