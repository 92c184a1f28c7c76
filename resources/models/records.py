"""What people did about a number: checked it, pulled it, confirmed a change.

These are records of their own, not parts of the service's page: no revision of the
page can bring back what they say. They name a contact by service, kind and value, so
that a changed number starts without any.
"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from resources.choices import CheckedBy, Kind
from resources.contacts import contact_key
from resources.querysets import ConfirmationQuerySet, PullQuerySet


class ContactRecord(models.Model):
    """What all records say: of which contact, by whom, when."""

    service = models.ForeignKey(
        "resources.ResourcePage",
        verbose_name=_("service"),
        on_delete=models.CASCADE,
        related_name="%(class)ss",
        help_text=_("Whose contact this is."),
    )
    kind = models.CharField(
        _("kind"), max_length=10, choices=Kind, help_text=_("The way of contact.")
    )
    value = models.CharField(
        _("number or address"), max_length=200, help_text=_("As it was written.")
    )
    key = models.CharField(
        _("dialled"),
        max_length=200,
        db_index=True,
        editable=False,
        help_text=_("The digits or the address, however they were written."),
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Who did it; empty when it was no person, or one who has left."),
    )
    created_at = models.DateTimeField(
        _("at"), default=timezone.now, help_text=_("When it was written down.")
    )

    class Meta:
        abstract = True
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        """Return service and value."""
        return f"{self.service}: {self.value}"

    def clean(self) -> None:
        """Work out the key from what was written."""
        super().clean()
        self.key = contact_key(self.kind, self.value, self.service.country)


class ContactCheck(ContactRecord):
    """Somebody made sure that a number is right."""

    checked_on = models.DateField(
        _("checked on"), help_text=_("The day on which it was right.")
    )
    how = models.CharField(
        _("how"), max_length=10, choices=CheckedBy, help_text=_("How it was checked.")
    )
    note = models.CharField(
        _("note"),
        max_length=200,
        blank=True,
        help_text=_("For the next person who checks. Readers do not see it."),
    )

    class Meta(ContactRecord.Meta):
        verbose_name = _("check")
        verbose_name_plural = _("checks")


class ContactPull(ContactRecord):
    """A number that must not be shown anywhere until it is released."""

    reason = models.CharField(
        _("reason"), max_length=200, help_text=_("What is wrong with it.")
    )
    released_at = models.DateTimeField(
        _("released at"), null=True, blank=True, help_text=_("When it came back.")
    )
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("released by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Who checked it and let it come back."),
    )

    objects = PullQuerySet.as_manager()

    class Meta(ContactRecord.Meta):
        verbose_name = _("pulled number")
        verbose_name_plural = _("pulled numbers")
        constraints = [
            models.UniqueConstraint(
                fields=["key"],
                condition=models.Q(released_at=None),
                name="pulled_once_at_a_time",
            )
        ]


class ContactConfirmation(ContactRecord):
    """A new number and the second person who confirmed it.

    `user` is who wrote the number. Until somebody else has confirmed it, the site
    shows the number that was confirmed before, if there is one.
    """

    label = models.CharField(
        _("label"), max_length=80, blank=True, help_text=_("Which of two ways it is.")
    )
    confirmed_at = models.DateTimeField(
        _("confirmed at"), null=True, blank=True, help_text=_("Empty: still waiting.")
    )
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("confirmed by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Who confirmed it; never who wrote it."),
    )
    retired_at = models.DateTimeField(
        _("replaced at"),
        null=True,
        blank=True,
        help_text=_("When another number took its place."),
    )

    objects = ConfirmationQuerySet.as_manager()

    class Meta(ContactRecord.Meta):
        verbose_name = _("confirmation")
        verbose_name_plural = _("confirmations")
        constraints = [
            models.UniqueConstraint(
                fields=["service", "kind", "key"],
                condition=models.Q(retired_at=None),
                name="confirmed_once_at_a_time",
            )
        ]
