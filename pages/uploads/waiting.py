"""Pictures that wait for their description, in the form for many at once."""

from typing import Any

from wagtail.models import UploadedFile

from pages.models import CampaignImage
from pages.uploads.pictures import cleaned


def clean_waiting(instance: UploadedFile, raw: bool = False, **_kwargs: Any) -> None:
    """Clean a picture before it waits: some are never described, and stay."""
    kind = instance.for_content_type
    is_picture = kind is not None and kind.model_class() is CampaignImage
    if not raw and is_picture and not instance.pk:
        instance.file = cleaned(instance.file.file, instance.file.name)
