"""What the forms of images and documents share: what readers see was reviewed."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext

from pages.uploads.in_use import is_shown, may_change_any


class ReviewedFileMixin:
    """Keeps a file that readers see as it is, and its words to who may change any."""

    def __init__(self, *args: Any, user: Any = None, **kwargs: Any) -> None:
        """Remember who asks."""
        self.user = user
        super().__init__(*args, user=user, **kwargs)  # type: ignore[call-arg]

    def clean(self) -> dict[str, Any]:
        """Refuse another file, and changes by who may change their own files alone.

        Raises `ValidationError`.
        """
        file: Any = self.instance  # type: ignore[attr-defined]
        cleaned: dict[str, Any] = super().clean()  # type: ignore[misc]
        if not file.pk or not is_shown(file):
            return cleaned
        if "file" in self.changed_data:  # type: ignore[attr-defined]
            told = gettext(
                "A published page shows this one. Upload the new one beside it and "
                "choose it on the page, so that the review sees it."
            )
            self.add_error("file", told)  # type: ignore[attr-defined]
        if self.user is not None and not may_change_any(self.user, file):
            raise ValidationError(
                gettext(
                    "Readers see this on a published page, so it can no longer be "
                    "changed by you alone. Ask an editor or a moderator to change it."
                )
            )
        return cleaned
