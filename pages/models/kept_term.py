"""Words of the list that stay on a page on purpose."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class KeptTerm(models.Model):
    """A term at which we stop, and why one page has it all the same."""

    page = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.CASCADE,
        related_name="kept_terms",
        verbose_name=_("page"),
    )
    key = models.CharField(_("key of the term"), max_length=80)
    words = models.CharField(_("words"), max_length=200)
    reason = models.CharField(_("reason"), max_length=300)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        ordering = ("-created_at", "-pk")
        verbose_name = _("words kept on purpose")
        verbose_name_plural = _("words kept on purpose")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "key"], name="one_reason_a_page_and_term"
            )
        ]

    def __str__(self) -> str:
        """Return the words."""
        return self.words
