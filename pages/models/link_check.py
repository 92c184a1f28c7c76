"""What became of the links of the site when they were last looked at."""

from datetime import datetime
from typing import ClassVar

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pages.querysets import LinkCheckQuerySet

# An address longer than this is not looked at; an index of PostgreSQL holds no more.
LONGEST = 2000


class LinkState(models.TextChoices):
    """What an editor makes of a link."""

    BROKEN = "broken", gettext_lazy("Broken")
    UNSURE = "unsure", gettext_lazy("Failed once")
    CLOSED = "closed", gettext_lazy("Lets no machine in")
    FINE = "fine", gettext_lazy("Fine")


class LinkNote(models.TextChoices):
    """Why there is no answer, or what it says."""

    SLOW = "slow", gettext_lazy("No answer in time")
    NO_HOST = "no-host", gettext_lazy("No such site")
    REFUSED = "refused", gettext_lazy("No connection")
    CERTIFICATE = "certificate", gettext_lazy("The certificate is not valid")
    CIRCLE = "circle", gettext_lazy("Leads in a circle")
    TOO_FAR = "too-far", gettext_lazy("Leads on and on")
    PRIVATE = "private", gettext_lazy("Leads into a private network")
    NOT_HTTP = "not-http", gettext_lazy("An answer that makes no sense")
    GONE = "gone", gettext_lazy("The page was deleted")
    HIDDEN = "hidden", gettext_lazy("The page is not published")


class LinkCheck(models.Model):
    """A link, once, and the last answer.

    Within the site only links that lead nowhere are kept: as a path, or as `page:` and
    the key of a page.
    """

    address = models.CharField(gettext_lazy("link"), max_length=LONGEST, unique=True)
    title = models.CharField(gettext_lazy("title"), max_length=255, blank=True)
    state = models.CharField(
        gettext_lazy("state"), max_length=10, choices=LinkState, blank=True
    )
    status = models.PositiveSmallIntegerField(
        gettext_lazy("status"), null=True, blank=True
    )
    note = models.CharField(
        gettext_lazy("note"), max_length=20, choices=LinkNote, blank=True
    )
    checked_at = models.DateTimeField(gettext_lazy("checked"), null=True, blank=True)
    failing_since = models.DateTimeField(gettext_lazy("since"), null=True, blank=True)

    objects: ClassVar[models.Manager] = models.Manager.from_queryset(
        LinkCheckQuerySet
    )()

    class Meta:
        ordering = ("failing_since", "address")
        verbose_name = gettext_lazy("link")
        verbose_name_plural = gettext_lazy("links")

    def __str__(self) -> str:
        """Return the title of a page of ours, else the address."""
        return self.title or self.address

    @property
    def is_outside(self) -> bool:
        """Whether it leaves the site."""
        return self.address.startswith(("https://", "http://"))

    @property
    def answer(self) -> str:
        """What was answered, in words."""
        if self.note:
            return str(self.get_note_display())
        if self.status in {404, 410}:
            return _("Not found (%(status)s)") % {"status": self.status}
        return _("Answered %(status)s") % {"status": self.status or "–"}

    @property
    def names(self) -> list[str]:
        """The places on which it stands, for an exported table."""
        return [place.name for place in self.places.all()]

    def write(self, state: str, status: int | None, note: str, now: datetime) -> None:
        """Take over an answer of the moment `now`, without saving it."""
        self.state, self.status, self.note = state, status, note
        self.checked_at = now
        is_failing = state in {LinkState.BROKEN, LinkState.UNSURE}
        self.failing_since = (self.failing_since or now) if is_failing else None


class LinkPlace(models.Model):
    """A page or a record on which a link stands."""

    link = models.ForeignKey(LinkCheck, on_delete=models.CASCADE, related_name="places")
    content_type = models.ForeignKey(
        ContentType, on_delete=models.CASCADE, related_name="+"
    )
    object_id = models.BigIntegerField()
    name = models.CharField(max_length=255)

    class Meta:
        ordering = ("name", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["link", "content_type", "object_id"], name="a_place_once"
            )
        ]

    def __str__(self) -> str:
        """Return the name of the page or record."""
        return self.name
