import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in Spanish plans. */
export const topics: TopicNames = {
  problem: words(`
    (problema|problemas|problemática|problematica); (contexto|antecedentes); situación actual
    (desafío|desafíos|retos|dolor|dolores); (justificación|motivación); (necesidad|necesidades)
    (trasfondo|entendimiento) del negocio; (diagnóstico|diagnostico)
  `),
  success_metrics: words(`
    (criterio|criterios) de éxito; (métricas|metricas); indicadores; (kpi|kpis|okr); (objetivo|objetivos)
    resultados esperados; (medición|medida) del éxito
  `),
  baseline: words(`
    (línea|linea) base; baseline; valor* de referencia; (valor|valores) (actual|actuales|inicial|iniciales)
    punto de partida; medición inicial
  `),
  target: words('(meta|metas); (valor|valores) (objetivo|meta); (umbral|umbrales); (target|targets)'),
  measure_when: words(`
    (frecuencia|periodicidad|fecha|fechas|momento|calendario) de (medición|evaluación); frecuencia medición
    cuándo (se mide|medir); (periodo|período) de evaluación
  `),
  business_metric: words(`
    (métricas|metricas|kpi|kpis|indicadores) de negocio; (beneficio|beneficios); (ahorro|ahorros)
    valor para el negocio; (roi|retorno de la inversión); impacto esperado
  `),
  human_override: words(`
    (supervisión|revisión|validación|control|intervención|aprobación|decisión) humana
    (humano|persona) en el (bucle|circuito|ciclo); human in the loop; control humano
    (revisión|validación|aprobación|corrección|anulación) manual
    (escalado|escalamiento|derivación) (humano|a humano|a una persona|a agente|a un agente); flujo de aprobación
    toma de control
  `),
  rollback: words(`
    (rollback|roll back); plan de (reversión|contingencia|retirada|vuelta atrás|retroceso); (reversión|marcha atrás)
    (apagado|desactivación|interruptor) (de emergencia|inmediato|inmediata|del sistema)
    (kill switch|botón de parada); fallback; (plan b|modo degradado); vuelta al proceso manual
  `),
  owner: words(`
    responsable*; responsabilidad*; (líder|lider|jefe|jefa|director|directora|gerente) (de|del) proyecto
    (patrocinador|patrocinadora|sponsor); (roles|rol); equipo del proyecto; (dueño|propietario|product owner)
    (gobernanza|gobierno del proyecto); (partes interesadas|stakeholders|interesados)
  `),
  data: words(`
    datos; (fuente|fuentes|origen|orígenes) de (datos|información); (conjunto|conjuntos) de datos
    (calidad|preparación|recolección|recopilación|disponibilidad) de [los] datos; (dataset|datasets|corpus)
  `),
  monitoring: words(`
    (monitoreo|monitorización|monitorizacion|monitoring); (seguimiento|vigilancia); observabilidad; (alerta|alertas)
    (deriva|drift); supervisión (continua|del modelo)
  `),
  feedback_loop: words(`
    (retroalimentación|retroalimentacion); feedback; mejora continua; (reentrenamiento|reentrenar)
    (lecciones aprendidas|ciclo de mejora)
  `),
  integration: words(`
    (integración|integracion|integraciones); (interfaz|interfaces); (conectores|conexión con)
    (sistemas|herramientas) existentes; (interoperabilidad|flujo de trabajo)
  `),
  change_mgmt: words(`
    gestión del cambio; (capacitación|capacitacion|capacitaciones); formación [de usuarios]
    (comunicación|comunicaciones); (adopción|adopcion|sensibilización); onboarding
  `),
  budget: words(`
    (presupuesto|presupuestos); (costo|costos|coste|costes); (inversión|inversiones|inversion); recursos
    (financiación|financiamiento|financiero); estimación de (esfuerzo|costos|costes)
  `),
  timeline: words(`
    (cronograma|calendario|agenda); (hito|hitos); hoja de ruta; (roadmap|planificación temporal); (fases|etapas)
    plan de trabajo; (plazo|plazos|duración); (próximos|siguientes) pasos
  `),
  risks: words('(riesgo|riesgos); (supuestos|suposiciones); amenazas; matriz de riesgos'),
  exit_criteria: words(`
    go no go; criterio* de (salida|decisión|aceptación|parada|paso|avance|escalamiento|continuidad|cancelación)
    (punto|puntos|regla|reglas) de decisión; condiciones (de salida|para continuar|para escalar)
    (puerta|puertas) de decisión
  `),
  production_path: words(`
    (paso|pase|puesta) a producción; (puesta en producción|puesta en marcha); (despliegue|implantación)
    (escalabilidad|expansión); (escalado|escalamiento) (del piloto|a producción|de la solución)
    (producción|operación); (rollout|roll out)
  `),
  scope: words(`
    alcance; (fuera|dentro) (de|del) alcance; (incluye|excluye|exclusiones); (límites|limites)
    (grupo|usuarios) piloto; (scope|no objetivos)
  `),
  compliance: words(`
    (cumplimiento|normativa); (privacidad|protección de datos|confidencialidad); (seguridad|ciberseguridad)
    (legal|legales|regulatorio|regulatorios); (ética|éticas|éticos|etica); (rgpd|gdpr|lopd); compliance
  `),
  approach: words(`
    (solución|solucion); (enfoque|metodología|metodologia|estrategia); (arquitectura|diseño)
    (funcionalidades|funcionalidad|características); (tecnología|tecnologías|stack tecnológico)
  `),
  out: words('fuera (de|del) alcance; (excluye|no incluye|exclusiones|no se incluye); no objetivos'),
  open: words('(preguntas|cuestiones) abiertas; (pendientes|por aclarar); preguntas [a] resolver'),
  meta: words(`
    (versión|version); (autor|autora|autores|elaborado por|preparado por); (fecha|última actualización)
    (aprobaciones|historial de cambios|control de versiones)
    (glosario|anexo|anexos|referencias|tabla de contenidos)
  `),
  future: words(`
    (trabajo futuro|líneas futuras|evolución); (fases|fase) (posterior|posteriores|futura|futuras); mejoras futuras
  `),
  metric: words('(métrica|métricas|metrica|metricas); (indicador|indicadores); (kpi|kpis); medida'),
  current: words('(actual|actualmente|hoy|antes); situación actual; estado actual'),
  by: words('(fecha límite|fecha objetivo|vencimiento); (plazo|plazos); cuándo'),
  source: words('(fuente|fuentes); (origen|procedencia)'),
  how: words('(método|forma|metodología) de (medición|cálculo); cómo se mide; instrumento de medición'),
  phase: words('(fase|fases); (etapa|etapas); (hito|sprint|iteración); entrega'),
  trigger: words('(disparador|desencadenante|activador); (umbral|condición) de (activación|alerta)'),
  mitigation: words(`
    (mitigación|mitigacion|mitigaciones)
    (medida|medidas|acción|acciones) (correctiva|correctivas|preventiva|preventivas|de mitigación)
    (respuesta|contramedida|contramedidas|tratamiento); plan de mitigación
  `),
};
