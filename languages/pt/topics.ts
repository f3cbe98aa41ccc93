import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in Portuguese plans. */
export const topics: TopicNames = {
  problem: words(`
    (problema|problemas|problemática); (contexto|contextualização); (cenário atual|situação atual|diagnóstico)
    (desafio|desafios|dor|dores|gargalos); (justificativa|motivação); (necessidade|necessidades); oportunidade
  `),
  success_metrics: words(`
    (critério|critérios|criterios|fatores) de sucesso; (métricas|metricas); indicadores; (kpi|kpis|okr)
    (objetivo|objetivos); resultados esperados; medição do sucesso
  `),
  baseline: words(`
    linha de base; baseline; valor* de referência; (valor|valores) (atual|atuais|inicial|iniciais); ponto de partida
    (medição inicial|indicadores de referência)
  `),
  target: words('(meta|metas); (valor|valores) alvo; (limiar|limite mínimo); (target|alvo)'),
  measure_when: words(`
    (frequência|periodicidade|data|datas|momento) de (medição|avaliação|apuração); (período|periodo) de avaliação
    quando (medir|é medido|será medido)
  `),
  business_metric: words(`
    (métricas|metricas|kpi|kpis|indicadores) de negócio; (benefício|benefícios); (economia|ganhos)
    valor para o negócio; (roi|retorno financeiro|retorno sobre o investimento); impacto esperado
  `),
  human_override: words(`
    (supervisão|revisão|validação|intervenção|aprovação|decisão|verificação) humana
    (humano|pessoa) no (ciclo|circuito|loop); human in the loop; controle humano
    (revisão|validação|aprovação|correção) manual
    (escalonamento|transbordo|transferência|encaminhamento) (humano|para humano|para um humano|para atendente|para um atendente)
    fluxo de aprovação; handoff humano
  `),
  rollback: words(`
    (rollback|roll back); plano de (reversão|contingência|retorno|retirada|recuo); reversão
    (desligamento|desativação|interrupção) (de emergência|imediata|imediato|do sistema)
    (kill switch|botão de parada); fallback; (plano b|modo degradado); (volta|retorno) ao processo manual
  `),
  owner: words(`
    (responsável|responsáveis); responsabilidade*
    (líder|gerente|coordenador|coordenadora|dono|dona|gestor|gestora) (do|de) projeto
    (patrocinador|patrocinadora|sponsor); (papéis|papel); (equipe|equipa|time) do projeto; governança
    (partes interessadas|stakeholders|product owner)
  `),
  data: words(`
    dados; (fonte|fontes|origem) de dados; (conjunto|conjuntos) de dados
    (qualidade|preparação|coleta|disponibilidade) (de|dos) dados; (dataset|datasets|corpus)
  `),
  monitoring: words(`
    (monitoramento|monitorização|monitoria|monitoring); (acompanhamento|vigilância); observabilidade
    (alerta|alertas); (deriva|drift); supervisão (contínua|do modelo)
  `),
  feedback_loop: words(`
    (retroalimentação|realimentação); feedback; melhoria contínua; (retreinamento|retreino|retreinar)
    (lições aprendidas|ciclo de melhoria)
  `),
  integration: words(`
    (integração|integracao|integrações); (interface|interfaces); (conectores|conexão com)
    (sistemas|ferramentas) existentes; (interoperabilidade|fluxo de trabalho)
  `),
  change_mgmt: words(`
    gestão (da mudança|de mudanças); (treinamento|treinamentos) (da equipe|dos usuários|de usuários)
    (capacitação|capacitações|formação); comunicação; (adoção|engajamento|sensibilização); onboarding
  `),
  budget: words(`
    (orçamento|orçamentos|orcamento); (custo|custos); (investimento|investimentos); recursos
    (financiamento|análise financeira); estimativa de (esforço|custo|custos)
  `),
  timeline: words(`
    (cronograma|calendário|agenda); (marco|marcos); (roadmap|roteiro); (fases|etapas); plano de trabalho
    (prazo|prazos|duração); próximos passos
  `),
  risks: words('(risco|riscos); (premissas|suposições); ameaças; matriz de riscos'),
  exit_criteria: words(`
    go no go
    (critério|critérios) de (saída|decisão|aceite|aceitação|parada|expansão|continuidade|encerramento|passagem)
    (ponto|pontos|regra|regras) de decisão; condições (de saída|para continuar|para escalar)
    requisitos para [a] aprovação
  `),
  production_path: words(`
    (entrada|passagem|colocação|ida) em produção; (implantação|implantacao); (escalabilidade|escala|expansão)
    (produção|operação assistida); (rollout|roll out|go live)
  `),
  scope: words(`
    (escopo|âmbito); (fora|dentro) (do|de) escopo; (inclui|incluso|exclusões); (limites|restrições)
    (grupo|usuários) piloto; (scope|não objetivos)
  `),
  compliance: words(`
    (lgpd|rgpd|gdpr); (conformidade|compliance); (privacidade|proteção de dados|confidencialidade)
    (segurança|cibersegurança); (jurídico|legal|legais|regulatório|regulatórios); (ética|éticas|éticos|etica)
  `),
  approach: words(`
    (solução|solucao); (abordagem|metodologia|estratégia); (arquitetura|desenho da solução)
    (funcionalidades|funcionalidade|requisitos funcionais); (tecnologia|tecnologias)
  `),
  out: words('fora (do|de) escopo; (não inclui|exclusões|não será feito|excluído); não objetivos'),
  open: words('(perguntas|questões) (abertas|em aberto); (pendências|pontos pendentes|a esclarecer)'),
  meta: words(`
    (versão|versao); (autor|autora|autores|elaborado por|preparado por); (data|última atualização)
    (histórico de revisões|histórico de versões|aprovações); (glossário|anexo|anexos|referências|sumário)
  `),
  future: words(`
    (trabalhos futuros|evolução|evoluções); (fases|fase|etapas) (posterior|posteriores|futura|futuras)
    melhorias futuras
  `),
  metric: words('(métrica|métricas|metrica|metricas); (indicador|indicadores); (kpi|kpis); medida'),
  current: words('(atual|atualmente|hoje|antes); cenário atual; estado atual'),
  by: words('(data limite|data alvo|vencimento); (prazo|prazos); quando'),
  source: words('(fonte|fontes); (origem|procedência)'),
  how: words(`
    (método|forma|metodologia) de (medição|cálculo); como (medir|é medido|será medido); instrumento de medição
  `),
  phase: words('(fase|fases); (etapa|etapas); (marco|sprint|iteração); entrega'),
  trigger: words('(gatilho|gatilhos); (limiar|condição) de (ativação|alerta)'),
  mitigation: words(`
    (mitigação|mitigacao|mitigações)
    (medida|medidas|ação|ações) (corretiva|corretivas|preventiva|preventivas|de mitigação)
    (resposta|respostas|contramedida|contramedidas|tratamento); plano de mitigação
  `),
};
