"""What tests of actions ask for by name."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from actions.kit import making
from actions.models import ShareKitPage


@pytest.fixture
def folder(settings: Any, tmp_path: Path) -> Path:
    """Keep the kits of a test apart from the one that the other tests read."""
    shutil.copytree(Path(settings.MEDIA_ROOT) / "kits", tmp_path / "kits")
    settings.MEDIA_ROOT = tmp_path
    return making.folder_of(ShareKitPage.objects.get())
