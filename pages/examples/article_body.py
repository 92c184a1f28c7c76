"""The body of the campaign's article, in the order it is read."""

from .action_list import action_list
from .callout import callout
from .chart import chart
from .heading import heading
from .link_list import link_list
from .pause import pause
from .quote import quote
from .references import Stream
from .sensitive_passage import sensitive_passage
from .statistic import statistic
from .statistic_group import statistic_group
from .stream import picture, section, words


def article_body() -> Stream:
    """Return the whole body: every block of the site, each used for its purpose."""
    return [*silence(), *numbers(), *film(), *what_we_can_do()]


def silence() -> Stream:
    """Return the first part: why people look away and what the campaign asks."""
    return [
        words("""
            <p>Most of us know the movement. A headline comes up, two words in it stand
            too close together, and the thumb keeps going. Nobody decides to look away.
            It happens before the deciding.</p>
            <p>It would be easy to call that not caring. We think it is closer to the
            opposite. The thought of somebody hurting a child is very hard to hold, and
            a person who believes they can do nothing about it will put it down. Looking
            away is what care does when it cannot see a way to help.</p>
            <p>This article is about the way to help. It is smaller and kinder than you
            may expect.</p>
        """),
        ("heading", heading()["section"]),
        words("""
            <p>The silence around online child sexual exploitation is not one silence. A
            parent is afraid of putting a picture into a child’s head. A teacher is
            afraid of saying it wrong. A friend is afraid of the answer. And a survivor
            may have been taught, by the person who hurt them, that speaking makes
            things worse. Three of them belong to people who mean well. The fourth was
            forced on somebody. From outside, they all sound the same.</p>
            <p>There is a comfortable belief in there too: that this happens somewhere
            else, to other families, on other people’s screens. It costs us nothing to
            believe it. But an offender is glad of every adult nearby who finds the idea
            too far away to consider.</p>
        """),
        ("sensitive_passage", sensitive_passage()["telling"]),
        ("callout", callout()["under_18"]),
        section("What Stop the Stigma asks"),
        words("""
            <p>In 2018 the Australian Government announced the Australian Centre to
            Counter Child Exploitation, or ACCCE, because reports were rising in number
            and in severity. The Australian Federal Police (AFP) leads it. Federal,
            state and territory agencies work there beside non-government organisations,
            industry and the community.</p>
            <p>Stop the Stigma is the ACCCE’s community campaign, and its argument fits
            in one breath. When people can talk about this, survivors are more likely to
            seek support, and offenders find it harder to hide.</p>
            <p>Stigma puts shame in the wrong place. It settles on the person who was
            harmed and leaves the person who did the harm in the shade. Talking moves it
            back to where it belongs.</p>
            <p>None of this asks a survivor to speak. Nobody owes anyone their story.
            The campaign asks the rest of us to become people who could hear it.</p>
        """),
        picture("village"),
        words("""
            <p>Jon Rouse, as the ACCCE’s manager of covert operations, victim
            identification and training, has described the problem as one that belongs
            to a whole village, a village the size of the world, and that needs the
            whole village’s answer. We find that steadying. A village does not need
            every neighbour to be a detective. It needs people who notice, people who
            listen, and people who know where to send someone for help.</p>
        """),
        ("quote", quote()["campaign"]),
    ]


