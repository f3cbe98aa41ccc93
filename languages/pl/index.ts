import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Polish: told from other languages, headings and labels recognised; its plans are not read yet. */
export const polish: LanguagePack = {
  code: 'pl',
  name: 'Polish',
  read: false,
  functionWords: (
    'w z na do się nie jest dla oraz że przez po od jak lub który która które przy są być za ze ' +
    'ale tak tym tego może przed bez pod między każdy jako czy także tylko będzie zostanie można ich już jego jej gdy'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ai|si|llm|gpt*|chatgpt|rag); (sztuczna inteligencja|sztucznej inteligencji)
      (uczenie maszynowe|uczenia maszynowego|uczenie głębokie); (model językowy|modele językowe|modelu językowego)
      (chatbot|chatboty|wirtualny asystent|asystent ai); generatywn*; sieci neuronowe; copilot
    `),
    ai: words(`
      {aiName}; (model|modele|modelu); (agent|agenci|asystent|asystenci); (bot|boty); algorytm*
      (prognoza|predykcja|klasyfikacja|rekomendacja); automatyzacja
    `),
    planTitle: words(`
      plan; (propozycja|oferta); (karta projektu|fiszka projektu); wniosek; (koncepcja|strategia|mapa drogowa)
      (pilotaż|projekt pilotażowy|pilot|poc); (specyfikacja|dokument wymagań); studium wykonalności
    `),
    planWord: words(`
      (pilotaż|pilotażowy|pilot|mvp); (kamienie milowe|harmonogram); (cele|wskaźniki|mierniki|kpi)
      (interesariusze|zespół projektowy); (ryzyka|ryzyko|działania zaradcze); (budżet|kosztorys)
      (przypadek użycia|przypadki użycia); (zakres|produkty projektu|rezultaty); (wdrożenie|uruchomienie|go no go)
      (proponujemy|planujemy|proponuje się)
    `),
    otherTitle: words(`
      readme; (podręcznik|instrukcja|poradnik|instalacja); (protokół|notatka ze spotkania)
      (polityka|regulamin|wytyczne); raport; (oferta pracy|blog|słownik|materiały szkoleniowe)
      (raport z incydentu|dziennik zmian)
    `),
    templateWord: words(`
      (szablon|formularz|wzór); (wypełnij|uzupełnij|do wypełnienia); (wpisz|opisz) tutaj; zastąp
    `),
    placeholder: words(`
      (tbd|todo|xxx); do (ustalenia|określenia|uzupełnienia|potwierdzenia|zdefiniowania|wyjaśnienia|wypełnienia)
      (jeszcze|na razie) (nieznane|nie ustalono|nie określono|brak); nie (ustalono|określono|wyznaczono)
      w trakcie ustalania
    `),
    negation: words('(nie|ani); (brak|bez); (nigdy|nic|żaden|żadna|żadne); (nie dotyczy|nie jest wymagane)'),
    todo: words(`
      (zdefiniować|określić|ustalić|zdecydować|wybrać|uzgodnić); (wyjaśnić|doprecyzować|uzupełnić|uszczegółowić)
      (zebrać|ocenić|zbadać|przeanalizować|zweryfikować); (opracować|przygotować|wyznaczyć)
    `),
    human: words(`
      (człowiek|człowieka|ludzie|ludzki); (pracownik|pracownicy|pracownika|użytkownik|użytkownicy)
      (konsultant|konsultanci|operator|operatorzy); (recenzent|weryfikator|osoba zatwierdzająca|kontroler)
      (ekspert|eksperci|specjalista|specjaliści|analityk); (lekarz|lekarze|nauczyciel|kierownik)
    `),
  },
};
