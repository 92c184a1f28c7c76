"""The list of terms, as editors keep it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.search import index

from pages.help_link import HelpLink
from pages.terms.term import Level, Term
from pages.terms.validators import is_pattern


class ListedTerm(index.Indexed, models.Model):
    """Words that do harm, what to write instead, and why.

    The list comes with the site and is the organisation's own from then on. What it
    says is asked for by the gate, told in the editor, and printed in the language
    guide.
    """

    shown = models.CharField(
        _("words"),
        max_length=120,
        unique=True,
        help_text=_("The words as the language guide prints them."),
    )
    key = models.SlugField(
        _("key"),
        max_length=60,
        blank=True,
        editable=False,
        help_text=_("Which entry of the packaged list it comes from."),
    )
    level = models.CharField(
        _("level"),
        max_length=5,
        choices=Level,
        default=Level.WARN,
        help_text=_(
            "Stop: no page is published with these words, unless somebody gives a "
            "reason. Warn and note: the editor is told."
        ),
    )
    words = models.TextField(
        _("found as"),
        max_length=4000,
        validators=[is_pattern],
        help_text=_("One pattern a line; see below."),
    )
    unless = models.TextField(
        _("but not as"),
        max_length=4000,
        blank=True,
        validators=[is_pattern],
        help_text=_("In this company the words are right. One pattern a line."),
    )
    preferred = models.CharField(
        _("write instead"),
        max_length=160,
        blank=True,
        help_text=_("Empty where the words are better left out."),
    )
    reason = models.CharField(
        _("because"),
        max_length=300,
        help_text=_("The second half of a sentence, without a full stop."),
    )
    source = models.CharField(
        _("source"),
        max_length=200,
        blank=True,
        help_text=_("Who advises it, and where."),
    )
    is_confirmed = models.BooleanField(
        _("read in the source"),
        default=False,
        help_text=_(
            "Tick once somebody has read the advice in the source itself. Until then "
            "the guide names no source."
        ),
    )
    is_in_guide = models.BooleanField(
        _("in the language guide"),
        default=True,
        help_text=_(
            "Untick what readers should not be shown, such as words that offenders "
            "search for."
        ),
    )

    panels = [
        HelpLink(_("Words"), anchor="words"),
        FieldPanel("shown"),
        FieldRowPanel([FieldPanel("level"), FieldPanel("is_in_guide")]),
        FieldPanel("preferred"),
        FieldPanel("reason"),
        MultiFieldPanel(
            [FieldPanel("source"), FieldPanel("is_confirmed")], heading=_("Source")
        ),
        MultiFieldPanel(
            [
                FieldPanel("words"),
                FieldPanel("unless"),
                HelpPanel(template="pages/admin/term_patterns.html"),
            ],
            heading=_("How the words are found"),
        ),
    ]
    search_fields = [
        index.SearchField("shown"),
        index.SearchField("preferred"),
        index.AutocompleteField("shown"),
    ]

    class Meta:
        ordering = ("shown",)
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        constraints = [
            models.UniqueConstraint(
                fields=["key"], condition=~Q(key=""), name="one_term_a_key"
            )
        ]

    def __str__(self) -> str:
        """Return the words."""
        return self.shown

    @property
    def told_source(self) -> str:
        """The source, if somebody has read the advice there."""
        return self.source if self.is_confirmed else ""

    def as_term(self) -> Term:
        """Return the entry as what finds words takes it."""
        return Term(
            key=self.key or f"own-{self.pk}",
            shown=self.shown,
            level=Level(self.level),
            words=self.words,
            unless=self.unless,
            preferred=self.preferred,
            reason=self.reason,
            source=self.source,
            is_confirmed=self.is_confirmed,
        )
