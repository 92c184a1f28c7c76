"""Static files: hashed names, compressed, and one stylesheet instead of thirty."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

STYLESHEET = "css/main.css"
IMPORT = re.compile(r'@import url\("(?P<path>[^"]+)"\) layer\((?P<layer>[\w.-]+)\);')


def flatten(name: str) -> str:
    """Return the stylesheet `name` with what it imports in place of the imports.

    Each import stays in its cascade layer; relative addresses in files one folder
    deeper lose one `../`.
    """
    found = finders.find(name)
    assert found is not None, name  # noqa: S101 - collected a moment ago
    source = Path(found)

    def inlined(match: re.Match[str]) -> str:
        css = (source.parent / match["path"]).read_text()
        if "/" in match["path"]:
            css = css.replace('url("../', 'url("')
        return f"@layer {match['layer']} {{\n{css}}}\n"

    return IMPORT.sub(inlined, source.read_text())


class CampaignStaticFilesStorage(CompressedManifestStaticFilesStorage):
    """Flattens the imports of the stylesheet before the files get their hashes.

    An `@import` costs a round trip each level, which a reader on a slow phone waits
    for. In development the browser follows the imports; only collected files are
    flattened, so there is nothing to build.
    """

    support_js_module_import_aggregation = True

    def stored_name(self, name: str) -> str:
        """Return the hashed name, or `name` itself where nothing was collected.

        A page without its stylesheet is ugly; an exception would be no page at all.
        """
        try:
            return super().stored_name(name)
        except ValueError:
            return name

    def post_process(
        self, paths: dict[str, Any], dry_run: bool = False, **options: Any
    ) -> Iterator[tuple[str, str, bool]]:
        """Flatten, then hash and compress as the parent class does."""
        if not dry_run and STYLESHEET in paths:
            self.delete(STYLESHEET)
            self.save(STYLESHEET, ContentFile(flatten(STYLESHEET).encode()))
            paths = {**paths, STYLESHEET: (self, STYLESHEET)}
        yield from super().post_process(paths, dry_run, **options)
