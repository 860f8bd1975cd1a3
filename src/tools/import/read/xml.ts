/** What a document says, in order. Names come without their prefix, text with its entities resolved. */
export interface XmlHandler {
  readonly opened: (name: string, attributes: string) => void;
  readonly text: (text: string) => void;
  readonly closed: (name: string) => void;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const resolved = (text: string) =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, name: string) => {
        if (name.startsWith('#')) return String.fromCodePoint(Number(name[1] === 'x' || name[1] === 'X' ? `0x${name.slice(2)}` : name.slice(1)));
        const known = entities[name];
        if (known === undefined) throw new Error(`the entity ${all} is not known here`);
        return known;
      })
    : text;

const patterns = new Map<string, RegExp>();
const patternOf = (name: string) => {
  const found = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, found);
  return found;
};

/** One attribute out of the text of a tag; undefined when it is not there. A prefix before the name is allowed. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = patternOf(name).exec(attributes);
  return found ? resolved(found[1] ?? found[2]!) : undefined;
};

/** True where a quote is open between two places. */
const quoteOpen = (text: string, from: number, to: number) => {
  let open = false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 34) open = !open;
  return open;
};

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML a piece at a time, as office programs write it: elements, attributes, text. No document type, no CDATA.
 *
 * @errors throws where the document is not well formed, and when it ends before its last element does.
 */
export function xmlReader(handler: XmlHandler): { readonly take: (piece: string) => void; readonly end: () => void } {
  let rest = '';
  let depth = 0;
  const tag = (inner: string) => {
    if (inner.startsWith('?') || inner.startsWith('!--')) return;
    if (inner.startsWith('!')) throw new Error('it holds a document type or CDATA, which is not read here');
    if (inner.startsWith('/')) {
      depth -= 1;
      return handler.closed(bare(inner.slice(1).trimEnd()));
    }
    const empty = inner.endsWith('/');
    const body = empty ? inner.slice(0, -1) : inner;
    const space = body.search(/\s/);
    const name = bare(space === -1 ? body : body.slice(0, space));
    handler.opened(name, space === -1 ? '' : body.slice(space));
    if (empty) handler.closed(name);
    else depth += 1;
  };
  /** Where a tag ends: a > may stand in an attribute or a comment. -1 when the piece ends before it. */
  const endOf = (text: string, from: number) => {
    if (text.startsWith('<!--', from)) {
      const close = text.indexOf('-->', from + 4);
      return close === -1 ? -1 : close + 2;
    }
    let close = text.indexOf('>', from);
    while (close !== -1 && quoteOpen(text, from, close)) close = text.indexOf('>', close + 1);
    return close;
  };
  return {
    take(piece) {
      const text = rest + piece;
      let at = 0;
      for (;;) {
        const start = text.indexOf('<', at);
        const close = start === -1 ? -1 : endOf(text, start);
        if (close === -1) break;
        if (start > at) handler.text(resolved(text.slice(at, start)));
        tag(text.slice(start + 1, close));
        at = close + 1;
      }
      rest = text.slice(at);
    },
    end() {
      if (depth !== 0 || rest.trim() !== '') throw new Error('its XML ends too early');
    },
  };
}
