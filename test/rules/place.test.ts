import assert from 'node:assert/strict';
import { span } from '../../plan/text/span.ts';
import { clip, list, titlePlace } from '../../rules/place.ts';
import { planOf, saying, titled } from './plan-builder.ts';

describe('place', () => {
  it('of the title is the first heading', () => {
    const plan = planOf([{ title: 'Kegs' }, { title: 'Problem' }]);
    assert.deepEqual(titlePlace(plan), titled(plan.outline, 'Kegs').heading);
  });

  it('of the title of a YAML plan is the value of its title entry', () => {
    const { outline, ...plan } = planOf([{ title: 'problem', says: ['Kegs come back.'] }]);
    const keys = outline.sections.map((section) => ({
      ...section,
      form: section.index === 0 ? section.form : ('key' as const),
    }));
    const setting = { key: 'title', value: 'Kegs', keySpan: span(20, 25), valueSpan: span(27, 31) };
    assert.deepEqual(
      titlePlace({ ...plan, outline: { ...outline, sections: keys, settings: [setting] } }),
      span(27, 31),
    );
  });

  it('of the title of a plan without headings is its first statement that has a text', () => {
    const { outline, ...plan } = planOf([{ title: 'x', says: ['', 'Kegs come back.'] }]);
    const bare = { ...outline, sections: outline.sections.slice(0, 1) };
    assert.deepEqual(titlePlace({ ...plan, outline: bare }), saying(outline, 'Kegs come back.').span);
  });

  it('of the title of a plan that marks no headings is the plain title that it begins with', () => {
    const { outline, ...plan } = planOf([{ title: 'Kegs' }, { title: 'Problem', says: ['Kegs come back.'] }]);
    const sections = outline.sections.map((s) => (s.index === 0 ? s : { ...s, form: 'plain' as const }));
    const unmarked = { ...outline, sections };
    assert.deepEqual(titlePlace({ ...plan, outline: unmarked }), titled(outline, 'Kegs').heading);
  });

  it('of the title of an empty document is its start', () => {
    const { outline, ...plan } = planOf([]);
    assert.deepEqual(titlePlace({ ...plan, outline }), span(0, 0));
  });
});

describe('clip', () => {
  it('leaves short texts as they are, without the full stop', () => {
    assert.equal(clip('TBD'), 'TBD');
    assert.equal(clip('Nothing is planned.'), 'Nothing is planned');
    assert.equal(clip('暂无回滚计划。'), '暂无回滚计划');
  });

  it('cuts long ones between words, and never through a character of two code units', () => {
    const cut = clip('one two three four five six seven eight nine ten eleven twelve thirteen');
    assert.equal(cut, 'one two three four five six seven eight nine ten eleven…');
    assert.equal(clip('😀'.repeat(70)), `${'😀'.repeat(60)}…`);
  });
});

describe('list', () => {
  it('joins as one says it', () => {
    assert.equal(list([]), '');
    assert.equal(list(['a']), 'a');
    assert.equal(list(['a', 'b']), 'a and b');
    assert.equal(list(['a', 'b', 'c']), 'a, b and c');
  });
});
