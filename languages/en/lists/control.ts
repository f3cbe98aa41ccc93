import { words } from '../../words.ts';

/** Who can overrule the AI, how it is stopped, and what decides about going on. */
export const control = {
  'human_override.strong': words(`
    overrid*; overrul*; human in the loop; hitl; human on the loop; final (decision|say|call|authority|approval|judg*|review) ... (by|of|with|human*|rests|stays|remains|clinician*|staff); (human*|manual*|expert*|clinician*|physician*|doctor*|analyst*|staff|editor*|manager*|person|operator*|teacher*|attorney*|lawyer*|sme|legal|supervisor*|agent*|owner*|admin*|user*) (approv*|sign off|oversight|confirm*|verif*|validat*|moderat*|judg*|supervis*|intervention|takeover|take over|review*|check*|correction*|decision*|acceptance|control|escalation*|handoff|hand off|edit*|feedback before)
    {reviewer} ... (approve*|reject*|override*|overrule*|edit*|correct*|confirm*|certif*|decide*|adjust*|veto*|dismiss*|sign* off|verif*|review* (and|before|each|every|all|the|ai|output*|suggest*|draft*)|accept* or|retain*|remain* (in control|responsible|accountable|the|in charge)|keep* (control|the final|final|authority)|make* the (final|decision)|have the final|has the final|stay* in control|send* it|can (change|modify|undo|skip|ignore|bypass|disable|turn|reject|edit|override|correct))
    (approve*|review*|edit*|confirm*|accept*|reject*|sign* off|check*|verif*|validat*) (by|from) [a|an|the] ... {reviewer}
    (ai|model|system|assistant|agent|llm|it|bot|copilot|tool) (only suggests|only recommends|never decides|never sends|never acts|does not decide|will not decide|cannot decide); ai (drafts|suggests|recommends|proposes) ... (human*|{human_override.handler}|{reviewer}) ... (review*|approv*|edits|decid*|confirm*|sign*|accept*|correct*|reject*)
    (accept*|approve*) [or|and] (reject*|edit*|modif*|override*|decline*|dismiss*|change*|deny|correct*); (edit*|review*|approv*|confirm*|human*) ... before (sending|publishing|any|it is|they|execution|being|posting|submission|submitting|applying|anything|release|use|commit*|export*|deploy*|action*|delivery|going|changes)
    before (sending|publishing|execution|posting|anything is sent|release|delivery) ... (review*|approv*|confirm*|human*)
    require* ... (human|manual|clinician|physician|reviewer|staff|manager|explicit|user|expert|legal|approval) ... (approv*|review*|confirm*|sign off|verif*|validat*|consent); human (approval|review|judg*|authority|control|decision*) ; manual (override|approval|review* of|takeover|intervention); approval (gate*|workflow*|queue*|step*|required|before); review (queue*|gate*|workflow*|step*|screen) ; (escalat*|rout*|hand* [off|over]|transfer*|defer*|flag*|forward*|send*|refer*|kick*) ... to [a|an|the] ... (human*|person|staff|manager|expert*|clinician*|analyst*|supervisor*|specialist*|operator*|support (team|agent*|staff)|live agent*|doctor*|nurse*|reviewer*|sme*|care team|moderator*|attorney*|front desk|owner|team lead|on call)
    low confidence ... (human*|review*|manual*|escalat*|queue*); advisory only; decision support [only]; suggestion only; recommendation* only; assistive only; not autonomous; no autonomous; not [fully] (automated|autonomous); never (auto|act*|send*|decide*|publish*|executed|make*|diagnos*|sent) ... without ; without (human|explicit|manual|user|clinician|staff|prior|my|their|owner) (approval|review|confirmation|consent|sign off|oversight|verification|intervention) ; nothing ... without ... (approval|confirmation|review); four eyes; two person; maker checker; dual control; undo; veto; opt out; bypass; manual mode; dismiss*; human (loop|gate*|checkpoint*|backstop|handoff|fallback); reviewed by (a|an|the|human*|staff|clinician*) ; (approved|reviewed|confirmed|verified|validated|checked|edited|signed off) by; human remains; remains authoritative; authority (stays|remains|rests); user (confirm*|approv*) ; confirm* (before|dialog|step|screen|prompt)
    and (corrects|changes|edits|approves|rejects|releases|confirms|signs|checks|amends|adjusts|completes|overrules|discards) (it|them|the|what|each|every|any); (correct*|change|changes|edit|edits|check|checks|amend*|fix|fixes|adjust*|approve*|discard*) (it|them|the [*] [*]|each|every [*]|any [*]) (before|when|if|as) ; {human_override.person} ... (may|can|could) (ignore|skip|discard|strike|hold back|set aside|overwrite|replace|send back|drop|change|pass over)
    (until|unless) ... {human_override.person} ... {human_override.done}; before [a|an|the|one|two|another] [*] {human_override.person} [has|have] {human_override.done}
    {human_override.person} ... (check*|read*|inspect*|assess*|verif*|correct*|amend*|adapt*|complet*|clear*|look* (at|over|through)|compar*|judg*|sampl*|proofread*|vet|vets|modif*|chang*|overrid*|ignor*|refus*|releas*|hide*|mark*|fix*) ... {human_override.output}
    {human_override.output} ... {human_override.done} ... (by|before|manually|by hand)
    {human_override.done} by [a|an|the|one|two|another|our|their] [*] [*] {human_override.person}; decision* ... (made|taken) by [a|an|the] ... {human_override.person}
    (decision*|last word|final word|last say|judgement) ... (stay*|remain*|rest|rests|lie|lies|left|kept) (with|by|to|in the hands); (last|final) (word|say); {human_override.person} ... (take*|make*|keep*|has|have) (the|that|this|each|every|all|his|her|their own) ... decision*; (his|her|their|whose) decision (counts|prevails|wins)
    {human_override.person} ... (can|may|could|be able to|able to|allowed to|free to|right to|entitled to|option to) [always|also|still|at any (time|moment)|then|either|simply] (stop|pause|ignore|modify|change|correct|reject|refuse|decline|overrule|override|deviate|intervene|take over|edit|skip|bypass|disable|adapt|adjust|hide|dismiss|undo|amend|contest|challenge|step in|veto|discard|release|confirm)
    (can|may|able to) ... (by hand|manually); can be (overruled|overridden|rejected|ignored|dismissed|contested|challenged|appealed|corrected|bypassed)
    (accept*|approv*|adopt*|confirm*|keep*|chang*|correct*|modif*|adjust*|edit*|clear|release) [or|and|to] (reject*|ignor*|dismiss*|declin*|overrul*|overrid*|discard*|refus*|overwrit*|block); (check|checks|review|reviews|verify|verifies|read|reads) and [where needed] (change*|correct*|edit*|release*|approve*|adjust*|sign*|confirm*|amend*|complete*|decide*)
    (hand* over|handed|hands [it|them]|transfer*|refer* [it|them]|pass* [it|them] [on]|put through|redirect*|escalat*|defer*|connect*) to [a|an|the|our|his|another|one of] [*] [*] {human_override.handler}; (call*|chat*|conversation*|customer*|case*|ticket*|request*) ... (transferred|handed [over]|passed|connected|put through) to (a|an|the|another) [*] (agent|{human_override.handler})
    {human_override.doubt} ... (go|goes|sent|rout*|wait|waits|land*|assign*|queue*|passed|referred|held|shown|handled|decided|looked at|checked) ... (to|by|for|in) ... (queue|person|human*|{human_override.handler})
    (object|objects|appeal|appeals) (to|against) [the|a|an|any|each|every] {human_override.made}; (contest|contests|contested|contesting|appeal|appeals|appealed|challenge|object to|objects to) [the|a|an|any|this] ... (decision*|flag*|score*|automated|result*|outcome*|grade*|refusal*|rejection*|recommendation*); re examin*; (second|human|manual) (look|opinion|re assessment|reassessment|reconsideration); right to (contest|appeal|object|human|a human)
    (only|merely|just) (proposes|propose|suggests|suggest|recommends|drafts|advises|assists|prepares|prefills|pre fills); not binding; non binding; (pre fill*|prefill*|propos*|suggest*|draft*|prepar*) ... {human_override.person} ... (verif*|sign*|confirm*|check*|decid*|accept*|correct*|complet*|releas*)
    (need*|require*|subject to|only with|only after) ... (sign off|signature|release|ok|consent|confirmation|countersign*|second pair) (by|from|of) [a|an|the] [*] [*] {human_override.person}; second pair of eyes; manually (approv*|releas*|confirm*|overrid*)
    (she|he|they|staff|everyone|anyone|whoever|{human_override.person}) ... (may|can|could|is free to|are free to) [always|still|then|also] (overwrite|overrule|override|reject|ignore|cross out|strike|strike out|change|correct|delete|mute|flip|skip|discard|wave through|drag|type any|type another|take any|take over|call back|undo|say no|send back|choose another|pick another|leave it|switch)
    (she|he|they|{human_override.person}) [then] (overwrites|overrules|overrides|rejects|ignores|crosses|strikes|changes|corrects|deletes|rewrites|flips|discards|accepts|signs|chooses|decides|releases|edits) [or|and]; (chooses|decides|choose|decide) (as|whether|what|which|when|how|if) ; {human_override.person} (sign|signs|signed|countersign*); {human_override.person} ... [button|word|choice|vote] (counts|wins|goes|prevails|stands); (what|whatever) (she|he|they) (says|say|decide*) (goes|counts); (last|final) (word|say)
    only a (hint|suggestion|proposal|recommendation|draft); is (a|only a) (hint|suggestion); (nothing|no * |none) ... (on its own|by itself|by themselves|unread|unsigned|unseen); never ... (by itself|on its own|unread)
    (can|may) [always] (ask|call) for (a|the) (person|human|colleague|{human_override.handler})
    editable; edit inline; inline edit*; manual* (vett*|refin*|correct*|adjust*); (as a|as|a) (final|last|second) check; final check (by|of|before)
  `),
  // whole constructions: by themselves they say who decides about what the AI puts out, and how
  'human_override.says': words(`
    only ... (after|once|when|if) [a|an|the|one|two|another] [*] {human_override.person} [has|have] {human_override.lets}
    {human_override.handler} (must|has to|have to|needs to|need to) (confirm|approve|accept|check|release|sign|review|read) ... before
    {human_override.person} (has|have|keeps|keep) the (last|final) (word|say); (if|when|where) [a|an|the] [*] {human_override.person} (disagrees|disagree|objects|object|thinks otherwise|sees it differently); (his|her|their) (choice|figure|decision|word|judgement|judgment|value|version|answer) (counts|wins|prevails|stands|holds|goes)
    {human_override.handler} {human_override.can} [always|also|still|then|freely|simply|either|just] {human_override.change} ... (by hand|manually|at any (time|moment)|with one click|with a click|without (giving|a) [a] reason)
    {human_override.subject} {human_override.can} [always|also|still|then|freely|simply|either|just] {human_override.change} (it|them|whatever|[the|a|an|each|every|any|all] [*] {human_override.output}|[the|a|an|each|every|any|all] [of the] {human_override.made} *)
    {human_override.subject} {human_override.can} [always|also|still|then|freely|simply|either|just] {human_override.change} [{human_override.change}] [{human_override.change}] (or|and) {human_override.change} (it|them|whatever|any|each|every|all|[the] {human_override.output}|[the] {human_override.made})
    {human_override.handler} {human_override.can} [always|also|still|then|freely|simply|either|just] {human_override.change} ... before (they|she|he|it|the [*]) (confirm*|send*|releas*|publish*|sign*|sav*|is|are|approv*|go|goes|order*|post*|submit*|file*)
    (unless|until|without) [a|an|the|some|one of the|one|two|another] [*] {human_override.person} [has|have] {human_override.lets}; before [a|an|the|one|two] [*] {human_override.person} (has|have) {human_override.lets}
    {human_override.subject} (reads|checks|reviews|opens|gets|sees|looks (at|over|through)|goes through) ... {human_override.changes} ... (sends|publishes|files|releases|posts|signs|saves|discards|throws|bins|rejects|puts)
    {human_override.subject} ... {human_override.changes} (it|them|each|every|the [*]) ... (or|and) (throws|throw|bins|bin|discards|discard|rejects|reject|deletes|delete) (it|them)
    (has|have|must|need|needs) [to] be {human_override.done} [or|and] [rejected|struck out|refused|corrected|changed|released|discarded] by [a|an|the|one|two|another] [*] {human_override.person}
    {human_override.subject} ... {human_override.accepts} [{human_override.changes}] [or|and] {human_override.changes} (it|them|what|[each|every|any|the|all] [*] {human_override.output}|[each|every|any|the|all] {human_override.made})
    {human_override.subject} ... {human_override.accepts} {human_override.changes} (or|and) {human_override.changes} (it|them|what|[each|every|any|the|all] [*] {human_override.output}|[each|every|any|the|all] {human_override.made})
  `),
  'human_override.subject': words(`{human_override.handler}; she; he; they`),
  'human_override.can': words(
    `can; may; could; (is|are) (free|allowed|able|entitled) to; (has|have) the (right|option|possibility) to`,
  ),
  // what is marked as the AI's by the word before it
  'human_override.made': words(`
    proposed; suggested; recommended; drafted; predicted; generated; pre filled; prefilled; calculated; computed; extracted; ai *
  `),
  'human_override.change': words(`
    change; edit; correct; adjust; alter; amend; modify; revise; raise; lower; increase; reduce; move; swap; shift; delete; remove; rewrite; reword; rephrase; replace; drop; discard; reject; refuse; decline; ignore; override; overrule; overwrite; skip; cancel; undo; strike [out]; cross out; throw [it|them] (away|out); scrap; bin; reorder; re order; rearrange; reassign; postpone; dismiss; hide; veto; accept; approve; confirm
  `),
  'human_override.changes': words(`
    {human_override.change}; changes; edits; corrects; adjusts; alters; amends; modifies; revises; moves; swaps; deletes; removes; rewrites; rewords; replaces; drops; discards; rejects; refuses; declines; ignores; overrides; overrules; overwrites; skips; cancels; strikes [out]; crosses out; throws [it|them] (away|out); scraps; bins; reorders; re orders; rearranges; reassigns; dismisses; hides; completes
  `),
  'human_override.accepts': words(
    `approve; approves; accept; accepts; confirm; confirms; take; takes; keep; keeps; release; releases; clear; clears`,
  ),
  // by which somebody lets it happen
  'human_override.lets': words(`
    {human_override.done}; press; presses; pressed; pressing; click; clicks; clicked; clicking; tick; ticks; ticked; ticking; hits; hitting; says (so|yes); said (so|yes); approving; confirming; releasing; signing; accepting; checking; reading; looked
  `),
  // looked at afterwards, or counted: nothing is changed by that
  'human_override.afterwards': words(`
    sample; samples; sampled; spot check*; control report*; random #; (share|number|rate|percentage|count|proportion|list) of [the|all] (overruled|overridden|rejected|changed|corrected|edited|discarded|ignored|dismissed|struck out); [the] (rejected|overruled|overridden|discarded|dismissed|ignored|thrown away) {human_override.output}
  `),
  // with these, the same sentence also says that somebody decides
  'human_override.decides': words(`
    before; until; unless; can; may; could; nothing; last word; (approve|approves|accept|accepts|reject|rejects|overrule|overrules|override|overrides|decide|decides|correct|corrects|release|releases|change|changes); (check|checks|read|reads|review|reviews) (all|each|every)
  `),
  'human_override.person': words(`
    {reviewer}; {human_override.handler}
  `),
  // what people do with what it puts out, below a heading that speaks of their part
  'human_override.act': words(`
    flip*; overwrite*; overrul*; overrid*; cross* out; strike*; struck; reject*; ignor*; delete*; rewrit*; chang*; correct*; edit*; choos*; chose; pick another; decide*; sign*; check*; read every; reads every; throw* away; discard*; mute*; drag*; skip*; worked by; handled by; goes to; go to; shown to; wave* through; order the list; orders the list; release*; accept*; confirm*; approve*; take* over; step* in; replies; calls back
  `),
  'human_override.heading': words(
    `last word; final say; last say; in doubt; not sure; unsure; (stays|remains|decides|first); on top; in (command|control|charge); (part|role|say); the (receptionist|adviser|advisor|teacher|nurse|doctor|clerk|planner|operator|driver|handler|analyst|lawyer|inspector|farmer|buyer|painter|crew); human (control|oversight|override*|review|in the loop|decision*|approval); override*; hitl; who (decides|overrules|controls); hands on the (wheel|tiller|controls|reins); right to (object|appeal|contest|say no); objection*; appeals; contesting; veto; manual (correction*|control|takeover|intervention|decision*); four eyes; people (in charge|in control|decide); intervening; what (staff|people|users|clerks) (can|may)`,
  ),
  'human_override.handler': words(`
    (crew|shift|section|ward|duty|branch|store|site|floor|depot|yard|station|kitchen|plant) (chief*|leader*|lead|manager*|sister*|head); matron*; paramedic*; optician*; physio*; radiographer*; gp; gps; head (teacher|nurse|chef); headteacher*; trainee*; apprentice*; painter*; welder*; fitter*; machinist*; electrician*; mechanic*; plumber*; porter*; housekeeper*; concierge*; receptionist*; captain*; crew*; skipper*; stevedore*; ranger*; forester*; farmer*; breeder*; miner*; surveyor*; estimator*; teller*; cashier*; loan officer*; actuar*; notar*; magistrate*; bailiff*; registrar*; councillor*; picker*; packer*; loader*; cook*; chef*; waiter*; baker*; butcher*; gardener*; warder*; signaller*;
    copywriter*; associate*; bookkeeper*; secretar*; caretaker*; gardener*; buyer*; grader*; sorter*; proofreader*; scheduler*; sales rep*;
    front desk; (crew|shift|section|ward) (chief*|leader*|lead); foreman; foremen; forewoman; reception*; volunteer*; shop staff; store staff; desk staff; 
    // people by what they are; words that also name software ("agent", "user", "admin") are left out
    human*; person; people; somebody; someone; colleague*; staff; member of staff; employee*; clerk*; case worker*; caseworker*; officer*; handler*; foreman; foremen; (shift|team) lead*; supervisor*; manager*; tutor*; teacher*; professor*; lecturer*; faculty; judge*; therapist*; midwi*; vet; vets; surgeon*; dentist*; social worker*; assessor*; examiner*; adjudicator*; translator*; journalist*; curator*; archivist*; librarian*; driver*; broker*; trader*; chemist*; geologist*; agronomist*; grower*; steward*; warden*; official*; second person; merchandiser*; secretary; receptionist*; paramedic*; carer*; caregiver*; scientist*; clinician*; doctor*; physician*; nurse*; radiologist*; pathologist*; pharmacist*; analyst*; reviewer*; specialist*; expert*; editor*; moderator*; underwriter*; adjuster*; lawyer*; attorney*; counsel; paralegal*; recruiter*; practitioner*; planner*; dispatcher*; technician*; inspector*; auditor*; accountant*; controller*; advisor*; adviser*; counselor*; counsellor*; coach*; coordinator*; operator*; professional*; sme; smes
  `),
  'human_override.output': words(`
    // what an AI hands over
    suggest*; recommendation*; proposal*; proposed *; draft*; output*; answer*; reply; replies; response*; prediction*; translation*; summary; summaries; classification*; extracted *; extraction*; generated *; flagged *; automated *; grouping*; wrong (label*|match*|answer*|flag*|score*); label*; ranking*; score*
  `),
  'human_override.done': words(`
    released; releases; approved; approves; checked; checks; confirmed; confirms; seen; read; reviewed; reviews; signed; signs; accepted; accepts; cleared; agreed; agrees; verified; verifies; validated; authorised; authorized; corrected; corrects; amended; adapted; edited; countersigned; vetted; looked at; inspected; assessed; proofread; finalised; finalized; double checked; overruled; overridden; re examined
  `),
  'human_override.doubt': words(`
    flagged; uncertain; unsure; doubtful; unclear; borderline; unusual; low confidence; confidence below; ambiguous; disputed; sensitive; high risk; critical; difficult; exception*; edge case*
  `),
  'human_override.weak': words(
    'human; review*; approv*; oversight; reviewer*; escalat*; manual*; verif*; guardrail*; moderat*; supervis*; confirm*; validat*; sign off',
  ),
  'human_override.not': words(`
    code review*; peer review*; pull request*; pr review*; pr approval*; optional override*; override* (config*|param*|default*|the (model|env|flag|setting*|default*)|env*|flag*|value*); config* override*; environment override*; css override*; repo override*; design review*; literature review*; budget approv*; systematic review*; performance review*; review (the|this|our) (plan|document*|roadmap|proposal|prd|budget|architecture|charter|results|metrics|progress|scope|code|timeline|requirements); reviewed by (the|our) (board|steering|irb|leadership|executive*); review* weekly; weekly review*; monthly review*; quarterly review*; (stakeholder|executive|leadership|management|security|legal|compliance|architecture|irb|vendor|app store|sprint|milestone|gate|phase|budget|design|document|charter|steering|board) (review*|approv*|sign off); approval (of|for) (the|this) (budget|project|charter|plan|proposal|document); project approval; customer review*; product review*; online review*; review data; google review*; user review*; app review*; approved (budget|vendor*|by the (board|steering*)); loan approval*; prior authorization approval*; regulatory approval*; approval rate*; reviewers; without human (intervention|involvement|input|oversight); zero human; no human; fully autonomous*; human resources; human readable; human error*; human capital; human like; human cost*; human factor*; user validation; validated on; cross validat*; data validation; schema validation; validation (set|data|loss|split|accuracy); form validation; input validation; verification code; email verification; user acceptance; user review of; human baseline; human label*; human annotat*; human evaluat*
    (approv*|review*|verif*|confirm*) [new|all|the|user] (account*|registration*|member*|sign up*|access request*|leave|holiday*|appointment*); multi agent review*; (vs|versus|than|against|compared (to|with)) [a|the] (manual|human) *; (ai|the|autonomous) agent (decides|approves|rejects|confirms|verifies|checks); (its|their|security|legal) review and; (checked|reviewed|read|verified|validated|confirmed|approved|edited) by (a|an|the|our) [*] [*] (ai|model*|algorithm*|assistant|software|system|bot|classifier*|llm*|script*)
    (accept*|reject*|overrul*|overrid*|discard*|throw* away|correct*|edit*|chang*|ignor*) (more|fewer|less) than; (can|may|could) (change|edit|correct|cancel|delete|adjust|update|move) [or|and] [change|edit|correct|cancel|delete|adjust|update|move] (their|his|her) [own] (password*|booking*|order*|profile*|account*|time sheet*|setting*|detail*|data|appointment*|leave|preference*|photo*|post*|comment*|reservation*|subscription*|address*)
    right to opt out; opt out of (sms|marketing|e mail*|email*|cookie*|tracking|data|sharing|notification*)
  `),
  // somebody checks outputs offline; no control of decisions in operation
  'human_override.today': words(`today; currently; manually review*; at present; existing process; current process`),
  'control.absent': words(`
    (is|are|was|were) not (foreseen|planned|provided|intended|envisaged|available|possible|required|offered|expected); (neither|not) foreseen; is not there; does not exist; do not exist
  `),
  'control.later': words(`
    (still|yet) (have|has|need*|to) ... (work out|find out|define|clarif*|agree|determine|develop|write); (concept|plan|procedure|criteria|rules|process) [*] [*] (will be|is to be|are to be|has to be|have to be) (provided|fixed|defined|agreed|documented|prepared|developed|worked out|drafted|determined|specified|set)
  `),
  'rollback.strong': words(`
    roll* back*; rollback*; revert*; back out plan; backout*; kill switch*; killswitch*; master switch; off switch; circuit breaker*; feature (flag*|toggle*|switch*); behind a flag; flag off; (disabl*|deactivat*|suspend*|paus*|switch* off|turn* off|shut* (off|down)|stop*|halt*|terminat*|remov*|pull*|freez*) [the|an|a|all] ... (ai|model*|agent*|bot|assistant|integration|feature*|automation*|version|routing|pilot|rollout|roll out|deployment*|launch|system|chatbot|copilot|service|workflow*|tool|recommendation*|expansion|experiment|outreach|campaign*|campaigns|access|auto*|channel*)
    (ai|model|agent|bot|assistant|feature|pilot|system|rollout|integration|deployment|canary|automation) ... (is|are|be|can be|gets|will be|automatically) (disabled|paused|stopped|suspended|switched off|turned off|rolled back|reverted|halted|shut down|deactivated|removed|withdrawn|aborted)
    (previous|prior|last known good|old|earlier|last stable|stable|known good|last) (model*|stable|prompt*|version*|release*|champion|index|config*|state) ... (restor*|redeploy*|kept|available|revert*|switch*|roll*|promot*); (restore*|redeploy*|switch back to|return* to|go* back to|swap* back to|re enable*) [the|a] ... (previous|prior|old|manual|legacy|existing|last|champion|baseline|rule*|current process|original|human|stable|status quo); blue green; canary ... (abort*|rollback|roll back|revert|automatic); shadow mode; decommission*; champion challenger; sunset*; (fall* back*|fallback*|revert*|switch*|return*|back|route*|rout*) ... to [the|a|an] ... (manual*|human*|rule*|existing|legacy|current|previous|prior|old|static|default|paper|phone|traditional|keyword|non ai|deterministic|heuristic*|standard|normal|today's|in person|status quo|spreadsheet*|templates|simple*|as is)
    manual (fallback|process|procedure|mode|workaround|operation*|backup) ... (if|when|available|remains|continue*|as|resume*|while|during); (if|when) ... (fail*|down|unavailable|outage*|below|drop*|exceed*|offline|incident|wrong|unsafe|worse|degrad*|breach*|spike*) ... (fall* back*|manual*|disable*|switch*|stop*|pause*|revert*|roll*|halt*|shut*|turn*|human*|suspend*|abort*|freeze*|legacy|rule*); immediate (shutdown|stop|halt|suspension|rollback|pause); emergency (stop|shutdown|off|brake|disable); abort*; kill criteri*; stop criteri*; opt out flag; rollback; instant rollback; safe mode; degraded mode; graceful* degrad*; degrade* gracefully; contingency plan; business continuity; disable flag; one click disable; hot swap; unwind; reversib*; retire the model; take* (it|the model|the assistant|the agent|the bot|the system) (offline|down); stop the (pilot|rollout|experiment|program*)
    (disabl*|deactivat*|suspend*|paus*|halt*|withdraw*|switch* off|turn* off|shut* (off|down)|unplug*|uninstall*|block*|retire*|take*|pull*) [the|this|an|a|all] [*] {rollback.thing} [for|per|in|on|at|until|if|when|from|out|off|by|again]
    (switch*|turn*|shut*|tak*|pull*|put*|remov*) [the|this|it|an|a|all] [*] [{rollback.thing}] (off|down|offline|out of (service|use|operation|production)|from (service|production)) ; (switch|turn|shut|take) (it|them|this) (off|down|offline)
    {rollback.thing} ... (is|are|be|gets|get|may be|can be) [automatically|immediately|then] (turned off|switched off|shut off|shut down|paused|suspended|disabled|deactivated|stopped|withdrawn|taken (down|offline|out|back)|pulled|replaced|removed|rolled back|reverted|hidden|blocked); automatic (shut off|shutoff|shut down|switch off|stop|disabl*|pause|deactivation|cut off)
    (flip*|toggl*|flick*|throw*) [the|a|its] [*] (toggle|switch|flag); (toggle|flag|switch) [*] (off|to off|set to off|is off); set* [the] [*] flag
    (go|goes|going|went|come|comes|step|fall|falls|change|changes|move|moves|put|set|switched|taken|brought|returned) back (to|in|into|on|onto|if|when|whenever) ; (return*|revert*|restor*|reset*) to (its|the|a|their|our|last|fixed|previous|former|old|usual|default|manual) ...  (schedule|rule*|plan|setting*|list|parameter*|price*|process*|procedure*|paper|spreadsheet*|version|system|method|mode|way|practice|form*|engine|scoring|allocation|work*)
    (redeploy*|re deploy*|reinstall*|reactivat*|re activat*|reload*|reinstat*) ... (version|v #|model|release|last|previous|old|former|rule*|process|system|config*)
    (previous|prior|former|old|last approved|last working|last good|last known|last night's|yesterday's|earlier|last released) [*] (model*|version*|release*|list|price*|file|dialogue|screen|plan|schedule|forecast|rule*|form*|process|procedure|system|way|method|scoring) ... (appear*|restor*|reload*|used|stay*|remain*|kept|available|return*|redeploy*|take* over|active|again|valid)
    (continue*|carry on|carries on|keep working|work|works|working|proceed*|go on|resume*) ... (as before|like before|as usual|as today|as now|as in the past|the old way|manually|by hand|on paper|by phone|they use today|used today|used before|without (the|ai|it)|normal operation); (run|runs|running|work|works|operate*|continue*|switch*) ... in manual (mode|operation)
    (record|shadow|observation|read|test|advisory|suggestion) only mode; out of service; taken off; back to (paper|manual|the old|the former|the previous|the current|excel|the spreadsheet*|phone|e mail|human*|the rules|the status quo)
    (runs|run|keep*|kept|stays|stay|remain*) in parallel; (old|existing|current|manual|former|previous) (process|system|procedure|way|list|form*|tool|rules) (stay*|remain*|keeps|kept|is kept|continues|runs) [*] (available|in place|in parallel|as|running|active|until|ready|for); without (any) interruption when
  `),
  // whole constructions: one thing is taken out of use, and another is used in its place
  'rollback.says': words(`
    {rollback.takesOut} ... (and|then|so) ... {rollback.resumes}
    {rollback.takesOut} ... (and|then|so) ... (takes|take) over again; {rollback.takenOut} ... (and|then|so) ... (takes|take) over again
    {rollback.takenOut} ... (and|then|so) ... {rollback.resumes}
    {rollback.takesOut} ... (and|then|so) ... {rollback.asBefore}; {rollback.takenOut} ... (and|then|so) ... {rollback.asBefore}; (by hand|manually|on paper|by phone) again
    {rollback.takesOut} ... (and|then|so) ... {rollback.again}; {rollback.takenOut} ... (and|then|so) ... {rollback.again}
    {rollback.takesOut} ... (and|then|so) [*] [*] (write*|work*|sort*|plan*|read*|order*|check*|book*|answer*|decide*) [*] (by hand|manually|on paper|as before|as they did before)
  `),
  'rollback.asBefore': words(
    `as before; like before; (as|like) (now|today|until now|in the past); as (they|we|people|it) (do|does|did|was|were) (now|today|before|until now); the old way`,
  ),
  'rollback.takesOut': words(`
    (hide|hides) [the|this|its|an|a|all] [*] (button|link|column|field|tag|tags|panel|box|suggestion*|tile|menu|marks|labels);
    (deactivat*|disabl*|suspend*|withdraw*|switch* off|turn* off|shut* (off|down)|unplug*|uninstall*|remov*|paus*|take* out|pull*) [the|this|its|our|an|a|all|both] [*] [*]; (switch*|turn*|shut*) [the|this|its|an|a] [*] [*] (off|down); (take*|pull*) [the|this|its|an|a] [*] (out of|off|from) [the|service|use|operation|production]; (take*|pull*|remov*) (it|them) (out of|off|from|down|away)
  `),
  'rollback.takenOut': words(`
    (is|are|be|gets|get) [then|immediately|simply] (deactivated|disabled|suspended|withdrawn|switched off|turned off|shut (off|down)|unplugged|removed|paused|taken (out|down|off|away)|pulled)
  `),
  'rollback.resumes': words(`
    (return*|go|goes|switch*|revert*|fall|falls|change*|move*|come|comes) [back] to [the|its|their|our|a] [*] [*] [*] (cycle*|process*|procedure*|routine*|rota|roster*|round*|schedule*|plan|plans|list|lists|rule*|checklist*|template*|form|forms|method*|practice*|paper|hand|spreadsheet*|book|phone|telephone|manual*|former|previous|old|before|criteria|script*); (return*|go|goes|switch*|revert*) [back] to (walking|sorting|reading|writing|calling|checking|counting|planning|ordering|typing|working|drawing|inspecting|visiting|measuring|testing|booking|answering|listening|searching|marking|pricing)
  `),
  // what was there before is there again
  'rollback.again': words(`
    (show*|see|sees|use|uses|appl*|display*|work*|run*|serve*|get|gets|appear*|count*) ... again; (again|then) (show*|see*|use|uses|appl*|display*|run*|serve*) ... (old|former|previous|static|fixed|usual|manual*|paper|today|before|original|printed)
  `),
  'rollback.thing': words(`
    // what is taken out of use: the AI, or what it puts out
    ai; model*; agent*; bot; bots; chatbot*; assistant*; copilot; tutor; integration*; feature*; function*; automation*; pilot; rollout; routing; system; service; workflow*; tool*; plugin*; plug in*; extension; module*; engine; component*; software; application; app; add on; add ons; addon*; button; feed; algorithm*; scoring; score*; ranking*; triage; label*; tagging; suggestion*; recommendation*; prediction*; forecast*; answer*; reply; replies; draft*; translation*; auto *; automatic *; optimi*; solver; deployment*; version; solution; prompt*
  `),
  // the undertaking ends, not the AI: a decision about going on
  'rollback.undertaking': words(`
    (stop*|end|ends|ending|paus*|halt*|terminat*|suspend*|abort*|close|closes|cancel*|discontinu*|abandon*|freez*|pull*) [the|this|our|its|a|any|whole] [*] (pilot*|trial*|project*|experiment*|programme*|program|programs|initiative*|rollout*|roll out|expansion*|phase*|campaign*|outreach|proof of concept|poc)
    (pilot*|trial*|project*|experiment*|programme*|program|programs|initiative*|rollout*|roll out|expansion*|phase*|proof of concept|poc) [#] (is|are|be|gets|get|will be|shall be|must be|can be|may be) [automatically|then|not] (stopped|ended|closed|paused|halted|terminated|suspended|aborted|cancelled|canceled|discontinued|abandoned)
  `),
  // with the other way named, stopping is one outcome of a decision
  'rollback.goesOn': words(`
    (go|goes|going|carry|carries) on (if|when|only|with|above|below|from); (continue*|proceed*|extend*|expand*|scale*|prolong*|renew*|roll* out) (if|when|only|with|above|below|from); go if; go (above|below|from|at); (otherwise|else|if not|or) [we|it|the pilot] (stop*|end*)
  `),
  // it does harm while it runs
  'rollback.harm': words(`
    harm*; unsafe; safety; incident*; breach*; leak*; wrong*; mistake*; error*; fail*; fault*; outage*; unavailable; down; drift*; complain*; degrad*; hallucinat*; problem*; emergenc*; immediate*; at once; at any (time|moment|point); instant*; within (minutes|hours|# minutes|# hours|the hour|the day|a day); same day
  `),
  'rollback.weak': words(
    `fallback*; fall* back; contingenc*; disable*; off switch; failover; fail safe*; failsafe*; recovery; shutdown; halt*; pause*; revert; undo; versioned; versioning; canary; staged; incident response; escalat* ; degrad*; backup; redundan*
    suspend*; withdraw*; deactivat*; redeploy*; shut off; manual mode; go back; plan b
  `,
  ),
  'rollback.not': words(`
    (rollback*|roll* back*|rolled back|revert*) [of] [the|a|an|any|our|all] [*] (transaction*|database*|db|migration*|schema*|insert*|commit*|sql); (transaction*|database*|migration*|insert*|commit*) ... (is|are|gets|be) (rolled back|reverted);
    savepoint*; rollback (of|the|a) (transaction*|database*|insert*|record*|migration*|change*|order*); transaction* ... (rollback|roll back|rolled back); (commit*|insert*|dml|migration*|sql|db|database) ... (rollback|rolled back|roll back|revert*); rollback reason; rollback on (error|exception*); auto commit; no fallback*; fallback (font*|value*|image*|locale*|text|rate*|count|message*|response*|answer*|reply|query|search|language*|label|url|icon|parser|intent*|prompt*|chain|provider*|model*|llm*|handler|logic|strateg*|heuristic* for parsing); fallback to (english|default value|cached|another (provider|model)|a smaller|smaller|secondary|openai|gpt*|claude|gemini|local (model|llm)|next provider|ocr|regex|text search|bm25|keyword search); (provider|model|llm) (fallback*|failover); retry ... fallback; on (error|exception|timeout) ... fallback; canary (bird|island*); dev* feature flag*; pause* (video|playback|recording|audio|game|music|subscription*|between|button); stop* (word*|sequence*|loss|token*|signal*|reason*|light*|watch*|using|doing|bleeding|work|production|order*); early stop*; disable* (user*|people|student*|account*|button*|javascript|field*|comment*|cookie*|notification*|person|patient*); disabled (user*|people|student*|patient*|person*); people stop; users stop; machine* ... (stop*|shut* down|halt*); (plant|line|equipment|production|machine|server|conveyor|unplanned|government|industrial) (shutdown*|stop*|halt*); shutdown of the (plant|line|machine); system shutdown; graceful shutdown; revert to the user; turn* off (the light*|notification*|alert*); version control rollback; git revert; undo button; undo last; remove* [the](column*|duplicate*|field*|row*|stop*|pii|noise|outlier*|feature*|bias*|barrier*|friction|personal*)
    rollback (data|state|awareness|histor*|info*|event*|table*|log*|count*|feature*); (last|previous|earlier) version* of [the|a] (source|document|file|article|map|road|page|record*); (come|comes|go|goes|went|came|put) back (to (the|our) (customer*|user*|client*|patient*|work|school|office|shop|store|site|home|sender|start|page|list|top|question)|home|later|again|often|every); (tenant*|pump*|meter*|machine*|motor*|lamp*|light*|heating|valve*|tank|device*) ... (switch* off|turn* off|shut* off|shut down|is shut down); shut off valve*; freez* [the|candidate|all] (model|code|weight*|layer*|param*|backbone|encoder|config*|dataset*|data|candidate)
    ; (switch*|turn*|shut*) [off] [the|a] (pump*|motor*|tap|valve*|heater*|heating|oven*|light*|radio|television|fan*|compressor*|boiler*) [off|down]
    ; emergency (stop*|exit*) ... (conveyor*|machine*|inspect*|press|vehicle*|elevator*); (revert*|return*|go back|switch*) ... (working time|part time|full time)
  `),
  'rollback.who': words(`
    {human_override.handler}; {role}; on call; team; we; operator*; engineer*; owner*; admin*; agent*
  `),
  'rollback.trigger': words(
    `if; when; whenever; trigger*; threshold*; below; above; exceed*; drop* below; falls below; breach*; incident*; on (any|a) (breach|incident|failure|regression|violation*); in case of; upon; should; severity; sev 1; sev1; p1; fail*; error rate; outage; unavailable; (is|are|goes|go|service|system|model|server) down; degrad*; unsafe; anomal*
    as soon as; in case; goes wrong; wrong; problem*; fault*; mistake*; worse; less than; more than; (over|under) (#|{numberWord}); harmful; complain*; drift*; without a signal; at any (time|moment); at any point; alarm*; incidents; once; until; unless; necessary; in the event; within # of; error*; loss of
  `,
  ),
  // what is done, below a heading that speaks of going back
  'rollback.act': words(`
    {rollback.takenOut}; (can|may|could) be (taken|removed|withdrawn|disabled|switched|turned|pulled|hidden); (this|that) is done (when|if|as soon as|once|whenever); (does|do|did) (this|so|that) (when|if|as soon as|once|whenever); (again|then) (show*|use|uses|appl*|serve*|run*); (take|takes) over again
    (turn*|switch*|take*|shut*|pull*|put*) ... (off|out|down|away|back); clos* the [*] (button|window|function|tool); close*; hide*; ends it; stops; stop; withdraw*; unplug*; flip*; toggle*; (go|goes|went|drive|write|work|sort|order|read|take|use|call|plan|do) ... (again|as (now|before|today|usual|last)|by hand|by phone|the old); show only; step* in; the old *; last (year's|week's|year|week)
  `),
  'rollback.how': words(
    `flag; feature flag*; switch; toggle; button; one click; command; config*; environment variable; version; previous; manual; minutes; seconds; hours; within #; runbook*; on call; owner; lead; by the; automatically; restore*; redeploy*; legacy; rule based; existing; redirect*; traffic; procedure; process; step*; dns; staging; champion; snapshot*; backup; kill switch; circuit breaker
    (take|takes) over again; {rollback.again}; {rollback.resumes}; checkbox
    paper; spreadsheet*; checklist; book; by hand; manually; phone; telephone; server; old; former; last; usual; default; fixed; rules; day; same day; at once; immediate*; moment; setting*; admin; record only; shadow; baseline; naive; in parallel; off; withdraw*; as before; like before; today; per country; per site
  `,
  ),
  'exit_criteria.strong': words(`
    go no go; go nogo; exit (criteri*|gate*|condition*|bar); kill (criteri*|condition*|decision); stop criteri*; abandon (if|when); graduat* (criteri*|when|if|to|from); decision (gate*|point*|rule*|criteri*|review|meeting|date|tree|matrix|to (proceed|scale|stop|expand|continue)); stage gate*; phase gate*; gate review*; gate (to|criteri*|for|#|pass*|out|condition*); (proceed*|promot*|advanc*|mov* (on|forward|to)|progress|scale*|scaling|expand*|ship|launch*|roll* out|rollout|go live|continue*|graduat*|release*|unlock*|deploy*|extend*|start phase*|phase #) ... (only if|only when|only after|if|when|once|unless|until|requires|conditional|depends on|contingent) ; (only if|only when|only after|if|when|once|unless|until) ... (proceed*|promot*|advanc*|scale|scaling|expand*|launch*|roll* out|go live|continue*|graduat*|stop*|kill*|abandon*|pivot*|extend*|terminat*|discontinu*|shut* down|cancel*|halt*|pause*|end the|drop|reconsider*|revisit*|rework*|no go|defer*|hold)
    (stop|end|kill|cancel|abandon|halt|terminate|discontinue|pause|pivot) [the] ... (if|when|unless) ; (must|need* to|has to|have to|required to) (pass|meet|reach|hit|achieve|exceed|be met|be achieved|satisfy) ... (before|to|for|prior|in order); before (moving|proceeding|advancing|scaling|rollout|roll out|launch|promotion|production|expanding|expansion|phase|broader|wider|full|general|going|any production|enabling|turning on|starting phase); otherwise ... (stop*|end*|kill*|abandon*|pivot*|revert*|cancel*|not proceed); decide* (whether|if) to; criteria (for|to) (success|proceed*|scal*|expan*|stop*|go|graduat*|exit*|continu*|production|rollout|promotion|advanc*|mov*|launch*|full|ga|next); success criteria (for|to) (proceed*|scal*|expan*|move|production|go); (pass|fail) (criteri*|bar|threshold*|gate*|condition*); no go; readiness (gate*|criteri*|bar|threshold*|checklist); launch (criteri*|gate*|bar|block*); release (criteri*|gate*|bar); promotion (criteri*|gate*|bar); block* (launch|release|rollout|promotion|deployment|go live) ; exit when; done when; stop rule*; stopping rule*; kill it; scale if; end of pilot (decision|review|evaluation); pilot (exit|decision|evaluation report) ; re evaluat* trigger*; reassess* (if|when|after); if (the|this|our|we) ... (pilot|target*|metric*|criteria|threshold*|results|success|kpi*|accuracy|experiment|test) ... (then|we|will|stop|proceed|scale|expand|not)
    {exit_criteria.thing} ... {exit_criteria.move} ... (if|unless|only when|only after|once|until|provided|only with|only if|as soon as|depending on|on the basis of|based on|when)
    {exit_criteria.move} ... {exit_criteria.thing} ... (if|unless|only when|only after|once|until|provided|only with|only if|as soon as|depending on|on the basis of|based on|when|after)
    (if|unless|when|once|until|only if|only when|after|in case|provided) ... {exit_criteria.thing} ... (end*|stop*|clos*|cancel*|abandon*|terminat*|discontinu*|proceed*|continu*|extend*|prolong*|expand*|start*)
    (close|closes|end|ends|stop|stops|terminate*|cancel*|abandon*|discontinue*|kill*|prolong*|extend*|renew*|continue*|expand*|scale*|pause*|shut* down|wind* down) [with] [the|this|our|its|any|further] [*] (pilot|trial|test|project|experiment|programme|program|initiative|contract|licence|license|phase|rollout|roll out|work|study)
    (pilot|trial|test|project|experiment|programme|program|initiative|contract|phase|rollout|roll out|study|expansion) [#] (ends|is|are|will be|gets|shall be|must be|may be|will) [not] [only] (stopped|ended|closed|terminated|cancelled|canceled|discontinued|paused|extended|prolonged|abandoned|continued|expanded|permitted|allowed|approved|started|halted|wound down|not renewed)
    (expansion|scaling|rollout|roll out|go live|launch|production|extension|phase #|next phase|further *) ... (not|no|never|only|requires|depends|conditional|subject to) ... (until|unless|before|without|if|when|after|on|at least|approval|#)
    (any|one|each|either|all|both|two|three) of (the following|these|those|the) ... (end*|stop*|halt*|paus*|block*|trigger*|met|required|needed)
    only ... (buy|continue|renew|sign|order|purchase|extend|scale|expand|proceed|go live|start|go on|roll out|invest) ... (if|when|provided|once|on condition|as long as|after)
    (continue*|proceed*|go on|expand*|scale*|go live|go ahead|roll out) only (with|if|when|after|once); only (continue*|proceed*|go on|go ahead|go live); (not|don't|won't|never) (prolong|renew|continue|extend|proceed|scale|expand|go live|go on|go ahead) ; else (no|stop*|end*|close*|not|back|extend*); or else (we|the)
    (buy|buys|renew|renews|purchase|purchases|sign|signs|prolong|prolongs) [the|a|an|full] [*] (licence*|license*|contract*|subscription*) ... (only if|only when|only after|if|when|unless|once)
    (go|goes|move|moves|proceed*|step|steps) from (one|each|a|phase|wave|stage|level) ... (only when|only if|only after|once|when|if)
    (leave*|exit*|enter*|move from|moves from|pass*|graduate*) ... (phase|stage|mode|pilot|trial|shadow|level) ... (after|when|once|if|only)
    decide* ... (on the basis of|based on|according to|by looking at|depending on) ; decide* ... (continue*|proceed*|stop*|expand*|extend*|scale*|go live|end) [or]; (conditions|criteria|requirements|threshold*|bar|minimum) (for|to) (go live|going live|continu*|extend*|extension|expansion|expand*|the next|phase|production|roll*|start*|stop*|end*|abort*|scal*|launch*|graduat*)
    point of no return; break off; called off; call it off; pull the plug; sunset if; tripwire*; success gate*; (worth|justif*) (continuing|scaling|extending)
    (go|continue|proceed|scale|expand|extend|advance|adjust|stop|refine|pivot) [*] [or] (or|vs) (stop|cancel|end|kill|pivot|no go|not|abort|abandon|advance|extend|close|terminate|iterate|expand|scale); (stop|kill|halt|abort|end) [*] (when|if) ... (of these|of the following|occur*|happen*)
  `),
  'exit_criteria.move': words(`
    proceed*; go on; go ahead; go live; continu*; carry on; extend*; extension; expand*; expansion; scale*; scaling; roll* out; rollout; launch*; prolong*; renew*; buy; purchase; sign; order; follow; follows; start; starts; begin; begins; leave*; enter*; move*; pass*; graduat*; promot*; advanc*; stop*; end; ends; ended; clos*; kill*; cancel*; abandon*; discontinu*; terminat*; drop; dropped; give up; paus*; suspend*; wind* down; shut* down; pivot*; rework; halt*; adopt*; open; opens; opened
  `),
  'exit_criteria.thing': words(`
    // what goes on or ends
    pilot*; trial*; test; experiment*; project; programme; program; initiative; contract; licence*; license*; subscription; rollout; roll out; expansion; extension; phase; phases; stage; stages; wave; waves; gate*; milestone*; go live; go; launch; scaling; scale; production; deployment; shadow phase; field test; study; next (step|site|group|team); (other|further|more|all|additional|second|remaining) (site*|district*|branch*|team*|region*|school*|plant*|line*|countr*|department*|ward*|store*|clinic*|unit*|group*|user*|customer*); budget; investment; full *; release*; version; promotion; promot*; graduat*; proceed*; autonomy; level #; mode
  `),
  // how a result is tied to what follows
  'exit_criteria.cond': words(`
    {exit_criteria.if.hard}; when; (under|below|above|over|between) ... (#|{numberWord}); with {numberWord} [*] or (fewer|less|more); (with|at) (fewer|less|more|least|most|or); (is|are) ... (met|missed|reached|above|below|at); (yes|no) (when|if); or (less|lower|fewer|more|higher|below|above); whoever; otherwise; else; in between
  `),
  // what follows, in plain words
  'exit_criteria.next': words(`
    equip*; join*; get it; bin it; leave it; leave; return*; taken (down|away|out); take it (down|away|out); asked for (money|funds); all (eight|nine|ten|#) [*]; all * work; all (members|schools|sites|stores|wards|hotels|branches|teams|plants|buildings|depots|classes|departments|regions); national; another (term|quarter|season|half year|# months|three months|six months); (second|third|next|further) (term|quarter|season|ward|line|site|stage|step|half); (three|six|two|#) more (months|weeks); go* on; go* back to; back to; keep; kept; kill*; stop*; end*; ends; buy; licen*; contract; only used as before; old use; shadow; give* up; called off; no longer; close*; drop*; yes; no; go; until; next (year|season)
  `),
  // at the end of its clause, the undertaking itself stops or goes on: "we stop", not "we stop sending them"
  'exit_criteria.ends': words(`
    (we|i|the [*] {role}|the [*] (firm|company|bank|hospital|city|town|council|trustees|trust|school|university|ministry|agency|foundation|charity|plant|department|management|partners|members|directors|group|union|authority|association)) [will|shall|then|simply|must|should] (stop|stops|give up|gives up|give it up|gives it up|carry on|carries on|go on|goes on|continue|continues|end it|ends it|call it off|calls it off|break off|breaks off|break it off|drop it|drops it|abandon it|quit|quits|pull out|pulls out|walk away|walks away|wind it up)
  `),
  // both ways of a decision: "go if …, stop below …"
  'exit_criteria.goes': words(`
    (go|go on|go ahead|continue|proceed|carry on|scale|extend|expand|scale up) (if|when|above|below|from|only if|only when|provided)
  `),
  'exit_criteria.halts': words(`
    (stop|end|quit|no go|abort|kill it|give up|close) (if|when|below|above|under|over|otherwise|else); (otherwise|else|if not) [we|it|the pilot|the trial] (stop*|end*|quit*|close*|give* up|no go)
  `),
  // what may follow there: nothing more than "there", or a clause with a subject of its own ("and the trustees decide")
  'exit_criteria.closes': words(`
    there; if; altogether; for good; (and|but|or) (the|a|an|we|i|he|she|it|they|all|every|everybody|nobody|if|when)
  `),
  // what else stops after so many turns
  'exit_criteria.loop': words(`
    epoch*; iteration*; retries; attempts; loop*; validation loss; training loss; gradient*; token*; timeout*
  `),
  // a bound in words
  'exit_criteria.bound': words(`
    (at least|at most|more than|less than|fewer than|no more than|no fewer than|not more than|not fewer than|under|below|above|over|within|longer than|shorter than) {numberWord}; by {numberWord} [percentage] (point|points|per cent|percent); (up|down|worse|lower|higher|longer) at all
  `),
  // titles that say what becomes of the trial, so that a bound below them is the whole rule
  'exit_criteria.rule': words(`
    (kill|stop|stopping|abort|exit|no go|break off|termination|continuation|abandon) (criteri*|rule*|condition*|threshold*|if|when|bar); when (to|we|do we|will we|shall we) (stop|end|continue|give up|carry on|go on|quit|end it); giving up; bail out; tripwire*; (rules|conditions|criteria|thresholds|bar) for (stopping|continuing|going on|ending|carrying on|giving up)
  `),
  // labels and columns whose values are the result that decides: "Stop if"
  'exit_criteria.column': words(`
    (carry on|go on|go|continue|proceed|scale [up]|extend|expand|roll out|stop|end|give up|kill|quit|abandon|terminate|cancel|no go) (if|when|unless|at|below|above)
  `),
  // what becomes of the trial as a whole
  'exit_criteria.fate': words(`
    the (pilot|trial|test|project|experiment|programme|program) [then] (ends|stops|is over|is ended|is stopped|is closed|continues|goes on|is extended|is continued); (goes|go) to (all|every|the other|the remaining) *
    (buy|buys|order|orders|purchase*|renew|renews) [the|a|an|more|full|all|further|other|additional] [*] (licence*|license*|contract|contracts|subscription*|seats); (extend|extends|expand|expands|roll|rolls|open|opens|bring|brings|take|takes) [it|them] [out] to (all|every|the other|other|further|the remaining|more|the whole) *; (go|goes|carry|carries) on with (all|every|the other|other|further|the remaining|more) *
    (all|the other|other|the remaining|remaining|every|both other) [#|{numberWord}] [*] (get it|get them|join|follow|use it|take part|are equipped|is equipped|are connected); (we|they|the [*]) (bin|leave|drop|return|remove|give up|buy|equip|keep) (it|them|the (tool|app|system|cameras|loggers|licence|license|software)|#); goes back to (its|the) old; (the other|all|another|the remaining) {numberWord} [*]; {numberWord} more (weeks|months); buy # more; (line|ward|site|store|region|school|depot|plant|branch) (#|two|three|four) is equipped; equip the (second|third|next|other); bin it; national; taken down; back to shadow
  `),
  // labels of the two sides
  'exit_criteria.side': words(
    `yes; no; go; stop; up; down; keep; kill; continue; end; scale; green; red; amber; pass; fail; then; on; off; extend; proceed; thumbs up; thumbs down; halt; drop`,
  ),
  'exit_criteria.if': words(`
    if; unless; only when; only after; only if; when; once; until; provided; provided that; as long as; in case; on condition; else; otherwise; depending on; on the basis of; based on; after; before; requires; must; at least; whether; only with; without
  `),
  'exit_criteria.if.hard': words(`
    if; unless; only when; only after; only if; once; until; provided; as long as; on condition; else; otherwise; only with; before (we|moving|going|expand*|scal*|roll*|launch*|phase|the next)
  `),
  'exit_criteria.absent': words(`
    no (stop|exit|kill|go no go|abort|termination) (criteri*|rule*|condition*|gate*|decision*); no go no go; in any case; regardless of [the] (result*|outcome*); without (stop|exit) criteri*
  `),
  'exit_criteria.weak': words(
    'acceptance criteri*; success criteri*; done when; exit*; gate*; milestone*; criteria; decision*; definition of done; readiness; sign off; evaluat*; approval; threshold*; proceed; pass',
  ),
  'exit_criteria.not': words(
    `exit (code*|status|strategy|interview*|survey*|poll*|0|1|2|page*|intent|rate*|#); vendor exit; early exit; logic gate*; gate chain*; gating (network|function*|mechanism*); payment gateway*; api gateway; gateway*; price gate; stop word*; stop sequence*; early stop*; stop loss; validation gate; quality gate [in|for] ci; ci gate*; toll gate*; airport gate*; if the user*; if user*; when the user*; when user*; if a customer*; when a customer*; if the customer*; if a patient*; when a patient*; if the model*; kill process; proceed to checkout; continue conversation*; continue to (improve|monitor|use|learn|grow|support|rise|be); if confidence; when confidence; before moving to the next (question|step|field|message)
    ; (applicant*|candidate*|application*|transaction*|order*|payment*) ... (proceed*|advance*|continue*); (proceed*|advance*|admitted) to (the|a|an) [*] (interview*|exam*|checkout|payment|assessment|test|round|question|review)
  `,
  ),
  'exit_criteria.decision': words(
    `go; proceed*; stop*; kill*; scale*; scaling; expand*; expansion; promot*; advanc*; graduat*; abandon*; pivot*; launch*; roll out; rollout; production; phase*; terminat*; cancel*; continue*; approv*; halt*; end the; next stage; ship; extend*; no go; adopt; discontinue*`,
  ),
  // headings and labels under which such rules stand
  // other gates, and decisions already taken
  'exit_criteria.otherPlace': words(
    `(validation|quality|data|logic|payment|toll|airport|ci|security|missing|review) gate*; (design|architecture|key|locked|strategic|technical|technology|open|resolved|past|hiring|decision) decision*; decision (support|justification|component|log*|record*|output|timing|basis); reject *`,
  ),
  'exit_criteria.place': words(
    `when we (give up|end it|break off|pull out|call it off|carry on|scale|expand); when to (stop|end|continue|give up|carry on|go on); giving up; break off; termination; continuation; review points; continue or *; carry on or *; go on or *; (stop|stopping|continuation|termination|ending|abort|abandon) (rule*|criteri*|condition*|point*|decision*); tripwire*; green light; (rules|conditions|criteria|thresholds|bar) for (stopping|continuing|going on|ending|carrying on|scaling|extending|expansion); (yes|stay|keep|stop|go) or (no|go|kill|drop|stop); thumbs up; fork in the road; (at|in) the end; [at] [the] end of the (pilot|trial|test|term|season|project); (what|how|when|who) ... (decide|decides); when [do|will] we (stop|go on|continue); verdict; moment of truth; the vote; crossroads; turning point; (scale|continue|extend) or (stop|end); after the (trial|test|term|season); decision; go no go; no go; go live (criteri*|gate*|condition*|requirement*); exit [gate*|criteri*|rule*|bar]; exits; kill (criteri*|condition*|rule*); graduat*; stop [if|rule*|criteri*|condition*|gate*|when]; stopping rule*; proceed; success gate*; (scale|scaling|launch|release|promotion|expansion|phase|stage|pilot|readiness|decision|continuation) (criteri*|gate*|rule*|condition*|table|tree|matrix|threshold*|point*); gate; gates; pass fail; promotion; cut off; abort*; continue if; after the pilot`,
  ),
};
