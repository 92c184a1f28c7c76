from .prose import prose
from .references import ACCCE_REPORT, Value, no_link, to_page, to_web


def callout() -> dict[str, Value]:
    """Return the variants of the callout block."""
    return {
        "under_18": {
            "heading": "If you are under 18",
            "text": prose("""
                <p>Perhaps you are here because something happened to you, or to a
                friend. <b>It is not your fault, and you are not in trouble.</b></p>
                <p>You do not have to tell anyone everything. You can begin with the
                words “something happened”, to an adult you trust or to <a
                href="page:kids-helpline">Kids Helpline</a>. You can talk, or you can
                type.</p>
            """),
            "link": to_page("help", "See everyone you can talk to"),
        },
        "someone_tells_you": {
            "heading": "If somebody tells you",
            "text": prose("""
                <p>Stay calm, listen, and let them choose the words. These are enough
                for a first conversation:</p>
                <ul>
                  <li>“Thank you for telling me.”</li>
                  <li>“I believe you.”</li>
                  <li>“It is not your fault.”</li>
                </ul>
                <p>Do not promise to keep it secret. Say that you will need help to make
                things safer, and that they will know what you do next.</p>
            """),
            "link": to_page("help", "Find help for both of you"),
        },
        "without_link": {
            "heading": "You choose how much to read",
            "text": "<p>Every article here has a short version. It is enough.</p>",
            "link": no_link(),
        },
        "external_link": {
            "heading": "If you have seen something online",
            "text": prose("""
                <p>Write down the web address, the account name and the time. Never
                save, photograph or send on a picture of a person under 18, even as
                proof: police can find it from the address.</p>
            """),
            "link": to_web(ACCCE_REPORT, "Report it to the ACCCE"),
        },
        "long_heading": {
            "heading": (
                "When you are worried about somebody you love, and cannot yet say "
                "whether you need to be"
            ),
            "text": prose("""
                <p>You are allowed to ask for advice before you are certain. Some
                services talk with adults who worry about another person’s behaviour
                towards children, or about their own.</p>
            """),
            "link": to_page("stop-it-now", ""),
        },
    }
