import assert from 'node:assert/strict';
import type { Outline, Section, Statement } from '../../plan/outline/types.ts';
import { contains, type Phrase, type Span } from '../../plan/text/span.ts';

/** What holds for the outline of any text; throws an assertion error where it does not. */
export function assertSound(outline: Outline, text: string): void {
  const whole: Span = { start: 0, end: text.length };
  assertSections(outline.sections, text);
  let start = 0;
  outline.statements.forEach((statement, i) => {
    assert.equal(statement.index, i);
    assert.ok(statement.span.start >= start, `statement ${i} stands before the one it follows`);
    start = statement.span.start;
    assertStatement(statement, outline, text);
  });
  for (const { span } of [...outline.comments, ...outline.problems]) assert.ok(isRange(span) && contains(whole, span));
  for (const { key, keySpan, valueSpan } of outline.settings) {
    assert.ok(isRange(valueSpan) && contains(whole, valueSpan));
    assertWritten({ text: key, span: keySpan }, text);
  }
}

function assertSections(sections: readonly Section[], text: string): void {
  const [document, ...others] = sections;
  assert.deepEqual(
    { ...document },
    {
      ...document,
      index: 0,
      title: '',
      form: 'document',
      level: 0,
      parent: undefined,
      span: { start: 0, end: text.length },
    },
  );
  let start = 0;
  for (const section of others) {
    const parent = sections[section.parent ?? -1];
    assert.equal(sections[section.index], section);
    assert.ok(parent && parent.index < section.index && parent.level < section.level);
    assert.ok(isRange(section.span) && contains(parent.span, section.span), 'a section reaches out of its parent');
    assert.ok(isRange(section.heading) && contains(section.span, section.heading), 'a heading is not in its section');
    assert.ok(section.span.start >= start, 'sections are not in the order of the document');
    start = section.span.start;
    assertWritten({ text: section.title, span: section.heading }, text);
  }
}

function assertStatement(statement: Statement, { sections }: Outline, text: string): void {
  const { span } = statement;
  const around = sections.filter((s) => contains(s.span, span) && s.span.start <= span.start);
  const innermost = around[around.length - 1];
  assert.equal(statement.section, innermost?.index, `"${statement.text}" is not in the innermost section around it`);
  assert.ok(isRange(span) && span.end <= text.length);
  if (statement.text !== '') assert.deepEqual(statement.locate(0, statement.text.length), span);
  assert.equal(statement.text, statement.text.replace(/\s+/gu, ' ').trim(), 'white space is not folded');
  for (const [from, to] of statement.code) assert.ok(0 <= from && from < to && to <= statement.text.length);
  assertCharacters(statement, text);
  const named = [...statement.labels, ...statement.leads, ...(statement.row ? [statement.row.head] : [])];
  for (const phrase of named) assertWritten(phrase, text);
}

/** Each character stands where `locate` says, as itself or as what it is written for. */
function assertCharacters({ text, locate }: Statement, source: string): void {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const span = locate(i, i + 1);
    assert.ok(span.start >= before, `"${text}": character ${i} stands before the one it follows`);
    before = span.start;
    const written = source.slice(span.start, span.end);
    const same = written === text[i] || /\s/u.test(text[i] as string);
    const otherwise = /^(?:&[^;\s]+;|\\|\*)/.test(written) || (text[i] === '\ufffd' && written === '\0');
    assert.ok(same || otherwise, `"${text}": character ${i} is written ${JSON.stringify(written)}`);
  }
}

/** The letters of a phrase are those of its range, in order; the range may hold signs besides. */
function assertWritten(phrase: Phrase, source: string): void {
  assert.ok(isRange(phrase.span) && phrase.span.end <= source.length);
  const written = source.slice(phrase.span.start, phrase.span.end);
  if (/&[#\w]+;|\\/.test(written)) return;
  let at = 0;
  for (const letter of phrase.text.match(/[\p{L}\p{N}]/gu) ?? []) {
    at = written.indexOf(letter, at);
    assert.ok(at >= 0, `"${phrase.text}" is not what stands at its range: ${JSON.stringify(written)}`);
    at += letter.length;
  }
}

const isRange = ({ start, end }: Span): boolean => Number.isInteger(start) && 0 <= start && start <= end;
