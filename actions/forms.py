"""The form in which editors keep screenings."""

from typing import Any

from pages.reserved import ReservedSlugForm


class ScreeningForm(ReservedSlugForm):
    """The form of a screening; what readers need is asked for when it is published."""

    def clean(self) -> dict[str, Any]:
        """Tell the screening whether it is only being kept as a draft."""
        cleaned: dict[str, Any] = super().clean()
        self.instance.may_lack_parts = self.is_deferred_validation
        return cleaned
