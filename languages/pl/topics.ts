import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in Polish plans. */
export const topics: TopicNames = {
  problem: words(`
    (problem|problemy|opis problemu); (kontekst|tło|geneza); (stan obecny|obecna sytuacja|sytuacja wyjściowa)
    (wyzwanie|wyzwania|trudności|bolączki); (potrzeba|potrzeby); (uzasadnienie|motywacja)
  `),
  success_metrics: words(`
    (kryteria|kryterium|miary|miernik|mierniki|wskaźniki|wskaźnik) sukcesu; (metryki|mierniki|wskaźniki); (kpi|okr)
    (cel|cele); (oczekiwane|spodziewane) (rezultaty|wyniki|efekty); pomiar sukcesu
  `),
  baseline: words(`
    (wartość|wartości) (bazowa|bazowe|wyjściowa|wyjściowe|początkowa|obecna|obecne)
    (linia bazowa|poziom bazowy|punkt odniesienia|baseline); (stan|poziom) wyjściowy; pomiar zerowy
  `),
  target: words('(wartość|wartości) (docelowa|docelowe); (próg|progi|wartość progowa); poziom docelowy'),
  measure_when: words(`
    (termin|częstotliwość|okres|harmonogram) (pomiaru|pomiarów|oceny|ewaluacji); kiedy mierzymy
  `),
  business_metric: words(`
    (wskaźniki|metryki|wartość|wartości) biznes*; (korzyść|korzyści); (oszczędność|oszczędności); zwrot z inwestycji
  `),
  human_override: words(`
    (nadzór|kontrola|weryfikacja|akceptacja|decyzja) człowieka; (człowiek w pętli|udział człowieka|ludzki nadzór)
    human in the loop; ręczn* (weryfikacja|weryfikacji|kontrola|korekta|akceptacja|sprawdzenie)
    (eskalacja|przekazanie) (do człowieka|do konsultanta|do pracownika|do operatora)
    (ścieżka akceptacji|proces akceptacji)
  `),
  rollback: words(`
    (rollback|roll back); (wycofanie|plan wycofania|przywrócenie|przywracanie)
    (wyłączenie|wyłącznik) (awaryjne|awaryjny|systemu|asystenta); plan (awaryjny|b|odwrotu)
    (fallback|tryb awaryjny|kill switch); powrót do (procesu|pracy|poprzedniej|ręcznej)
  `),
  owner: words(`
    (odpowiedzialny|odpowiedzialna|odpowiedzialni|odpowiedzialność|odpowiedzialności)
    (kierownik|lider|koordynator|menedżer|właściciel) [projektu]; (role|podział ról); zespół
    (sponsor|zleceniodawca); (interesariusze|osoby kontaktowe)
  `),
  data: words(`
    (dane|zbiór danych|zbiory danych); (źródło|źródła) danych
    (jakość|przygotowanie|zbieranie|pozyskanie|dostępność) danych; (dane treningowe|dane uczące|korpus)
  `),
  monitoring: words(`
    (monitoring|monitorowanie); (obserwowalność|śledzenie); (alerty|alarmy|powiadomienia); (dryf|drift)
    bieżąca (kontrola|ocena)
  `),
  feedback_loop: words(`
    (informacja zwrotna|informacje zwrotne|pętla zwrotna); (opinie użytkowników|feedback); ciągłe doskonalenie
    (ponowne trenowanie|dotrenowanie|dotrenowywanie); wnioski z (pilotażu|doświadczeń)
  `),
  integration: words(`
    (integracja|integracje); (interfejs|interfejsy); (istniejące|obecne) (systemy|procesy)
    (połączenie z|przepływ pracy|włączenie w)
  `),
  change_mgmt: words(`
    (szkolenie|szkolenia|plan szkoleń); zarządzanie zmianą; (komunikacja|plan komunikacji)
    (wdrożenie pracowników|onboarding|adopcja)
  `),
  budget: words(`
    (budżet|kosztorys); (koszt|koszty); zasoby; (inwestycja|nakłady|finansowanie)
    (pracochłonność|szacowanie nakładu)
  `),
  timeline: words(`
    (harmonogram|kalendarz|terminarz); (kamień milowy|kamienie milowe); (etapy|fazy)
    (mapa drogowa|plan prac|roadmap); (terminy|czas trwania); (następne|kolejne) kroki
  `),
  risks: words(`
    (ryzyko|ryzyka|ryzyk|ryzykiem); (założenie|założenia); (zagrożenie|zagrożenia); niepewności
  `),
  exit_criteria: words(`
    go no go
    (kryteria|kryterium|warunki) (wyjścia|zakończenia|zatrzymania|odbioru|akceptacji|przerwania|przejścia|kontynuacji)
    (punkt|punkty|reguła|reguły|bramka|bramki) (decyzyjny|decyzyjne|decyzyjna|decyzji)
  `),
  production_path: words(`
    (wdrożenie|przejście) (produkcyjne|na produkcję|do produkcji); (uruchomienie produkcyjne|produkcja)
    (skalowanie|rozszerzenie|rozwinięcie); (utrzymanie|przekazanie do eksploatacji|rollout)
  `),
  scope: words(`
    zakres; (poza zakresem|w zakresie); (wyłączenia|wykluczenia|nie obejmuje); (ograniczenia|granice)
    (grupa pilotażowa|scope)
  `),
  compliance: words(`
    (rodo|gdpr); (zgodność|zgodności); (prywatność|ochrona danych|dane osobowe); (bezpieczeństwo|bezpieczeństwa)
    (prawne|prawny|regulacyjne|regulacje|przepisy); (etyka|etyczne)
  `),
  approach: words(`
    rozwiązanie; (podejście|metodyka|metodologia); (architektura|koncepcja rozwiązania)
    (funkcjonalności|funkcje|wymagania funkcjonalne); (technologia|technologie)
  `),
  out: words('(poza zakresem|nie obejmuje|wyłączenia|wykluczenia); (nie jest celem|nie robimy)'),
  open: words('(pytania|kwestie) otwarte; (otwarte pytania|do wyjaśnienia|do ustalenia)'),
  meta: words(`
    wersja; (autor|autorka|autorzy|przygotował|opracował); (data|ostatnia aktualizacja)
    (historia zmian|historia wersji); (słownik|załącznik|załączniki|bibliografia|spis treści)
  `),
  future: words('(dalszy rozwój|perspektywy); (kolejne|przyszłe) (etapy|fazy|wersje)'),
  metric: words('(metryka|metryki); (wskaźnik|wskaźniki); (miernik|mierniki|kpi)'),
  current: words('(obecnie|dziś|dzisiaj); (obecna|obecny)'),
  by: words('termin; (data docelowa|do kiedy)'),
  source: words('(źródło|źródła); pochodzenie'),
  how: words('(sposób|metoda) (pomiaru|obliczania|mierzenia); jak mierzymy'),
  phase: words('(etap|etapy); (faza|fazy); (sprint|iteracja|krok)'),
  trigger: words('(wyzwalacz|wyzwalacze); warunek uruchomienia'),
  mitigation: words(`
    (mitygacja|łagodzenie|ograniczanie ryzyka); (działanie|działania) (zaradcze|zapobiegawcze|naprawcze|mitygujące)
    (środki zaradcze|przeciwdziałanie|reakcja)
  `),
};
