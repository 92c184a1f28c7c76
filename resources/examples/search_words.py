"""The words of the answers of the search, as people type them.

No word stands alone that is as often harmless. No word is here that only those know
who look for such material: that would teach it. A phrase in quotation marks is
matched to the letter; one that begins with “=” counts only if nothing else was typed.
"""

from . import search_phrases as phrases

DEATH = """
    suicide; suicidal; kill myself; kill my self; killing myself; killmyself;
    end my life; ending my life; end it all; take my own life; taking my own life;
    want to die; wanna die; i wish i was dead; wish i were dead; better off dead;
    don't want to be alive; don't want to live; no reason to live; can't go on;
    can't take it anymore; self harm; selfharm; hurt myself; hurting myself; cut myself;
    cutting myself; overdose; kms; don't want to be here; do not want to be here;
    want to disappear; don't want to wake up; do not want to wake up; never wake up;
    do not want to live; do not want to be alive; better off without me;
    nobody would miss me; no one would miss me; can't do this anymore; no point living;
    no point in living; wish i was never born; hate my life; want it to be over
"""

CHILD_IN_DANGER = """
    child in danger; kid in danger; children in danger; danger now; hurting a child;
    hurting my child; hurting my daughter; hurting my son; hurting my kid;
    abusing a child; abusing my child; abusing my daughter; abusing my son;
    child is being abused; child being abused; happening right now; meet a child;
    meeting my daughter; meeting my son; meet someone she met online;
    meet someone he met online; missing child
"""

THREATENED = f"""
    sextortion; sextorted; sexual extortion; sexually extorted; blackmail; blackmailed;
    blackmailing; "blackmails"; threatening to share; threatening to send;
    threatening to post; threatens to share; threatened to share; leak my nudes;
    leaking my nudes; send my nudes; share my nudes; wants more nudes; asking for nudes;
    asked for nudes; asking me for pictures; send him pictures; sent nudes;
    i sent a nude; sent him a nude; sent her a nude; wants money or; send pics;
    send pictures; send photos; send him pics; send her pics; wants pics; asks for pics;
    asks for nudes; asking for pics; asked for pics; asking me for pics;
    snapchat threats; instagram threats; threats online; online threats;
    threatening me; threatens me; threatened me; threatening to leak;
    {phrases.THREATENED}
"""

HURT = f"""
    "rape"; "raped"; "raping"; "rapist"; "abused"; "abusd"; "molestation"; molested;
    molesting; "molest"; "molester"; "rapped"; groomed; i was abused; i am being abused;
    i'm being abused; am i being abused; was i abused; abused as a child;
    abused as a kid; abused when i was; sexually abused; sexually assaulted;
    sexual assault; "incest"; abuses me; abused me; touched me; touches me; touching me;
    hurt me; hurts me; hurting me; makes me do things; made me do things; forced me;
    forces me; he won't stop; not safe at home; scared of my dad; scared of my stepdad;
    scared of my uncle; scared of him; is it my fault; was it my fault; my fault;
    nobody believes me; no one believes me; groomed me; grooming me; abuse survivor;
    survivor of abuse; makes me watch; made me watch; makes me look; made me look at;
    showed me porn; shows me porn; showed me his; sent me nudes; sent me a nude;
    made of me; porn of me; makes me do; used in child pornography; used in child porn;
    showed me naked kids; showed me naked children; sends me nudes; sends me pics;
    took naked pictures of me; took naked photos of me; took nudes of me;
    had sex with me; has sex with me; having sex with me; had sex with a child;
    had sex with a kid; has sex with a child; sex with an adult; sex with my teacher;
    sex with my dad; sex with my uncle; sex with my brother; in my bed;
    filmed me; films me; filming me; took pictures of me;
    took photos of me; takes pictures of me; takes photos of me; comes into my room;
    came into my room; comes in my room; came in my room; gets into my bed;
    got into my bed; older man; older guy; older boyfriend; boyfriend is older;
    boyfriend is an adult; man is messaging me; man keeps messaging me;
    guy is messaging me; guy keeps messaging me; adult is messaging me;
    adult keeps messaging me; stranger is messaging me; adult messaging me;
    boyfriend is 25; boyfriend is 28; boyfriend is 30; boyfriend is 32;
    boyfriend is 35; boyfriend is 38; boyfriend is 40; boyfriend is 45;
    boyfriend is 50;
    {phrases.HURT}
"""

