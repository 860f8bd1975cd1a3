import MiniSearch, { type SearchResult } from 'minisearch';
import type { Kind, SearchDocument } from './document.ts';
import { namesOf, stems, tellingStems, wholeOf, type Name, type Known } from './names.ts';
import { joined, rewrite, stem } from './rewrite.ts';

/** A page found, and the word stems to mark in its title and summary. */
export interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
  readonly marks: ReadonlySet<string>;
}

export interface Engine {
  readonly add: (documents: readonly SearchDocument[]) => void;
  /** Best first; nothing for a query without a letter or digit. */
  readonly search: (query: string) => readonly Hit[];
}

/** Where scores are close, what answers a question stands above what names a thing. */
const kindWeight: Readonly<Record<Kind, number>> = {
  guide: 1.12,
  tool: 1.1,
  term: 1.04,
  role: 1,
  page: 0.9,
  program: 0.94,
  area: 0.9,
};

/** Words that ask for something to be worked out or compared: a tool does that. */
const forTools = new Set([
  'calculator',
  'calculate',
  'estimate',
  'estimator',
  'compare',
  'comparison',
  'best',
  'cheapest',
]);

/** Words that ask what work pays: beside the name of a place, they ask for that place's page. */
const forPay = new Set(['salary', 'salaries', 'pay', 'pays', 'paid', 'wage', 'wages', 'earn', 'earns', 'earnings', 'income', 'make', 'makes', 'compensation', 'comp', 'ote']);

/** Beside these, a word for pay asks for a rule, and the place only says where it holds. */
const forRules = new Set(['law', 'laws', 'legal', 'rights', 'theft', 'transparency', 'tax', 'taxes', 'owed', 'unpaid']);

const fieldBoost = { title: 4, aliases: 2.5, headings: 1.4, summary: 1 };

/** Edits that a word of this length may be away. */
const reach = (word: string) => (/\d/.test(word) || word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2);

/** The word with two neighboring letters swapped, for each pair. */
const swaps = (word: string) =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, i) => word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2),
  );

/** Stems of a document that answer one word of the query, and how near each is to it: 1 is the word itself. */
type Nearness = ReadonlyMap<string, number>;
type Answer = ReadonlyMap<number, { readonly score: number; readonly stems: Nearness }>;

