"""The files of a kit that are text."""

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.translation import gettext as _

from actions.kit.recipe import Recipe
from pages.sharing.messages import paragraphs


def read_me(recipe: Recipe, version: str) -> str:
    """Return what is in the kit, how to use it kindly, and the licence."""
    return lined(
        recipe.campaign,
        f"{recipe.card_note}.",
        version,
        "\n".join(
            [
                _("What is in this kit:"),
                _("tiles/  Pictures: square and landscape for posts, story for phones"),
                _("alt-texts.txt  What to write in the field for alternative texts"),
                _("poster.pdf  A4, in colour or in black and white"),
                _("words.txt  Words for a post, for a newsletter, for parents"),
                _("signature.txt, signature.html  To stand below your e-mails"),
            ]
        ),
        "\n".join(
            [
                _("Before you pass something on:"),
                _("1  Ask first, when you send it to somebody. “Not today” is fine."),
                _("2  Leave the content note and the numbers in."),
                _("3  Write the alternative text wherever there is a field for it."),
                _("4  Never add pictures of children, and no case that is not yours."),
            ]
        ),
        numbers(recipe),
        _(
            "Numbers change. Take a new kit before you print again; the page says "
            "which version is the newest:"
        )
        + f"\n{recipe.kit_address}",
        recipe.licence,
    )


def numbers(recipe: Recipe) -> str:
    """Return whom to call, and what a check of the numbers is worth."""
    lines = (f"{line['name']}: {line['number']}" for line in recipe.numbers)
    return "\n".join([f"{_('Somebody is there, now')}:", *lines, recipe.checked])


def words(recipe: Recipe, version: str) -> str:
    """Return all suggested words, each below its label."""
    told = (f"{m.label}\n{'-' * len(m.label)}\n\n{m.text}" for m in recipe.messages)
    return lined(*told, f"{recipe.checked} {version}")


def alt_texts(recipe: Recipe, names: list[str], version: str) -> str:
    """Return the alternative text of each tile, below the name that it begins with."""
    pairs = zip(names, recipe.tiles, strict=True)
    told = (f"{name}\n{tile.alt_text}" for name, tile in pairs)
    return lined(*told, f"{recipe.checked} {version}")


def signature_text(recipe: Recipe, version: str) -> str:
    """Return the lines below an e-mail, without any markup."""
    return lined(f"-- \n{recipe.signature_text}\n{recipe.checked} {version}")


def signature_html(recipe: Recipe, version: str) -> str:
    """Return the lines below an e-mail as HTML; it loads nothing from anywhere."""
    line, note, address, help_ = recipe.signature
    link = format_html('<a href="{}">{}</a>', address, recipe.bare_address)
    rows = [conditional_escape(text) for text in (line, note)]
    lines = format_html_join("", "{}<br>\n", ((row,) for row in (*rows, link)))
    return str(
        format_html(
            '<!doctype html>\n<html lang="{}">\n<meta charset="utf-8">\n'
            "<title>{}</title>\n<p>{}{}<br>\n{}</p>\n</html>\n",
            recipe.language,
            recipe.campaign,
            lines,
            help_,
            f"{recipe.checked} {version}",
        )
    )


def lined(*parts: str) -> str:
    """Return paragraphs with the ends of lines that every system knows."""
    return paragraphs(*parts).replace("\n", "\r\n") + "\r\n"
