"""What a printed sheet is made of: each part is plain data for `sheets/house.typ`."""

from collections.abc import Iterable
from typing import Any

from resources.choices import Kind
from resources.exports.vcard import checked_note
from resources.register import Service

# Ways to reach a service that a brief list tells: to call, to text, to chat.
MOST_WAYS = 3

Part = dict[str, Any]
# Text, or a promise of it.
Words = Any


def heading(text: Words) -> Part:
    """Open a section."""
    return {"kind": "heading", "text": text}


def smaller_heading(text: Words) -> Part:
    """Open a part of a section."""
    return {"kind": "smaller-heading", "text": text}


def new_page() -> Part:
    """Go on with a new page."""
    return {"kind": "new-page"}


def words(*paragraphs: Words) -> Part:
    """Set running text."""
    return {"kind": "words", "paragraphs": list(paragraphs)}


def points(*items: Words) -> Part:
    """List things to know."""
    return {"kind": "points", "items": list(items)}


def checks(*items: Words) -> Part:
    """List things to do, each with a box to tick."""
    return {"kind": "checks", "items": list(items)}


def say(cue: Words, *paragraphs: Words) -> Part:
    """Set words to read aloud; `cue` says when."""
    return {"kind": "say", "cue": cue, "paragraphs": list(paragraphs)}


def timetable(rows: Iterable[tuple[Words, Words, Words]]) -> Part:
    """Set what happens when: rows of time, title and what is done."""
    return {
        "kind": "timetable",
        "rows": [{"time": t, "title": title, "text": text} for t, title, text in rows],
    }


def facts(rows: Iterable[tuple[Words, Words]]) -> Part:
    """Set labels with their values; what is empty is left out."""
    return {
        "kind": "facts",
        "rows": [
            {"label": label, "value": str(value)} for label, value in rows if value
        ],
    }


def question(text: Words, note: Words = "", audience: Words = "") -> Part:
    """Ask something, with a note for the person who leads the conversation."""
    return {"kind": "question", "text": text, "note": note, "audience": audience}


def rich(blocks: list[Part]) -> Part:
    """Set text that an editor formatted, see `rich_text.blocks_of`."""
    return {"kind": "rich", "blocks": blocks}


def lines(services: Iterable[Service]) -> Part:
    """List services with their ways of contact, hours, and when they were checked."""
    return {"kind": "lines", "services": [_service(service) for service in services]}


def brief_lines(title: Words, services: Iterable[Service]) -> Part:
    """List services on little room: who answers, whom, and the ways to reach them.

    Sites of services that can be called, written to or chatted with are left out.
    """
    return {
        "heading": title,
        "services": [_brief(service) for service in services],
    }


def _brief(service: Service) -> Part:
    told = _service(service)
    ways = [c for c in told["contacts"] if c["kind"] != Kind.WEB] or told["contacts"]
    return told | {"contacts": ways[:MOST_WAYS]}


def _service(service: Service) -> Part:
    return {
        "name": service.name,
        "note": service.audience_note,
        "checked": checked_note(service),
        "contacts": [
            {
                "kind": contact.kind,
                "action": contact.action,
                "text": contact.text,
                "label": contact.label,
                "hours": [str(line) for line in contact.hours],
                "is_number": contact.is_number,
            }
            for contact in service.contacts
        ],
    }
