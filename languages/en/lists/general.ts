import { words } from '../../words.ts';

/** Words that every reader uses: who, what, and how something is said. */
export const general = {
  ai: words(`
    ai; a i; artificial intelligence; llm*; gpt*; chatgpt; gemini; claude; copilot*; ml; machine learning; deep learning
    neural; genai; gen ai; generative; generative ai; chatbot*; chat bot*; bot; bots; agentic; rag; assistant; model; models; agent; agents
    algorithm*; predictive; classifier*; nlp; computer vision; language model*; foundation model*; transformer*; automation; voicebot*; recommender*
  `),
  // words that say "AI" on their own; "model" and "agent" do not
  aiName: words(`
    ai; artificial intelligence; llm*; gpt*; chatgpt; gemini; claude; copilot*; ml; machine learning; deep learning; neural (network*|net*)
    genai; gen ai; generative ai; vision model*; machine vision; chatbot*; chat bot*; agentic; (ai|voice|virtual|conversational) agent*; (voice|virtual|digital|conversational) assistant*; rag; classifier*; nlp; computer vision; language model*; foundation model*
    predictive (model*|maintenance|analytics); fine tun*; prompt engineering; prompts; embedding*; retrieval augmented; mlops; xgboost; lightgbm; random forest; bert; cnn; lstm
    openai; anthropic; bedrock; hugging face; langchain; langgraph; llama*; mistral; ollama; inference; hallucinat*; voicebot*; recommender*; recommendation engine; object detection; ocr
    semantic search; vector (database|db|store); text to speech; speech to text; asr; reinforcement learning; time series forecasting; anomaly detection; segmentation model*
  `),
  // kinds of models by what they do or how they are made: they say what a plan is about, but a text full of them may be on anything
  aiFamily: words(`
    (gradient boosted|gradient boosting|boosted tree|boosted trees|decision tree|regression tree|support vector|nearest neighbour|nearest neighbor|bayesian|transformer|diffusion|speech|image) [*] (model*|machine*|network*|classifier*|forecast*); gradient boost*; logistic regression; catboost; (forecast*|scoring|ranking|matching|prediction|recommendation|classification|detection|routing|translation|transcription|summari*|propensity|demand|speech|image|text|trained|learning|self learning|pre trained|pretrained|tuned) model*; machine learned; (image|speech|voice|face|facial|handwriting|text|number plate|licence plate) recognition; sentiment analysis; text (classification|generation)
  `),
  human: words(`
    human*; person; people; user*; reviewer*; operator*; analyst*; clinician*; doctor*; physician*; nurse*; radiologist*; pathologist*; pharmacist*; agent*; staff; employee*; manager*; supervisor*; lead
    teacher*; instructor*; tutor*; officer*; expert*; specialist*; engineer*; developer*; editor*; moderator*; underwriter*; adjuster*; lawyer*; attorney*; counsel; paralegal*
    recruiter*; owner*; admin*; administrator*; caseworker*; practitioner*; team*; planner*; dispatcher*; technician*; inspector*; auditor*; accountant*; controller*; trader*; researcher*; scientist*
    farmer*; worker*; advisor*; adviser*; representative*; rep; reps; seller*; buyer*; counselor*; coach*; librarian*; coordinator*; maintainer*; sme; smes; subject matter expert*; care team; professional*; customer success; csm*; consultant*; pilot lead
  `),
  reviewer: words(`
    reviewer*; operator*; analyst*; clinician*; doctor*; physician*; nurse*; radiologist*; pathologist*; pharmacist*; staff; employee*; manager*; supervisor*; human*; a person; people; somebody; someone; teacher*; instructor*; officer*; expert*; specialist*; engineer*; editor*; moderator*
    underwriter*; adjuster*; lawyer*; attorney*; counsel; paralegal*; recruiter*; admin*; administrator*; caseworker*; practitioner*; team; planner*; dispatcher*; technician*; inspector*; auditor*; accountant*; controller*; researcher*
    farmer*; advisor*; adviser*; representative*; rep; reps; counselor*; coach*; coordinator*; sme; smes; subject matter expert*; professional*; user*; agent*; owner*; lead; care team; customer success; consultant*; maintainer*; developer*; buyer*
  `),
  role: words(`
    owner; product owner; sponsor; executive sponsor; lead; project (lead|manager|leader|director|owner); product (lead|manager); program* (manager|lead|director|owner); tech* lead; technical lead; team lead; head of; director; vp; vice president; chief; ceo; cto; cio; coo; cfo; ciso; cdo; cpo; caio
    manager; principal investigator; pi; steering (committee|group|board); accountable; champion; officer; superintendent; dean; partner; founder; founders; co founder; principal; engineering manager; data science lead; ml lead; ai lead; business owner; process owner; service owner; program sponsor; clinical lead; department; project team; pmo; committee; board; chair; scrum master; architect; supervisor; data scientist; ml engineer; product team; engineering team; ops team; analyst; engineer
  `),
  negation: words(`
    no; not; never; without; none; neither; nor; cannot; can't; won't; don't; doesn't; isn't; aren't; didn't; wasn't; haven't; hasn't; nothing; nobody; zero; n a; not applicable; lack* [of]; missing; absence of; non; hardly; absent; instead of; rather than; avoid*; prevent*; exclud*; outside; free of; stop* short of
  `),
  // negations that do not take the meaning away
  negationNot: words(
    'not only; not just; no later than; no more than; no less than; no fewer than; not more than; not less than; not exceed*; not merely; non negotiable; without exception; no longer than; whether or not; if not; or not; (if|when|where|whenever) ... not [quite|fully] (sure|certain|confident|clear|found|able); no matter; not least; no one size; cannot be overridden; no action without; never without; not without; no ... without; nothing ... without; non functional; non technical; non prod*; zero shot; zero trust; zero downtime; no code; non goal*',
  ),
  todo: words(`
    define; finali[zs]e; validate; gather; confirm; develop; draft; identify; decide; determine; clarify; agree on; establish; document; create; design; set up; investigate; explore; plan; review; discuss; write; propose; prepare; assign; specify; figure out; work out; add; evaluate; research; update
  `),
  // tasks even as a sentence of a paragraph
  'todo.lone': words(
    'define; finali[zs]e; determine; clarify; agree on; establish; specify; figure out; work out; decide [on]',
  ),
  placeholder: words(`
    tbd; tba; tbc; todo; fixme; xxx; lorem ipsum; [still|yet] to be (defined|determined|decided|confirmed|agreed|announced|added|completed|specified|assigned|filled|discussed|finalised|finalized|documented|named|established|provided|described|detailed|clarified|elaborated|outlined|supplied|worked out|fleshed out|drawn up|filled in);
    [still] to (come|follow); (details|description|text|more|content|rest) (to follow|to come|will follow); still to be (written|done); will be (added|written|described|filled in|supplied) (later|soon|shortly)
    (this|the) (section|chapter|part|paragraph|page) (is|is still|is yet|will|has|still has|needs|remains) [to] be (written|described|completed|filled in|added|drafted|worked out); unassigned; not yet (written|described|worked out|documented|filled in|drafted); not [yet] (defined|assigned|decided|determined|set|known|named|specified); pending; coming soon; fill in; insert ... here; placeholder; n.n; nn; 未定; 待定; 미정; your * here; to do; undecided; unknown; not assigned; open
  `),
  // at the head of a statement without a subject: nothing is said yet but that something will be
  'placeholder.head': words(`
    todo; fixme; wip; work in progress; will be (described|written|specified|worked out|defined|detailed|documented|added) (in|later|with|by|once|when|after|as soon as); we (will|shall) (describe|write|specify|work out|define|detail|add|document) (this|it|that); (this|it|that) (will|is to|has to|still has to|needs to) be (described|written|specified|worked out|defined|detailed|documented|added); needs input (from|by|of)
    [still|yet] to be (described|written|defined|specified|detailed|worked out|elaborated|clarified|outlined|fleshed out|filled in|drawn up)
  `),
  // as a whole label: what follows is what somebody still has to do
  'placeholder.label': words(
    `todo; to do; tbd; tba; tbc; fixme; to be (defined|described|written|added|worked out|completed|filled in)`,
  ),
  // what stands before a name: "taken off by Miriam", "a mail to Priya"
  'name.led': words(`
    by; to; tell; tells; call; calls; inform; informs; alert; alerts; ask; asks; page; pages; warn; warns; notify; notifies; ring; rings; mail; mails; with
  `),
  // what people do whom a plan calls by their name: "Lars shuts the service down"
  'name.acts': words(`
    [can|may|will|must|then|also|alone] (decides|decide|signs|sign|approves|approve|says|reads|read|calls|call|tells|tell|withdraws|withdraw|suspends|suspend|disables|disable|deactivates|deactivate|switches|switch|turns|turn|shuts|shut|takes|take|removes|remove|pulls|pull|cancels|cancel|ends|closes|close|kills|kill|checks|check|looks|look|reviews|review|goes through|has the|pauses|pause)
  `),
  // for somebody whom the sentence before names
  pronoun: words(`she; he; they`),
  conditional: words(
    'if; when; whenever; once; unless; until; in case; where; should; trigger*; upon; as soon as; in the event; only after; provided; after; on',
  ),
  modal: words(
    'will; must; shall; should; can; may; need* to; have to; has to; required to; going to; plan* to; able to; is to; are to; would; could',
  ),
  question: words(`who; what; when; where; why; how; which; should we; do we; can we; is there; are there; will we`),
  frequency: words(
    'daily; weekly; monthly; quarterly; yearly; annually; hourly; nightly; continuous*; real time; every (day|week|month|quarter|hour|sprint|release|run|morning|#); each (day|week|month|quarter|sprint|release); once a (day|week|month|quarter); per (day|week|month|sprint); biweekly; bi weekly; fortnightly; 24 7; regular*; periodic*; ongoing; on every; twice a (week|month); weekly basis',
  ),
  doc: words(
    'this (document|plan|proposal|page|charter|prd|section|template|file|roadmap|doc|brief); the (document|purpose of this); template; table of contents',
  ),
  tool: words(`
    slack; teams; microsoft teams; salesforce; zendesk; servicenow; jira; confluence; sharepoint; outlook; gmail; excel; sap; epic; cerner; ehr*; emr*; crm*; erp*; hubspot; shopify; whatsapp; telegram; discord; notion; github; gitlab; vs code; vscode; webhook*; plugin*; plug in*; extension*; side panel*; sidebar; google (sheets|drive|calendar|workspace|docs|classroom); intercom; freshdesk; netsuite; workday; dynamics; power bi; tableau; looker; twilio; pacs; ris; lims; mes; scada; cmms; wms; tms; lms; canvas; moodle; sis; hris; ats; itsm; ticketing (system|tool|platform); help desk; helpdesk; pos; core banking; ivr; call center; contact center; stripe; airtable; asana; trello; linear; monday; zoom; email; e mail; inbox; spreadsheet*; fhir; hl7; oracle; veeva; ncino; guidewire; okta; snowflake; databricks; sms; browser; chrome; word; powerpoint; office 365; microsoft 365; m365; calendar; ide; command line; cli; portal; intranet; kiosk*; tablet*; mobile app; website; plc; historian; maximo; quickbooks; xero; docusign; zapier; n8n; make com
  `),
  // what ends the reach of a negation
  clauseBreak: words(`but; because; unless; until; since; however; although; except; before; without; if; when; so`),
  reason: words(
    `because; since; as (the|it|we|there|this); due to; given that; so that; therefore; reason*; read only; not (needed|required|applicable|necessary) (as|because|since|here|for); only reads; no (write*|decision*|action*|personal|production|model*|external)`,
  ),
  refusal: words(
    `none; no; n a; not (applicable|planned|needed|required|in scope|available|foreseen|relevant|necessary|intended); (does|do) not apply; doesn't apply; don't apply; out of scope; nothing; never`,
  ),
  allOrNone: words(`zero; all; none; every; 100; double; triple; halve; half; full; no`),
  allOrNoneOf: words(
    `(zero|all|none|every|half|double|triple|twice|no) ... (of|cases|error*|incident*|violation*|users|output*|answer*|miss*|complaint*|breach*|leak*|escalation*|hallucination*|downtime|outage*|participants|agents|teams)`,
  ),
  cadence: words(
    `weekly; monthly; quarterly; annually; (every|each) (week|month|quarter|sprint|two weeks); per (week|month|quarter)`,
  ),
  measuring: words(
    `evaluat*; measur*; review*; assess*; survey*; readout; read out; look* at the (figures|numbers|results); (figures|results|numbers) (are|is) ... (taken|read|counted|drawn|presented|shown); count* (them|it|up); add it up; check; checked; compar*`,
  ),
  timeUnit: words(
    `day; days; week; weeks; wk; wks; month; months; mo; quarter; quarters; year; years; yr; yrs; sprint; sprints; hour sprint`,
  ),
  monthName: words(`january; february; march; april; june; july; august; september; october; november; december`),
  monthShort: words(`jan; feb; mar; apr; jun; jul; aug; sep; sept; oct; nov; dec; may`),
  numberWord: words(
    `one; two; three; four; five; six; seven; eight; nine; ten; twelve; fifteen; sixteen; eighteen; twenty; thirty; sixty; ninety`,
  ),
  // a sentence that reports what was
  pastTime: words(`
    last (year|month|quarter|week|season|term|summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december); the (last|past|previous|preceding) (#|{numberWord}|year|few|half) [year*|month*|week*|quarter*|day*]; (# |{numberWord}|some|many|a year|years|months|weeks) [*] ago; ago; so far; until now; to date; yesterday; (year|years) (#|before); in (the|our) past
  `),
  pastVerb: words(`
    was; were; had; did; went; came; got; took; lost; fell; rose; grew; made; found; broke; left; stood; spent; paid; cost us; sold; sent; gave; kept; held; ran; wrote; said; told; saw; knew; met; brought; bought; thought; waited; needed; handled; received; processed; missed; failed; complained; cancelled; canceled; turned; returned; opened; closed; reached; averaged; reported; recorded; counted; arrived; delivered; rejected; caused; used; happened; occurred; dropped; increased; decreased; declined; climbed; doubled; tripled; asked; answered; called; wasted; worked; produced; treated; admitted; stopped; died; suffered; leaked; slipped; bounced; churned; resigned; quit; started; ended
  `),
  // amounts in words
  numberFact: words(`
    {numberWord} and a (half|quarter|third) [*]; (a|one|two|three) (third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|half) ; half (of|the|a|an|as|its|our|their|all); by half; {numberWord} [*] in {numberWord}; # [*] in {numberWord}; {numberWord} [*] in #; {numberWord} out of (#|{numberWord}); # out of #; every (second|third|fourth|fifth|tenth|other); {numberWord} (hours|hour|minutes|minute|seconds|times|percent|per cent|points|point|percentage points|percentage point) ; (a|several) dozen; hundreds of; thousands of; (twice|double|triple|halve|halves|halved|doubled|tripled) [as|the|its|our]; zero; none of; not (one|a single)
  `),
  // anything that says when, or how long
  time: words(`
    {timeUnit} # [#]; # [#] {timeUnit}; {numberWord} [to] [{numberWord}] {timeUnit}; q #; fy #; w #; m # ; kw #; cw #; h #; {monthName} #; {monthShort} #; # (st|nd|rd|th) [of] ({monthName}|{monthShort}); # ({monthName}|{monthShort}); (by|in|until|before|from|end of|early|mid|late|since|start of) {monthName}
  `),
  // a place in the calendar or in the project's own time, not a duration
  calendar: words(`
    q #; w #; kw #; cw #; week* #; month* #; day* #; sprint* #; phase* #; term #; wave #; {monthName}; {monthShort} #; # {monthShort}; # (st|nd|rd|th) [of] ({monthName}|{monthShort}); {monthShort} [and] {monthShort}; (in|from|until|by|early|mid|late|since|this|next) (may|{monthShort}|spring|summer|autumn|fall|winter|easter|christmas|{monthName}); (easter|christmas|michaelmas|new year); (week|month) {numberWord}; (first|second|third|last) (week|month|quarter|half|term)
  `),
  // as the name of a column: "February", "By end of June", "After the pilot"
  'calendar.name': words(`
    q #; fy #; {monthName} [#]; {monthShort} #; (by|in|until|from|since|end of|start of|middle of|early|mid|late) [the end of] ({monthName}|{monthShort}|spring|summer|autumn|fall|winter); spring; summer; autumn; winter; (last|this|next) year; (end|start) of (the|this|next) (year|quarter|pilot|trial)
  `),
  // as a whole label: "May: data feed"
  'calendar.label': words(
    `{monthShort}; {calendar}; #; easter; christmas; spring; summer; autumn; winter; week*; month*; day*`,
  ),
  timeBefore: words(
    `early; mid; late; by; in; end of; until; from; since; for; fy; h1; h2; spring; summer; autumn; fall; winter; {monthName}; {monthShort}; start of; during; q #`,
  ),
};
