"""A support service."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.search import index

from pages.help_link import HelpLink
from pages.models import BasePage
from pages.reserved import ReservedSlugMixin
from resources.choices import Anonymity, Audience, Country, Language, Need, State
from resources.fields import ChoicesField
from resources.forms import ServiceForm
from resources.querysets import ResourceQuerySet


class ResourcePage(ReservedSlugMixin, BasePage):
    """A service that helps: what for, for whom, how to reach it, what to expect."""

    template = "resources/resource_page.html"
    page_description = _("A support service with its numbers and hours.")
    neutral_title = _("Someone to talk to")
    neutral_description = _(
        "Who they listen to, how to reach them, and what happens when you do."
    )
    base_form_class = ServiceForm

    parent_page_types = ["resources.ResourceIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    alternate_names = models.CharField(
        _("other names"),
        max_length=200,
        blank=True,
        help_text=_("Names under which people look for it, with commas between."),
    )
    needs = ChoicesField(
        _("what for"),
        options=Need,
        help_text=_(
            "The first one ticked is the heading under which the list of help has it."
        ),
    )
    summary = models.TextField(
        _("in short"),
        max_length=300,
        help_text=_("What the service does, in one or two plain sentences."),
    )
    audiences = ChoicesField(
        _("who for"),
        options=Audience,
        help_text=_("Those who find it with “Who for”. “Anyone” is found by all."),
    )
    audience_note = models.CharField(
        _("who for, in words"),
        max_length=160,
        help_text=_("Who may get in touch, for example: 5 to 25 years."),
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        choices=Country,
        default=Country.AUSTRALIA,
        help_text=_("Whose numbers these are."),
    )
    states = ChoicesField(
        _("states and territories"),
        options=State,
        blank=True,
        help_text=_("Only for a service that does not work in the whole country."),
    )
    languages = ChoicesField(
        _("languages"),
        options=Language,
        blank=True,
        help_text=_("In which the service answers by itself. Empty: not confirmed."),
    )
    has_interpreter = models.BooleanField(
        _("interpreter"),
        default=False,
        help_text=_("The service itself adds an interpreter when asked."),
    )
    language_note = models.CharField(
        _("languages, in words"),
        max_length=160,
        blank=True,
        help_text=_("How to ask for another language."),
    )
    cost = models.CharField(
        _("cost"),
        max_length=120,
        blank=True,
        help_text=_("Free, or what it costs and from which phones."),
    )
    anonymity = models.CharField(
        _("anonymous"),
        max_length=3,
        choices=Anonymity,
        blank=True,
        help_text=_("Whether a reader may stay without a name. Empty: not confirmed."),
    )
    anonymity_note = models.CharField(
        _("anonymity, in words"),
        max_length=160,
        blank=True,
        help_text=_("What a reader should know before saying a name."),
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
    discreet_name = models.CharField(
        _("discreet name"),
        max_length=40,
        blank=True,
        help_text=_(
            "For the phone book of somebody whose phone is looked at. Empty: initials."
        ),
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ResourceQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        HelpLink(_("Support services"), "register", "a-service"),
        FieldPanel("alternate_names"),
        FieldPanel("needs"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldPanel("audiences"), FieldPanel("audience_note")],
            heading=_("Who for"),
        ),
        MultiFieldPanel(
            [FieldPanel("country"), FieldPanel("states")], heading=_("Where")
        ),
        InlinePanel(
            "contact_methods",
            label=_("Contact method"),
            min_num=1,
            help_text=_("The quickest way first."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("languages"),
                FieldPanel("has_interpreter"),
                FieldPanel("language_note"),
            ],
            heading=_("Languages"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("cost"),
                FieldPanel("anonymity"),
                FieldPanel("anonymity_note"),
                FieldPanel("reporting_duty"),
                FieldPanel("what_to_expect"),
                FieldPanel("discreet_name"),
            ],
            heading=_("Good to know before getting in touch"),
        ),
        *BasePage.content_note_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("alternate_names"),
        index.SearchField("summary"),
        index.SearchField("audience_note"),
        index.SearchField("what_to_expect"),
    ]

    class Meta:
        verbose_name = _("support service")
        verbose_name_plural = _("support services")
