"""What shows a speaker's intent in English."""

from simulator.core.intent import Tongue, either

EN = Tongue(
    sentence_end=either(r"[!?;\n]+|\.(?!\d)\s*"),
    clause_end=either(r"[,!?;:\n]+(?!\d{3})|\.(?!\d)| - "),
    cut=either(r"(?= but | (?:and|so) (?:i|we|then|the|your?|it|they|he|she|above|after|somebody|someone)\b)"),
    beside=either(r"(?:by|in|within|about|just|the)?(?: at the latest| flat| tops)? ?"),
    tag=either(
        r"^(?:i (?:promise|guarantee|swear|assure you)(?: (?:you|it|that))*|no (?:question|doubt)(?: about it)?"
        r"|that's (?:settled|certain|a promise)|guaranteed|definitely|absolutely|certainly|for sure|is that (?:right|clear"
        r"|all right|ok)|right|all right"
        r"|ok(?:ay)?|you have my (?:word|assurance)|trust me|take it from me|rest assured)$"
    ),
    asks=either(
        r"^(?:(?:so|and|but|um|oh|well|okay|right) )*(?:was|were|is|are|do|does|did|can|could|may|shall|would|will|when|what"
        r"|how|who|why|where|which(?! (?:will|is|was|means|takes|has|are|can)\b)|have|has)\b(?! (?:need|to|i'll|i'm|we'll))",
        r"\bhow (?:long|soon|much)\b|\bwhether\b",
    ),
    consent=either(r"(?<=.{4})\b(?:if )?(?:is )?(?:that|this)(?:'s| is)? (?:ok(?:ay)?|all right|fine)(?: (?:with|for) you)?$"),
    reports=either(
        r"(?<!don't )(?<!if )\b(?:you|he|she|they|the \w+|\w*man|crew|technician|colleague|neighbou?rs?|landlord|somebody|someone"
        r"|who)(?: (?:have|has|had|also|just|already))? "
        r"(?:said|told|says?|promised|mentioned|wants?|wanted|asked|hoped?|expect(?:ed)?|think|thought|feel"
        r"|heard|worry|fear)\b",
        r"\b(?:were|was) (?:told|promised)\b|\b(?:i|we) (?:said|told)\b|\bif (?:i|we) (?:said|say|told|tell|promised?)\b",
    ),
    demands=either(
        r"\b(?:you're|you are|your) (?:\w+ )?(?:asking|claim(?:ing)?|demand(?:ing)?|request(?:ing)?|after)\b|\byou(?:'d"
        r"| would) like (?:us|me|them)\b|\b(?:customer|caller) (?:wants|asks|demands|claims)\b"
    ),
    check=either(r"^(?:is that |that's )?(?:right|correct|so|it)$|^have i got that right$|^(?:yes|did i get that right)$"),
    screens=either(
        r"\b(?:(?:my|the|our) (?:screen|log|system|records?|order|file) (?:shows?|says?|has|have)|on (?:my|the) screen|according to (?:our|the|my)"
        r" (?:records?|log|order|system|screen|file)|i (?:can )?see (?:a|an|the|that|here)|it says here|the records? (?:is|are))\b"
    ),
    past=either(
        r"^(?!.*(?:\b(?:will|going to|gonna|can|must|be|is|are|gets?|takes?|if|once|when|after|until)\b|'ll|'re"
        r"|'s\b)).*\b(?:was|were|arrived|came|went|got"
        r"|left|repaired|fixed|restored|replaced|switched|started|ended|sent)\b"
    ),
    retracts=either(
        r"\b(?:take (?:that|it) back|i (?:was|am|'m) wrong|was wrong|wasn't right|isn't right|misspoke|correction|correct myself|my mistake|"
        r"shouldn't have (?:said|promised)|got (?:that|it) wrong|scratch that|forget what i said|what i said .{0,30}\b(?:not|wrong|can't))\b"
    ),
    own=either(r"^(?:(?:but|so|and|now|then|um|well|okay|right) )*(?:i|we|our|my|let me)\b"),
    denies=either(
        r"\b(?:can't|cannot|can not|not able|unable|won't|not|nobody|no one|don't|doesn't|isn't"
        r"|couldn't|wouldn't|no agent|never)\b(?! (?:you )?(?:worry|fret|panic|only|more than|later than|exceed|(?:(?:goes?"
        r"|falls?|drops?|be|is) )?(?:under|below|less|lower))|.*\b(?:until|unless)\b)"
    ),
    unsure=either(r"\b(?:can't|cannot|can not|not|unable to|couldn't|won't|wouldn't|don't|never|nobody can)(?: \w+){0,2} $"),
    fails=either(r"^(?! or\b).{0,8}\b(?:may not|might not|can't|isn't (?:sure|certain))"),
    old=either(
        r"\b(?:used to|old (?:rule|limit|price)|formerly|in the past|previously|was changed"
        r"|before 20\d\d|until 20\d\d|last (?:time|year)|yesterday|back then)\b"
    ),
    hedges=either(
        r"\b(?:estimate[ds]?|expected|probably|perhaps|maybe|might|should be|hope(?:fully)?|try|aim"
        r"|roughly|likely|could|guess)\b(?!.*\b(?:at the latest|no later than|at most)\b)"
    ),
    supposed=either(r"\b(?:would|in that case)\b"),
    guess=either(r"^(?:(?:um|well|so|and|but) )*(?:i|we)(?:'d| would)? (?:guess|estimate|reckon|say|think)$"),
    unless=either(
        r"\b(?:if|whether|once (?:the cause|it is)|depends?|after the (?:check|inspection|inquiry)"
        r"|unless|in case|according to the law|follows? the law|as the law|may|should)\b"
    ),
    elapsed=either(
        r"\b(?:waited|waiting|been|was|were|took|since|covers?|lasted|last|already|past|every|each|spent|these|those|first)"
        r"(?: (?:for|the|about|already|nearly|over|all))*\s*$",
        r"\b(?:has|have|had|been|was|were|waited|waiting|off|out|without|dark)\b.{0,20}\bfor (?:(?:the|about|over|nearly|almost) )?$",
    ),
    now=either(r"\bthis (?:week|month)\b"),
    ago=either(
        r"^ ?(?:ago|old|,? ?no\b|,? ?nobody|without (?:power|light|electric)|of (?:waiting|dark|outage)|since|already|is a long)\b"
    ),
    firm=either(
        r"\b(?:(?<!service )(?<!published )(?<!our )promise|guaranteed?|definitely|certainly|for (?:sure|certain)|absolutely"
        r"|no question|no doubt|without a doubt|swear"
        r"|assure you|rest assured|surely|100 ?%|hundred percent|without fail|settled|my (?:word|assurance)"
        r"|(?<=i'll )make (?:very )?sure|(?<=i will )make (?:very )?sure|(?<=we'll )make (?:very )?sure|see to it|trust me"
        r"|take it from me|bet)\b"
    ),
    vows=either(r"\b(?:i|we)(?: can| do)? (?:promise|guarantee|swear|assure)(?: you| it| that| to)*(?= \w+ \w+)"),
    soon=either(r"\b(?:any (?:minute|moment|second)(?: now)?|right away|in no time|straight away|very soon)\b"),
    outcome=either(
        r"\b(?:power|electric\w*|lights?|supply)\b.{0,24}\b(?:back|on|restored|fixed)\b|\b(?:restored?|fixed"
        r"|repaired|back on)\b|compensat\w*|reimburs\w*|refund\w*|waive\w*|wipe\w*|approv\w*"
        r"|money back|in your account|\bget (?:the|your|you) (?:\w+ )?(?:thousand|hundred|yuan|money)"
        r"|pay(?:ing)? (?:you )?(?:for|back)|\bpay you|\bget (?:you )?(?:\w+ )*yuan|cover|replace|make good|fired|sacked"
        r"|punish\w*|disciplin\w*|dismiss\w*|los(?:e|es) (?:his|her|their) job|meter.{0,24}(?:faulty|fast|wrong|broken|fine|correct"
        r"|accurate|spot on|perfect|in order)|wrong with .{0,12}meter"
        r"|never happen|no (?:more|further|other) (?:outages|cuts)|(?:happen|trip) again|(?:won't|never) be another|won't (?:go|happen"
        r"|be cut|have)|any more (?:outages|cuts)"
        r"|(?:postpone|cancel|move|delay|shift|put off)\w*.{0,24}(?:outage|maintenance|work)|(?:outage|maintenance"
        r"|work).{0,24}(?:postpone|cancel|move|delay|shift|put off)"
    ),
    restored=either(
        r"\b(?:power|electric\w*|lights?|supply)\b.{0,24}\b(?:back|on|restored|fixed)\b"
        r"|\b(?:restored|fixed|repaired|back on)\b|\b(?:have|got?|get) (?:the |your )?(?:power|electric\w*|lights?)\b"
    ),
    gives=either(
        r"\b(?:we|i|they|the company)(?:'ll| will| shall|(?: are|'re|'m| am)(?: \w+)? (?:going to|gonna))(?: \w+)? (?:pay(?! a"
        r"| attention)|(?:get|buy) you a (?:brand.?)?new"
        r"|compensate|refund|reimburse|cover|replace|make good|waive|cancel|postpone|move|drop|shift|wipe|write off)\b"
        r"|\b(?:will|'ll|going to|gonna) (?:all |both )?be (?:fired|sacked|dismissed|disciplined|punished|suspended|refunded|waived"
        r"|compensated|reimbursed"
        r"|postponed|moved|cancelled|written off)\b|\bget (?:that|this|it|him|her|them|the \w+|your \w+) (?:\w+ ){0,2}(?:fired|sacked"
        r"|dismissed|refunded"
        r"|waived|moved|shifted|postponed|cancelled|written off)\b|\bhave (?:the|that|your|it) (?:\w+ ){0,3}(?:refunded|waived|moved"
        r"|shifted|postponed"
        r"|cancelled|written off)\b|\bi(?:'ve| have)?(?: \w+){0,3} (?:waived|wiped|written off|cancelled|knocked off) (?:it|that|the"
        r"|your|\w+'s)\b|\b(?:i'm|we're|i am|we are) (?:moving|postponing|cancelling|waiving|refunding|dropping|shifting) (?:the|that"
        r"|your|this|\w+'s)\b|\btak(?:e|ing) (?:the|that|your) (?:late )?(?:charge|fee|penalty) off\b|\b(?:your|that) meter(?:'s"
        r"| is)(?: \w+)? (?:fine|spot on|accurate|correct|perfect|in order)\b"
        r"|\bi (?:can|could) (?:\w+ )?(?:waive|write off|wipe|knock (?:\w+ ){0,4}off|take (?:the|that|your) (?:late )?(?:charge|fee|penalty))\b"
        r"|\b(?:we|i|they) (?:refund|compensate|reimburse) (?:you|it|the|that)\b|^(?!.*\b(?:once|when|after|from"
        r"|until)\b).*\bmoney(?:'s| is| will be| goes| comes)?[^.]{0,24} (?:in|to|into|on) your account\b"
        r"|\b(?:you(?:'re| are) getting|you(?:'ll| will) (?:get|have)) (?:all )?(?:of )?your money\b|\b(?:we|i|they)(?:'ll"
        r"| will)\b.{0,24}\bnew (?:fridge|freezer|television|telly|tv|washing machine)\b"
        r"|\byou(?:'ll| will) (?:get|have) (?:all )?(?:your|the|a) (?:full )?(?:refund|money|compensation|new (?:television|tv|fridge))\b"
        r"|\b(?:nothing|isn't anything|not a thing) (?:at all )?wrong with (?:your|the|that|this) meter\b"
        r"|\b(?:won't|don't|needn't|do not|need not) (?:have to |need to )?pay (?:the|that|your|this) (?:late|whole|penalty"
        r"|bill|arrears|charge)|\b(?:fee"
        r"|charge|penalty|bill) (?:disappears?|vanishes|goes away|is gone)\b|\b(?:no|won't be any|won't have any) (?:more"
        r"|further) (?:outages|cuts|power cuts|blackouts)\b"
    ),
    free=either(
        r"(?<!feel )\bfree(?: of charge)?\b(?! to\b)|\bno (?:\w+ )?(?:fee|charge|cost)\b|\b(?:costs?|pay) (?:you )?nothing"
        r"|without (?:a )?(?:fee|charge)|(?:isn't|hasn't been|no longer) (?:a |any )?(?:\w+ )?(?:fee|charge)|not charged?"
        r"|(?:aren't|won't be|not being|never) charged(?: (?:a thing|anything|a penny))?|(?:doesn't"
        r"|don't|won't) cost(?: you)?(?: (?:a penny|a thing|anything))?"
        r"|\bwe (?:don't|never) charge|\byou (?:don't|won't|needn't|do not) (?:have to |need to )?pay(?! back| for the"
        r"| (?:the|that|your|this) (?:late|whole|penalty|bill|arrears|charge))"
    ),
    read_out=either(
        r"\b(?:balance|open amount|arrears (?:are|is)|bill (?:is|was|of|comes)|owe|outstanding"
        r"|you said|total|last month|this month|up from)\b"
    ),
    contacts=either(
        r"\b(?:give you a (?:ring|call|bell)|rings?|calls?|phones?|contacts?|let you know|tell you|(?:get|be) in touch|texts?|hear from)\b"
    ),
    acts=either(
        r"\b(?:i|we)(?:'ll| will|'m|'re| am| are)(?: \w+)?(?: going to)? (?:regist|log|send|pass|report|chas"
        r"|tell|updat|escalat|contact|ring|call|note|file|ask|let you know|open|forward|dispatch|rais|arrang|book)"
    ),
    priced=either(
        r"^(?:(?:and|so|but|well|oh|um|then|for that) )*(?:it|that|this|there)(?:'s|'ll be| is| will be| costs?"
        r"| comes to)(?: you)?(?: (?:only|just|normally|usually|about))? (?:a )?$"
    ),
    orders=either(
        r"^(?:and |then )?(?:have|get|ask) (?:them|him|her|somebody|someone|the (?:crew|team|manager|supervisor)) (?:to )?\w+"
    ),
    pledges=either(
        r"\b(?:i|we|he|she|they|somebody|someone|technician|colleague|manager|team|crew|inspector|engineer|electrician|surveyor"
        r"|supervisor)\b.{0,12}(?:'ll| will| going to|gonna)",
        r"\b(?:i|we|somebody|someone)(?:'ll|'m)\b|\b(?:rings?|calls?|phones?|contacts?|texts?|visits?) you\b"
        r"|\bgives? you a (?:ring|call|bell)\b|\b(?:get|gets"
        r"|be) (?:back to|in touch with) you\b"
        r"|\byou(?:'ll| will) (?:have|get|receive) (?:the|your|our|a|an) (?:\w+ )?(?:result|report|answer|reply|findings|call|letter)"
        r"|\byou(?:'ll| will) (?:be (?:contacted|called|rung|told)|hear|get (?:a|an) (?:call|answer|reply))\b",
    ),
)
