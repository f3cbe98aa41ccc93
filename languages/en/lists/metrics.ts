import { words } from '../../words.ts';

/** Measures of success, their values and times. */
export const metrics = {
  metricNoun: words(`
    time; rate; rates; ratio; count; cost; costs; volume; share; csat; nps; sla; score*; revenue; saving*; hours; minutes; errors; error rate; defects; backlog; throughput; latency; adoption; usage; users; conversion*; retention; churn; accuracy; precision; recall; f1; auc; roc; map; rmse; mae; mape; bleu; rouge; wer; iou; dice; sensitivity; specificity; hallucination*; tickets; cases; percentage; percent; coverage; violation*; false (positive*|negative*|alarm*); quality; satisfaction; uptime; availability; completion; completeness; reduction; increase; improvement; response time; resolution; deflection; engagement; downtime; compliance; incident*; complaint*; productivity; efficiency; speed; turnaround; lead time; cycle time; wait* time*; handle time; groundedness; faithfulness; relevance; containment; escalation*; override rate; acceptance; approval rate; win rate; open rate*; click through; ctr; dau; mau; wau; active users; sessions; conversations; leads; sales; orders; bookings; sign ups; signups; roi; payback; trust; confidence; perplexity; p95; p99; p50; tokens; throughput; kpi*; loss; margin; mtbf; mttr; oee; yield; scrap; readmission*; mortality; dropout; attendance; grades; pass rate; hit rate; success rate; detection rate; abandonment; first contact; fcr; aht; frt
  `),
  // headings and labels below which a number is one to reach
  'success.place': words(
    `success*; succeed*; kpi*; metric*; how we (will|would) know; acceptance; evaluation; result*; outcome*; target*; key result*; objective*; goal*; aim; aims; measur*; north star; benefit*; criteria; gate*; expected`,
  ),
  'metric.model': words(`
    accuracy; precision; recall; f1; auc; roc; auroc; auprc; map; map50; rmse; mae; mape; r2; bleu; rouge; wer; cer; iou; dice; sensitivity; specificity; hallucination*; perplexity; loss; top 1; top 5; mrr; ndcg; hits; hit rate; benchmark*; eval score*; evals; groundedness; faithfulness; relevance; confidence (score*|calibration); calibration; false (positive*|negative*|alarm*) [rate]; classification; prediction*; detection rate; embedding*; model (performance|quality|accuracy|size); intent recognition; retrieval; context precision; answer relevanc*; toxicity; bias; confusion matrix; brier; kappa; ppv; npv; silhouette; mcc; word error; quantization; log loss; correct* answer*; test set; validation set; error rate
  `),
  'metric.system': words(
    'latency; uptime; availability; throughput; p95; p99; p50; tokens; token; response time; inference time; query time; load time; memory; cpu; gpu; concurrent; concurrency; requests per; rps; qps; api; crash*; timeout*; build; test coverage; unit test*; code coverage; cache; page load; sync; scalability; ms; deploy*; pipeline; index*; startup; cold start; file size; cost per (token|request|query|call|inference)',
  ),
  'metric.activity': words(
    'features (shipped|delivered|completed); models (trained|deployed); demos; prompts (sent|written); licens*; page views; (prompts|queries|messages|chats|conversations|sessions|logins|interactions|generations) ... (per|a|each|every|in the first) (day|week|month|hour|quarter|user|year|#); # (prompts|queries|messages|chats|conversations|sessions|logins|interactions|generations); number of (prompts|queries|messages|chats|conversations|sessions|logins|interactions|generations); documents (indexed|processed|ingested); [number of] (questions|topics|intents|use cases|articles|documents|languages|countries|scenarios) (covered|answered|supported|indexed|handled|trained|implemented); stories; sprints; commits; meetings; workshops held; trainings delivered; integrations (built|completed); endpoints; modules; milestones',
  ),
  'metric.business': words(`
    (hours|minutes|days|weeks) (per|until|a|to|of|from|for|lost|waited|waiting|late|spent|heard|between|in); repainted; reworked; returned; repaired; repairs; wasted; binned; sold out; empty shel*; missed (clause*|appointment*|slot*|call*|deliver*|deadline*|pick ups|pickups|trains|fault*|fall*); falls; broken; spoilt; spoiled; write off*; written off; wrong (department|team|address|person|order*|part*|deliver*|picks|bills|invoices|payments); waiting (money|fee*|cost*|list*|room*|line*); overtime; sick days; penalties; fines; share of (children|pupils|students|patients|customers|citizens|members|letters|orders|calls|cases|trucks|trains|flights|deliveries|repairs); complaint*; sprayings; harvest; water lost; leak*; losses; lost (to|water|time|hours|days|orders|sales|harvest|luggage|parcels); second mails; second calls; repeat (calls|visits|contacts); (dry|needless|false|unnecessary) (hole*|stop*|visit*|trip*|dig*); punctual*; on time; reading (age|speed|level|time); words a minute; pass rate*; accident*; injur*; occupancy; footfall; basket; litres; liters; kwh;
    (time|hours|minutes|days) ... (saved|spent|per|reduc*|to|until|before); (save|saves|saving|saved|free|frees|freeing|reclaim*) ... (time|hours|minutes|cost*|money|days); time savings; time to (#|resolution|first|respond|response|hire|value|close|complete|market|decision|diagnosis|insight|quote|invoice|detect|answer|find|publish|approval|productivity|treatment); (handling|handle|resolution|cycle|lead|turnaround|review|reading|drafting|completion|preparation|processing|waiting|wait|response|search|onboarding|spreading|reporting|planning|inspection|reply|grading|documentation|research|analysis|admin*|closing|triage|authoring|writing|editing|call) (time*|hours|effort|duration); manual (review*|work|effort|hours|steps|touches|intervention*|entry|task*|process*|triage); workload*; productivity; efficien*; cost* (saving*|reduc*|avoid*|per (ticket|case|call|lead|acquisition|claim|invoice|unit|hire|patient|student|contact|order|customer|resolution|transaction|visit|user)|of); cost savings; save money; savings; (operational|operating|support|labor|labour|maintenance|inventory|acquisition|cloud|total) cost*; roi; return on; payback; revenue; sales; profit*; margin*; income; arr; mrr; ltv; clv; gmv; aov; conversion*; retention; churn; csat; nps; sus; satisfaction; satisf*; engagement; adoption; active users; usage; uptake; dau; mau; wau; backlog; deflection; deflect*; containment; self service; complaint*; escalation rate; sla (compliance|breach*|adherence|attainment); first (contact|call|response|time right|pass); fcr; aht; frt; mttr; mttd; mtbf; oee; downtime; unplanned; scrap; yield; waste; stockout*; inventory; on time; delivery time; losses; loss (reduc*|rate); fraud loss*; default rate; recovery rate; readmission*; mortality; length of stay; no show*; patient*; adherence; dropout; attendance; completion rate; completion; graduation; learning outcome*; grade*; student*; pass rate; test scores; bookings; orders; sign ups; signups; leads; open rate*; click through; ctr; reply rate; response rate; win rate; pipeline; meetings booked; close rate; acceptance (rate|of); helpful*; trust; confidence; recommend*; would use; willing*; pilot users; customers; paying; subscription*; users; members; accident*; injur*; safety incident*; emissions; energy; fuel; consumption; yield per; rework; error* in (production|invoices|data|reports); override rate; edit rate; tickets (resolved|per|deflect*|volume|reopened); ticket volume; calls (answered|missed|handled|per); cases (per|closed|resolved|processed); throughput per; claims; invoices; audit findings; compliance (rate|score|violations); incidents; false alarm fatigue; reopened; reopen rate; renewal*; upsell; market share; downloads; installs; ratings; stars; app store; reviews per; hires; time in; quality of hire; attrition; turnover; decision (time|quality|speed); faster; stakeholder satisfaction; user feedback; feedback score*; user satisfaction; survey; repeat; weekly active; sample size of users; human effort; staff hours; fte*; headcount; per analyst; per agent; per rep
  `),
  'metric.businessNot': words(
    'api response time; system response time; model response time; llm response time; query response time; response time p95; token cost*; cost per token; inference cost*; memory usage; cpu usage; token usage; api usage; gpu usage; resource usage; concurrent users; role based; hit rate; code quality; model confidence; confidence (score*|threshold*|level*|interval*); user stor*',
  ),
  targetWord: words(
    'target*; goal*; aim*; threshold*; at least; at most; less than; more than; fewer than; greater than; no more than; no fewer than; up to; under; below; above; over; within; minimum; maximum; min; max; reach*; achiev*; reduc*; increas*; improv*; decreas*; cut*; drop*; lower*; rais*; grow*; boost*; save*; hit; exceed*; meet*; from; to; by; expected; must; should; or (more|better|higher|lower|less|fewer|above|below); zero; all; every; none; double; halve; half; triple; pass',
  ),
  // "74 min" is a time, no minimum
  'target.not': words('(#|{numberWord}) min'),
  baselineWord: words(
    'baseline*; current*; today; now; before; previous*; as is; existing; status quo; at present; presently; was; were; average of; averag*; spend*; takes; take; cost* us; last (year|quarter|month|week); historical*; vs; versus; compared (to|with); down from; up from; from',
  ),
  'baseline.strong': words(
    'baseline*; current* ... #; today ... #; from # ... to #; down from #; up from #; currently; at present; (spend*|take*|cost*|lose*|handle*|process*|receive*|field*|average*) ... #; averag* ... #; # ... (today|currently|now|at present); vs #; versus #; compared (to|with) ... #; was #; last (year|quarter|month) ... #; as is ... #; existing ... #; status quo ... #; pre pilot; pre ai; before (ai|the pilot|launch|rollout|deployment)',
  ),
  // words that make one of two values the earlier one
  'baseline.from': words(`
    from; today; today's; now; currently; current; at present; presently; at the moment; so far; as is; was; were; before; previously; instead of; compared (to|with); vs; versus; baseline*; last (year|quarter|month|season|term|week); down from; up from; against; status quo; starting (at|from|point)
  `),
  // one value becomes another
  'change.from': words(`from; down from; up from; starting (from|at)`),
  'change.to': words(`to; down to; up to; towards; until; into`),
  'change.now': words(`
    now; today; today's; currently; current; at present; presently; at the moment; so far; as is; was; were; previously; baseline; last (year|quarter|month|season|term); (at the start of|before) the (pilot|trial|project); status quo; instead of; down from; up from
  `),
  'change.by': words(`
    (halve|halves|halving) ; cut* ... (in half|by half|by a|by one|by two); (reduc*|lower*|decreas*|drop*|fall*|shrink*|increas*|rais*|grow*|improv*) ... by (half|a third|a quarter|a fifth|a half|two thirds|one third); half of today's; not (more|less|fewer|worse|lower|higher) than (today's|today|now); no (more|less|fewer|worse|lower|higher) than (today's|today|now)
  `),
  // one value is to become another, in running text: "should come down from 9 hours to two", "we bet that returns go from 312 to fewer than 120"
  'goal.course': words(`
    {goal.moves} [down|up|back] from {goal.about} {goal.value} ... to {goal.about} {goal.value}; {goal.moves} [down|up|back] from {goal.value} ... to {goal.about} {goal.value}; {goal.moves} [down|up|back] from {goal.about} {goal.value} ... to {goal.value}; {goal.moves} [down|up|back] from {goal.value} ... to {goal.value}
  `),
  'goal.moves': words(`
    go; goes; come; comes; fall; falls; drop; drops; sink; sinks; rise; rises; climb; climbs; grow; grows; shrink; shrinks; decline; declines; decrease; decreases; increase; increases; improve; improves; shorten; shortens; be (cut|reduced|lowered|brought|shortened|raised|increased|halved); (cut|reduce|lower|bring|shorten|raise|increase|lift) ...
  `),
  'goal.about': words(
    `about; around; roughly; some; currently; today's; over; under; above; below; almost; nearly; at (least|most); (more|less|fewer) than; no (more|less|fewer) than; (not more|not less) than; up to`,
  ),
  'goal.value': words(
    `#; {numberWord}; a (half|third|quarter|fifth|tenth); half (a|an); one (half|third|quarter|fifth|tenth); (two|three) (thirds|quarters|fifths)`,
  ),
  // what says that it is to come
  'goal.modal': words(
    `should; shall; must; will; would; (is|are|has|have|needs|need|ought) to; expect*; bet; want*; aim*; hope*; goal; target; promise*; commit*; intend*; by (the|end|early|mid|late|{monthName}|spring|summer|autumn|winter|next|q)`,
  ),
  // a bound that is not to be passed: "should be 40 percent or less", "must not exceed 50"
  'goal.bound': words(`
    {goal.must} [not] (be|take|stay|remain|lie|cost|reach|fall|drop|sink|rise|grow|come|go|last|need) [*] [*] {goal.limit} {goal.value}; {goal.must} [not] (be|take|stay|remain|lie|cost|last) [*] {goal.value} [*] [*] or (less|more|fewer|lower|higher|better|below|above|shorter|longer)
    {goal.must} not (exceed|rise above|fall below|fall under|go above|go below|go over|be above|be below|be over|be more than|be less than|be higher than|be lower than) [the] [*] {goal.value}; {goal.must} (reach|hit) [at least] {goal.value}
  `),
  'goal.must': words(`should; shall; must; will; would; (is|are|has|have|needs|need|ought) to; may; can`),
  'goal.limit': words(
    `at (most|least); (no|not) (more|less|fewer|higher|lower|longer|later) than [the]; (less|more|fewer|lower|higher|shorter|longer|better) than [the]; below; under; above; over; within; up to; to [at (most|least)]; to (below|under|above|over); to [no] (less|more|fewer) than; a maximum of; a minimum of; between`,
  ),
  // what such a bound is about: something that is counted or timed, not the size of a file or of a text
  'goal.measure': words(`
    share [of]; rate; rates; ratio; proportion; percentage; number of; count of; time; times; waiting; waits; delay*; duration; overtime; backlog; hours; days until; minutes (per|until|to); cost (per|of); costs; losses; complaint*; error*; mistake*; missed *; late *; returns; rework; scrap; turnover; absence*; attendance; satisfaction; csat; nps; consumption; use; usage; yield; sales; revenue; margin; length of stay; readmission*; fall; falls; accident*; incident*; {goal.gerund} (a|an|the|one|each)
  `),
  'goal.gerund': words(
    `reading; writing; answering; checking; handling; searching; finding; preparing; planning; sorting; filing; entering; booking; drafting; reviewing; processing; closing; inspecting; translating; counting; picking; packing; loading; diagnosing; coding`,
  ),
  // the same words about the thing to be built
  'goal.measureNot': words(
    `characters; letters long; password*; (response|reply|load|loading|inference|query|run|execution|processing|start|startup|build) time; latency; uptime; (file|image|page|screen|text|message|font|batch|sample|context|window) (size|length|width|height); retention; time (out|zone|stamp|stamps|step|slot|slots|series|frame); timeout*; (error|rate) (budget*|limit*); run time; real time; at (the|a|one|any|same) time; (all|each|every|this|first|last|long|some|any|no) time; (open|office|opening|working|business) hours
  `,
  ),
  // sentences that give a value of today
  'baseline.value': words(`
    (is|are|was|were|has|have|had) ... #; (take*|need*|cost*|spend*|lose*|lost|miss*|wait*|reach*|arriv*|handl*|average*|mean*|make*|made|get*|found|fail*|paid|pay*|stand*|run*|leave*|left|turn*|come*|came|go|goes|went|fell|broke*|happen*) ... #; # ... (is|are|was|were|take*|need*|cost*|spend*|lose*|lost|miss*|wait*|arriv*|fail*|go|goes|went|fell|come*|came|per|a|of|each|every|in); {numberFact}
  `),
  // it will be measured before the start
  'baseline.promise': words(`
    baseline* ... (will be|is to be|are to be|to be|shall be|is|are|gets|get) [first] (collected|measured|taken|established|recorded|determined|captured|gathered|counted); (measure*|collect*|record*|establish*|take|takes|capture*|determine*|gather*) (a|the|our|their) [*] baseline*; (measured|recorded|counted|collected|taken|captured) ... before the (pilot|trial|start|launch|rollout|go live)
  `),
  'baseline.not': words(
    'security baseline*; baseline (model*|control*|set|architecture|approach*|algorithm*|classifier*|method*|experiment*|implementation|feature*|configuration|regression|plan|schedule|budget|score of the model|accuracy); control baseline*; from # to # (weeks|months|days); css baseline; current (version|date|status|phase|sprint); from scratch; from source; weekly; currently (in|on|under) (phase|development|review|progress)',
  ),
  timeWord: words(`
    by (the|end|q#|week|month|day|year|#|january|february|march|april|may|june|july|august|september|october|november|december); by (jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec); within (the first|#|one|two|three|four|six|a) ; within ... (day*|week*|month*|quarter*|year*|hours); after ... (day*|week*|month*|quarter*|year*|launch|deployment|go live|pilot|rollout); in (q#|#|the first|week|month|phase|year|six|three|two|twelve); at (week|month|day|the end|launch|#|end); over (#|the|a|six|three|two|four|eight|twelve) ... (day*|week*|month*|quarter*|pilot|year*|sprint*); during (the|week|month|pilot|#) ; for # (day*|week*|month*|consecutive); per (week|month|quarter|sprint); week* #; month* #; day* #; q#; quarter #; # (day*|week*|month*|quarter*|year*|sprint*); weekly; monthly; quarterly; daily; every (week|month|quarter|sprint|two weeks|day); post (launch|deployment|pilot|go live|rollout); first (week|month|quarter|year|# ); end of (pilot|q#|week|month|year|phase|quarter|the); yoy; year over year; annually; per year; target date; deadline
  `),
  // how long the trial runs, which is when it is judged
  'measure_when.strong': words(
    `# (day|days|week|weeks|month|months) (pilot*|evaluation*|trial*|poc|test*|experiment*|review*|check*|validation|window|horizon|period); (pilot|evaluation|trial|poc|measurement|test|review) (duration|window|period|length|timeline|phase|runs|lasts) ; two week (evaluation|pilot*|trial*|sprint review*); (retrospective|readout|final review|evaluation|decision (session|meeting|review)|go no go|demo day|success review|post launch (metric*|review*)|post pilot|validation|benchmark*|check in*|pilot review|impact (review|report|assessment))`,
  ),
  measureWord: words(
    'measur*; review*; evaluat*; target*; reach*; achiev*; baseline*; report*; assess*; metric*; kpi*; success*; adoption; reduc*; increas*; accuracy; rate*; score*; track*; improv*; survey*; goal*; saving*; decreas*; satisf*; check*; decision; decide*; gate*; compar*; go no go; readout; roi; deliver*; pilot; result*; outcome*; retrospective',
  ),
};
