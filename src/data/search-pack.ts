import type { PackedGroup, SearchDocument } from '../search/document.ts';

/** The documents by the first letter of their titles, in alphabetical order; digits come first, together. */
export function lettersOf(documents: readonly SearchDocument[]) {
  const groups = new Map<string, SearchDocument[]>();
  for (const document of [...documents].sort((a, b) =>
    a.title.localeCompare(b.title, 'en', { numeric: true }),
  )) {
    const first = document.title.normalize('NFD').slice(0, 1).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    groups.set(letter, [...(groups.get(letter) ?? []), document]);
  }
  return [...groups].map(([letter, of]) => ({
    letter,
    id: `letter-${letter === '0–9' ? '0' : letter.toLowerCase()}`,
    of,
  }));
}

/** What the path of a document has in common with its neighbors', and what is its own. */
function split(path: string): readonly [before: string, id: string, after: string] {
  const match = /^(.*\/)([^/]+)(\/|\/method\/)$/.exec(path);
  return match ? [match[1]!, match[2]!, match[3]!] : [path, '', ''];
}

/** Documents as columns, neighbors with like paths together. `unpack` in search/document.ts turns them back. */
export function pack(documents: readonly SearchDocument[]): PackedGroup[] {
  const groups = new Map<
    string,
    { kind: SearchDocument['kind']; before: string; after: string; ids: string[]; of: SearchDocument[] }
  >();
  for (const document of documents) {
    const [before, id, after] = split(document.path);
    // Areas share one summary for each sort of area.
    const key = [document.kind, before, after, document.kind === 'area' ? document.summary : ''].join('\n');
    const group = groups.get(key) ?? { kind: document.kind, before, after, ids: [], of: [] };
    group.ids.push(id);
    group.of.push(document);
    groups.set(key, group);
  }
  const column = (of: SearchDocument[], field: 'aliases' | 'headings') => {
    const texts = of.map((d) => {
      if (d[field].some((text) => text.includes('|')))
        throw new Error(`A bar in the ${field} of ${d.path} would split them.`);
      return d[field].join('|');
    });
    return texts.some((text) => text !== '') ? { [field]: texts } : {};
  };
  return [...groups.values()].map(({ kind, before, after, ids, of }) => ({
    kind,
    before,
    after,
    ids,
    titles: of.map((d) => d.title),
    summaries:
      of.length > 1 && of.every((d) => d.summary === of[0]!.summary)
        ? of[0]!.summary
        : of.map((d) => d.summary),
    ...column(of, 'aliases'),
    ...column(of, 'headings'),
  }));
}
