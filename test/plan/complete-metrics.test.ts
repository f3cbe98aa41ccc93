import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';

const reader = createReader(PACKS);

/** Each says today's value, the one to reach, by when and from where: nothing is left to ask. */
const COMPLETE: readonly string[] = [
  '- Reply rate from 21 % today to 25 % by 30 June, measured in the CRM',
  '- Average handling time falls from 12 to 6 minutes by 31 March 2027, taken from the telephone system.',
  '- Handling time: 12 minutes today, 6 minutes by 31 March 2027 (telephone system, weekly)',
  '- **Handling time:** 12 min → 6 min by March 2027, from the ticket log',
  'We want to reduce the share of wrong letters from 13 % to 4 % by 30 June 2027, counted in the post system every week.',
  '| Metric | Today | Target | By | Source |\n|---|---|---|---|---|\n| Wrong letters | 13 % | 4 % | 30 June 2027 | post system |',
  '- Complaints per month: baseline 48, target 20, due end of Q2 2027, source: complaints register',
  '- Customer satisfaction rises from 3.4 to at least 4.2 by the end of the pilot (31 May 2027), measured by the monthly survey',
  '- No-show rate down from 14 % to 9 % within six months, read from the appointment system',
  '1. Cost per invoice: currently 11.20 EUR; goal 6 EUR by December 2027; source: cost accounting',
  'By 30 June 2027 the share of claims answered within a day is at least 80 %, up from 46 % in 2026, according to the claims system.',
  '- Time to first answer: 2 days now; 4 hours by 1 May 2027 (mail system)',
  '- At least 85 % of requests quoted on the same day by 30 April 2027 (today: 59 %), SAP report on quotations',
  '- Halve the hours spent on reports, from 10 to 5 hours a week per analyst, by week 12, from time sheets',
  '- Share of files sent back: 31 % before the pilot, 15 % by 30 September 2027, from the file register',
];

describe('a measure that is complete in one place', () => {
  for (const text of COMPLETE)
    it(`leaves nothing to ask: ${text.replaceAll('\n', ' ')}`, () => {
      const { aspects } = reader.read(`# Letters on the right desk\n\n## Success metrics\n\n${text}\n`, { plan: true });
      for (const aspect of ['success_metrics', 'target', 'baseline', 'business_metric'] as const)
        assert.equal(aspects[aspect].status, 'covered', aspect);
    });

  it('is not made of a value alone', () => {
    const { aspects } = reader.read('# Letters\n\n## Success metrics\n\n- Accuracy of the model above 90 %\n', {
      plan: true,
    });
    assert.notEqual(aspects.baseline.status, 'covered');
    assert.notEqual(aspects.business_metric.status, 'covered');
  });

  it('is the model’s where it is about the model', () => {
    const { aspects } = reader.read(
      '# Letters\n\n## Success metrics\n\n- F1 score on the test set from 0.71 today to 0.85 by June 2027\n',
      { plan: true },
    );
    assert.notEqual(aspects.business_metric.status, 'covered');
  });
});
