"""Words that make a crime against a child sound like sex, love, trade or travel."""

from django.utils.translation import gettext_lazy as _

from pages.terms.term import Level, Term

ACTS = (
    Term(
        key="child-prostitute",
        shown=_("child prostitute"),
        level=Level.STOP,
        words="""
            child/teen/teenage/underage/juvenile/adolescent/minor/schoolgirl prostitute
            under age/aged prostitute
            <under-18> year old prostitute
            prostitute .. aged <under-18>
            rent boy
        """,
        preferred=_("a child who was sexually exploited"),
        reason=_("a child cannot sell sex, and the word puts the blame on the child"),
        source="ECPAT, 2nd edition; Zero Tolerance; NAPAC",
        is_confirmed=True,
    ),
    Term(
        key="child-prostitution",
        shown=_("child prostitution"),
        level=Level.STOP,
        words="""
            child/teen/teenage/underage/juvenile/minor prostitution
            under age/aged prostitution
        """,
        preferred=_("sexual exploitation of children in prostitution"),
        reason=_("it is done to the child"),
        source="INTERPOL",
        is_confirmed=True,
    ),
    Term(
        key="child-sex-worker",
        shown=_("child sex worker"),
        level=Level.STOP,
        words="""
            child/teen/teenage/underage/juvenile/minor sex worker
            under age/aged sex worker
            <under-18> year old sex worker
        """,
        preferred=_("a child who was sexually exploited"),
        reason=_("a child cannot work in sex; it is exploitation"),
        source="Luxembourg Guidelines 2016",
        is_confirmed=False,
    ),
    Term(
        key="sex-tourism",
        shown=_("child sex tourism"),
        level=Level.STOP,
        words="child? sex tourism/tourist",
        preferred=_("sexual exploitation of children in travel and tourism"),
        reason=_("it is a crime, not a kind of holiday"),
        source="INTERPOL; ACCCE",
        is_confirmed=True,
    ),
    Term(
        # A client is anybody's; these are the ones of a child.
        key="client",
        shown=_("client, customer (of a child)"),
        level=Level.STOP,
        words="""
            client/customer/punter of .. <child> prostitute/prostitution
            client/customer/punter .. pay/paid/paying .. sex .. <child>
            client/customer/punter .. paid/paying for .. <child>
            client/customer/punter .. abuse/abused/raped/bought/buying .. <child>
            sold/selling/traded/trafficked/offered .. <child> .. to .. client/customer
            <child> .. sold/traded/trafficked/offered .. to .. client/customer/punter
            sold .. <child> .. to .. punter
        """,
        preferred=_("offender, or person who abused a child"),
        reason=_("a word from trade hides the crime"),
        source="Luxembourg Guidelines 2016",
        is_confirmed=False,
    ),
    Term(
        key="sex-with-a-child",
        shown=_("sex with a child, child sex"),
        level=Level.STOP,
        words="""
            child/underage/kiddie sex
            under age/aged sex
            sex with a/an/the/his/her/their? young/little/small/underage? <child>
            sex with a/an/the/his/her/their? under age/aged <child>
            sex with .. aged <under-18>
            sex with .. <under-18> year old
            had/having/have sex with ... <child>
            <child> .. had/having/have sex with .. <adult>
            <adult> .. had/having/have sex with .. <child>
            sexual intercourse/encounter with .. <child>
            sexual act/activity with .. <child>
            sleep/slept/sleeping with .. <under-18> year old
            slept/sleeping with a .. pupil/schoolgirl/schoolboy
        """,
        unless="""
            child sex offence/offense/offender/offending/abuse/crime/education
            child sex trafficking/assault/exploitation/scandal
            child sex development/characteristic/hormone/ratio/difference
            talk/talking/talked/speak/speaking/chat/chatting .. sex with .. <child>
            conversation/discuss/discussing/discussion/teaching .. sex with .. <child>
        """,
        preferred=_("sexual abuse, or rape"),
        reason=_("“sex” suggests that a child could consent"),
        source="NOCS; Zero Tolerance",
        is_confirmed=True,
    ),
    Term(
        # Two adults may have an affair; these have a child in them.
        key="sexual-relationship",
        shown=_("sexual relationship, affair (of an adult with a child)"),
        level=Level.STOP,
        words="""
            sexual relationship/relation/liaison/affair .. with .. <child>
            sexual relationship/relation between .. <child>
            <child> ... sexual relationship/relation with
            consensual/intimate/romantic relationship/affair with .. <child>
            inappropriate relationship with .. <child>
            affair/fling/tryst with .. <under-18> year old
            affair/fling/tryst with .. aged <under-18>
            affair/fling/tryst with a/an/her/his/the young/underage/teenage? <child>
            affair/fling/tryst with a/an/her/his/the under age/aged <child>
            affair/fling/tryst with .. pupil/schoolgirl/schoolboy/teenager
            <child> .. affair/fling/tryst with .. teacher/coach/priest/adult
            <child> lover
            lover aged? .. <under-18> year old
            lover aged <under-18>
            <under-18> year old .. lover
        """,
        unless="""
            talk/talking/explain/explaining .. affair with .. <child>
            kid/child/teen/baby lover
            affair/fling with his/her/their? own son/daughter
        """,
        preferred=_("sexual abuse"),
        reason=_("it suggests a choice made by two people"),
        source="NOCS; NAPAC",
        is_confirmed=True,
    ),
    Term(
        key="underage-woman",
        shown=_("underage woman"),
        level=Level.STOP,
        words="""
            underage woman/lady/man
            under age/aged woman/lady/man
            schoolgirl/schoolboy lover
            young woman/lady .. aged <under-18>
            young woman/lady .. <under-18> year old
            <under-18> year old .. woman/lady/seductress/temptress
        """,
        preferred=_("child, girl or boy"),
        reason=_("it makes an adult of a child"),
        source="Zero Tolerance",
        is_confirmed=True,
    ),
    Term(
        key="relationship-with-exploiter",
        shown=_("in a relationship with, boyfriend (of somebody who exploits)"),
        level=Level.WARN,
        words="""
            <child> .. in a relationship with .. older/adult/grown .. man/men
            <child> .. in a relationship with .. older/adult/grown .. woman/adult
            <child> .. in a relationship with .. <over-17> year old
            <child> .. in a relationship with .. offender/abuser/teacher/coach
            <adult> .. in a relationship with .. <under-18> year old
            <adult> .. in a relationship with a/an/the young/underage? child/girl/boy
            <adult> .. in a relationship with a/an/the under age/aged child/girl/boy
            <adult> .. in a relationship with .. pupil/schoolgirl/schoolboy
            <child> .. spending/spent time with older/adult .. man/men/people/stranger
            <child> .. older/adult boyfriend
            older/adult boyfriend .. <child>
            boyfriend .. <harmed> .. <child>
        """,
        preferred=_("was being groomed, exploited or controlled by"),
        reason=_("it hides the force in it"),
        source="The Children’s Society",
        is_confirmed=True,
    ),
    Term(
        key="playing-down",
        shown=_("molest, fondle, interfere with"),
        level=Level.WARN,
        words="""
            molest/molested/molesting/molester/molestation
            sexually interfere/interfered/interfering with
            interfered with a/an/the/his/her/little/young? .. child/girl/boy/pupil
            fondle/fondled/fondling .. <child>
            <child> .. fondled
            touch/touched/touching .. inappropriately
            inappropriately touch/touched/touching
            inappropriate touching
        """,
        unless="""
            interfered with .. <owner>
            fondled/fondling .. <owner>
        """,
        preferred=_("sexually abuse, or sexually assault"),
        reason=_("it plays down what was done"),
        source="NOCS on not making abuse smaller, for the words themselves unread",
        is_confirmed=False,
    ),
)
