"""What to talk about, before, during and after a film."""

from typing import Any, ClassVar, NamedTuple

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.search import index

from actions.blocks import GuideBody
from actions.blocks.guide import evening_label
from actions.choices import Audience
from actions.querysets import GuideQuerySet
from pages.blocks.text import FEATURES
from pages.fields import StreamField
from pages.help_link import HelpLink
from pages.models import BasePage
from pages.reserved import ReservedSlugMixin


class Section(NamedTuple):
    """A section of a guide: its anchor, its heading and its blocks."""

    name: str
    heading: Any
    blocks: list[Any]


SECTIONS: dict[str, Any] = {
    "before": _("Before the film"),
    "during": _("During the film"),
    "after": _("After the film"),
}


class DiscussionGuidePage(ReservedSlugMixin, BasePage):
    """A guide to talking about the film above it, to read here or to print."""

    template = "actions/discussion_guide_page.html"
    page_description = _("Questions and words for talking about the film.")
    neutral_description = _(
        "Questions and words for a conversation, for people who never led one."
    )

    parent_page_types = ["actions.FilmCampaignPage"]
    subpage_types: ClassVar[list[str]] = []

    introduction = models.TextField(
        _("introduction"),
        max_length=600,
        help_text=_("For whom this guide is, and what it asks of them."),
    )
    before = StreamField(
        GuideBody(),
        verbose_name=SECTIONS["before"],
        help_text=_("What to prepare, what to agree on, what to ask first."),
    )
    during = StreamField(
        GuideBody(),
        verbose_name=SECTIONS["during"],
        blank=True,
        help_text=_("How to look after the room while the film runs; breaks."),
    )
    after = StreamField(
        GuideBody(),
        verbose_name=SECTIONS["after"],
        help_text=_(
            "A break first, then questions. Name for whom a question is, and say what "
            "to do if somebody tells of abuse."
        ),
    )
    closing = RichTextField(
        _("closing"),
        features=list(FEATURES),
        help_text=_("How to end: with something to do and with hope."),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(GuideQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        HelpLink(_("Discussion guides"), "discussion-guide", "the-guide"),
        FieldPanel("introduction"),
        FieldPanel("before"),
        FieldPanel("during"),
        FieldPanel("after"),
        FieldPanel("closing"),
        *BasePage.content_note_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        *(index.SearchField(name) for name in SECTIONS),
        index.SearchField("closing"),
    ]

    class Meta:
        verbose_name = _("discussion guide")
        verbose_name_plural = _("discussion guides")

    def sections(self, audience: str = "") -> list[Section]:
        """Return the sections with the questions for an audience, or with all."""
        found = (
            Section(name, heading, _suiting(getattr(self, name), audience))
            for name, heading in SECTIONS.items()
        )
        return [section for section in found if section.blocks]

    @property
    def audiences(self) -> list[tuple[str, Any]]:
        """The audiences that some question names: their values and words."""
        named = {
            audience
            for name in SECTIONS
            for block in getattr(self, name)
            if block.block_type == "question"
            for audience in block.value["audiences"]
        }
        return [(a, evening_label(a)) for a in Audience.values if a in named]

    @property
    def pdf_url(self) -> str:
        """The address of the printed guide."""
        return f"{self.url}guide.pdf"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Add the film, and the sections for the audience that the address asks for."""
        context = super().get_context(request, *args, **kwargs)
        context["film"] = self.get_parent()
        audience = audience_in(request)
        context["audience"] = audience
        context["sections"] = self.sections(audience)
        return context


def audience_in(request: HttpRequest) -> str:
    """Return the audience that an address asks for; empty for any other word."""
    asked = request.GET.get("for", "")
    return asked if asked in Audience.values else ""


def _suiting(stream: StreamValue, audience: str) -> list[Any]:
    return [
        block
        for block in stream
        if block.block_type != "question" or block.value.suits(audience)
    ]
