import { getCollection } from 'astro:content';
import type { Fact } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';
import { shelfLife } from './shelf-life.ts';
import { buildDay } from './build-day.ts';
import { cardOf, numberIn, tableRows } from './tables.ts';

/** A source with the id its notes link to. Tables are sources too: their cards are read as such. */
export interface KnownSource extends Source {
  readonly id: string;
}

/** A fact with its value resolved and its source at hand. */
export interface KnownFact extends Omit<Fact, 'source' | 'value'> {
  readonly id: string;
  readonly value: number | readonly [number, number];
  readonly source: KnownSource;
  /** YYYY-MM-DD: the day its source was read, plus its shelf life. */
  readonly goodUntil: string;
  /** True when that day was past on the day of the build. */
  readonly stale: boolean;
}

/** The card of a table, as a source. */
export function sourceOfTable(name: string): KnownSource {
  const card = cardOf(name);
  return {
    id: name.replace('/', '-'),
    title: card.title,
    producer: card.producer,
    url: card.urlMain,
    published: card.published,
    read: card.dateAccessed,
    kind: 'statistics',
    ...(card.copy && { copy: `Read in a copy: ${card.copy.name}.` }),
  };
}

let facts: Promise<ReadonlyMap<string, KnownFact>> | undefined;
let sources: Promise<ReadonlyMap<string, KnownSource>> | undefined;

export const allSources = () =>
  (sources ??= getCollection('sources').then((list) => new Map(list.map((s) => [s.id, { id: s.id, ...s.data }]))));

export async function sourceById(id: string): Promise<KnownSource> {
  const found = (await allSources()).get(id);
  if (!found) throw new Error(`No source ${id} in content/sources.`);
  return found;
}

export const allFacts = () => (facts ??= readFacts());

export async function factById(id: string): Promise<KnownFact> {
  const found = (await allFacts()).get(id);
  if (!found) throw new Error(`No fact ${id} in content/facts.`);
  return found;
}

async function readFacts(): Promise<ReadonlyMap<string, KnownFact>> {
  const known = new Map<string, KnownFact>();
  for (const file of await getCollection('facts'))
    for (const [id, { source, value, ...rest }] of Object.entries(file.data)) {
      if (rest.cell) {
        const { table, where, column } = rest.cell;
        const row = tableRows(table).find((r) => Object.entries(where).every(([k, v]) => r[k] === v));
        const figure = row && numberIn(row, column);
        if (figure === null || figure === undefined) throw new Error(`Fact ${id} names a cell that holds no figure.`);
        const card = sourceOfTable(table);
        known.set(id, { ...rest, id, value: figure, source: card, ...shelfLife(card.read, rest.shelfLife, buildDay) });
      } else {
        if (value === undefined || !source) throw new Error(`Fact ${id} has no value or no source.`);
        const page = await sourceById(source);
        known.set(id, { ...rest, id, value, source: page, ...shelfLife(page.read, rest.shelfLife, buildDay) });
      }
    }
  return known;
}
