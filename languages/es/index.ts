import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Spanish: told from other languages, headings and labels recognised; its plans are not read yet. */
export const spanish: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  read: false,
  functionWords: (
    'de la que en se el los las del y una un con para por lo su al más como pero ' +
    'sus este esta entre cuando muy sin sobre también hay donde cada según desde hasta fue porque ya es ser si'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ia|ai|llm|llms|gpt*|chatgpt|rag); inteligencia artificial; ia generativa
      (aprendizaje automático|aprendizaje profundo|aprendizaje de máquina|machine learning|deep learning)
      (chatbot|chatbots|asistente virtual|agente conversacional); (modelo|modelos) de lenguaje
      (agente|agentes) (de ia|ia|inteligente|inteligentes); red* neuronal*; copilot
    `),
    ai: words(`
      {aiName}; (modelo|modelos); (agente|agentes|asistente|asistentes); (bot|bots); (algoritmo|algoritmos)
      (predicción|clasificación|recomendación|pronóstico); automatización
    `),
    planTitle: words(`
      plan; plan de (implementación|despliegue|desarrollo); propuesta
      (carta|acta) (del proyecto|de proyecto|de constitución); (hoja de ruta|roadmap|estrategia)
      (piloto|prueba de concepto|poc); (anteproyecto|ficha de proyecto|project charter)
      (caso de negocio|caso de uso); (documento de requisitos|especificación de requisitos)
    `),
    planWord: words(`
      (piloto|mvp); (hito|hitos|cronograma); (objetivo|objetivos|indicadores|kpi|kpis)
      (interesados|stakeholders|equipo del proyecto); (riesgos|mitigación); (presupuesto|costos estimados)
      (caso de uso|casos de uso); (alcance|entregable|entregables); (despliegue|puesta en producción|go no go)
      (proponemos|planteamos|se propone)
    `),
    otherTitle: words(`
      readme; (guía|manual|tutorial|instalación); (acta de reunión|minuta)
      (política|términos de uso|condiciones de uso); (informe de pruebas|informe final)
      (oferta de empleo|blog|glosario|material de curso); (informe de incidente|runbook|changelog)
    `),
    templateWord: words(`
      (plantilla|formulario|formato); (rellenar|completar|diligenciar|llenar) (aquí|este|el|la|los)
      (inserte|indique|describa|ingrese); reemplace
    `),
    placeholder: words(`
      (tbd|tbc|xxx); por (definir|determinar|confirmar|completar|asignar|especificar|establecer)
      (pendiente|pendientes) de (definir|definición|asignar|asignación|confirmar|confirmación)
      (sin|no) (definir|definido|definida|asignar|especificado|determinar|determinado); en definición
    `),
    negation: words('(no|ni); (ningún|ninguna|ninguno); sin; (nunca|jamás|nada); (no aplica|no procede|n a)'),
    todo: words(`
      (definir|establecer|determinar|decidir|acordar|fijar); (aclarar|precisar|detallar|concretar|completar)
      (identificar|recopilar|evaluar|investigar|analizar|validar|verificar)
      (redactar|elaborar|designar|nombrar|asignar)
    `),
    human: words(`
      (humano|humana|humanos|humanas); (persona|personas|usuario|usuaria|usuarios)
      (operador|operadora|operadores|agente|agentes|empleado|empleados)
      (revisor|revisora|revisores|supervisor|supervisora|supervisores)
      (experto|experta|expertos|especialista|analista|analistas); (médico|médica|médicos|clínico|docente)
    `),
  },
};
