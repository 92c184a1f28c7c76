"""Screenings of a film."""

from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.search import index

from actions.choices import Audience, ScreeningKind, ScreeningStatus
from actions.forms import ScreeningForm
from actions.models.discussion_guide import DiscussionGuidePage
from actions.models.screening_access import ScreeningAccessMixin
from actions.models.screening_when import ScreeningWhenMixin
from actions.querysets import ScreeningQuerySet
from actions.screenings.structured_data import screening_event
from pages.blocks.links import only_https
from pages.help_link import HelpLink
from pages.models import BasePage
from pages.reserved import ReservedSlugMixin
from resources.choices import State


class ScreeningPage(
    ScreeningWhenMixin, ScreeningAccessMixin, ReservedSlugMixin, BasePage
):
    """One showing of the film above it: when, where, for whom, and who is there."""

    template = "actions/screening_page.html"
    page_description = _("One showing of the film: when, where, for whom.")
    neutral_title = _("A screening of a film")
    neutral_description = _(
        "When and where people watch the film together, and who is there for you."
    )
    base_form_class = ScreeningForm

    parent_page_types = ["actions.FilmCampaignPage"]
    subpage_types: ClassVar[list[str]] = []

    status = models.CharField(
        _("status"),
        max_length=10,
        choices=ScreeningStatus,
        default=ScreeningStatus.PLANNED,
        help_text=_(
            "Cancelled? Choose it and publish: the page, the lists and the calendars "
            "of those who follow say so. Do not delete the page."
        ),
    )
    kind = models.CharField(
        _("in person or online"),
        max_length=10,
        choices=ScreeningKind,
        default=ScreeningKind.IN_PERSON,
        help_text=_("Where people watch."),
    )
    venue = models.CharField(
        _("place"),
        max_length=120,
        blank=True,
        help_text=_("Its name. It stands in calendars that a family may share."),
    )
    address = models.CharField(
        _("street address"),
        max_length=200,
        blank=True,
        help_text=_("Number and street, as one would tell a taxi."),
    )
    suburb = models.CharField(
        _("suburb or town"),
        max_length=80,
        blank=True,
        help_text=_("Lists show it beside the date."),
    )
    state = models.CharField(
        _("state or territory"),
        max_length=3,
        choices=State,
        blank=True,
        help_text=_("Only in Australia."),
    )
    audience = models.CharField(
        _("who for"),
        max_length=10,
        choices=Audience,
        default=Audience.GENERAL,
        help_text=_("“Anyone”, or members of a group only."),
    )
    host = models.CharField(
        _("host"),
        max_length=120,
        blank=True,
        help_text=_("The organisation that invites, if it wants to be named."),
    )
    is_free = models.BooleanField(
        _("free"), default=False, help_text=_("Nobody pays to come in.")
    )
    price = models.CharField(
        _("price, in words"),
        max_length=160,
        blank=True,
        help_text=_("For example: $12, or $6 with a concession card."),
    )
    booking_url = models.CharField(
        _("where to book"),
        max_length=500,
        blank=True,
        validators=[only_https],
        help_text=_(
            "An address that begins with https://. Online screenings need one; readers "
            "are told that it leaves this site."
        ),
    )
    notes = RichTextField(
        _("about the evening"),
        blank=True,
        features=["bold", "italic", "link", "ul", "ol"],
        help_text=_(
            "What happens, in order; breaks; how people can leave. Once it is over: "
            "what happened, without names."
        ),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ScreeningQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        HelpLink(_("Screenings"), "screenings", "announce-one"),
        FieldPanel("status"),
        *ScreeningWhenMixin.when_panels,
        MultiFieldPanel(
            [
                FieldPanel("kind"),
                FieldPanel("venue"),
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("suburb"), FieldPanel("state")]),
            ],
            heading=_("Where"),
        ),
        MultiFieldPanel(
            [FieldPanel("audience"), FieldPanel("host")], heading=_("Who for")
        ),
        MultiFieldPanel(
            [FieldPanel("is_free"), FieldPanel("price"), FieldPanel("booking_url")],
            heading=_("Coming"),
        ),
        *ScreeningAccessMixin.access_panels,
        FieldPanel("notes"),
        *BasePage.content_note_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("venue"),
        index.SearchField("suburb"),
        index.SearchField("notes"),
    ]

    class Meta:
        verbose_name = _("screening")
        verbose_name_plural = _("screenings")

    @property
    def is_cancelled(self) -> bool:
        """Whether it will not take place, or did not."""
        return self.status == ScreeningStatus.CANCELLED

    @property
    def is_full(self) -> bool:
        """Whether nobody more can come."""
        return self.status == ScreeningStatus.FULL

    @property
    def is_shareable(self) -> bool:
        """Whether it may ask a reader to pass it on: not once nobody can come."""
        return not self.is_cancelled and not self.is_past

    @property
    def is_in_person(self) -> bool:
        """Whether there is a place to go to."""
        return self.kind != ScreeningKind.ONLINE

    @property
    def is_online(self) -> bool:
        """Whether one can watch from elsewhere."""
        return self.kind != ScreeningKind.IN_PERSON

    @property
    def takes_bookings(self) -> bool:
        """Whether the booking link still leads to a place."""
        over = self.is_cancelled or self.is_full or self.is_past
        return bool(self.booking_url) and not over

    @property
    def booking_host(self) -> str:
        """The host to which the booking link leads."""
        return urlsplit(self.booking_url).hostname or ""

    @property
    def structured_data(self) -> dict[str, Any]:
        """The same in the words of schema.org."""
        return screening_event(self)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Add the film, and the guides to talking about it."""
        context = super().get_context(request, *args, **kwargs)
        film = self.get_parent().specific
        guides = DiscussionGuidePage.objects.links_below(film)
        return context | {"film": film, "discussion_guides": guides}
