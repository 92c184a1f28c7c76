"""What the campaign says."""

from django.apps import AppConfig
from django.db.models.signals import post_save
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    """Page types, blocks and images of the campaign."""

    name = "pages"
    verbose_name = _("Pages")

    def ready(self) -> None:
        """Make the sizes of an image whenever one is saved."""
        from pages.renditions import make_renditions

        post_save.connect(make_renditions, sender=self.get_model("CampaignImage"))
