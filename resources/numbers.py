"""Numbers that people dial: whether they can be right, and how to dial them."""

import re
import unicodedata

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from phonenumbers import PhoneNumber, PhoneNumberType, shortnumberinfo

from resources.choices import Kind

REACHED_FROM_ABROAD = {
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.FIXED_LINE_OR_MOBILE,
}
STRAY = re.compile(r"[^0-9 ()+.-]")

# Emergency numbers that do not answer in this way: a text to 000 reaches nobody, and
# 106 answers text phones only.
UNANSWERED: dict[tuple[str, str], set[str]] = {
    ("AU", Kind.SMS): {"000", "106", "112"},
    ("AU", Kind.PHONE): {"106"},
    ("AU", Kind.TTY): {"000", "112"},
}


def dialled(value: str) -> str:
    """Return the digits of a number: the same however it is spaced."""
    return re.sub(r"[^0-9]", "", value)


def tel_uri(value: str) -> str:
    """Return the address that calls a number: tel:131114."""
    return f"tel:{_with_plus(value)}"


def sms_uri(value: str) -> str:
    """Return the address that begins a text message to a number."""
    return f"sms:{_with_plus(value)}"


def e164(value: str, region: str) -> str | None:
    """Return the number as it is dialled from anywhere: +611800551800.

    None for short numbers, which exist in one country only, and for what is no number.
    """
    number = _parsed(value, region)
    if number is None or number_problem(value, region):
        return None
    if not _is_international(value) and _is_short(value, number, region):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def from_abroad(value: str, region: str) -> str | None:
    """Return a number as it is dialled from another country; None if it cannot be.

    Free calls and numbers such as 13 11 14 work at home only.
    """
    number = _parsed(value, region)
    if number is None or phonenumbers.number_type(number) not in REACHED_FROM_ABROAD:
        return None
    return e164(value, region)


def number_problem(value: str, region: str, kind: str = "") -> str | None:
    """Return why a number cannot be right in a region (AU, GB …); None if it can.

    Full numbers of the region, its short and emergency numbers, and international ones
    that begin with + are right. `kind` tells how it is used.
    """
    digits = dialled(value)
    problem = _problem_in_writing(value)
    if problem:
        return problem
    if digits in UNANSWERED.get((region, kind), ()):
        return _("This emergency number cannot be reached in this way.")
    number = _parsed(value, region)
    if number is None:
        return _amount(value, region)
    if _is_international(value):
        return _problem_abroad(digits, number)
    if phonenumbers.is_valid_number_for_region(number, region):
        return _problem_at_home(digits, number)
    if _is_short(value, number, region):
        return None
    return _amount(value, region)


def clean_number(value: str, region: str, kind: str = "") -> None:
    """Raise `ValidationError` when a number cannot be right; see `number_problem`."""
    problem = number_problem(value, region, kind)
    if problem:
        raise ValidationError(problem, code="number")


def _problem_in_writing(value: str) -> str | None:
    """Return what is wrong with the characters of a number."""
    stray = STRAY.search(value)
    if stray:
        message = _(
            "Only digits, spaces and + ( ) - . can be in it, not %(character)s."
        )
        return message % {"character": _shown(stray[0])}
    if not dialled(value):
        return _("Enter a number.")
    if "+" in value.lstrip(" (")[1:]:
        return _("A + can only be at the beginning of a number.")
    return None


def _problem_at_home(digits: str, number: PhoneNumber) -> str | None:
    """Return what is wrong with a number that the region has, as it is written.

    The library reads 477 131 114 as if its 0 were there; a telephone does not.
    """
    if phonenumbers.number_type(number) == PhoneNumberType.PREMIUM_RATE:
        return _("Calls to this number cost extra. A helpline has another.")
    form = phonenumbers.PhoneNumberFormat.NATIONAL
    if dialled(phonenumbers.format_number(number, form)) == f"0{digits}":
        return _("The 0 at the beginning is missing. Spreadsheets like to drop it.")
    return None


def _problem_abroad(digits: str, number: PhoneNumber) -> str | None:
    """Return what is wrong with a number that begins with +."""
    form = phonenumbers.PhoneNumberFormat.E164
    if not phonenumbers.is_valid_number(number):
        return _("There is no such number in that country.")
    if dialled(phonenumbers.format_number(number, form)) != digits:
        # +61 (0)2 … is for reading; dialled like that, it fails.
        return _("Leave out what is not dialled after the country’s code, such as (0).")
    return None


def _amount(value: str, region: str) -> str:
    """Return what is wrong with the number of digits, or else with the number."""
    reasons = phonenumbers.ValidationResult
    number = _parsed(value, region)
    reason = number and phonenumbers.is_possible_number_with_reason(number)
    if number is None:
        many = len(dialled(value)) > 15
        reason = reasons.TOO_LONG if many else reasons.TOO_SHORT
    if reason == reasons.TOO_LONG:
        return _("This number has too many digits.")
    if reason == reasons.TOO_SHORT:
        return _("This number has too few digits.")
    return _("There is no such number in this country.")


def _parsed(value: str, region: str) -> PhoneNumber | None:
    """Return what the library reads; None when it can read nothing."""
    try:
        return phonenumbers.parse(value, region)
    except phonenumbers.NumberParseException:
        return None


def _is_short(value: str, number: PhoneNumber, region: str) -> bool:
    """Return whether it is a short or an emergency number of the region."""
    return shortnumberinfo.is_emergency_number(dialled(value), region) or (
        shortnumberinfo.is_valid_short_number_for_region(number, region)
    )


def _is_international(value: str) -> bool:
    """Return whether a number begins with +."""
    return value.lstrip(" (").startswith("+")


def _with_plus(value: str) -> str:
    """Return the digits, with the + of an international number."""
    return f"{'+' * _is_international(value)}{dialled(value)}"


def _shown(character: str) -> str:
    """Return a character in quotes; one that cannot be seen, by name."""
    if character.isprintable() and not character.isspace():
        return f"“{character}”"
    return unicodedata.name(character, f"U+{ord(character):04X}")
