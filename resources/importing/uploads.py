"""What becomes of an uploaded table until somebody says yes to it.

It lies in the session of whoever uploaded it, so nobody applies the file of another,
and it goes with the answer, the next upload or the hour.
"""

import base64
import secrets
import time
import zlib
from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

from resources.importing.reading import MAX_BYTES

KEY = "resources_import"
SECONDS = 60 * 60
# What a form has around its file.
ROOM = 16 * 1024


class SizeLimit(FileUploadHandler):
    """Stops to keep an upload as soon as it is too big; reads over the rest."""

    refused = 0
    announced = 0

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, str],  # noqa: N803 - the name Django gives it
        content_length: int,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        """Note how much is to come."""
        self.announced = content_length

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Refuse what says itself that it is too big."""
        super().new_file(*args, **kwargs)
        if self.announced > MAX_BYTES + ROOM:
            self._refuse(self.announced)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Refuse what turns out to be too big."""
        if start + len(raw_data) > MAX_BYTES:
            self._refuse(start + len(raw_data))
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the handlers that keep it."""

    def _refuse(self, size: int) -> None:
        self.refused = size
        raise StopUpload(connection_reset=False)


def keep(request: HttpRequest, data: bytes) -> str:
    """Keep a table for `SECONDS`; return the token by which it is asked for."""
    token = secrets.token_urlsafe(16)
    text = base64.b64encode(zlib.compress(data)).decode()
    request.session[KEY] = {"token": token, "text": text, "at": time.time()}
    return token


def kept(request: HttpRequest, token: str) -> bytes | None:
    """Return the table that was kept under `token`, if it is still there."""
    found = request.session.get(KEY)
    if not found or time.time() - found["at"] > SECONDS:
        drop(request)
        return None
    if not secrets.compare_digest(found["token"], token):
        return None
    return zlib.decompress(base64.b64decode(found["text"]))


def drop(request: HttpRequest) -> None:
    """Let go of the table, if there is one."""
    request.session.pop(KEY, None)
