"""What shows a speaker's intent in English."""

from simulator.core.intent import Tongue, either

EN = Tongue(
    sentence_end=either(r"[!?;\n]+|\.(?!\d)\s*"),
    clause_end=either(r"[,!?;:\n]+(?!\d{3})|\.(?!\d)| - "),
    cut=either(r"(?= but | and (?:i|we|then|the|you|above|after|somebody|someone) )"),
    tag=either(
        r"^(?:i (?:promise|guarantee|swear)(?: (?:you|it|that))?|no (?:question|doubt)(?: about it)?"
        r"|that's (?:settled|certain)|guaranteed|for sure|is that (?:right|clear|all right|ok)|right|all right"
        r"|ok(?:ay)?|you have my word)$"
    ),
    asks=either(
        r"^(?:so |and |but )?(?:was|were|is|are|do|does|did|can|could|may|shall|would|will|when|what"
        r"|how|who|why|where|which|have|has)\b(?! (?:need|to))",
        r"\bhow (?:long|soon|much)\b|\bwhether\b",
    ),
    reports=either(
        r"\b(?:you|he|she|they|the \w+|\w*man|crew|technician|colleague|neighbours?|landlord|somebody|someone"
        r"|who)(?: (?:have|has|had|also|just|already))? "
        r"(?:said|told|says?|promised|mentioned|wants?|wanted|asked|hoped?|expect(?:ed)?|think|thought|feel"
        r"|heard|worry|fear)\b",
        r"\b(?:were|was) (?:told|promised)\b",
    ),
    own=either(r"^(?:but |so |and |now |then )?(?:i|we|our|my|let me)\b"),
    denies=either(
        r"\b(?:can't|cannot|can not|not able|unable|won't|not|nobody|no one|don't|doesn't|isn't"
        r"|couldn't|wouldn't|no agent|never)\b(?! (?:worry|more than|later than|exceed))"
    ),
    fails=either(r"^.{0,8}\b(?:may not|might not|can't|isn't (?:sure|certain))"),
    old=either(
        r"\b(?:used to|old (?:rule|limit|price)|formerly|in the past|previously|was changed"
        r"|before 20\d\d|until 20\d\d)\b"
    ),
    hedges=either(
        r"\b(?:estimate[ds]?|expected|probably|perhaps|maybe|might|should be|hope(?:fully)?|try|aim"
        r"|roughly|likely|could)\b"
    ),
    unless=either(
        r"\b(?:if|whether|once (?:the cause|it is)|depends?|after the (?:check|inspection|inquiry)"
        r"|unless|in case|according to the law|follows? the law|as the law|may|should)\b"
    ),
    elapsed=either(
        r"\b(?:waited|waiting|been|was|were|took|since|covers?|lasted|last|after|already|for|past"
        r"|every|each|of|spent|these|those|first|only|about)(?: (?:for|the|about|already|nearly|over|all))?\s*$"
    ),
    now=either(r"\bthis (?:week|month)\b"),
    ago=either(r"^ ?(?:ago|old|without|of (?:waiting|dark|outage)|since|already|is a long)\b"),
    firm=either(
        r"\b(?:promise|guaranteed?|definitely|certainly|for sure|absolutely|no question|no doubt|swear"
        r"|assure you|surely|100 ?%|hundred percent|without fail|settled|my word|bet)\b"
    ),
    soon=either(r"\b(?:any (?:minute|moment)|right away|in no time|straight away|very soon)\b"),
    outcome=either(
        r"\b(?:power|electric\w*|lights?|supply)\b.{0,24}\b(?:back|on|restored|fixed)\b|\b(?:restored?|fixed"
        r"|repaired|back on)\b|compensat\w*|reimburs\w*|refund\w*|waive\w*|approv\w*"
        r"|money back|in your account|\bget (?:the|your|you) (?:\w+ )?(?:thousand|hundred|yuan|money)"
        r"|pay (?:you )?(?:for|back)|\bpay you|\bget (?:you )?(?:\w+ )*yuan|cover|replace|fired|sacked"
        r"|punish\w*|disciplin\w*|dismiss\w*|meter.{0,24}(?:faulty|fast|wrong|broken|fine|correct|accurate)"
        r"|never happen|no more (?:outages|cuts)|happen again|won't (?:go|happen|be cut)|(?:postpone|cancel"
        r"|move|delay)\w*.{0,24}(?:outage|maintenance|work)"
    ),
    restored=either(
        r"\b(?:power|electric\w*|lights?|supply)\b.{0,24}\b(?:back|on|restored|fixed)\b"
        r"|\b(?:restored|fixed|repaired|back on)\b"
    ),
    gives=either(
        r"\b(?:we|i|they|the company)(?:'ll| will| shall| are going to|'re going to)(?: \w+)? (?:pay"
        r"|compensate|refund|reimburse|cover|replace|waive|cancel|postpone|move|drop)\b"
    ),
    free=either(
        r"\bfree(?: of charge)?\b|\bno (?:\w+ )?(?:fee|charge|cost)\b|costs? (?:you )?nothing"
        r"|without (?:a )?(?:fee|charge)|not charged?"
    ),
    charges=either(
        r"\b(?:fee|charge[sd]?|costs?|pay|refund\w*|compens\w*|more|penalty|error|late|get|give"
        r"|depreciat\w*|least|waive|price|off)\b"
    ),
    read_out=either(
        r"\b(?:balance|open amount|arrears (?:are|is)|bill (?:is|was|of|comes)|owe|outstanding"
        r"|you said|total|last month|this month|up from)\b"
    ),
    due=either(
        r"\b(?:within|in|by|before|takes?|on average|average|at most|no later|ahead|advance|after|will"
        r"|'ll|be|are|is|get|comes?|least|must|tonight|today|tomorrow|the)\b|'ll"
    ),
    may=either(
        r"\b(?:right to|entitled|may|can|could)\b.{0,30}(?:complain|12398|regulator|tested|test)"
        r"|may not refuse|cannot refuse"
    ),
    may_not=either(
        r"\b(?:can't|cannot|may not|no right to|not allowed to|no use|don't)\b.{0,24}(?:complain"
        r"|12398|regulator|test)"
    ),
    contacts=either(r"\b(?:ring|call|phone|contact|let you know|tell you|get in touch|text)\b"),
    acts=either(
        r"\b(?:i|we)(?:'ll| will|'m|'re| am| are)(?: \w+)?(?: going to)? (?:regist|log|send|pass|report|chas"
        r"|tell|updat|escalat|contact|ring|call|note|file|ask|let you know|open|forward|dispatch)"
    ),
    pledges=either(
        r"\b(?:i|we|he|she|they|somebody|someone|technician|colleague|manager|team|crew"
        r"|supervisor)\b.{0,12}(?:'ll| will|going to)",
        r"\b(?:i|we|somebody|someone)(?:'ll|'m)\b",
    ),
)
