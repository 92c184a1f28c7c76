"""Who can take part in a screening, and who looks after people there."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from actions.choices import Answer
from actions.screenings.access import Access, access_of


def _answer(label: Any, help_text: Any) -> models.CharField:
    return models.CharField(
        label, max_length=3, choices=Answer, blank=True, help_text=help_text
    )


class ScreeningAccessMixin(models.Model):
    """What is there for those who need it; what nobody knows yet is said honestly."""

    step_free = _answer(
        _("step-free"),
        _("A way in, to a seat and to a toilet without steps. Online it is not asked."),
    )
    captions = _answer(_("captions"), _("The film is shown with captions."))
    auslan = _answer(_("Auslan"), _("The conversation is interpreted in Auslan."))
    audio_description = _answer(
        _("audio description"), _("The film is shown with audio description.")
    )
    quiet_room = _answer(
        _("quiet room"), _("A room to go to at any time. Online it is not asked.")
    )
    access_note = models.CharField(
        _("access, in words"),
        max_length=300,
        blank=True,
        help_text=_("How to ask for more, or what to know before the way there."),
    )
    support_person = _answer(
        _("support person"),
        _("Somebody is there to talk to, who does nothing else that evening."),
    )
    support_role = models.CharField(
        _("who that is"),
        max_length=160,
        blank=True,
        help_text=_("By what they do, never by name: a counsellor, a school nurse."),
    )

    access_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("step_free"), FieldPanel("quiet_room")]),
                FieldRowPanel([FieldPanel("captions"), FieldPanel("auslan")]),
                FieldPanel("audio_description"),
                FieldPanel("access_note"),
            ],
            heading=_("Access"),
        ),
        MultiFieldPanel(
            [FieldPanel("support_person"), FieldPanel("support_role")],
            heading=_("Looking after people"),
        ),
    ]

    class Meta:
        abstract = True

    @property
    def access(self) -> Access:
        """What is there, what is not, and what is not known."""
        screening: Any = self
        return access_of(screening)
