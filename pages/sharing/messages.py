"""The words that travel with a link: what it is about first, and help at the end."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from django.utils.translation import gettext as _

from pages.sharing import links

# As many lines as fit at the end of a message, besides the emergency number.
LINES = 2


class Phone(Protocol):
    """A number to call."""

    @property
    def text(self) -> str:
        """The number as people read it."""


class Line(Protocol):
    """A helpline, as the register knows it."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def is_emergency(self) -> bool:
        """Whether it is for danger now."""

    @property
    def phone(self) -> Phone | None:
        """The number to call, if there is one."""


@dataclass(frozen=True)
class Words:
    """A message to one person, in the order in which it is read."""

    whom: str
    label: str
    question: str
    about: str
    address: str
    help: str

    @property
    def text(self) -> str:
        """The whole message."""
        return paragraphs(self.question, self.about, self.address, self.help)

    @property
    def after_question(self) -> str:
        """The rest of it, with the line between."""
        return self.text.removeprefix(self.question)

    @property
    def text_without_address(self) -> str:
        """The message for whatever adds the address by itself."""
        return paragraphs(self.question, self.about, self.help)

    @property
    def email(self) -> str:
        """The address that opens an e-mail; its subject says nothing of the matter."""
        return links.email(_("A question first"), self.text)

    @property
    def text_message(self) -> str:
        """The address that opens a text message."""
        return links.text_message(self.text)


def paragraphs(*parts: str) -> str:
    """Join what is not empty, with a line between."""
    return "\n\n".join(filter(None, parts))


def help_words(lines: Iterable[Line]) -> str:
    """Say whom to call: the emergency number, then the first lines to talk to."""
    told: list[str] = []
    talk: list[str] = []
    for line in lines:
        if line.phone and line.is_emergency and not told:
            told.append(_("In danger now: %(number)s.") % {"number": line.phone.text})
        elif line.phone and len(talk) < LINES:
            talk.append(f"{line.name} {line.phone.text}")
    if talk:
        told.append(_("To talk to somebody: %(lines)s.") % {"lines": ", ".join(talk)})
    return " ".join(told)


def messages(title: str, note: str, address: str, help_: str) -> list[Words]:
    """Return the message to a friend, to a parent and to a colleague.

    Each begins by asking whether it is a good time, so that the first thing to be read
    on a locked screen is a question. `note` says what the page is about.
    """
    about = {"title": title, "note": note}
    return [
        Words(
            "friend",
            _("Words for a friend"),
            _("Is now an OK time for something heavy? “Not today” is a good answer."),
            _(
                "I have been reading “%(title)s”. %(note)s You can stop at any time, "
                "and you do not have to open it at all."
            )
            % about,
            address,
            help_,
        ),
        Words(
            "parent",
            _("Words for a parent"),
            _(
                "Is now an OK time for something about children and the internet? It "
                "is heavy, and “not today” is a good answer."
            ),
            _(
                "It is called “%(title)s”. %(note)s It is for you rather than your "
                "children, and best read while they are elsewhere."
            )
            % about,
            address,
            help_,
        ),
        Words(
            "colleague",
            _("Words for a colleague"),
            _(
                "Is now an OK time for something heavy that is not a task? “Not today” "
                "is a good answer, and so is none."
            ),
            _(
                "It is called “%(title)s”. %(note)s It is best opened where nobody "
                "reads along; nobody will ask whether you did."
            )
            % about,
            address,
            help_,
        ),
    ]


def post(title: str, warning: str, address: str, help_: str) -> str:
    """Return what a public post says; strangers read it, so the warning comes first.

    Without an `address` where the place adds it by itself.
    """
    opening = _("Content note: %(warning)s.") % {"warning": warning.rstrip(".")}
    return paragraphs(f"{opening} “{title}”", address, help_)
