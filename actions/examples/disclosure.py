from pages.examples.prose import prose
from pages.examples.references import Value


def disclosure() -> dict[str, Value]:
    """Return the variants of what to do when somebody tells of abuse."""
    return {
        "evening": {
            "heading": "If somebody tells you something",
            "introduction": prose("""
                It may happen in the break, at the door, or a week later. You do not
                have to solve it. Being calm, believing them and finding the right help
                is your whole part.
            """),
            "sayings": [
                "“Thank you for telling me.”",
                "“I believe you.”",
                "“It is not your fault.”",
                (
                    "“I can’t promise to keep this to myself. I will tell you what I "
                    "do next.”"
                ),
                "“What would help you right now?”",
            ],
            "steps": prose("""
                <ul>
                  <li><b>Listen.</b> Go somewhere quiet where others can still see you
                  both. Let them choose the words, and stop when they want to.</li>
                  <li><b>Do not ask for details.</b> No who, when or how. Questions like
                  these are for people who are trained to ask them once.</li>
                  <li><b>Do not promise secrecy.</b> Say early that you may have to tell
                  somebody who can help.</li>
                  <li><b>In danger now? Call 000</b>, and stay with them until somebody
                  has come.</li>
                  <li><b>Offer a line</b>, and to be beside them while they call, text
                  or chat. They decide, unless a child may be at risk.</li>
                  <li><b>If it is about a child</b>, tell police or the child protection
                  service of your state the same day. Your work or your state’s law may
                  oblige you to. Do not question the child, and do not speak to the
                  person they named.</li>
                  <li><b>Write down</b> afterwards what was said, in their words, and
                  keep it safe.</li>
                  <li><b>Then look after yourself.</b> The same lines are there for
                  you.</li>
                </ul>
            """),
        },
        "short": {
            "heading": "If somebody tells you",
            "introduction": "",
            "sayings": ["“I believe you.”"],
            "steps": "<p>Listen, thank them, and help them to find help.</p>",
        },
    }
