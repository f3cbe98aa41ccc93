import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import type { Format } from '../../plan/outline/types.ts';
import { createReader } from '../../plan/read-plan.ts';

const reader = createReader(PACKS);

const languageOf = (text: string, format: Format = 'yaml'): string => reader.read(text, { format }).language.code;

describe('The language of a short document', () => {
  it('is English where single words are those of another language too', () => {
    const metrics = 'metrics:\n  - name: Waiting time at a door\n    today: 74 min\n    source: gate camera\n';
    assert.equal(languageOf(`pilotlint: 1\nname: Dock door scheduling\nowner: Kees Bakker\n${metrics}`), 'en');
    assert.equal(languageOf('pilotlint: 1\nname: Die casting, pour les moules\nowner: Max Weber\n'), 'en');
    assert.equal(languageOf('title: Plan de vol\nowner: Ana de Souza\nteam: Mesa\n'), 'en');
  });

  it('is another one where several of its words say so', () => {
    assert.equal(languageOf('doel: minder wachttijd voor de chauffeurs\nuitleg: het model wijst een deur aan\n'), 'nl');
    assert.equal(
      languageOf('ziel: weniger Wartezeit für die Fahrer\nweg: das Modell schlägt ein Tor vor und wir prüfen\n'),
      'de',
    );
    assert.equal(languageOf('# Projet\n\nLes chauffeurs attendent une heure dans la cour.\n', 'markdown'), 'fr');
    assert.equal(languageOf('# 计划\n\n我们用模型回答客户的问题。\n', 'markdown'), 'zh');
  });
});