export function createEngine(documents: readonly SearchDocument[] = []): Engine {
  const known: Known[] = [];
  /** In how many documents a stem stands. */
  const spread = new Map<string, number>();
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: Object.keys(fieldBoost),
    extractField: (document, field) => {
      const value = document[field as keyof typeof document];
      return Array.isArray(value)
        ? value.join(' . ')
        : value === undefined
          ? ''
          : `${value as string | number}`;
    },
    stringifyField: (value: unknown) => String(value),
    tokenize: stems,
    processTerm: (term) => term,
    searchOptions: { boost: fieldBoost, tokenize: (text) => [text], bm25: { k: 1.2, b: 0.35, d: 0.5 } },
  });

  const add = (more: readonly SearchDocument[]) => {
    for (const document of more) {
      index.add({ ...document, id: known.length });
      known.push({ document, names: namesOf(document) });
      const own = new Set(
        [document.title, document.summary, ...document.aliases, ...document.headings].flatMap(stems),
      );
      for (const word of own) spread.set(word, (spread.get(word) ?? 0) + 1);
    }
  };
  add(documents);

  const rarity = (word: string) => Math.log(1 + known.length / ((spread.get(word) ?? 0) + 0.5));

  /** Documents for one word: itself, then words that mean the same, then words spelled much the same. */
  const answersTo = (word: string, also: readonly string[], last: boolean): Answer => {
    const base = stem(word);
    const found = new Map<number, { score: number; stems: Map<string, number> }>();
    const take = (results: readonly SearchResult[], weight: number, nearness: number) => {
      for (const result of results) {
        const before = found.get(result.id as number);
        const stems = before?.stems ?? new Map<string, number>();
        for (const term of result.terms)
          stems.set(term, Math.max(stems.get(term) ?? 0, term === base ? 1 : nearness));
        found.set(result.id as number, { score: Math.max(result.score * weight, before?.score ?? 0), stems });
      }
    };
    const common = (spread.get(base) ?? 0) > 3;
    take(index.search(base), 1, 1);
    const begun = last ? index.search(word, { prefix: true }) : [];
    take(begun, word.length > 1 ? 0.7 : 0.5, 0.85);
    for (const other of also) {
      const parts = tellingStems(other);
      if (parts.length === 1) take(index.search(parts[0]!), 0.5, 0.7);
      else take(index.search({ combineWith: 'AND', queries: parts }), 0.35, 0.5);
    }
    if (common) return found;
    const near = spread.has(base) || (begun.length > 0 && word.length > 3) ? 0.4 : 0.9;
    for (const swapped of swaps(word).map(stem))
      if (swapped !== base && spread.has(swapped)) take(index.search(swapped), near, near);
    const edits = spread.has(base) ? Math.min(1, reach(word)) : reach(word);
    if (edits > 0) take(index.search(base, { fuzzy: edits }), near, near * 0.9);
    return found;
  };

  /** True where one letter more, less or other makes a known word, or begins one. */
  const resembles = (word: string) =>
    swaps(word).some((swapped) => spread.has(stem(swapped))) ||
    index.search(stem(word), { fuzzy: 1, prefix: true }).length > 0;

  /** The query's words with run-ons parted ("techsales") and parted words joined ("net working") where that gives known words. */
  const mended = (query: string) => {
    const { words } = rewrite(query);
    const isKnown = (word: string) => spread.has(stem(word));
    return words.flatMap((word, i) => {
      const next = words[i + 1];
      if (next && isKnown(word.text + next.text))
        return [{ ...word, also: [...word.also, word.text + next.text] }];
      const before = words[i - 1];
      if (before && isKnown(before.text + word.text))
        return [{ ...word, also: [...word.also, before.text + word.text] }];
      if (isKnown(word.text) || word.text.length < 6 || resembles(word.text)) return [word];
      for (let cut = 3; cut <= word.text.length - 3; cut++) {
        const halves = [word.text.slice(0, cut), word.text.slice(cut)];
        if (halves.every(isKnown)) return halves.map((text) => ({ text, also: [] }));
      }
      return [word];
    });
  };

  const search = (query: string): readonly Hit[] => {
    const asked = wholeOf(query);
    if (asked === '') return [];
    const words = mended(query);
    const answers = words.map((word, i) => answersTo(word.text, word.also, i === words.length - 1));
    const toolWanted = words.some((word) => forTools.has(word.text));
    const spoken = ` ${joined(query)} `;
    const payAsked = words.some((word) => forPay.has(word.text)) && !words.some((word) => forRules.has(word.text));
    const weights = words.map((word) => rarity(stem(word.text)));
    const allWeight = weights.reduce((sum, w) => sum + w, 0);

    const found = new Map<number, { text: number; covered: number; marks: Set<string>; by: Nearness[] }>();
    answers.forEach((answer, i) => {
      for (const [id, { score, stems: by }] of answer) {
        const sum = found.get(id) ?? { text: 0, covered: 0, marks: new Set<string>(), by: [] };
        sum.text += score;
        sum.covered += (Math.max(...by.values()) * weights[i]!) / allWeight;
        for (const word of by.keys()) sum.marks.add(word);
        sum.by[i] = by;
        found.set(id, sum);
      }
    });

    /** How much one name and the query have in common, rare words counting more: 1 is all of both. */
    const likeness = (name: Name, by: readonly Nearness[]) => {
      let queryShare = 0;
      const met = new Set<string>();
      words.forEach((_, i) => {
        let nearest = 0;
        for (const word of name.stems) {
          const nearness = by[i]?.get(word) ?? 0;
          if (nearness > 0) met.add(word);
          nearest = Math.max(nearest, nearness);
        }
        queryShare += (nearest * weights[i]!) / allWeight;
      });
      if (met.size === 0) return 0;
      const total = name.stems.reduce((sum, word) => sum + rarity(word), 0);
      const nameShare = [...met].reduce((sum, word) => sum + rarity(word), 0) / total;
      return (name.weight * 2 * queryShare * nameShare) / (queryShare + nameShare);
    };

    const best = Math.max(...[...found.values()].map((f) => f.text), 0);
    const hits = [...found].map(([id, { text, covered, marks, by }]) => {
      const { document, names } = known[id]!;
      const named = payAsked && document.kind === 'area' ? names.filter(({ said }) => spoken.includes(` ${said} `)) : [];
      const placed = named.length > 0;
      // A metro's first city and its nicknames outdo a town that another metro only names as well.
      const like = Math.max(...(placed ? named.map(({ said, weight }) => (weight === 1 || document.aliases.some((alias) => joined(alias) === said) ? 1 : 0.75)) : names.map((name) => likeness(name, by))));
      const exact = names.reduce((sum, name) => (name.whole === asked ? Math.max(sum, name.weight) : sum), 0);
      const wanted = placed ? 1.1 : kindWeight[document.kind] * (toolWanted && document.kind === 'tool' ? 1.25 : 1);
      const score = wanted * (0.4 * (text / best) * covered + 0.3 * covered + 0.6 * like);
      return { document, score, marks, exact: exact >= 0.9 ? exact : 0 };
    });
    const floor = Math.max(...hits.map((hit) => hit.score), 0) * 0.4;
    return hits
      .filter((hit) => hit.exact > 0 || hit.score >= floor)
      .map(({ exact, ...hit }) => ({ ...hit, score: hit.score + exact }))
      .sort((a, b) => b.score - a.score || a.document.title.localeCompare(b.document.title, 'en'))
      .slice(0, 60);
  };

  return { add, search };
}
