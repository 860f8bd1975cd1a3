import type { KnownSource } from './facts.ts';
import { factById, sourceById } from './facts.ts';

/** The sources one page cites, numbered from 1 in the order of first mention. */
export interface Citations {
  readonly list: readonly KnownSource[];
  /** The number under which a source stands; throws for one that the text does not name. */
  readonly numberOf: (sourceId: string) => number;
}

const tags = /<(Fact|Source|Disagree)\s[^>]*?(?:id|facts)="([^"]+)"|\{([a-z0-9-]+)\}/g;

/** What a body of MDX names, in reading order: facts by tag or by {fact-id} in a line of front matter, and sources. */
export const namedIn = (text: string): readonly { readonly kind: 'fact' | 'source'; readonly id: string }[] =>
  [...text.matchAll(tags)].flatMap(([, tag, ids, braced]) =>
    (ids ?? braced ?? '').split(/\s+/).filter(Boolean).map((id) => ({ kind: tag === 'Source' ? ('source' as const) : ('fact' as const), id })),
  );

/** Reads a body of MDX (and any front-matter lines before it) for the sources it cites. */
export async function citationsOf(text: string): Promise<Citations> {
  const order = new Map<string, KnownSource>();
  for (const { kind, id } of namedIn(text)) {
    const source = kind === 'source' ? await sourceById(id) : (await factById(id)).source;
    if (!order.has(source.id)) order.set(source.id, source);
  }
  const numbers = new Map([...order.keys()].map((id, i) => [id, i + 1]));
  return {
    list: [...order.values()],
    numberOf(sourceId) {
      const number = numbers.get(sourceId);
      if (number === undefined) throw new Error(`The page renders source ${sourceId} but its text does not cite it.`);
      return number;
    },
  };
}
