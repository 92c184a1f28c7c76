"""Words that put on a child what was done to the child."""

from django.utils.translation import gettext_lazy as _

from pages.terms.term import Level, Term

CHILDREN = (
    Term(
        # Small things are minor too; these are people.
        key="minor",
        shown=_("minor (outside the law)"),
        level=Level.WARN,
        words="""
            abuse/rape/assault/exploitation/grooming/molestation of .. minor
            image/picture/video/photo/material of .. minor
            involving/against/with a minor
            involving/against/to/from/on/of/abusing/grooming/groomed/abused minors
            sexting/sexual/sex/relationship/contact with .. minor
            abused/raped/assaulted/groomed/exploited a minor
            minor .. wa/were/is/are/been .. <harmed>
            online? minor under/aged <under-18>
        """,
        unless="""
            .. minor injury/offence/offense/change/part/issue/detail/role/damage/error
            ... minor injury/matter/problem/detail/accident/incident/wound/bruise/fault
            ... minor correction/repair/work/amendment/character/key/planet/crime
        """,
        preferred=_("child, or person under 18"),
        reason=_("outside the law it turns a child into a thing"),
        source="Luxembourg Guidelines, in the summary of csaprimaryprevention.org",
        is_confirmed=True,
    ),
    Term(
        key="contacting-adults",
        shown=_("the child was contacting adults online"),
        level=Level.WARN,
        words="""
            <child> .. contacting/contacted/messaging/chatting .. <adult> ... online
            <child> .. online .. contacting/messaging/chatting .. <adult>
            <child> ... talking to .. stranger/men ... online
            <child> .. meeting .. stranger/men/adult ... online
        """,
        unless="""
            <child> ... trusted .. adult ... online
            <child> ... adult they trust ... online
        """,
        preferred=_("adults have been contacting the child"),
        reason=_("the choice was the adult’s"),
        source="The Children’s Society, at yjlc.uk",
        is_confirmed=True,
    ),
    Term(
        key="involved-in-exploitation",
        shown=_("involved in sexual exploitation"),
        level=Level.STOP,
        words="""
            <child> .. involved in .. cse
            <child> .. involved in child? sexual exploitation
            <child> ... putting/put/placing/placed themself/themselves/herself at risk
            <child> ... putting/put/placing/placed himself/itself at risk
            promiscuous .. <child>
            <child> ... promiscuous/promiscuity
            <child> ... exploitation/prostitution ... lifestyle choice
            lifestyle choice ... <child> ... exploitation/prostitution/<harmed>
            abuse/exploitation/prostitution .. a lifestyle choice
        """,
        unless="<child> .. protection/services ... involved in .. cse/exploitation",
        preferred=_("is being sexually exploited"),
        reason=_("it blames the child for the crime of an adult"),
        source="The Children’s Society, at yjlc.uk, for “involved in”; others unread",
        is_confirmed=False,
    ),
    Term(
        # People agree to many things; these are what no child can agree to.
        key="consented",
        shown=_("consented, willing (of a child)"),
        level=Level.STOP,
        words="""
            groomed willingly
            willingly groomed
            willing child/girl/boy/teenager/victim
            <child> ... willing participant/partner/victim
            willing participant .. abuse/sex/exploitation
            <child> ... consented/consenting/agreed to .. sex/intercourse/abuse
            <child> ... consented/agreed to .. sexual act/activity/contact/relationship
            <child> ... willingly .. sex/sexual/abuse/intercourse
            <child> .. participated in .. own abuse/exploitation
            <child> .. participated in the/her/his/their? sexual? abuse/exploitation/act
            consensual sex/intercourse/relationship/act with .. <child>
            consensual underage/teenage? sex between .. <child> .. <adult>
            consensual under age/aged sex between .. <child> .. <adult>
            sex/abuse/it was consensual ... <child>
            <child> ... sex/abuse/it was consensual
        """,
        unless="""
            <child> ... cannot/can't .. consented/agreed/consenting ... <sexual>
            <child> ... never/not .. consented/agreed/consenting ... <sexual>
        """,
        preferred=_("was abused, or was coerced"),
        reason=_("a child cannot consent"),
        source="NOCS; Zero Tolerance",
        is_confirmed=True,
    ),
    Term(
        key="juvenile-offender",
        shown=_("juvenile sex offender"),
        level=Level.STOP,
        words="""
            juvenile/teen/teenage/adolescent/underage/youth sex/sexual offender/predator
            under age/aged sex/sexual offender/predator
            young sex offender
            <under-18> year old sex/sexual offender/predator
            <under-18> year old .. child abuser/molester
            child abuser/molester .. aged <under-18>
            juvenile/teenage/adolescent child abuser/molester
        """,
        preferred=_("child or young person with harmful sexual behaviours"),
        reason=_("they need another kind of help, and a label stays on a child"),
        source="NOCS; NOTA on ECPAT, 2nd edition; prevention.global",
        is_confirmed=True,
    ),
    Term(
        key="parents-to-blame",
        shown=_("the mother failed to protect"),
        level=Level.WARN,
        words="""
            mother/father/mum/dad/parent/family .. failed to protect
            mother/father/parent failure to protect
            abused wife/child of
        """,
        preferred=_("words that leave the responsibility with the offender"),
        reason=_("parents and carers are not to blame for what an offender does"),
        source="NOCS",
        is_confirmed=True,
    ),
    Term(
        # Clothes and running away are told as if they were a cause.
        key="as-if-a-cause",
        shown=_("what the child wore or did"),
        level=Level.WARN,
        words="""
            wearing ... when she/he/they wa/were <harmed>
            what she/he/they wore ... <harm>
            <harm> ... what she/he/they wore
            what the/a girl/boy/child wore
            dressed provocatively
            provocatively dressed
            runaway child/girl/boy/teen/teenager/youth/daughter/son
            teen/teenage/child/young runaway
            wayward/troubled/promiscuous teen/teenager/girl/boy ... <harmed>
            <harmed> .. wayward/troubled teen/teenager/girl/boy
            behaviour/behavior/behavioural problem ... <harmed>
            <harmed> ... because .. behaviour/behavior
        """,
        preferred="",
        reason=_("it reads as a cause, and the cause is the offender"),
        source="NOCS",
        is_confirmed=True,
    ),
)
