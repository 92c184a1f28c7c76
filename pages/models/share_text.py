"""What a link says of a page where somebody shares it."""

from typing import ClassVar

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from pages.help_link import HelpLink
from pages.terms.validators import no_stop_terms


class ShareTextMixin(models.Model):
    """The words of a page's preview, written for somebody who did not ask for it."""

    # What the preview says while nobody wrote anything: of the type, never of the body.
    neutral_title: ClassVar[str | Promise] = _("A page to read, when it suits you")
    neutral_description: ClassVar[str | Promise] = _(
        "You can leave at any time, and people to talk to are on every page."
    )

    share_title = models.CharField(
        _("share title"),
        max_length=60,
        blank=True,
        validators=[no_stop_terms],
        help_text=_(
            "The title of the preview and of its picture, in somebody’s chat or feed. "
            "Calm words that do not harm the person who shares, or receives, the link. "
            "Empty: the title of the page."
        ),
    )
    share_description = models.CharField(
        _("share description"),
        max_length=110,
        blank=True,
        validators=[no_stop_terms],
        help_text=_(
            "One sentence below it: what a reader will find. The content note of the "
            "campaign stands before it by itself. Empty: neutral words."
        ),
    )

    share_panels = [
        MultiFieldPanel(
            [
                HelpLink(_("The words of a link"), "sharing", "the-words-of-a-link"),
                FieldPanel("share_title"),
                FieldPanel("share_description"),
            ],
            heading=_("When somebody shares the link"),
        )
    ]

    class Meta:
        abstract = True
