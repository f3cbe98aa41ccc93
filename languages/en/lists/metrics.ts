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
    'features (shipped|delivered|completed); models (trained|deployed); demos; prompts (sent|written); licens*; page views; (prompts|queries|messages|chats|conversations|sessions|logins|interactions|generations) ... (per|a|each|every|in the first) (day|week|month|hour|quarter|user|year|#); # (prompts|queries|messages|chats|conversations|sessions|logins|interactions|generations); number of (prompts|queries|messages|chats|conversations|sessions|logins|interactions|generations); documents (indexed|processed|ingested); stories; sprints; commits; meetings; workshops held; trainings delivered; integrations (built|completed); endpoints; modules; milestones',
  ),
  'metric.business': words(`
    (time|hours|minutes|days) ... (saved|spent|per|reduc*|to|until|before); (save|saves|saving|saved|free|frees|freeing|reclaim*) ... (time|hours|minutes|cost*|money|days); time savings; time to (#|resolution|first|respond|response|hire|value|close|complete|market|decision|diagnosis|insight|quote|invoice|detect|answer|find|publish|approval|productivity|treatment); (handling|handle|resolution|cycle|lead|turnaround|review|reading|drafting|completion|preparation|processing|waiting|wait|response|search|onboarding|spreading|reporting|planning|inspection|reply|grading|documentation|research|analysis|admin*|closing|triage|authoring|writing|editing|call) (time*|hours|effort|duration); manual (review*|work|effort|hours|steps|touches|intervention*|entry|task*|process*|triage); workload*; productivity; efficien*; cost* (saving*|reduc*|avoid*|per (ticket|case|call|lead|acquisition|claim|invoice|unit|hire|patient|student|contact|order|customer|resolution|transaction|visit|user)|of); cost savings; save money; savings; (operational|operating|support|labor|labour|maintenance|inventory|acquisition|cloud|total) cost*; roi; return on; payback; revenue; sales; profit*; margin*; income; arr; mrr; ltv; clv; gmv; aov; conversion*; retention; churn; csat; nps; sus; satisfaction; satisf*; engagement; adoption; active users; usage; uptake; dau; mau; wau; backlog; deflection; deflect*; containment; self service; complaint*; escalation rate; sla (compliance|breach*|adherence|attainment); first (contact|call|response|time right|pass); fcr; aht; frt; mttr; mttd; mtbf; oee; downtime; unplanned; scrap; yield; waste; stockout*; inventory; on time; delivery time; losses; loss (reduc*|rate); fraud loss*; default rate; recovery rate; readmission*; mortality; length of stay; no show*; patient*; adherence; dropout; attendance; completion rate; completion; graduation; learning outcome*; grade*; student*; pass rate; test scores; bookings; orders; sign ups; signups; leads; open rate*; click through; ctr; reply rate; response rate; win rate; pipeline; meetings booked; close rate; acceptance (rate|of); helpful*; trust; confidence; recommend*; would use; willing*; pilot users; customers; paying; subscription*; users; members; accident*; injur*; safety incident*; emissions; energy; fuel; consumption; yield per; rework; error* in (production|invoices|data|reports); override rate; edit rate; tickets (resolved|per|deflect*|volume|reopened); ticket volume; calls (answered|missed|handled|per); cases (per|closed|resolved|processed); throughput per; claims; invoices; audit findings; compliance (rate|score|violations); incidents; false alarm fatigue; reopened; reopen rate; renewal*; upsell; market share; downloads; installs; ratings; stars; app store; reviews per; hires; time in; quality of hire; attrition; turnover; decision (time|quality|speed); faster; stakeholder satisfaction; user feedback; feedback score*; user satisfaction; survey; repeat; weekly active; sample size of users; human effort; staff hours; fte*; headcount; per analyst; per agent; per rep
  `),
  'metric.businessNot': words(
    'api response time; system response time; model response time; llm response time; query response time; response time p95; token cost*; cost per token; inference cost*; memory usage; cpu usage; token usage; api usage; gpu usage; resource usage; concurrent users; role based; hit rate; code quality; model confidence; confidence (score*|threshold*|level*|interval*); user stor*',
  ),
  targetWord: words(
    'target*; goal*; aim*; threshold*; at least; at most; less than; more than; fewer than; greater than; no more than; no fewer than; up to; under; below; above; over; within; minimum; maximum; min; max; reach*; achiev*; reduc*; increas*; improv*; decreas*; cut*; drop*; lower*; rais*; grow*; boost*; save*; hit; exceed*; meet*; from; to; by; expected; must; should; or (more|better|higher|lower|less|fewer|above|below); zero; all; every; none; double; halve; half; triple; pass',
  ),
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
    now; today; today's; currently; current; at present; presently; at the moment; so far; as is; was; were; previously; baseline; last (year|quarter|month|season|term); at the start of the (pilot|trial|project); status quo; instead of; down from; up from
  `),
  'change.by': words(`
    (halve|halves|halving) ; cut* ... (in half|by half|by a|by one|by two); (reduc*|lower*|decreas*|drop*|fall*|shrink*|increas*|rais*|grow*|improv*) ... by (half|a third|a quarter|a fifth|a half|two thirds|one third); half of today's; not (more|less|fewer|worse|lower|higher) than (today's|today|now); no (more|less|fewer|worse|lower|higher) than (today's|today|now)
  `),
  // sentences that give a value of today
  'baseline.value': words(`
    (is|are|was|were|has|have|had) ... #; (take*|need*|cost*|spend*|lose*|lost|miss*|wait*|reach*|arriv*|handl*|average*|mean*|make*|made|get*|found|fail*|paid|pay*|stand*|run*|leave*|left|turn*|come*|came|go|goes|went|fell|broke*|happen*) ... #; # ... (is|are|was|were|take*|need*|cost*|spend*|lose*|lost|miss*|wait*|arriv*|fail*|go|goes|went|fell|come*|came|per|a|of|each|every|in); {numberFact}
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
