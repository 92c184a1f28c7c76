"""What the campaign says on every page."""

from typing import Self

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from pages.help_link import HelpLink
from pages.terms.validators import no_stop_terms


class ExitDestination(models.TextChoices):
    """Where the exit leads: neutral sites that greet nobody by name."""

    WEATHER = "https://www.bom.gov.au/", _("Weather (Bureau of Meteorology)")
    NEWS = "https://www.abc.net.au/news", _("News (ABC)")
    ENCYCLOPAEDIA = "https://en.wikipedia.org/", _("Encyclopaedia (Wikipedia)")


@register_setting(icon="site")
class CampaignSettings(BaseGenericSetting):
    """Name, warning and exit of the campaign.

    The defaults are a working campaign, so that a page can be drawn before anybody
    saved anything.
    """

    name = models.CharField(
        _("name"),
        max_length=60,
        validators=[no_stop_terms],
        default="Stop the Stigma",
        help_text=_("The name of the campaign, at the head of every page."),
    )
    strapline = models.CharField(
        _("strapline"),
        max_length=120,
        blank=True,
        validators=[no_stop_terms],
        default="Breaking the silence about online child sexual abuse",
        help_text=_("What the campaign wants, in one line."),
    )
    about = models.TextField(
        _("about"),
        max_length=400,
        blank=True,
        validators=[no_stop_terms],
        help_text=_("Who stands behind the site, at the foot of every page."),
    )
    warning = models.CharField(
        _("warning"),
        max_length=40,
        validators=[no_stop_terms],
        default="Child abuse themes",
        help_text=_(
            "Names the subject in the bar that never leaves the screen. At most 40 "
            "characters, so that it fits a small phone."
        ),
    )
    content_note = models.TextField(
        _("content note"),
        max_length=300,
        validators=[no_stop_terms],
        default=(
            "This site talks about child sexual abuse and the work to stop it. It "
            "shows no images of abuse and describes none."
        ),
        help_text=_("Stands before every page that has no note of its own."),
    )
    staff_support = models.CharField(
        _("support for staff"),
        max_length=200,
        blank=True,
        help_text=_(
            "Whom the people who edit this site can talk to, and how. It stands on the "
            "first page of the admin, and readers never see it."
        ),
    )
    exit_url = models.URLField(
        _("exit leads to"),
        choices=ExitDestination,
        default=ExitDestination.WEATHER,
        help_text=_("Where readers go when they leave in a hurry."),
    )

    panels = [
        HelpLink(_("The name, the warning and the exit"), anchor="the-campaign"),
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("strapline"), FieldPanel("about")],
            heading=_("Campaign"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("warning"),
                FieldPanel("content_note"),
                FieldPanel("exit_url"),
            ],
            heading=_("Care for the reader"),
        ),
        FieldPanel("staff_support"),
    ]

    class Meta:
        verbose_name = _("campaign")

    @classmethod
    def current(cls, request: HttpRequest | None) -> Self:
        """Return the saved settings, else the defaults; never writes.

        Read once a request. Wagtail's own `load()` would insert a row on a reader's
        first visit.
        """
        name = "_campaign_settings"
        if not hasattr(request, name):
            current = cls.objects.first() or cls()
            if request is None:
                return current
            setattr(request, name, current)
        return getattr(request, name)
