"""What there is to see as a reader, one function a picture."""

from scripts.camera import DESKTOP, Camera, settle

PHONE = (390, 844)
ARTICLE_PATH = "/articles/when-we-can-talk/"


def home(camera: Camera) -> bytes:
    """The front door."""
    return settle(camera.read(camera.reader(DESKTOP), "/"))


def article_light(camera: Camera) -> bytes:
    """The article on a phone."""
    return settle(camera.read(camera.reader(PHONE), ARTICLE_PATH))


def article_dark(camera: Camera) -> bytes:
    """The article on a phone whose owner prefers the dark."""
    return settle(camera.read(camera.reader(PHONE, "dark"), ARTICLE_PATH))


def help_page(camera: Camera) -> bytes:
    """The list of help."""
    return settle(camera.read(camera.reader(DESKTOP), "/help/"))


def search(camera: Camera) -> bytes:
    """Help that stands above what a search finds."""
    return settle(camera.read(camera.reader(PHONE), "/search/?q=police+at+the+door"))


def film(camera: Camera) -> bytes:
    """The film, with its notes before any way to watch it."""
    return settle(camera.read(camera.reader(DESKTOP), "/film/"))


def pack(camera: Camera) -> bytes:
    """The form of a pack, on a phone."""
    return settle(camera.read(camera.reader(PHONE), "/act/pack/"))


def share_kit(camera: Camera) -> bytes:
    """The share kit, as those who pass the campaign on find it."""
    return settle(camera.read(camera.reader(DESKTOP), "/act/share-kit/"))


def guide(camera: Camera) -> bytes:
    """The way in for somebody who lived through it, on a phone."""
    return settle(camera.read(camera.reader(PHONE), "/help/it-happened-to-me/"))
