import { words } from '../../words.ts';

/** Problem, scope, and the order in which a plan argues. */
export const framing = {
  'problem.strong': words(`
    slow; slowly; painful; pain point*; frustrat*; struggl*; overwhelm*; time consuming; repetitive; tedious; costly; expensive; suffer*; inefficien*; inconsisten*; bottleneck*; backlog*; delay*; rework; error prone; errors; mistakes; manual* (process*|work|review*|effort|entry|triage|check*|search*|read*|step*|data|hours|labour|labor|task*|follow*|inspection*|copy*|report*); manually; by hand; spend* # (hours|minutes|days); spend* ... (hour*|minute*|day*|time); take* (#|up to #|over #|about #|around #|approximately #|an average of #|several|too long|hours|days|weeks|months); waste*; wasting; wasted; los* (time|money|revenue|customer*|sale*|deal*|lead*|trust|track|context); lost; miss* (deadline*|opportunit*|call*|lead*|appointment*|diagnos*|sla*|signal*|follow*); missed; complain*; penalt*; churn*; burnout; shortage*; understaffed; overload*; hard to; difficult to; fail* to; no (one|way|visibility|single|central*|consistent|easy|systematic|standard*|clear|real time); lack* [of] ; lacks; blind spot*; forget*; forgotten; unplanned downtime; burden*; fragment*; scattered; silo*; outdated; stale; reactive; cannot; can't; can not; limited (visibility|access|time|capacity|staff|resources); unable to; never ; poor*; low (adoption|conversion|response|quality|completion|engagement|participation|literacy); high (cost*|volume*|turnover|error*|attrition|dropout|abandon*|workload*|churn); risk of (missing|error*|losing|fraud); too (late|long|slow|many|much|expensive|often|few|little); disconnected; inaccurat*; confus*; unclear; unreliab*; vulnerab*; fatigue; drop* off; abandon*; die; died; deaths; mortality; suffer; injur*; accident*; harm*; fraud* ; decline*; dropping; rising costs; cost* ... #; underutili*; duplicat*; ad hoc; paper based; scarce; scarcity; barrier*; stuck; neglect*; unaware; unmet; isolat*; lonel*; congest*; interrupt*; drain*; leak*; crisis; downtime; breakdown*; failure*; defect*; scrap; spoil*; disput*; non compliance; violation*; subjective*; bias*; guesswork; gut feel*; inequit*; unequal; underserved; inaccessible; language barrier*; without (any|a|access|support)
    lose; loses; losing; (wait|waits|waited|waiting) ... (# |days|weeks|hours|minutes|months|long|too); waiting (time*|list*|room*|fee*|period*|line*); (find*|found|learn*|notice*|hear*|know*|discover*|see*|realise*|realize*) ... (too late|only (when|after|once|at)|late)
    (search*|look*|dig|digs|digging|hunt*|comb|sift*|scroll*|click*|jump*|switch*) (for|through|across|in|between|#|several|many|multiple|two|three|four|five|six|seven) ... (system*|folder*|drive*|document*|file*|page*|source*|place*|tool*|screen*|inbox*|spreadsheet*|pdf*|manual*|answer*|information|hours|minutes|label*)
    (come|comes|came|go|goes|went|sent|send) back (a second|again|twice|for); (second|third|return|repeat) (visit*|trip*|call*|time); again and again; over and over; (twice|two times|three times|several times) (once|on|in|because|before)
    (have|has|had|need|needs) to (come back|repeat|redo|retype|re enter|start again|start over|ask|call|chase|guess|search|wait|be repeated|be redone|be corrected|copy|check every|read (all|every|through)); retyp*; re typ*; re enter*; rekey*; re key*; copy paste; copy and paste; double entr*; line by line; one by one; page by page; word by word
    chase*; drown*; overlook*; (nobody|no one|noone) (has|have|knows|reads|checks|can|owns|notices|looks|is|finds|answers|sees|remembers); no time; hang* up; hung up; give up; gives up; gave up; turned away; (one|two|three|four|five|six|seven|eight|nine|#) [*] in (two|three|four|five|six|seven|eight|nine|ten|#|every #)
    (lie|lies|stored|kept|buried|locked|hidden|spread|dispersed|distributed|live|lives) [*] (in|across|over) (#|several|many|multiple|different|separate|two|three|four|five|six|people's|someone's) ; different names; incompatible; (do|does|did) not (know|find|see|understand|match|agree|scale|reach|arrive); don't (know|find|see|understand|match|agree|scale|trust); doesn't (know|find|match|scale|reach)
    short staffed; short of staff; sick leave; overtime; weekends; weekend work; false alarm*; alert fatigue; fell behind; falls behind; fall behind; behind schedule; (arrive|arrives|start|starts|come|comes|delivered|answered|paid|reach*|reported|detected|found|noticed) [*] [*] late; late (trailer*|deliver*|payment*|order*|shipment*|fee*|result*|notice*|detection|diagnos*); weeks later; days later; hours later; months later
    (grew|grown|risen|rose|climbed|doubled|tripled|fallen|fell|dropped|declined|shrank|shrunk) (to|by|from|since) ; (grow*|rising|rises|increasing) [*] (backlog*|queue*|workload*|volume*|demand|cost*|complaint*|wait*)
    without (an answer|the right|enough|knowing|finding|context|warning); wrong (part*|order*|deliver*|form*|department|person|address*|label*|size*|place|medication|dose*|diagnos*|product*|team|price*); incorrect* (label*|code*|bill*|entr*|data|order*|price*|form*); (reject*|refuse*|lose*|cancel*|return*|leave*|quit*) ... because; (only|just) (once|twice|#) ... (a|per|in|every); (takes|took|take|taking) ... (half a day|a day|all day|whole day|a week|a month|days|weeks|hours|months|half an hour|an hour) ; (half|most|much|third|quarter|#) of (their|his|her|the|our|its) [*] (time|day|week|shift|hours|working)
    (one|two|single) (person*|employee*|expert*|people|colleague*) ... (know*|leave*|retire*|away|ill|sick|holiday); know how ... (leave*|retire*|lost); illegible; unreadable; hand written; handwritten; outgrow*; outgrown; cumbersome; laborious; tiresome; exhausting; stress*; overworked; unanswered; unnoticed; undetected; unresolved; untreated; under reported; bounce* (between|from|around); fall* through the cracks; slip* through; pile* up; piling up; queue*s up; undersupplied; out of stock; stockout*; stock out*; overstock*; write off*; written off; fine of; fines; reprint*; reorder*; idle; standstill; lack*; inadequate; insufficient; hinder*; hurt; hurts; aches; ({human}|{human_override.handler}) (miss|misses|overlook|overlooks|burn out|burns out|quit|quits); (customer*|client*|dealer*|shop|shops|stores) (return|returned|sent back|send back|rejected) #; (charge|charges|fee|fees|fine|penalty|penalties) of #; prevent* (us|them|staff|users|people|customers)
  `),
  // who has it, where neither a trade nor "users" is named
  'problem.who': words(`
    we; us; they; them; customer*; client*; patient*; passenger*; guest*; visitor*; tenant*; resident*; citizen*; applicant*; claimant*; policyholder*; caller*; donor*; member*; subscriber*; shopper*; traveller*; traveler*; commuter*; household*; famil*; parent*; child*; pupil*; student*; resident*; neighbour*; neighbor*; associate*; trustee*; supplier*; carrier*; dealer*; retailer*; landlord*; buyer*; seller*; worker*; machinist*; crew*; team*
  `),
  'problem.heading': words(
    `problem*; pain*; challenge*; what is broken; what goes wrong; current situation; need; gap*; why (are we|we are) (here|doing this)`,
  ),
  'problem.weak': words(
    'need*; want*; manual; challeng*; problem*; issue*; difficult*; gap*; only; still; currently; rely* on; depend* on; increasing*; growing; complex*; concern*; demand*; today; expected to; pressure; threat*; cost*; important*; impact*',
  ),
  // a case that may come, a bound beyond which something is wrong, and what is done then: a rule, whatever trouble it names
  'problem.case': words(`
    if; when; whenever; once; as soon as; in case; in the event; should (the|a|an|any|this|that|these|it|they|one|two|three|more)
  `),
  'problem.bound': words(`
    (more|less|fewer|higher|lower|greater|longer|worse) than (#|{numberWord}|a|half|every); (above|over|below|under|beyond) #; exceed*; at least (#|{numberWord}); (#|{numberWord}) [*] [*] in a row; (#|{numberWord}) (days|weeks|shifts|times) running; {problem.case} (#|{numberWord}); (the|an|our|any) [*] (ai|assistant|tool|model|system|bot|chatbot|software|vendor|supplier|pilot) [*] [*] (miss*|fail*|break*|gives|makes|answers|produces|have|has|is|are|goes|shows)
  `),
  'problem.reaction': words(`
    (call|calls|ring|rings|phone|phones|page|pages|mail|mails|ask|asks|tell|tells|inform|informs|warn|warns|alert|alerts|notify|notifies|contact|contacts|involve|involves) (the|a|an|our|its|their|her|his|it|in|us|him|them|{role}|{human}); (raise*|sound*) (the|an|a) (alarm|alert|flag|ticket|red flag); escalat* (to|it|this|the)
    (is|are|gets|get|will be|must be|shall be|be) [then|immediately|at once|also] (called|rung|phoned|paged|mailed|asked|told|informed|warned|alerted|notified|contacted|stopped|paused|suspended|ended|halted|switched off|turned off|shut down|withdrawn|taken (off|out|down|back)|rolled back|disabled|disconnected|retrained|re trained|recalibrated|escalated|called off|shown the door)
    (gets|receives|is sent|get|receive|are sent) (a|an) [*] (message|call|mail|e mail|email|text|ticket|warning|alert|alarm|note); (goes|go|going|fall|falls|return|returns|switch|switches) back to; (stop|stops|pause|pauses|suspend|suspends|halt|halts|withdraw|withdraws|disable|disables) (it|the|this|that|them|these|its|all|further); (switch|switches|turn|turns|shut|shuts|take|takes) (it|them|the [*]) (off|down|out|back|away); (we|they|she|he) (stop|stops|end|ends|pause|pauses|withdraw|withdraws) 
  `),
  'problem.goal': words(
    'reduc*; improv*; cut; cuts; eliminat*; decreas*; minimi*; increas*; mitigat*; prevent*; avoid*; optimi*; retry; retries; error handling; log errors; handle errors; save; saves; enable*; help*; automate*',
  ),
  // failures of the thing to be built, not of today's work
  'problem.not': words(
    `failed to (load|fetch|connect|parse); error (message*|handling|code*|log*|budget*|rate*); if ... fail*; missing value*; lost connection; manual (override|review by|approval|fallback|mode); churn (prediction|model*|score*|probability|risk); fraud (detection|model*|score*|prevention); defect (detection|model*); delay (prediction|model*); downtime (prediction|target*); failure (prediction|mode*); not (implemented|started|in scope|included|done|complete*)
    ;
    (ai|llm*|model|system|api|client|server|backend|worker|parser|pipeline|script|endpoint|module|prototype|connector|ui|app) [still] (can't|cannot|can not|does not|doesn't|lacks|fails|struggles|will not|must not|should not|never|did not); error (handl*|envelope); (loss|confusion|cost|bottleneck) (function*|matri*|embedding*|layer*|term*); binary churn; churn (status|label*|rate of|definition*|has|is defined); (bottleneck|latent) (embedding*|layer*|feature*); (invalid|duplicate) (request*|key*|input*|id*); failed (request*|login*|job*|test*|build*)
  `,
  ),
  'solution.build': words(
    'build*; implement*; develop*; deploy*; introduc*; leverag*; adopt*; integrat*; create*; launch*; roll* out; use; uses; using; appl*; propos*; train; automat*; provid*; deliver*; design*; offer*; enabl*; harness*; utili*; powered; driven; based',
  ),
  'solution.opener': words(`
    (our|the|this) (product|system|platform|solution|tool|app|application|project|initiative|assistant|chatbot|agent|service) ... (will|is|provides|uses|leverages|enables|aims|automates|offers|helps|integrates|combines|allows)
    we (will|want to|plan to|are going to|propose to|need to|intend to) (build|implement|develop|deploy|introduce|leverage|adopt|integrate|create|launch|use)
    (build|implement|develop|deploy|introduce|leverage|adopt|integrate|create|launch) [a|an|the] ... {aiName}
    users need a (solution|tool|system|platform); we (need|lack) (ai|an ai|a chatbot|an assistant|automation|a platform); there is no (ai|chatbot|assistant)
    this (project|initiative|plan|document|proposal|charter|roadmap|prd) ... (builds|implements|develops|creates|introduces|defines|describes|outlines|deploys|integrates|aims to|covers|details)
    is (a|an) ... (platform|system|assistant|app|application|tool|engine|chatbot|agent|solution|service|framework|copilot)
    (to|aims to|goal is to|objective is to|seeks to) (build|implement|develop|deploy|create|design|train|leverage)
  `),
  'scope.strong': words(`
    stay* (untouched|the same|with [the] (people|staff|humans|clerks|nurses|teachers)|in (human|people's) hands|by hand); (it|the (tool|system|assistant|model|software|app|bot|pilot)) (gives|writes|answers|makes|opens|handles|sends|decides|sees|reads|touches|covers) (no|neither|nothing|none|only); (grade|grades|class|classes|year|ward|wards|line|lines|unit|units|doors|floor|floors|region|zone|shift|shifts) (#|{numberWord}) [*] only; {numberWord} (region|ward|line|shift|site|plant|shop|class|town|district|zone) only; keep their own; (takes|take) part; (start|starts|begin|begins) with [only] [the] [*] (ward*|site*|team*|store*|class*|branch*|plant*|line*|doors|customers|clients|{numberWord}|#); neither ... nor; left to (people|staff|the staff|humans|clerks|reception*); for (loans|orders|claims|invoices|letters|contracts|cases|tickets|calls|requests) (up to|under|below|over|from|of);
    left (out|aside|for later|untouched); put aside; not touched; stay* (outside|out|manual|unchanged|as (it|they)); follow* later; other ... (follow*|stay*|remain*|come) (later|out|unchanged|as); on purpose not; deliberately (not|left|out|excluded|limited); included; excluded; covers only; covered (are|is); (volunteers|participants|users|cases|items|documents) ... take part; with * only; in one (district|ward|site|plant|branch|shop|country|city|county|school|class|language); under # (words|pages|euro|eur|usd|years|kg|items); only ... (of the|of our) ; (up to|at most|maximum of|no more than) # (users|cases|documents|pages|customers|sites|requests|calls); out of scope; in scope; non goal*; nongoal*; not (in scope|included|planned|part of|a goal|intended|attempt*|cover*|support*|address*|replace|build*|provide*|handle|in v1|in this); will not; won't; does not; do not; don't; exclud*; deferred; defer; later phase*; later version*; first version; initial* (version|scope|release|launch|focus*|pilot); limited to; restrict* to; only (for|in|the|one|two|three|within|a|read|covers|supports|english|internal|#); no (auto*|write*|support for|payment*|new|direct|integration*|custom*|mobile|changes to|production); future (work|phase*|release*|enhancement*|version*|iteration*|consideration*); nice to have; must have; should have; could have; won't have; p0; p1; p2; mvp; v1; v1.0; one (team|site|department|clinic|queue|store|region|school|hospital|location|district|language|use case|class|business unit|workflow|channel); # (team*|site*|users|agents|clinics|stores|schools|patients|pilot users|participants|customers|documents|branches|machines|lines|languages|departments|employees|volunteers|beds|properties|clubs); pilot (group|site*|cohort|users); selected; assumption*; constraint*; beyond the scope; phase 2; boundar*; single (team|site|department|language|region|user)
  `),
  'scope.weak': words(
    'feature*; user stor*; requirement*; scope; includ*; cover*; focus*; initial*; support*; target user*; capabilit*; use case*',
  ),
  'scope.not': words(`scope creep; not limited to`),
  'data.strong': words(`
    (months|years|weeks|hours) of [*] [*] {data.object};
    dataset*; data set*; training data; data (source*|quality|collection|preparation|cleaning|pipeline*|availability|label*|access|ingest*|model|lake|warehouse|dictionary|requirement*|governance|split*|augment*|validation|sampl*|volume*|feed*|extract*|catalog*); historical (data|record*|ticket*|sales|log*|claims|cases|transactions); label*; annotat*; record*; corpus; corpora; image*; recording*; transcript*; ticket*; csv; csvs; json; database*; db; schema; ingest*; scrap*; crawl*; synthetic; preprocess*; pre process*; clean* ; kaggle; warehouse; embedding*; knowledge base*; vector (store|db|database); logs; sensor*; telemetry data; documents; pdf*; articles; faq*; reviews; survey*; sample*; train test split; test set; validation set; holdout; ground truth; features; feature engineering; missing value*; imput*; outlier*; duplicates; normali*; api data; open data; public data; bigquery; postgres*; sql; s3; spreadsheet*; excel; emr data; ehr data; crm data; rows; # (records|images|rows|documents|tickets|samples|transactions|reviews|articles|conversations)
  `),
  'data.weak': words(
    `data; information; content; source*; input*; (come*|taken|drawn|pulled|exported|extracted|collected|obtained|loaded|delivered|copied|received) from; (available|exist*|complete|kept|stored|recorded) (for|since|from|in|until|over); since #; digiti*; scans; coverage; de identified; lack* ... (code|label|field|value|category); orders from; tracks; maps; photos; texts; e mails; emails; messages; measurements; readings; time series; files; letters; forms; pages; cases; history; archive*`,
  ),
  'data.not': words(
    'relational data model; export* ... data; data plan; data room; market data; data is shown; show* ... data; documents ... (uploaded by|prepared); database migration*; database rollback*; (api|json|state|message) schema; recorded and sent; as csv; per label; multi label; documents (indexed|processed|and search); docker image*; images to a registry; push images; data (privacy|protection|retention|residency|scientist*|science|center*|centre*|driven|breach*|team); dashboard data',
  ),
  'scope.limit': words(
    `not; won't; exclud*; only; limited; no; without; never; deferred; left out; left aside; later; out; except; but not; instead`,
  ),
  // titles and leads below which stands what is left out
  'scope.outTitle': words(
    `out of scope; non goal*; nongoal*; exclu*; not in scope; not included; won't; will not; not doing; (what|it|this|we) ... (is not|are not|do not|does not|will not|won't|not do); left out; deferred; anti goal*; not part of; outside [the] scope; no goals; not covered; not planned`,
  ),
  'scope.outLabel': words(
    `out; no; not now; outside; out of scope; excluded; exclusions; not included; non goals; later; not in`,
  ),
  // what data may be about, in the trades
  'data.object': words(`
    pictures; photographs; recordings; readings; receipts; invoices; contracts; letters; notes; memos; claims; trips; pings; pages; prescriptions; charts; scans; series; entries; accounts; tickets; chats; calls; hours of; years of; months of; weeks of; orders; deliveries; shipments; bookings; reservations; visits; applications; files; minutes of; labels; sheets; leaf; leaves; samples; specimens; slides; drawings; plans; certificates; complaints; reviews; surveys; answers; essays; exams; transactions; payments; meter*; weather; holidays; bodies; parts; items; products; images; videos; footage; logs; histor*; cases
  `),
  // there is none
  'data.absent': words(
    `(no|without|neither|lack* [of]) ... (data|examples|labels|records|dataset|archive|history|images|documents) ... (available|exist*|yet|at all|nor|accessible|so far); neither ... (label*|data|examples|access); (data|records|labels) (is|are) (not|un) available; do not have ... (data|examples|labels|records); there (is|are) no ... (data|examples|labels|records)`,
  ),
  'data.state': words(
    `clean*; complete; patchy; gaps; broken; discard*; thrown out; left aside; left out; set aside; re label*; disputed; unmarked; marked by; matched; checked; wrong department; poor; rare; askew; noisy; deaf; redo*; correct*; agreed on; representative; quality; label*; annotat*; missing; split*; preprocess*; valid*; normali*; availab*; collect*; refresh*; updat*; deduplicat*; balanced; imbalanced; anonymi*; access; approved; ready; prepared; historical; real; live`,
  ),
};
