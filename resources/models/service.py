"""A support service."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.search import index

from pages.models import BasePage
from resources.querysets import ResourceQuerySet


class ResourcePage(BasePage):
    """A service that helps: what for, for whom, how to reach it, what to expect."""

    class Category(models.TextChoices):
        """What a reader comes for, in the order of the list."""

        EMERGENCY = "emergency", _("In danger now")
        CRISIS = "crisis", _("Talk to somebody now")
        CHILDREN = "children", _("For children and young people")
        COUNSELLING = "counselling", _("Counselling and support")
        REPORT = "report", _("Report")
        REMOVAL = "removal", _("Have images removed")
        PREVENTION = "prevention", _("Worried about your own thoughts")
        FAMILIES = "families", _("When someone close to you did harm")
        LEGAL = "legal", _("Legal help and redress")
        PROFESSIONALS = "professionals", _("For people who work with children")

    template = "resources/resource_page.html"
    page_description = _("A support service with its numbers and hours.")

    parent_page_types = ["resources.ResourceIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    category = models.CharField(
        _("category"),
        max_length=20,
        choices=Category,
        help_text=_("Under which heading the list of help shows it."),
    )
    summary = models.TextField(
        _("what for"),
        max_length=300,
        help_text=_("What the service does, in one or two plain sentences."),
    )
    audience = models.CharField(
        _("who for"),
        max_length=160,
        help_text=_("Who may get in touch, for example: 5 to 25 years."),
    )
    cost = models.CharField(
        _("cost"),
        max_length=120,
        blank=True,
        help_text=_("Free, or what it costs and from which phones."),
    )
    languages = models.CharField(
        _("languages"),
        max_length=160,
        blank=True,
        help_text=_("Languages, and whether an interpreter can join."),
    )
    anonymity = models.CharField(
        _("anonymity"),
        max_length=160,
        blank=True,
        help_text=_("Whether a name is needed. Empty when we do not know."),
    )
    reporting_duty = models.CharField(
        _("duty to report"),
        max_length=240,
        blank=True,
        help_text=_("When the service must tell the police or child protection."),
    )
    what_to_expect = models.TextField(
        _("what to expect"),
        max_length=700,
        blank=True,
        help_text=_("What happens after the first ring or click."),
    )
    last_checked = models.DateField(
        _("last checked"),
        null=True,
        blank=True,
        help_text=_(
            "When somebody last checked every number with the service itself. Empty: "
            "the site says that nobody has."
        ),
    )
    shows_in_footer = models.BooleanField(
        _("show on every page"),
        default=False,
        help_text=_("Lists the service at the foot of every page."),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ResourceQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("category"),
        FieldPanel("summary"),
        FieldPanel("audience"),
        InlinePanel(
            "contact_methods",
            label=_("Contact method"),
            min_num=1,
            help_text=_("The quickest way first."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("cost"),
                FieldPanel("languages"),
                FieldPanel("anonymity"),
                FieldPanel("reporting_duty"),
                FieldPanel("what_to_expect"),
            ],
            heading=_("Good to know before getting in touch"),
        ),
        FieldPanel("last_checked"),
        *BasePage.content_note_panels,
    ]
    promote_panels = [*BasePage.promote_panels, FieldPanel("shows_in_footer")]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("audience"),
        index.SearchField("what_to_expect"),
        index.FilterField("category"),
    ]

    class Meta:
        verbose_name = _("support service")
        verbose_name_plural = _("support services")
