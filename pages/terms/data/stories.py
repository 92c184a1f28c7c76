"""Words that sell a story, and words about suicide."""

from django.utils.translation import gettext_lazy as _

from pages.terms.term import Level, Term

STORIES = (
    Term(
        key="sex-scandal",
        shown=_("sex scandal, sex ring"),
        level=Level.WARN,
        words="""
            child? sex/vice ring
            child sex scandal
            sex scandal ... <child>
            <child> ... sex scandal
            sex romp
            romp/romped/romping with .. schoolgirl/schoolboy/pupil/teenager
            romp/romped/romping with .. <under-18> year old
        """,
        preferred=_("abuse, or a group that abused children"),
        reason=_("it sells a crime as a story"),
        source="NOCS on sensational language, for the words themselves unread",
        is_confirmed=False,
    ),
    Term(
        key="committed-suicide",
        shown=_("committed suicide"),
        level=Level.STOP,
        words="""
            commit/committed/committing/commits suicide
            successful/failed/unsuccessful suicide attempt?
            failed/unsuccessful attempt at suicide
        """,
        unless="""
            successful/failed/unsuccessful suicide prevention/awareness/program/strategy
            successful/failed/unsuccessful suicide prevention/awareness programme/law
        """,
        preferred=_("died by suicide, or attempted to"),
        reason=_("it is neither a crime nor a success or a failure"),
        source="Mindframe, in the guide of the TrackSAFE Foundation",
        is_confirmed=True,
    ),
    Term(
        key="suicide-epidemic",
        shown=_("suicide epidemic"),
        level=Level.WARN,
        words="""
            suicide epidemic
            epidemic of .. suicide
        """,
        preferred=_("rising numbers of suicides, with their source"),
        reason=_("it alarms and says nothing exact"),
        source="Mindframe, in the guide of the TrackSAFE Foundation",
        is_confirmed=True,
    ),
    Term(
        # Fights and hunts are fine elsewhere; these are the work of the police.
        key="war-on",
        shown=_("war on, hunt for, takedown"),
        level=Level.NOTE,
        words="""
            war on/against .. abuse/exploitation/predator/paedophile/pedophile/abuser
            battle against/with .. abuse/exploitation/predator/paedophile/abuser
            battle to stop/end .. abuse/exploitation
            hunt/hunting for? .. <offender>
            <offender> hunt/hunter
            police/undercover/abuse/paedophile/predator/fbi/afp sting
            bust/busted/busting .. <offender>
            bust/busted .. abuse ring/network/gang
            abuse/paedophile/predator ring/network/gang? bust/busted/takedown
            takedown of .. abuse/paedophile/abuser
            take down .. <offender>
        """,
        preferred=_("investigation, or work to protect children"),
        reason=_("children matter in it more than the chase"),
        source="Rule of this project",
        is_confirmed=True,
    ),
    Term(
        # Nobody can tell from the words whether a source follows.
        key="superlatives",
        shown=_("epidemic, fastest-growing (without a number)"),
        level=Level.WARN,
        words="""
            fastest growing .. crime/threat/abuse/exploitation/problem/offence
            abuse/exploitation/sextortion/grooming/extortion .. fastest growing
            epidemic of .. abuse/exploitation/grooming/extortion/sextortion
            abuse/exploitation/grooming/extortion/sextortion .. epidemic
            world's worst .. <offender>
            world's worst .. abuse/exploitation/crime
            worst .. abuse .. in the world
        """,
        preferred=_("the number, with its source and date"),
        reason=_("without them nobody can check it"),
        source="Rule of this project",
        is_confirmed=True,
    ),
)
