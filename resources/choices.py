"""The words by which services are sorted and found.

The values stand in addresses (`/help/?need=report`), in the open register and in
imported files, so they stay as they are; the labels may change.
"""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Need(TextChoices):
    """What a reader comes for, the most urgent first."""

    EMERGENCY = "emergency", _("In danger now")
    CRISIS = "crisis", _("Talk to somebody now")
    COUNSELLING = "counselling", _("Counselling and support")
    REPORT = "report", _("Report it")
    REMOVAL = "removal", _("Have images removed")
    LEGAL = "legal", _("Legal help and redress")
    PREVENTION = "prevention", _("Worried about your own thoughts")
    FAMILIES = "families", _("When someone close to you did harm")
    PROFESSIONALS = "professionals", _("Training and advice for work")
    INTERPRETER = "interpreter", _("An interpreter or a relay")


class Audience(TextChoices):
    """Whom a service is for."""

    EVERYONE = "everyone", _("Anyone")
    CHILDREN = "children", _("Children")
    YOUNG_PEOPLE = "young-people", _("Young people")
    PARENTS = "parents", _("Parents and carers")
    SURVIVORS = "survivors", _("Adult survivors")
    FIRST_NATIONS = "first-nations", _("Aboriginal and Torres Strait Islander people")
    LGBTIQ = "lgbtiq", _("LGBTIQ+ people")
    MEN = "men", _("Men")
    DEAF = "deaf", _("Deaf or hard of hearing people")
    WORRIED_ABOUT_SELF = "worried-about-self", _("People worried about themselves")
    FAMILY_OF_OFFENDER = (
        "family-of-offender",
        _("Family and friends of a person who did harm"),
    )
    PROFESSIONALS = "professionals", _("People who work with children")


class Country(TextChoices):
    """Countries of which the register knows services (ISO 3166)."""

    AUSTRALIA = "AU", _("Australia")
    NEW_ZEALAND = "NZ", _("New Zealand")
    UNITED_KINGDOM = "GB", _("United Kingdom")
    IRELAND = "IE", _("Ireland")
    UNITED_STATES = "US", _("United States")
    CANADA = "CA", _("Canada")


# The campaign's own country: its services are listed first and can be filtered.
HOME = Country.AUSTRALIA


class State(TextChoices):
    """States and territories of Australia."""

    NSW = "nsw", _("New South Wales")
    VIC = "vic", _("Victoria")
    QLD = "qld", _("Queensland")
    SA = "sa", _("South Australia")
    WA = "wa", _("Western Australia")
    TAS = "tas", _("Tasmania")
    ACT = "act", _("Australian Capital Territory")
    NT = "nt", _("Northern Territory")


class Language(TextChoices):
    """Languages in which a service answers by itself (ISO 639)."""

    ENGLISH = "en", _("English")
    AUSLAN = "asf", _("Auslan")
    ARABIC = "ar", _("Arabic")
    CANTONESE = "yue", _("Cantonese")
    DARI = "prs", _("Dari")
    FILIPINO = "fil", _("Filipino")
    FRENCH = "fr", _("French")
    GREEK = "el", _("Greek")
    HINDI = "hi", _("Hindi")
    INDONESIAN = "id", _("Indonesian")
    IRISH = "ga", _("Irish")
    ITALIAN = "it", _("Italian")
    KOREAN = "ko", _("Korean")
    MANDARIN = "cmn", _("Mandarin")
    MAORI = "mi", _("Māori")
    NEPALI = "ne", _("Nepali")
    PERSIAN = "fa", _("Persian")
    PUNJABI = "pa", _("Punjabi")
    SPANISH = "es", _("Spanish")
    THAI = "th", _("Thai")
    TURKISH = "tr", _("Turkish")
    VIETNAMESE = "vi", _("Vietnamese")
    WELSH = "cy", _("Welsh")


class Anonymity(TextChoices):
    """Whether a reader may stay without a name; empty when nobody has confirmed it."""

    YES = "yes", _("Yes")
    NO = "no", _("No")


class Kind(TextChoices):
    """The ways to reach a service."""

    PHONE = "phone", _("Phone")
    SMS = "sms", _("Text message")
    TTY = "tty", _("Text phone (TTY)")
    RELAY = "relay", _("Relay call")
    CHAT = "chat", _("Online chat")
    EMAIL = "email", _("E-mail")
    FORM = "form", _("Online form")
    VIDEO = "video", _("Video call")
    WEB = "web", _("Website")


# Kinds whose value is dialled.
NUMBERS = frozenset({Kind.PHONE, Kind.SMS, Kind.TTY, Kind.RELAY})
# Kinds that need no voice. A website tells, but nobody answers there.
WITHOUT_SPEAKING = frozenset({Kind.SMS, Kind.TTY, Kind.CHAT, Kind.EMAIL, Kind.FORM})


class CheckedBy(TextChoices):
    """How a number or an address was checked."""

    CALLED = "called", _("Called or used it")
    PAGE = "page", _("Read the service’s own page")
    SERVICE = "service", _("The service confirmed it")


# Where the caller is: some services keep hours in each caller's own time.
LOCAL_TIME = "local"


class TimeZone(TextChoices):
    """Time zones in which services keep their hours."""

    LOCAL = LOCAL_TIME, _("where the caller is")
    SYDNEY = "Australia/Sydney", _("Sydney, Canberra")
    MELBOURNE = "Australia/Melbourne", _("Melbourne")
    HOBART = "Australia/Hobart", _("Hobart")
    BRISBANE = "Australia/Brisbane", _("Brisbane")
    ADELAIDE = "Australia/Adelaide", _("Adelaide")
    DARWIN = "Australia/Darwin", _("Darwin")
    PERTH = "Australia/Perth", _("Perth")
    BROKEN_HILL = "Australia/Broken_Hill", _("Broken Hill")
    EUCLA = "Australia/Eucla", _("Eucla")
    LORD_HOWE = "Australia/Lord_Howe", _("Lord Howe Island")
    AUCKLAND = "Pacific/Auckland", _("Auckland")
    LONDON = "Europe/London", _("London")
    DUBLIN = "Europe/Dublin", _("Dublin")
    NEW_YORK = "America/New_York", _("New York")
    TORONTO = "America/Toronto", _("Toronto")
