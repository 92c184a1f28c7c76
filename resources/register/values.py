"""The register as templates, filters and files read it: plain frozen values."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

from resources.choices import (
    HOME,
    NUMBERS,
    WITHOUT_SPEAKING,
    Anonymity,
    Country,
    Kind,
    Language,
    Need,
    State,
)
from resources.hours import Schedule, describe
from resources.indispensable import is_emergency

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

    StrOrPromise = str | _StrPromise


ACTIONS: dict[str, tuple[Any, str]] = {
    Kind.PHONE: (_("Call"), "icons/phone.svg"),
    Kind.SMS: (_("Text"), "icons/sms.svg"),
    Kind.TTY: (_("Text phone"), "icons/phone.svg"),
    Kind.RELAY: (_("Relay call"), "icons/phone.svg"),
    Kind.CHAT: (_("Chat"), "icons/chat.svg"),
    Kind.EMAIL: (_("Write"), "icons/email.svg"),
    Kind.FORM: (_("Fill in"), "icons/form.svg"),
    Kind.VIDEO: (_("Video"), "icons/video.svg"),
    Kind.WEB: (_("Visit"), "icons/web.svg"),
}


@dataclass(frozen=True)
class Contact:
    """A way to reach a service.

    `text` is what people read, `href` what a tap dials or opens. `checked_on` is None
    when nobody has checked this very number.
    """

    kind: str
    text: str
    href: str
    label: str = ""
    schedule: Schedule = field(default_factory=Schedule)
    hours_note: "StrOrPromise" = ""
    checked_on: date | None = None
    key: str = ""

    @property
    def is_number(self) -> bool:
        """Whether it is dialled."""
        return self.kind in NUMBERS

    @property
    def is_always_open(self) -> bool:
        """Whether somebody answers at any hour."""
        return self.schedule.is_always_open

    @property
    def needs_no_voice(self) -> bool:
        """Whether it can be used without speaking."""
        return self.kind in WITHOUT_SPEAKING

    @property
    def kind_label(self) -> Any:
        """The way of contact in words."""
        return Kind(self.kind).label

    @property
    def action(self) -> Any:
        """What the reader does, in a word."""
        return ACTIONS[self.kind][0]

    @property
    def icon(self) -> str:
        """The template of its icon."""
        return ACTIONS[self.kind][1]

    @property
    def hours(self) -> list[Any]:
        """When somebody answers, in lines of words."""
        return [
            *describe(self.schedule),
            *([self.hours_note] if self.hours_note else []),
        ]


@dataclass(frozen=True)
class Service:
    """A support service; the lists hold the values of `resources.choices`."""

    slug: str
    name: str
    audience_note: "StrOrPromise"
    contacts: tuple[Contact, ...]
    pk: int = 0
    url: str = ""
    summary: str = ""
    alternate_names: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    country: str = HOME
    states: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    has_interpreter: bool = False
    language_note: str = ""
    cost: str = ""
    anonymity: str = ""
    anonymity_note: str = ""
    reporting_duty: str = ""
    what_to_expect: str = ""
    discreet_name: str = ""
    # A number of its own that a second person has yet to confirm, or that was pulled.
    withheld: int = field(default=0, compare=False)

    @property
    def is_emergency(self) -> bool:
        """Whether it is for danger now, above all."""
        return is_emergency(self)

    @property
    def phone(self) -> Contact | None:
        """The number to call, if there is one."""
        return next((c for c in self.contacts if c.kind == Kind.PHONE), None)

    @property
    def has_number(self) -> bool:
        """Whether there is something to dial."""
        return any(contact.is_number for contact in self.contacts)

    @property
    def is_always_open(self) -> bool:
        """Whether one of its ways answers at any hour."""
        return any(contact.is_always_open for contact in self.contacts)

    @property
    def checked_on(self) -> date | None:
        """The day since when all its contacts were right; None if one is unchecked."""
        days = [contact.checked_on for contact in self.contacts]
        return min(day for day in days if day) if days and all(days) else None

    @property
    def quiet_name(self) -> str:
        """A name that says nothing to somebody who looks at the phone."""
        words = self.name.replace("-", " ").split()
        return self.discreet_name or " ".join(
            f"{word[0].upper()}." for word in words[:2]
        )

    @property
    def anonymity_label(self) -> Any:
        """Whether a reader may stay without a name, in words."""
        return Anonymity(self.anonymity).label if self.anonymity else ""

    @property
    def country_label(self) -> Any:
        """The country in words."""
        return Country(self.country).label

    @property
    def need_label(self) -> Any:
        """What it is for, above all."""
        return Need(self.needs[0]).label if self.needs else ""

    @property
    def area(self) -> list[Any]:
        """The states it works in, in words; empty for the whole country."""
        return [State(value).label for value in self.states]

    @property
    def language_labels(self) -> list[Any]:
        """The languages it answers in, in words, with the interpreter."""
        labels: list[Any] = [Language(value).label for value in self.languages]
        if self.has_interpreter:
            labels.append(_("others, with an interpreter"))
        return labels


@dataclass(frozen=True)
class Guide:
    """The way in for one kind of reader."""

    slug: str
    title: str
    url: str
    is_for_children: bool = False
    services: tuple[str, ...] = ()
