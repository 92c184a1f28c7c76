"""For people afraid of their own thoughts: clear about harm, and without contempt.

Contempt keeps people from calling, and a call before anybody is harmed protects
children. So the page is plain about crime and plain about help.
"""

from pages.examples.references import Stream, to_page
from pages.examples.stream import section, words

from .guide import Guide, actions, callout, guide


def worried_about_myself() -> Guide:
    """Return the guide for people worried about their own thoughts or behaviour."""
    return guide(
        "I am worried about my own thoughts",
        "worried-about-myself",
        share_title="If you are worried about your own thoughts",
        share_description=(
            "Help without contempt. You can ask without giving your name."
        ),
        seo_title="Worried about your sexual thoughts about children",
        search_description="""
            Help without contempt for people who worry about their own thoughts or
            behaviour. You can ask without giving your name.
        """,
        content_note="""
            This page is for people who worry about sexual thoughts about children, or
            about what they have done online. It describes no abuse.
        """,
        introduction="""
            You came here because you do not want to harm a child, or do not want to
            harm one again. That matters. You can talk with somebody who has heard this
            before, and you do not have to say your name.
        """,
        services=[
            "triple-zero",
            "stop-it-now",
            "lifeline",
            "kids-helpline",
            "suicide-call-back-service",
            "mensline",
            "beyond-blue",
        ],
        body=[*thought_and_act(), *what_is_harm(), *asking(), *under_eighteen()],
    )


def thought_and_act() -> Stream:
    """Return the first part: the line between a thought and an act."""
    return [
        section("A thought is not an act"),
        words("""
            <p>You did not choose to have these thoughts. You do choose what you do, and
            you can have help with choosing. Some people are frightened by a thought
            that came once and stayed away. Others have carried it for years. You do not
            need to know which of them you are before you ask.</p>
            <p>Keeping it to yourself can make it louder. Saying it once, to a person
            trained to hear it, is often harder before than after.</p>
        """),
        section("If a child could be in danger from you now"),
        words("""
            <p>Go to another place. Leave the house, or be with another adult. Do it
            before you think about anything else on this page. Then call <a
            href="page:stop-it-now">Stop It Now! Australia</a>. If nobody answers, call
            <a href="page:lifeline">Lifeline</a>, at any hour. If you cannot keep the
            child or yourself safe, call <a href="page:triple-zero">Triple
            Zero</a>.</p>
        """),
    ]


def what_is_harm() -> Stream:
    """Return what is a crime, and why looking is one."""
    return [
        section("What is a crime, and why"),
        words("""
            <p>Plainly, because you deserve plain words:</p>
            <ul>
              <li>An adult who does anything sexual to a child commits a crime and harms
              the child. A child cannot consent, whatever the child says or does.</li>
              <li>Looking at child sexual abuse material is a crime, also when you only
              look. So is saving it, asking for it or passing it on. A real child was
              abused so that it could exist, and is harmed again when somebody
              watches.</li>
              <li>An adult who talks with a child online in a sexual way, or asks for
              pictures, commits a crime and abuses the child.</li>
            </ul>
            <p>If you have already done one of these, stop today. You cannot undo it,
            and the child you did it to will not be helped by your despair. Stopping
            protects the next one. About the law, ask a lawyer. About stopping, ask for
            help now.</p>
        """),
    ]


def asking() -> Stream:
    """Return what a call is like, and what can be done today."""
    return [
        section("What happens when you call"),
        words("""
            <p><a href="page:stop-it-now">Stop It Now! Australia</a> talks and chats
            with adults who worry about themselves, and you can stay anonymous. You can
            begin with: “I am worried about my thoughts, and I have never said this to
            anyone.” You can hang up. You can call again.</p>
            <p>We have not confirmed when the service must tell police or child
            protection. Ask before you say names, places or details: “What would you
            have to pass on?” They will have been asked before.</p>
        """),
        actions(
            "What you can do today",
            "The smallest first. Each one puts distance between a thought and an act.",
            (
                "Do not be alone with children for now",
                "You can find an ordinary reason, and you do not have to explain it.",
                to_page("stop-it-now", "Talk it through first"),
            ),
            (
                "Put the device where other people are",
                """
                Keep it out of the bedroom, and out of your hands late at night. Leave
                any account, group or chat that leads you there.
                """,
                to_page("beyond-blue", "Talk about what makes it worse"),
            ),
            (
                "Tell one person who is trained to hear it",
                """
                A call, a chat, or a doctor: “I have thoughts that I do not want to act
                on, and I need help with them.”
                """,
                to_page("stop-it-now", "Stop It Now! Australia"),
            ),
        ),
        section("If you think of ending your life"),
        words("""
            <p>Shame can make death look like the only way out. It is not. Call the <a
            href="page:suicide-call-back-service">Suicide Call Back Service</a> or <a
            href="page:lifeline">Lifeline</a>, or text Lifeline if you cannot speak. You
            do not have to tell them everything to be helped through tonight.</p>
        """),
    ]


def under_eighteen() -> Stream:
    """Return words for young people with such worries, and a last good word."""
    return [
        section("If you are under 18"),
        words("""
            <p>Some young people worry about thoughts or about something they did to a
            younger child. You are not a lost case. You need an adult who helps you to
            stop and to make it safe. <a href="page:kids-helpline">Kids Helpline</a>
            talks and types with you at any hour.</p>
        """),
        callout(
            "You can live without harming a child",
            """
            <p>Nobody can promise that it is easy. But every day on which you keep
            children safe is a day that you chose. Let somebody help you to choose the
            next one.</p>
            """,
            to_page("stop-it-now", "Talk without giving your name"),
        ),
    ]
