"""Phrases of the search that are made of parts: who, what they did, and with what.

Relatives and survivors name the crime and the person. Every such pair is here, so that
none of them is taken for what an offender types about themselves.
"""

from itertools import product

# Misspellings, such as pedophile, are near enough to one spelling.
OFFENDER = "paedophile; paedo; predator"
MATERIAL = "child porn; child pornography; childporn; kids porn; cp"
# Without letters that are also an illness: nobody “has” those here.
PORN = "child porn; child pornography; childporn; kids porn"
CHILDREN = "children; kids; a child; a kid; minors"
CHILD = "my child; my kid; my daughter; my son"

# Somebody close, and somebody whom a child knows.
CLOSE = "husband; partner; boyfriend; wife; ex; dad; father; mum; mother; brother; son"
KNOWN = """
    uncle; stepdad; step dad; stepfather; grandfather; grandpa; pop; cousin; teacher;
    coach; priest; pastor; tutor
"""


def each(*parts: str) -> str:
    """Return every phrase that takes one of each of the `parts`, in their order."""
    choices = ([word.strip() for word in part.split(";")] for part in parts)
    return "; ".join(" ".join(words) for words in product(*choices))


def several(*phrases: str) -> str:
    """Return lists of phrases as one."""
    return "; ".join(phrases)


THREATENED = several(
    each("have; has; got", "my nudes; a nude of me; nudes of me"),
    each("have; has; got", "a video of me; videos of me; pictures of me"),
    each(
        "will post; will share; will send; going to post; going to share",
        "my photo; my photos; my pics; my pictures; my nudes; my video",
    ),
)

HURT = several(
    each("showed me; shows me; made me watch; made me; i was in", MATERIAL),
    each("makes me watch; makes me look at", MATERIAL),
    each(KNOWN, "is a; was a; a", OFFENDER),
    each("paedophile; paedo", KNOWN),
    each(KNOWN, "has; watched", PORN),
)

CHILD_TOLD_ME = several(
    each(CHILD, "was touched; was raped; was molested; was assaulted"),
    each("touched; touches; abused; raped; molested; groomed", CHILD),
)

POLICE_CAME = several(
    each(CLOSE, "is a; a", OFFENDER),
    each(CLOSE, "was a", "paedophile"),
    each("paedophile; paedo", CLOSE),
    # Of these words, no offender says them about themselves.
    each("watches; looks at; downloads; is addicted to; he has; she has", PORN),
    each("watches; looks at; is addicted to", "cp"),
    each("is; was; be", "attracted to", CHILDREN),
    each("is; was", "watching; looking at", PORN),
    each(CLOSE, "attracted to", "children; kids"),
    each("has", "sexual thoughts about; thoughts about", CHILDREN),
    each(CLOSE, "touched; abused", "a child; a kid"),
    each(CLOSE, "has; watched; looked at", "child porn; child pornography"),
    each(CLOSE, "watched; looked at", "cp"),
    each("him; her; husband; partner; son", "stop watching; stop looking at", PORN),
    each("child porn; child pornography", "on his; on my husbands; on my partners"),
)

ABOUT_MYSELF = several(
    each("i; i've; i have", "watched; watch; looked at; downloaded", MATERIAL),
    each("i look at; i keep looking at; i keep watching", MATERIAL),
    each("i have; i've got", PORN),
    each(
        "i look at; i keep looking at; i'm looking at; i looked at",
        "pictures of; photos of; videos of",
        "kids; children; little girls; little boys",
    ),
    each("i will; i might; i'll; i want to", "touch a", "kid; child"),
    each("i will; i might; i'll", "hurt a; abuse a", "kid; child"),
    each("i", "touched a; abused a; hurt a; molested a", "kid; child"),
)

SAW_SOMETHING = several(
    each(
        "sent me; was sent; got sent; received; i saw; i found; someone sent", MATERIAL
    ),
    each("accidentally; accidentally saw; accidentally opened; came across", PORN),
    each(
        "sent me",
        "a video of; videos of; a picture of; pictures of; naked pictures of",
        f"{PORN}; a child; kids; children",
    ),
)

SAYING_LITTLE = each(
    "i'm; i am; i'm only; i am only", "9; 10; 11; 12; 13; 14; 15; 16; 17"
)
