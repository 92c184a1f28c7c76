"""What articles are about."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.models import register_snippet

from pages.querysets import TopicQuerySet
from pages.terms.validators import no_stop_terms


@register_snippet
class Topic(models.Model):
    """A subject by which articles are listed."""

    name = models.CharField(
        _("name"),
        max_length=60,
        unique=True,
        validators=[no_stop_terms],
        help_text=_("As readers see it. Plain words, no harm."),
    )
    slug = models.SlugField(
        _("slug"),
        max_length=60,
        unique=True,
        help_text=_("The last part of the address of its list."),
    )

    objects = TopicQuerySet.as_manager()

    panels = [FieldPanel("name"), FieldPanel("slug")]

    class Meta:
        ordering = ("name",)
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def __str__(self) -> str:
        """Return the name."""
        return self.name
