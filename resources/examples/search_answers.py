"""What people in need may search for, and the help that then comes first.

The words are what people type, right or wrong; what we say to them follows the
language guide.
"""

from pages.examples.prose import prose

from . import search_words as words_of

Answer = dict[str, object]


def answer(
    name: str,
    words: str,
    heading: str,
    message: str,
    *,
    guide: str,
    services: list[str],
) -> Answer:
    """Return one answer; `words` are separated by semicolons, the rest are slugs."""
    phrases = (" ".join(phrase.split()) for phrase in words.split(";"))
    return {
        "name": name,
        "words": "\n".join(dict.fromkeys(filter(None, phrases))),
        "heading": heading,
        "message": prose(message),
        "guide": guide,
        "services": services,
    }


def search_answers() -> list[Answer]:
    """Return the answers, the most pressing first."""
    thoughts, material = before_harm()
    return [*in_danger(), thoughts, *after_harm(), *to_report(), material, somebody()]


def in_danger() -> list[Answer]:
    """Return the answers for the next minutes."""
    return [
        answer(
            "Suicide and self-harm",
            words_of.DEATH,
            "You do not have to get through this alone",
            """
            If you might act on it, or you are hurt, call 000 now. If you are not in
            danger this minute, someone will talk, text or chat with you at any hour,
            whatever brought you here.
            """,
            guide="",
            services=[
                "triple-zero",
                "lifeline",
                "kids-helpline",
                "suicide-call-back-service",
                "13yarn",
            ],
        ),
        answer(
            "A child is in danger",
            words_of.CHILD_IN_DANGER,
            "If a child is in danger now, call 000",
            """
            Ask for police and say where you are first. You do not need to be sure, and
            you do not need proof.
            """,
            guide="worried-about-a-child",
            services=["triple-zero", "police", "kids-helpline", "1800respect"],
        ),
        answer(
            "Threatened with images",
            words_of.THREATENED,
            "Someone who threatens you is committing a crime",
            """
            You are not in trouble, even if you sent something. Stop answering, do not
            pay and do not send more: people here stop this every day, and you can tell
            one of them now.
            """,
            guide="how-to-report",
            services=[
                "kids-helpline",
                "lifeline",
                "accce-report",
                "esafety",
                "take-it-down",
            ],
        ),
    ]


def after_harm() -> list[Answer]:
    """Return the answers for people who were harmed, and those who listen to them."""
    return [
        answer(
            "A child told me",
            words_of.CHILD_TOLD_ME,
            "Thank you for taking it seriously",
            """
            Stay calm, believe the child, and say that telling you was right. You do not
            have to ask what happened: these people will help you with what comes next.
            """,
            guide="worried-about-a-child",
            services=["bravehearts", "1800respect", "kids-helpline", "police"],
        ),
        answer(
            "Somebody hurt me",
            words_of.HURT,
            "It is not your fault",
            """
            What someone did to you is theirs to answer for, whenever it was and
            whatever they told you. You can talk to someone today, say as little as you
            like, and stop when you want to.
            """,
            guide="it-happened-to-me",
            services=["kids-helpline", "1800respect", "lifeline", "blue-knot"],
        ),
        answer(
            "Police came, or someone close did harm",
            words_of.POLICE_CAME,
            "What they did is not your doing",
            """
            This is a shock, and you do not have to decide anything today. Others have
            stood at the same door, and they will talk with you.
            """,
            guide="police-at-the-door",
            services=["partnerspeak", "lifeline", "kids-helpline", "13yarn"],
        ),
    ]


def before_harm() -> list[Answer]:
    """Return the answers for people who may do harm, or are doing it."""
    return [
        answer(
            "Worried about my own thoughts",
            words_of.ABOUT_MYSELF,
            "Asking for help is how this goes well",
            """
            A thought is not an act, and what you do next is your choice. You can talk
            to someone who has heard this before, without giving your name.
            """,
            guide="worried-about-myself",
            services=["stop-it-now", "lifeline", "kids-helpline"],
        ),
        answer(
            "Looking for illegal material",
            words_of.ILLEGAL,
            "These pictures and videos are of a crime",
            """
            If somebody showed or sent them to you, you are not in trouble: do not keep
            them or send them on, and report it. A real child was harmed for them, and
            is harmed again each time someone looks. If you want to stop, or not to
            begin, people will help you without asking your name.
            """,
            guide="worried-about-myself",
            services=[
                "stop-it-now",
                "accce-report",
                "kids-helpline",
                "lifeline",
                "crime-stoppers",
            ],
        ),
    ]


def somebody() -> Answer:
    """Return the answer for words that do not say what happened, or to whom."""
    return answer(
        "Help, without saying for what",
        words_of.SAYING_LITTLE,
        "You can talk to somebody",
        """
        You do not need to know what to call it, and you do not have to say your name
        at first. Whether it is about you or about a child you know, somebody will
        listen and think with you about what comes next.
        """,
        guide="",
        services=["kids-helpline", "lifeline", "1800respect", "bravehearts"],
    )


def to_report() -> list[Answer]:
    """Return the answers for what was seen, and for images to be taken down."""
    return [
        answer(
            "Have images removed",
            words_of.IMAGES,
            "Pictures can be taken down",
            """
            It is not your fault that they are out there, and you do not have to show
            them to anyone to get help. Never save or send a sexual picture of a person
            under 18, not even as proof.
            """,
            guide="how-to-report",
            services=["take-it-down", "esafety", "kids-helpline", "lifeline"],
        ),
        answer(
            "Report something seen online",
            words_of.SAW_SOMETHING,
            "You can report it in a few minutes",
            """
            Write down the address, the account name and the time, and send those to
            police. Never save, screenshot or share a sexual picture of a child, not
            even as proof.
            """,
            guide="how-to-report",
            services=["accce-report", "crime-stoppers", "esafety", "police"],
        ),
    ]
