"""For children and young people: simple words, and nothing that could frighten."""

from pages.examples.references import Stream, to_page
from pages.examples.stream import section, words

from .guide import Guide, callout, guide


def under_18() -> Guide:
    """Return the guide for readers under 18."""
    return guide(
        "I am under 18",
        "under-18",
        share_title="If you are under 18: people who listen",
        share_description=(
            "It is not your fault, and you are not in trouble. Who you can talk to, "
            "or type to."
        ),
        seo_title="Help if you are under 18",
        search_description="""
            It is not your fault, and you are not in trouble. Who you can talk to or
            type to, and what happens when you do.
        """,
        content_note="""
            This page is for children and young people. It is about getting help when
            someone has hurt you or scared you. There is nothing scary on it.
        """,
        introduction="""
            Did someone hurt you, scare you, or ask you to keep a bad secret? It is not
            your fault. You are not in trouble. There are people whose job is to help.
            You can talk to them, or you can type.
        """,
        is_for_children=True,
        services=[
            "triple-zero",
            "kids-helpline",
            "lifeline",
            "13yarn",
            "headspace",
            "take-it-down",
            "accce-report",
        ],
        body=[*not_your_fault(), *what_happens(), *pictures(), *telling(), *leaving()],
    )


def not_your_fault() -> Stream:
    """Return the first part: where the blame belongs, and danger now."""
    return [
        section("It is not your fault"),
        words("""
            <p>Maybe an adult did something to you. Maybe another kid did. Maybe it was
            someone online. Maybe you do not know a word for it. You do not need a word
            for it.</p>
            <ul>
              <li>It is not your fault if you said yes.</li>
              <li>It is not your fault if you did not say no.</li>
              <li>It is not your fault if you kept it secret, or took a present, or sent
              a picture.</li>
              <li>It is okay if you still like the person.</li>
            </ul>
            <p>The person who did it did the wrong thing. <b>You are not in
            trouble.</b></p>
        """),
        section("If you are in danger now"),
        words("""
            <p>Call <a href="page:triple-zero">Triple Zero</a>. Say “Police”. Say where
            you are. You can call even if you are not sure.</p>
        """),
    ]


def what_happens() -> Stream:
    """Return what a call or a chat is like."""
    return [
        section("What happens when you call or chat"),
        words("""
            <p>You can call <a href="page:kids-helpline">Kids Helpline</a> at any time,
            day or night.</p>
            <ol>
              <li>You may have to wait a little. Then a person answers.</li>
              <li>They listen. You can be quiet for a while. That is okay.</li>
              <li>You can start with: “I do not know how to say this.”</li>
              <li>You choose what to tell. You can stop when you want to.</li>
            </ol>
            <p><b>You do not have to use your voice.</b> You can type to them in a
            chat.</p>
            <p><b>Do you have to say your name?</b> Ask them first: “Do I have to say
            who I am?”</p>
            <p><b>Will they tell someone?</b> If you or another kid could get hurt, a
            helper may have to tell a person who can keep you safe. Each place has its
            own rules. You can ask first: “What do you have to tell other people?”</p>
        """),
    ]


def pictures() -> Stream:
    """Return what to do when somebody has a picture."""
    return [
        section("If someone has a picture of you"),
        words("""
            <p>Maybe somebody has a picture of you without clothes, or one that you want
            to keep private. Maybe they say they will show it. That is a crime, and they
            are the one doing it. It is never your fault.</p>
            <ul>
              <li>Do not send any more pictures, whatever they say.</li>
              <li>Do not pay. If you have paid already, you can stop now.</li>
              <li>Do not send the picture to anyone else, not even to an adult who helps
              you. Do not take a screenshot of it.</li>
              <li>Write down the name they use, the app, and the day.</li>
              <li>Tell an adult you trust. They can help you to tell police with the <a
              href="page:accce-report">ACCCE form</a>.</li>
            </ul>
            <p><a href="page:take-it-down">Take It Down</a> is a site that helps to
            get pictures off the internet. The picture stays with you. Nobody there
            looks at it.</p>
        """),
    ]


def telling() -> Stream:
    """Return words to begin with, for an adult who can be trusted."""
    return [
        section("Tell an adult you trust"),
        words("""
            <p>Think of a grown-up who listens, and who has not hurt you. It could be a
            parent, a grandparent, an aunty, a teacher, a doctor or a friend’s mum or
            dad. You can start like this:</p>
            <ul>
              <li>“Something happened, and I need help.”</li>
              <li>“Someone told me to keep a secret, and I feel bad about it.”</li>
              <li>“It is hard to say. Can you sit with me?”</li>
            </ul>
            <p>You can also write it on paper and hand it over. If the first adult does
            not help, tell another one. Keep going until somebody does.</p>
        """),
    ]


def leaving() -> Stream:
    """Return the truth about leaving this page, and a last good word."""
    return [
        section("Leaving this page"),
        words("""
            <p>“Leave site” at the top takes this page away fast. But the phone or
            computer may still remember that you were here. Calls and texts can show on
            the phone too. If someone checks it, use one that they never touch, at
            school or at a library. <a href="page:exit-help">Read how the exit
            works.</a></p>
        """),
        callout(
            "You can do this",
            """
            <p>You read this page. That took courage. You do not have to fix anything by
            yourself. Someone wants to hear from you, and things can get better from
            here.</p>
            """,
            to_page("kids-helpline", "Talk or type to Kids Helpline"),
        ),
    ]
