import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';

const reader = createReader(PACKS);

/** Title of the section at which a finding about a rollback stands. */
const homeOf = (text: string): string | undefined => {
  const { outline, home } = reader.read(text);
  return outline.sections[home.rollback]?.title;
};

const TEXT = 'The team reads mails by hand today, and it takes hours.\n';

describe('A finding about what is not there', () => {
  it('stands at the nearest plain title of a document that marks none', () => {
    assert.equal(homeOf(`Pilot plan\nGoals\n${TEXT}Risks\n${TEXT}Data\n${TEXT}`), 'Risks');
  });

  it('stands at no plain line where headings are marked', () => {
    assert.equal(homeOf(`# Pilot plan\n\n## Goals\n\n${TEXT}\n## Data\n\n3.1 Risks\n\n${TEXT}`), 'Pilot plan');
  });
});
