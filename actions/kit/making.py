"""Makes the files of a kit, all or none, and finds those that are up to date."""

import fcntl
import io
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import get_default_timezone as site_zone
from django.utils.translation import gettext as _
from django.utils.translation import override

from actions.kit import drawing, files
from actions.kit.recipe import Recipe, recipe_of
from actions.models.share_kit import ShareKitPage

logger = logging.getLogger(__name__)

ARCHIVE = "share-kit.zip"
FACTS = "kit.json"
# Files say nothing about when they were made, so that equal ones are equal.
DAY_ONE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Kit:
    """The files of a recipe: `sizes` in bytes, by name."""

    page: int
    digest: str
    version: str
    sizes: dict[str, int]

    def tile(self, number: int) -> dict[str, str]:
        """Return the addresses of the pictures of a tile, by format."""
        return {form: self.url(name) for form, name in tile_names(number).items()}

    @property
    def archive(self) -> tuple[str, int]:
        """Address and size of everything in one file."""
        return self.url(ARCHIVE), self.sizes[ARCHIVE]

    @property
    def poster(self) -> tuple[str, int]:
        """Address and size of the poster."""
        return self.url("poster.pdf"), self.sizes["poster.pdf"]

    @property
    def signature(self) -> str:
        """Address of the lines below an e-mail as HTML."""
        return self.url("signature.html")

    def url(self, name: str) -> str:
        """Return the address of a file."""
        return reverse("share_kit", args=[self.page, self.digest, name])


def tile_names(number: int) -> dict[str, str]:
    """Return the names of the pictures of a tile, by format."""
    names = {form: f"tile-{number}-{form}.jpg" for form in drawing.FORMATS}
    return names | {"preview": f"tile-{number}.webp"}


def kit_of(page: ShareKitPage, recipe: Recipe | None = None) -> Kit | None:
    """Return the kit that says what the page says now; None while there is none."""
    digest = (recipe or recipe_of(page)).digest
    try:
        facts = json.loads((folder_of(page) / digest / FACTS).read_text())
    except (OSError, ValueError):
        return None
    return Kit(page.pk, digest, facts["version"], facts["sizes"])


def folder_of(page: ShareKitPage) -> Path:
    """Return where the kits of a page lie, each in a folder named by its digest."""
    return Path(settings.MEDIA_ROOT) / "kits" / str(page.pk)


def make_kit(page: ShareKitPage) -> Kit | None:
    """Make the kit of a published page unless it is up to date, and return it.

    One that cannot be drawn or written is reported; the page then says that it is
    being made. Older ones go: their numbers may be wrong.
    """
    folder = folder_of(page)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _only_one(folder):
            # Whoever waited here reads what the one before may not have known.
            newest = ShareKitPage.objects.get(pk=page.pk)
            recipe = recipe_of(newest)
            if kit_of(newest, recipe) is None:
                _write(folder, recipe)
            return kit_of(newest, recipe)
    except Exception:
        logger.exception("The share kit of page %s could not be made", page.pk)
        return None


@contextmanager
def _only_one(folder: Path) -> Iterator[None]:
    """Let one process at a time make the kit of a page."""
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _write(folder: Path, recipe: Recipe) -> None:
    """Write all files beside the older kits, give them their place, remove the old."""
    with override(recipe.language), timezone.override(site_zone()):
        _write_all(folder, recipe, _version(recipe))
    for old in folder.iterdir():
        if old.name != recipe.digest and not old.name.startswith("."):
            shutil.rmtree(old, ignore_errors=True)


def _write_all(folder: Path, recipe: Recipe, version: str) -> None:
    with tempfile.TemporaryDirectory(dir=folder, prefix=".") as unfinished:
        new = Path(unfinished) / recipe.digest
        new.mkdir()
        sizes = {}
        for name, content in _files(recipe, version):
            _write_file(new / name, content)
            sizes[name] = len(content)
        facts = json.dumps({"version": version, "sizes": sizes})
        _write_file(new / FACTS, facts.encode())
        # What is left of a kit without its facts is none.
        shutil.rmtree(folder / recipe.digest, ignore_errors=True)
        new.rename(folder / recipe.digest)


def _write_file(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _version(recipe: Recipe) -> str:
    """Return the day, and what tells two kits of one day apart."""
    day = timezone.localdate().isoformat()
    return _("Version %(version)s.") % {"version": f"{day}/{recipe.digest[:4]}"}


def _files(recipe: Recipe, version: str) -> Iterator[tuple[str, bytes]]:
    """Yield the files, and at last the archive of those that people take along."""
    packed = {
        "README.txt": files.read_me(recipe, version).encode(),
        "words.txt": files.words(recipe, version).encode(),
        "signature.txt": files.signature_text(recipe, version).encode(),
        "signature.html": files.signature_html(recipe, version).encode(),
        "poster.pdf": drawing.poster(recipe, version),
    }
    begun = [f"tile-{number}" for number, _tile in enumerate(recipe.tiles, 1)]
    packed["alt-texts.txt"] = files.alt_texts(recipe, begun, version).encode()
    yield from packed.items()
    for number, tile in enumerate(recipe.tiles, 1):
        names = tile_names(number)
        for form in drawing.FORMATS:
            picture = drawing.tile(recipe, tile, form, version)
            packed[f"tiles/{names[form]}"] = picture
            yield names[form], picture
            if form == "square":
                yield names["preview"], drawing.preview(picture)
    yield ARCHIVE, _archive(packed)


def _archive(packed: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as archive:
        for name, content in packed.items():
            archive.writestr(ZipInfo(f"share-kit/{name}", DAY_ONE), content)
    return made.getvalue()
