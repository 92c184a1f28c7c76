"""Words for those to whom it happened, and for what they tell."""

from django.utils.translation import gettext_lazy as _

from pages.terms.term import Level, Term

SURVIVORS = (
    Term(
        key="historic-abuse",
        shown=_("historical abuse"),
        level=Level.WARN,
        words="""
            historic/historical abuse/rape/assault/exploitation/molestation
            historic/historical child/childhood/sexual/sex/institutional/clergy abuse
            historic/historical sexual/sex assault/offence/offense/crime/exploitation
            historic/historical child/childhood/institutional sexual/sex abuse
            historic/historical child sexual? abuse/assault/exploitation
            historic/historical child sexual/sex offence/offense/crime
        """,
        preferred=_("non-recent abuse, or the decade"),
        reason=_("the events are past, what they did may not be"),
        source="NAPAC; IICSA",
        is_confirmed=True,
    ),
    Term(
        # In law it is the right word, and many choose it; these make it all they are.
        key="victim",
        shown=_("victim (of an adult, by itself)"),
        level=Level.NOTE,
        words="""
            adult victim
            former/lifelong/eternal/perpetual victim
            victim for life
            always be a victim
        """,
        unless="adult victim and? survivor",
        preferred=_("victims and survivors, or the word of the person"),
        reason=_("people differ in what they call themselves"),
        source="IICSA; NAPAC; NOCS",
        is_confirmed=True,
    ),
    Term(
        # A link may be broken; these are people and their lives.
        key="damaged",
        shown=_("damaged, ruined, scarred for life"),
        level=Level.WARN,
        words="""
            suffering/suffer/suffered from .. abuse/grooming/exploitation
            damaged/broken/ruined child/childhood/survivor/victim/girl/boy
            damaged/ruined/shattered/broken lives
            <child> ... damaged goods
            survivor/victim ... damaged goods
            she/he/they/i/me/her/him/them .. damaged goods
            damaged/broken/ruined for life
            scarred for life
            scarred forever
            <harmed> ... damaged/broken/ruined .. life/lives/childhood
            ruin/ruined/destroyed .. life/lives/childhood ... <harm>
            <harm> ... ruin/ruined/destroyed .. life/lives/childhood
            survivor/victim .. is/are/wa/were .. damaged/broken/ruined
        """,
        preferred=_("affected by abuse"),
        reason=_("it denies that people recover"),
        source="NOCS on stigma, for the words themselves unread",
        is_confirmed=False,
    ),
    Term(
        # Courts need “alleged”; these doubt whoever tells.
        key="admits",
        shown=_("admits to being abused, alleged victim"),
        level=Level.WARN,
        words="""
            allegedly ... allegedly
            survivor/victim/girl/boy/child/woman claim/claimed .. <harmed>
            she/he/they claim/claimed .. wa/were/been/being .. <harmed>
            survivor/victim/child claim/claimed that? .. abuse/abused
            admit/admitted/confessed/confesses .. being .. <harmed>
            admit/admitted .. she/they had? been/were/wa <harmed>
            alleged survivor
            so called survivor/victim
        """,
        preferred=_("said, told or disclosed"),
        reason=_("it doubts the person who speaks, or makes it a confession"),
        source="Media guidance, not yet read in the source",
        is_confirmed=False,
    ),
)
