import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Portuguese: told from other languages, headings and labels recognised; its plans are not read yet. */
export const portuguese: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  read: false,
  functionWords: (
    'de que se por para os uma um do da dos das em na nos nas ao aos não com mais como pela pelo são ' +
    'foi ser este esta isso também já ou seu sua seus suas quando entre sem até à às é há cada sobre está onde'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ia|ai|llm|llms|gpt*|chatgpt|rag); inteligência artificial; ia generativa
      (aprendizado de máquina|aprendizagem automática|aprendizado profundo|machine learning|deep learning)
      (chatbot|chatbots|assistente virtual); (modelo|modelos) de linguagem
      (agente|agentes) (de ia|ia|inteligente|inteligentes); (rede neural|redes neurais|redes neuronais); copilot
    `),
    ai: words(`
      {aiName}; (modelo|modelos); (agente|agentes|assistente|assistentes); (bot|bots|robô); (algoritmo|algoritmos)
      (previsão|predição|classificação|recomendação); automação
    `),
    planTitle: words(`
      plano; plano de (implantação|implementação|ação); proposta; (termo de abertura|tap|project charter)
      (roteiro|roadmap|estratégia); (piloto|prova de conceito|poc); (anteprojeto|ficha de projeto|projeto básico)
      (caso de negócio|business case); (documento de requisitos|especificação de requisitos)
    `),
    planWord: words(`
      (piloto|mvp); (marco|marcos|cronograma); (objetivo|objetivos|indicadores|kpi|kpis)
      (partes interessadas|stakeholders|equipe do projeto); (riscos|mitigação); (orçamento|investimento)
      (caso de uso|casos de uso); (escopo|entregável|entregáveis|entregas)
      (implantação|entrada em produção|go no go); (propomos|propõe se|vamos entregar)
    `),
    otherTitle: words(`
      readme; (guia|manual|tutorial|instalação); ata; (política|termos de uso)
      (relatório de testes|relatório final); (vaga de emprego|blog|glossário|material de curso)
      (relatório de incidente|post mortem|runbook|changelog)
    `),
    templateWord: words(`
      (modelo de documento|formulário|template); (preencher|preencha|completar) (aqui|este|o|a|os)
      (insira|informe|descreva); substitua
    `),
    placeholder: words(`
      (tbd|tbc|xxx); a (definir|confirmar|combinar); (por|ainda por) (definir|determinar|confirmar)
      (pendente|pendentes) de (definição|confirmação|aprovação)
      (não|sem) (definido|definida|determinado|atribuído|especificado|definição); em definição
    `),
    negation: words(`
      (não|nem); (nenhum|nenhuma); sem; (nunca|jamais|nada); (não se aplica|não aplicável|n a)
    `),
    todo: words(`
      (definir|estabelecer|determinar|decidir|acordar|fixar); (esclarecer|detalhar|especificar|completar)
      (identificar|levantar|coletar|avaliar|pesquisar|analisar|validar|verificar)
      (redigir|elaborar|designar|nomear|atribuir)
    `),
    human: words(`
      (humano|humana|humanos|humanas); (pessoa|pessoas|usuário|usuária|usuários|utilizador)
      (operador|operadora|operadores|atendente|atendentes|colaborador|colaboradores)
      (revisor|revisora|revisores|supervisor|supervisora|supervisores)
      (especialista|especialistas|analista|analistas); (médico|médica|médicos|professor|professora)
    `),
  },
};
