"""Words of the list that stay on a page on purpose."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def as_kept(words: str) -> str:
    """Return words as they are compared: capitals and spaces do not matter."""
    return " ".join(words.split()).casefold()


class KeptTerm(models.Model):
    """Words of a term at which we stop, and why one page has them all the same.

    Other words of the same term need a reason of their own.
    """

    page = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.CASCADE,
        related_name="kept_terms",
        verbose_name=_("page"),
    )
    key = models.CharField(_("key of the term"), max_length=80)
    words = models.JSONField(_("words"), default=list)
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

    def __str__(self) -> str:
        """Return the words."""
        return ", ".join(self.words)

    @property
    def kept(self) -> set[tuple[str, str]]:
        """The key of the term with each of the words, as they are compared."""
        return {(self.key, as_kept(words)) for words in self.words}
