import assert from 'node:assert/strict';
import { outlineOf } from '../../plan/outline/outline.ts';
import { notation } from './notation.ts';
import { reads } from './reads.ts';

/** So many headings that short lines are no titles. */
const MARKED = '# Plan\n# A\n# B\n\n';
const READ = ['# Plan', '# A', '# B'];

describe('Bullets of other tools', () => {
  for (const sign of ['•', '–', 'o', '▪', '➢', '·', '⦁', '❑', '\uf0b7', '\uf0a7', '\uf0d8', 'o\t', '•\t']) {
    it(`are taken off, each item for itself: "${sign}"`, () => {
      const text = `${MARKED}We want:\n${sign} Misrouted tickets: from 18% to 6% by 30 June 2026\n${sign} An answer within an hour\n${sign} Nobody waits\n`;
      assert.equal(
        notation(outlineOf(text, 'markdown')),
        [
          ...READ,
          '  i «We want:» [Misrouted tickets] from 18% to 6% by 30 June 2026',
          '  i «We want:» An answer within an hour',
          '  i «We want:» Nobody waits',
        ].join('\n'),
      );
    });
  }

  reads(
    'are no dash within a sentence, and no word',
    `
    # Plano

    O piloto começa em março de 2026 e termina em junho. Quem decide é
    o Conselho de Qualidade, que se reúne todos os meses; a equipa escreve
    as atas – e mais ninguém.

    The pilot starts in March and ends in June; then the steering group
    – which meets every month – decides.
    `,
    `
    # Plano
      s O piloto começa em março de 2026 e termina em junho.
      s Quem decide é o Conselho de Qualidade, que se reúne todos os meses; a equipa escreve as atas – e mais ninguém.
      s The pilot starts in March and ends in June; then the steering group – which meets every month – decides.
    `,
  );
});

describe('Cells with tabs between them', () => {
  reads(
    'are a table among the lines of a paragraph, and end with it',
    `
    # Plan
    # A
    # B

    The weekly report says:
    Metric→Baseline→Target
    Waiting→5 days→2 days
    Errors→4 %→1 %
    Figures are those of March.
    Step→By
    Label→Dana
    `.replaceAll('→', '\t'),
    `
    # Plan
    # A
    # B
      c1 «The weekly report says:» [Metric] Waiting
      c1 «The weekly report says:» [Baseline] 5 days
      c1 «The weekly report says:» [Target] 2 days
      c2 «The weekly report says:» [Metric] Errors
      c2 «The weekly report says:» [Baseline] 4 %
      c2 «The weekly report says:» [Target] 1 %
      s Figures are those of March.
      c3 Step
      c3 [Step] By
      c4 [Step] Label
      c4 [By | Label] Dana
    `,
  );

  reads(
    'in two columns: names and values, the first of which is no header where it is a number',
    `
    # Plan

    Start→1 March 2026
    Owner→Dana Kim

    Owner→Dana Kim
    Sponsor→Paul Ortiz
    `.replaceAll('→', '\t'),
    `
    # Plan
      c1 Start
      c1 [Start] 1 March 2026
      c2 Owner
      c2 [Owner] Dana Kim
      c3 Owner
      c3 [Owner] Dana Kim
      c4 [Owner] Sponsor
      c4 [Dana Kim | Sponsor] Paul Ortiz
    `,
  );
});