def numbers() -> Stream:
    """Return the second part: what police count, and the people who do the work."""
    return [
        section("What police see"),
        words("""
            <p>Figures about this crime are easy to repeat and hard to take in. It may
            help to remember what a report is. It is somebody who saw something, or
            something built to notice, telling people whose work is to find the
            child.</p>
        """),
        ("statistic_group", statistic_group()["counted"]),
        words("<p>And one figure that gives the others their meaning:</p>"),
        ("statistic", statistic()["children"]),
        ("chart", chart()["children"]),
        words("""
            <p>Each of them is a whole person, with a name and a favourite song, for
            whom something changed because somebody kept looking.</p>
        """),
        ("heading", heading()["subsection"]),
        words("<p>The figures above belong to one year. Here is a newer one:</p>"),
        ("statistic", statistic()["newer_reports"]),
        words("""
            <p>It is tempting to set the two side by side and draw a line. But one count
            covers a calendar year and the other a financial year, and more reports can
            mean more abuse, more people and companies who report it, or both. Without
            its date, a number cannot tell you even that much. So no figure on this site
            travels without its period and its source.</p>
        """),
        section("The people who keep looking"),
        words("""
            <p>Who opens those reports? A strategic designer, whose agency had worked
            with the ACCCE on its brand, wrote an article for the campaign and reached
            for a comparison from the Gold Coast.</p>
        """),
        ("statistic_group", statistic_group()["compared"]),
        words("""
            <p>A number that small is hard to picture until it stands beside something
            familiar. Few people carry this work on behalf of everyone else, and the
            rest of us seldom wonder how they are.</p>
        """),
        ("sensitive_passage", sensitive_passage()["investigators"]),
    ]


def film() -> Stream:
    """Return the third part: the film, and the viewer who had dreaded it."""
    return [
        section("A film that is hard to begin"),
        words("""
            <p><a href="page:film"><i>The Children in the Pictures</i></a> is an
            Australian documentary from 2021, directed by Akhim Dev and Simon Nasht and
            classified M, for mature audiences. It follows people of the ACCCE and of
            Task Force Argos, a specialist unit of the Queensland Police: detectives who
            work under cover, identify networks of offenders and rescue children.</p>
            <p>The designer’s article is about watching it. The account begins with
            dread. We recognise that dread. It is the thumb on the screen again, with
            the evening ahead and no good reason to spend it like this.</p>
            <p>Then the designer watched, and was left with something else: reassurance,
            and hope. We think we know why. Dread is a picture that we draw alone, and
            nobody in it is helping. The film puts the people back in.</p>
        """),
        picture("film"),
        words("""
            <p>Stephen Romei, who reviewed the film in The Weekend Australian, called it
            a harrowing must-see. Both halves of that deserve to be believed. Harrowing
            is a reason to prepare, not a test of courage. Choose your day and your
            company. Watch half and stop. If you know already that the film is not for
            you, trust that. You can do everything else on this page without having seen
            it.</p>
        """),
        ("pause", pause()["look_up"]),
    ]


def what_we_can_do() -> Stream:
    """Return the last part: where to start, who to talk to, and why there is hope."""
    return [
        section("The clue in an ordinary thing"),
        words("""
            <p>Sometimes what police need from us is not bravery but memory. In Trace An
            Object, they take a picture that an offender made and cut out one everyday
            thing from its background, a piece of clothing perhaps, or of furniture.
            Everything else is gone. Then they ask the public where it comes from. A
            person who once worked in the right shop, or grew up in the right town, may
            know in a second what a computer could not say in a year.</p>
            <p>Europol runs the international page and the ACCCE the Australian one. We
            show no objects here. The official pages are the place to look, and to
            answer.</p>
        """),
        ("link_list", link_list()["trace_an_object"]),
        ("action_list", action_list()["where_to_start"]),
        ("callout", callout()["someone_tells_you"]),
        ("link_list", link_list()["support"]),
        section("Small things count"),
        picture("small-things"),
        words("""
            <p>The designer’s account ends with small things, and so do we. Write about
            it: a paragraph in the school newsletter, with a helpline at the end. Read
            about it: you have just done so. Talk about it: say the word “abuse” once in
            an ordinary voice, where somebody who needs to can hear that you are able to
            say it.</p>
            <p>Silence looks like one great wall. Stand close and you see that it is
            made of small pieces: a changed subject, a headline passed over, a question
            that nobody asked. That is the good news. Small things built it, and small
            things can open it.</p>
            <p>Somebody near you may be waiting to find out whether you are a person
            they can tell. Today, in a sentence, you can let them know that you are.</p>
        """),
    ]
