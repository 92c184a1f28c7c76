"""Kinds of words, by the names that patterns call them: <child>, <harmed>."""

import re

# Told by one word alone.
ONE_WORD = {
    # Below and above the age at which somebody is grown up.
    "under-18": re.compile(
        r"\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
        r"|(?:thir|four|fif|six|seven)teen"
    ),
    "over-17": re.compile(r"1[89]|[2-9]\d"),
    "short-age": re.compile(r"(?:\d|1[0-7])(?:yo|yr)s?"),
    "owner": re.compile(r".+'s"),
    # The host names of hidden services.
    "hidden": re.compile(r"[a-z2-7]{16}|[a-z2-7]{56}"),
}

# Told by the patterns of a list.
PHRASES = {
    "child": """
        child/kid/minor/infant/baby/toddler/teen/teenager/adolescent/preteen/tween
        boy/girl/schoolboy/schoolgirl/schoolchild/schoolchildren/pupil/daughter/son
        stepdaughter/stepson/underage
        <under-18> year old
        <short-age>
        aged <under-18>
        young person/people
    """,
    "adult": """
        adult/man/woman/men/women/stranger/offender/teacher/coach/priest/uncle/stepfather
        <over-17> year old
        aged <over-17>
    """,
    "offender": """
        offender/abuser/paedophile/pedophile/molester/rapist/perpetrator/groomer
        predator
    """,
    "harmed": """
        abused/raped/assaulted/molested/groomed/exploited/trafficked/victimised/victimized
    """,
    "harm": """
        abuse/abused/abuser/abusing/rape/raped/raping/assault/assaulted/molest/molested
        exploitation/exploit/exploited/groomed/grooming/paedophile/pedophile
    """,
    "sexual": "sex/sexual/sexually/intercourse",
    "picture": """
        picture/pic/photo/photograph/image/imagery/selfie/video/footage/content/material
        nude/nudes
    """,
    "explicit": "explicit/nude/naked/sexual/intimate/sexualised/sexualized/topless",
    "verdict": """
        charged/convicted/jailed/guilty/sentenced/arrested/accused/abused/raped/groomed
        offender/abuser/molested/assaulted
    """,
}
