"""Ways to act."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.search import index

from actions.blocks import ExpectBody, LinksBody, StepsBody, WordsBody
from actions.pledge.choices import Pledge
from actions.querysets import ActionQuerySet
from pages.blocks.text import FEATURES
from pages.fields import StreamField
from pages.help_link import HelpLink
from pages.models import BasePage
from pages.reserved import ReservedSlugMixin
from resources.models.chosen_service import ChosenService
from resources.register import current


class ActionPage(ReservedSlugMixin, BasePage):
    """One thing to do: its steps, the words to use, what to expect, where help is."""

    template = "actions/action_page.html"
    page_description = _("One thing to do, step by step.")
    neutral_title = _("One thing to do, step by step")
    neutral_description = _(
        "One thing to do, step by step, with words to use and what to expect."
    )

    parent_page_types = ["actions.ActionIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        help_text=_("What it is and why it helps, in two or three sentences."),
    )
    time_needed = models.CharField(
        _("time it takes"),
        max_length=60,
        blank=True,
        help_text=_("For example: Ten minutes, and a cup of tea. No pressure."),
    )
    note_for_children = models.TextField(
        _("for readers under 18"),
        max_length=300,
        blank=True,
        help_text=_(
            "What somebody under 18 should know before the first step, in simple "
            "words. Stands above the steps."
        ),
    )
    pledge = models.CharField(
        _("next step after the pledge"),
        max_length=10,
        choices=Pledge,
        blank=True,
        help_text=_("Whoever pledges this is shown the way to this page."),
    )
    leads_to_pack = models.BooleanField(
        _("leads to the pack"),
        default=False,
        help_text=_("Shows the way to the pack for hosts below the steps."),
    )
    steps = StreamField(
        StepsBody(),
        verbose_name=_("steps"),
        help_text=_("Three to six. The first one is easy."),
    )
    words_to_use = StreamField(
        WordsBody(),
        blank=True,
        verbose_name=_("words to use"),
        help_text=_("Words that can be said as they stand, for different people."),
    )
    what_to_expect = StreamField(
        ExpectBody(),
        verbose_name=_("what to expect"),
        help_text=_("What may come of it, the hard answers too, and what to do then."),
    )
    look_after_yourself = RichTextField(
        _("look after yourself"),
        features=list(FEATURES),
        help_text=_("What it may feel like, when to stop, and what does good after."),
    )
    links = StreamField(
        LinksBody(),
        blank=True,
        max_num=2,
        verbose_name=_("links"),
        help_text=_("Official pages and what to read next."),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ActionQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        HelpLink(_("Writing an action"), "actions", "writing-an-action"),
        MultiFieldPanel(
            [
                FieldPanel("introduction"),
                FieldPanel("time_needed"),
                FieldPanel("note_for_children"),
            ],
            heading=_("Opening"),
        ),
        *BasePage.content_note_panels,
        FieldPanel("steps"),
        FieldPanel("words_to_use"),
        FieldPanel("what_to_expect"),
        MultiFieldPanel(
            [
                FieldPanel("look_after_yourself"),
                MultipleChooserPanel(
                    "action_services",
                    chooser_field_name="service",
                    label=_("Service"),
                    max_num=6,
                    help_text=_("Who can help with this; one for children among them."),
                ),
            ],
            heading=_("Care"),
        ),
        FieldPanel("links"),
    ]
    promote_panels = [
        *BasePage.promote_panels,
        MultiFieldPanel(
            [FieldPanel("pledge"), FieldPanel("leads_to_pack")], heading=_("Ways on")
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("steps"),
        index.SearchField("words_to_use"),
        index.SearchField("what_to_expect"),
        index.SearchField("look_after_yourself"),
    ]

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the chosen `services`, from the register, and the `index` above."""
        context = super().get_context(request, *args, **kwargs)
        rows = self.action_services.select_related("service")
        context["services"] = current(request).named([row.service.slug for row in rows])
        context["index"] = self.get_parent()
        return context


class ActionService(ChosenService):
    """A service that an action leads to."""

    action = ParentalKey(
        ActionPage, on_delete=models.CASCADE, related_name="action_services"
    )
