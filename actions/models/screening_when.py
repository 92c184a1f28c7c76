"""When a screening is."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from actions.screenings import words
from actions.screenings.checking import problems
from actions.screenings.times import Showing, in_utc, showing
from resources.hours.zones import TIMES


class ScreeningWhenMixin(models.Model):
    """Date, times and zone, as written; the two moments for queries follow from them.

    Empty parts are for drafts. `starts_at` and `ends_at` are renewed by each save;
    what readers and calendars are told is worked out from what was written.
    """

    # A form sets this while it saves a draft.
    may_lack_parts = False

    date = models.DateField(
        _("date"),
        null=True,
        help_text=_("The day on which it begins, where it takes place."),
    )
    start_time = models.TimeField(
        _("begins"), null=True, help_text=_("On the clocks there, for example 19:00.")
    )
    end_time = models.TimeField(
        _("ends"),
        null=True,
        help_text=_("With the conversation afterwards; readers plan their way home."),
    )
    ends_next_day = models.BooleanField(
        _("ends the next day"),
        default=False,
        help_text=_("It goes on after midnight, or until midnight (00:00)."),
    )
    time_zone = models.CharField(
        _("whose time"),
        max_length=40,
        choices=list(TIMES.items()),
        default="Australia/Sydney",
        help_text=_(
            "Whose clocks the times are on. When clocks go back, an hour comes twice: "
            "the first is meant."
        ),
    )
    starts_at = models.DateTimeField(null=True, editable=False, db_index=True)
    ends_at = models.DateTimeField(null=True, editable=False, db_index=True)

    when_panels = [
        MultiFieldPanel(
            [
                FieldPanel("date"),
                FieldRowPanel(
                    [
                        FieldPanel("start_time"),
                        FieldPanel("end_time"),
                        FieldPanel("ends_next_day"),
                    ]
                ),
                FieldPanel("time_zone"),
            ],
            heading=_("When"),
        )
    ]

    class Meta:
        abstract = True

    @property
    def showing(self) -> Showing | None:
        """From when to when; None while a draft has no date or no times."""
        return showing(
            self.date,
            self.start_time,
            self.end_time,
            ends_next_day=self.ends_next_day,
            zone=self.time_zone,
        )

    @property
    def is_past(self) -> bool:
        """Whether it has ended."""
        return bool(self.showing and self.showing.end <= timezone.now())

    @property
    def day_words(self) -> str:
        """The day: Friday 4 December 2026. Empty while it is not known."""
        return words.day_words(self.showing) if self.showing else ""

    @property
    def time_words(self) -> str:
        """From when to when, and on whose clocks."""
        return words.time_words(self.showing) if self.showing else ""

    @property
    def start_words(self) -> str:
        """When it begins, and on whose clocks."""
        return words.start_words(self.showing) if self.showing else ""

    @property
    def clock_note(self) -> str:
        """What to know of a night when the clocks go back; mostly empty."""
        return words.clock_note(self.showing) if self.showing else ""

    def clean(self) -> None:
        """Refuse times that do not exist, and what readers could not use.

        Raises `ValidationError` by field.
        """
        super().clean()
        errors: dict[str, list[str]] = {}
        screening: Any = self
        for problem in problems(
            screening, timezone.localdate(), may_lack_parts=self.may_lack_parts
        ):
            errors.setdefault(problem.field, []).append(problem.message)
        if errors:
            raise ValidationError(errors)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the two moments that queries ask for."""
        told = self.showing
        self.starts_at = in_utc(told.start) if told else None
        self.ends_at = in_utc(told.end) if told else None
        super().save(*args, **kwargs)
