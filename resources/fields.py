"""Model fields of the register."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class ChoicesField(models.JSONField):
    """Several of a fixed set of choices, kept as a list of their values.

    Empty is an empty list. The choices stay out of migrations: a new one changes no
    column.
    """

    def __init__(
        self, verbose_name: Any = None, *, options: Any = None, **kwargs: Any
    ) -> None:
        """Take the choices, `options`, as a `TextChoices`; migrations give none."""
        self.options = options
        kwargs.setdefault("default", list)
        super().__init__(verbose_name, **kwargs)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        """Return the field without its choices."""
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("options", None)
        return name, path, args, kwargs

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        """Refuse what is no list of known values without repetition."""
        if not value and not self.blank:
            raise ValidationError(self.error_messages["blank"], code="blank")
        known = set(self.options.values) if self.options else set()
        if not isinstance(value, list) or len(set(map(str, value))) != len(value):
            raise ValidationError(_("Choose each of these once."), code="list")
        unknown = [str(item) for item in value if item not in known]
        if unknown:
            message = _("Not one of the choices: %(values)s.")
            raise ValidationError(message, "choice", {"values": ", ".join(unknown)})

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Return check boxes."""
        return forms.MultipleChoiceField(
            choices=self.options.choices if self.options else [],
            widget=forms.CheckboxSelectMultiple,
            required=not self.blank,
            label=kwargs.get("label", self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
            initial=kwargs.get("initial"),
        )
