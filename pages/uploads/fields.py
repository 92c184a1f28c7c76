"""Fields that keep cleaned pictures only, in forms and in the database."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.template.defaultfilters import filesizeformat
from wagtail.images.fields import WagtailImageField as WagtailImageFormField
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from pages.uploads.pictures import cleaned


class CleanImageFormField(WagtailImageFormField):
    """Refuses in the form what is no picture; hands on pixels alone."""

    def to_python(self, data: Any) -> Any:
        """Clean the upload before anything else opens it."""
        if data is not None and getattr(data, "size", 0) > self.max_upload_size:
            told = {
                "file_size": filesizeformat(data.size),
                "max_filesize": self.max_upload_size_text,
            }
            message = self.error_messages["file_too_large"] % told
            raise ValidationError(message, code="file_too_large")
        if hasattr(data, "read"):
            data = cleaned(data, data.name)
        return super().to_python(data)


class CleanImageFieldFile(WagtailImageFieldFile):
    """Cleans whatever is saved: some ways to the database have no form."""

    def save(self, name: str, content: File, save: bool = True) -> None:
        """Keep the cleaned picture. Raises `ValidationError` for what is none."""
        clean = cleaned(content, name)
        super().save(clean.name, clean, save=save)


class CleanImageField(WagtailImageField):
    """The file of an image."""

    attr_class = CleanImageFieldFile
