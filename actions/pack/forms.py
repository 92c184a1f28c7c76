"""The questions that a pack is made from."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from actions.choices import Audience
from actions.pack.evening import Evening, Film
from actions.screenings.times import skipped_to
from pages.typesetting import missing_letters, tidy
from resources.choices import State
from resources.hours import clock_time
from resources.hours.zones import STATE_ZONES, clock

FILM = "film"
LONGEST_PLACE = 120
# Characters of any field that come back with an error.
LONGEST_SHOWN = 500
MOST_PEOPLE = 2_000
# Plans that lie further ahead are slips of the keyboard.
FURTHEST = timedelta(days=730)
# A message names no more than so many letters.
NAMED = 5
# How people write a time where the browser has no field for it.
TIMES = [
    "%H:%M",
    "%H:%M:%S",
    "%H.%M",
    "%I:%M %p",
    "%I.%M %p",
    "%I %p",
    "%I:%M%p",
    "%I%p",
]


def as_sent(query: QueryDict) -> dict[str, str]:
    """Return what was sent, as much of each field as is worth showing again."""
    return {
        name: query.get(name, "")[:LONGEST_SHOWN].replace("\0", "")
        for name in (FILM, *PackForm.base_fields)
    }


class PackForm(forms.Form):
    """Asks what the sheets need, and nothing about the person who asks."""

    day = forms.DateField(
        label=_("On which day"),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": _("Write a day that exists, such as 25/3/2027.")},
    )
    starts = forms.TimeField(
        label=_("At what time it starts"),
        help_text=_("When you welcome people. All other times follow from it."),
        input_formats=TIMES,
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        error_messages={"invalid": _("Write a time such as 19:00 or 7 pm.")},
    )
    place = forms.CharField(
        label=_("Where"),
        help_text=_("As it should stand on the poster. “At our place” is enough."),
        max_length=LONGEST_PLACE,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
        error_messages={
            "max_length": _("At most %(limit_value)d letters fit on a poster.")
        },
    )
    area = forms.ChoiceField(
        label=_("In which state or territory"),
        help_text=_("For the support lines that are near."),
        choices=[("", _("Choose one")), *State.choices],
        error_messages={"invalid_choice": _("Choose one of these.")},
    )
    people = forms.IntegerField(
        label=_("How many people you expect"),
        help_text=_("You may leave this empty."),
        required=False,
        min_value=1,
        max_value=MOST_PEOPLE,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
    audience = forms.ChoiceField(
        label=_("Who watches"),
        choices=Audience.choices,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": _("Choose one of these.")},
    )

    def __init__(
        self, films: Sequence[Film], asked: Mapping[str, str] | None = None
    ) -> None:
        """Offer these films; of a single one, ask nothing.

        A film that was chosen while there were more is looked at all the same: nobody
        gets the sheets of another one.
        """
        super().__init__(asked, label_suffix="")
        self.films = {str(film.pk): film for film in films}
        if len(films) != 1 or (asked or {}).get(FILM):
            self._ask_for_the_film()
        for field in self.fields.values():
            field.error_messages["required"] = _("This one is needed.")

    def _ask_for_the_film(self) -> None:
        titles = [(pk, film.title) for pk, film in self.films.items()]
        self.fields[FILM] = forms.ChoiceField(
            label=_("Which film"),
            choices=[("", _("Choose one")), *titles],
            error_messages={
                "invalid_choice": _("This film is not here. Choose one of these.")
            },
        )
        self.order_fields([FILM])

    def clean_place(self) -> str:
        """Return the place in letters that can be printed, on one line."""
        place = " ".join(tidy(self.cleaned_data["place"]).split())
        missing = missing_letters(place)
        if missing:
            message = _(
                "Our sheets can be printed in Latin letters only. They do not have: "
                "%(letters)s"
            )
            letters = " ".join(missing[:NAMED])
            raise ValidationError(message, params={"letters": letters})
        if not any(character.isalnum() for character in place):
            raise ValidationError(_("Name the place, in a word or two."))
        return place

    def clean(self) -> dict[str, Any]:
        """Refuse days that are over or far away, and times that clocks skip."""
        cleaned = super().clean() or self.cleaned_data
        day = cleaned.get("day")
        if not day:
            return cleaned
        zone = STATE_ZONES.get(cleaned.get("area", ""), (settings.TIME_ZONE,))[0]
        today = timezone.now().astimezone(clock(zone)).date()
        if day < today:
            self.add_error("day", _("This day is over. Choose one that is to come."))
        elif day > today + FURTHEST:
            self.add_error("day", _("Choose a day within the next two years."))
        elif cleaned.get("starts"):
            self._check_clock(datetime.combine(day, cleaned["starts"]), zone)
        return cleaned

    def _check_clock(self, local: datetime, zone: str) -> None:
        instead = skipped_to(local, zone)
        if instead is None:
            return
        message = _(
            "That night the clocks go forward and skip this time. Choose another one, "
            "such as %(time)s."
        )
        words = clock_time(instead.time())
        self.add_error("starts", ValidationError(message, params={"time": words}))

    def evening(self) -> Evening:
        """Return the evening of a valid form."""
        told = dict(self.cleaned_data)
        (only, *_more) = self.films
        film = self.films[told.pop(FILM, only)]
        return Evening(film=film, **told)
