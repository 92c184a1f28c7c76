"""The picture that stands for a page where its link is shared."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class ShareCard(models.Model):
    """Which file is the card of a page.

    A record of its own, since a revision of the page must not bring back an old card.
    `file_name` is a name below `media/cards/`, made from the content of the file; empty
    when the card could not be drawn, so that the plain one stands in. `made_from` is a
    digest of all that was drawn.
    """

    page = models.OneToOneField(
        Page, primary_key=True, on_delete=models.CASCADE, related_name="share_card"
    )
    file_name = models.CharField(_("file"), max_length=40, blank=True)
    alt_text = models.CharField(_("alternative text"), max_length=420, blank=True)
    made_from = models.CharField(_("made from"), max_length=64)

    class Meta:
        verbose_name = _("card of a shared link")
        verbose_name_plural = _("cards of shared links")

    def __str__(self) -> str:
        """Return the name of the file, for lists."""
        return self.file_name
