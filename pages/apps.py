"""What the campaign says."""

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save, pre_save
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published, page_unpublished


class PagesConfig(AppConfig):
    """Page types, blocks and images of the campaign."""

    name = "pages"
    verbose_name = _("Pages")

    def ready(self) -> None:
        """Listen to what is saved, and stand before what is published."""
        from pages import publishing
        from pages.claims import find_again
        from pages.link_checks.keeping import forget_mended, forget_page
        from pages.renditions import make_renditions
        from pages.sharing.cards import render_all_again, render_published
        from pages.terms.current import forget
        from pages.uploads.waiting import clean_waiting
        from pages.video.files import remove_with_record

        publishing.install()
        pre_save.connect(clean_waiting, sender="wagtailcore.UploadedFile")
        post_save.connect(make_renditions, sender=self.get_model("CampaignImage"))
        post_save.connect(find_again, sender=self.get_model("Claim"))
        post_save.connect(render_all_again, sender=self.get_model("CampaignSettings"))
        for change in (post_save, post_delete):
            change.connect(forget, sender=self.get_model("ListedTerm"))
        page_published.connect(render_published)
        page_published.connect(forget_mended)
        page_unpublished.connect(forget_page)
        post_delete.connect(remove_with_record, sender=self.get_model("Video"))