CHILD_TOLD_ME = f"""
    child told me; daughter told me; son told me; student told me; kid told me;
    my child was abused; my daughter was abused; my son was abused;
    my child was groomed; my daughter was groomed; my son was groomed;
    my child is being groomed; my daughter is being groomed; my son is being groomed;
    talking to an adult online; signs of abuse; signs of grooming;
    signs of sexual abuse; signs a child; child disclosed; disclosed abuse;
    disclosure of abuse; worried about a child; worried about my child;
    worried about my daughter; worried about my son; online grooming; grooming online;
    being groomed; messaging an adult; texting an adult; talking to an adult;
    chatting with an adult; talking to an older; messaging an older; messaging my kid;
    messaging my child; messaging my daughter; messaging my son;
    {phrases.CHILD_TOLD_ME}
"""

POLICE_CAME = f"""
    police at the door; police at my door; police came; police raid; police raided;
    police took; search warrant; my husband was arrested; my husband was charged;
    my partner was arrested; my partner was charged; my son was arrested;
    my son was charged; my dad was arrested; my dad was charged; my father was arrested;
    my father was charged; my brother was arrested; my brother was charged;
    husband arrested; partner arrested; husband charged; partner charged;
    found on his computer; found on his phone; sex offender in my family;
    police searched; police searching; police are here; police knocked; police seized;
    raided our home; raided our house; raided my home; raided my house;
    searched our home; searched our house; afp raid; afp raided; afp came; afp searched;
    {phrases.POLICE_CAME}
"""

ABOUT_MYSELF = f"""
    attracted to children; attracted to kids; attracted to a child; attracted to minors;
    attraction to children; attracted to young girls; attracted to young boys;
    sexual thoughts about children; sexual thoughts about kids; thoughts about children;
    thoughts about kids; am i a pedophile; am i a paedophile; i am a pedophile;
    i'm a pedophile; i am a paedophile; i'm a paedophile; "pedophilia"; "paedophilia";
    worried about my thoughts; worried about my own thoughts; my own thoughts;
    afraid i will hurt a child; scared i will hurt a child; might hurt a child;
    i abused a child; i touched a child; stop looking at child porn;
    stop watching child porn; addicted to child porn; am i a paedo; i'm a paedo;
    i am a paedo;
    {phrases.ABOUT_MYSELF}
"""

ILLEGAL = """
    child porn; child porno; childporn; child pornography; kid porn; kids porn;
    kiddie porn; cp video; cp videos; cp pics; cp pictures; cp links; csam videos;
    csam links; child sex videos; child sex pictures; child nudes; underage porn;
    underage nudes; under age porn; preteen porn; nude children; naked children;
    naked kids; sex with children; sex with a child; sex with kids
"""

IMAGES = """
    remove images; remove an image; remove pictures; remove photos; remove a photo;
    remove a video; remove nudes; remove my nudes; delete nudes; delete my nudes;
    take down images; take down photos; take down nudes; take it down; nudes leaked;
    leaked nudes; nudes got leaked; leaked my nudes; posted my nudes; shared my nudes;
    nudes online; photos of me online; pictures of me online; videos of me online;
    nude photo of me; naked photo of me; image based abuse; revenge porn;
    deepfake of me; fake nudes
"""

SAW_SOMETHING = f"""
    report abuse; report child abuse; report online abuse; report csam;
    report a website; report an account; report a person; report a predator;
    report grooming; how to report; how do i report; make a report; where to report;
    saw child abuse; saw child porn; found child porn; found csam; seen csam;
    saw something online; child abuse material; predator online; online predator;
    report child porn; reporting child porn; report child sexual abuse; = "report";
    = csam; what is csam; predator; report it; report him; report her; report someone;
    report somebody; report a paedophile; report a paedo; report my; i want to report;
    who do i report;
    {phrases.SAW_SOMETHING}
"""

SAYING_LITTLE = f"""
    = help; = "abuse"; = grooming; = child abuse; = sexual abuse; = child sexual abuse;
    = csa; = help me; = please help; = please help me; = help please; = talk;
    i need help; need help now; need to talk; someone to talk to; somebody to talk to;
    abuse help; child abuse help; help with abuse; paedophile; paedo;
    don't know what to do; do not know what to do; don't know who to tell;
    {phrases.SAYING_LITTLE}
"""
