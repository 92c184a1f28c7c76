"""For parents, relatives, neighbours: what to notice, how to listen, where to turn."""

from pages.examples.references import Stream, to_page
from pages.examples.stream import section, words

from .guide import Guide, callout, guide, pause


def worried_about_a_child() -> Guide:
    """Return the guide for adults who worry about a child."""
    return guide(
        "I am worried about a child",
        "worried-about-a-child",
        share_title="If you are worried about a child",
        share_description=(
            "You do not need to be certain. What to notice, how to listen, and who "
            "to tell."
        ),
        seo_title="What to do if you are worried about a child",
        search_description="""
            You do not need to be certain. What to notice, how to listen, which words
            help a child, and who to tell.
        """,
        content_note="""
            This page is about noticing that somebody may be sexually abusing a child,
            and what an adult can do. It describes no abuse.
        """,
        introduction="""
            You do not need to be certain, and you do not need proof. Your part is to
            notice, to listen and to tell somebody who can act. Finding out what
            happened is the work of others.
        """,
        services=[
            "triple-zero",
            "child-protection",
            "bravehearts",
            "kids-helpline",
            "lifeline",
            "1800respect",
            "accce-report",
            "stop-it-now",
        ],
        body=[*noticing(), *listening(), *acting()],
    )


def noticing() -> Stream:
    """Return what may be a sign, in the child and in the adult."""
    return [
        section("What you may notice"),
        words("""
            <p>No sign is proof, and some children show none. Change is worth your
            attention, above all when several things change at once.</p>
            <p><b>In a child:</b></p>
            <ul>
              <li>a new fear of a person or a place, or reasons not to go there</li>
              <li>sleep, eating, school or mood that turn suddenly</li>
              <li>going back to younger ways, such as wetting the bed</li>
              <li>a phone that is guarded, messages at night, a friend online whom
              nobody has met</li>
              <li>presents or money that nobody can explain.</li>
            </ul>
            <p><b>In an adult, or an older young person:</b></p>
            <ul>
              <li>making chances to be alone with the child</li>
              <li>giving presents in secret, or asking the child to keep secrets</li>
              <li>stepping over small rules, to see who objects</li>
              <li>keeping up a private line to the child by message.</li>
            </ul>
            <p>Most offenders are known to the child. It may be somebody you like. You
            can like a person and still pass on what you noticed.</p>
        """),
    ]


def listening() -> Stream:
    """Return what helps a child who begins to tell, and what does not."""
    return [
        section("If the child begins to tell you"),
        words("""
            <p>Breathe out. Your calm is what the child will remember. Let them use
            their own words and stop where they want to stop.</p>
            <p><b>Say:</b></p>
            <ul>
              <li>“I am glad you told me.”</li>
              <li>“I believe you.”</li>
              <li>“It is not your fault, and you are not in trouble.”</li>
              <li>“I will need help from other people to make this safer. I will tell
              you what I do.”</li>
            </ul>
            <p><b>Leave out:</b></p>
            <ul>
              <li>“Why did you not tell me before?” It sounds like blame.</li>
              <li>“I promise to keep it secret.” You cannot keep that promise.</li>
              <li>Questions that hold an answer, such as “Was it your coach?”. They can
              confuse a child, and an investigation later.</li>
              <li>Any plan to go and face the person who did it. It can put the child in
              more danger.</li>
            </ul>
            <p>Afterwards, write down what the child said, in the child’s words, with
            the date and the time.</p>
        """),
        pause("""
            Hearing this is hard. You may be angry, or want it not to be true. Both are
            ordinary. You do not have to decide everything in the next minute.
        """),
        section("If they have told you nothing"),
        words("""
            <p>You can open a door without pushing. Try it on a walk or in the car: “You
            seem to be carrying something. You can tell me anything, and I will not be
            cross.” Then talk about something else. The door stays open.</p>
        """),
    ]


def acting() -> Stream:
    """Return whom to tell, and where advice is."""
    return [
        section("What to do next"),
        words("""
            <ul>
              <li><b>A child is in danger now:</b> call <a
              href="page:triple-zero">Triple Zero</a>.</li>
              <li><b>You think a child is being harmed, or could be:</b> tell <a
              href="page:child-protection">child protection</a> in your state or
              territory, or police. You may report without being sure.</li>
              <li><b>It happens online:</b> use the <a href="page:accce-report">ACCCE
              form</a>. Read first <a href="page:how-to-report">what to keep and what
              never to keep</a>.</li>
              <li><b>You want advice first:</b> ask <a
              href="page:bravehearts">Bravehearts</a>. If the worry is about somebody
              close to you, <a href="page:stop-it-now">Stop It Now! Australia</a> talks
              with you without your name.</li>
              <li><b>A child is hurting another child:</b> both need help, and the one
              who does it needs adults who stay. Ask for advice early.</li>
            </ul>
            <p>If nothing seems to happen, tell somebody again. A second report is not a
            nuisance.</p>
        """),
        callout(
            "One adult who listens",
            """
            <p>Do one thing today: make the call, write the note, or sit down beside the
            child for ten minutes with nothing else to do. You cannot undo what somebody
            did. You can be the place where it stops being a secret.</p>
            """,
            to_page("child-protection", "Where to report a worry"),
        ),
    ]
