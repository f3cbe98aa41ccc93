/** Elements of HTML and SVG that are met in Markdown. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center circle cite ' +
    'code col colgroup data datalist dd defs del details dfn dialog div dl dt em embed fieldset figcaption figure font ' +
    'footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li line ' +
    'link main map mark marker menu meta meter nav noscript object ol optgroup option output p param path picture polygon ' +
    'pre progress q rect rp rt ruby s samp script section select slot small source span strike strong style sub summary sup ' +
    'svg table tbody td template text textarea tfoot th thead time title tr track tt u ul use var video wbr'
  ).split(' '),
);

/**
 * Whether what looks like a tag is a form's way to say what goes here: `<Your Name>`, `<TBD>`. A parser takes it for
 * HTML; there it is text.
 *
 * @param source in which a closing tag would show that it is a component
 */
export function isBlank(tag: string, source: string): boolean {
  const name = /^<([a-z][\w]*)(?=[\s>])[^<>="'/]*>$/i.exec(tag)?.[1];
  return name !== undefined && !ELEMENTS.has(name.toLowerCase()) && !source.includes(`</${name}`);
}
