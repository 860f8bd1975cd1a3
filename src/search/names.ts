import type { SearchDocument } from './document.ts';
import { isSmall, joined, stem } from './rewrite.ts';

/** Names of an area as one says them, its first city first: "Austin" of "Austin-Round Rock-San Marcos, TX". */
const placesIn = (title: string) => {
  const [cities = '', states = ''] = title.split(', ');
  return cities.split('-').map((city) => [city, ...states.split('-').map((state) => `${city} ${state}`)]);
};

export const stems = (text: string) => joined(text).split(' ').filter(Boolean).map(stem);
export const tellingStems = (text: string) => {
  const all = joined(text).split(' ').filter(Boolean);
  const telling = all.filter((word) => !isSmall(word));
  return [...new Set((telling.length > 0 ? telling : all).map(stem))];
};

export const wholeOf = (text: string) => stems(text).join(' ');

export interface Name {
  /** All its words in their stems: what an exact match compares. */
  readonly whole: string;
  readonly stems: readonly string[];
  /** The name word for word, in small letters. */
  readonly said: string;
  /** A title says what the page is; an alias leads to it; a heading is a part of it. */
  readonly weight: number;
}

export interface Known {
  readonly document: SearchDocument;
  readonly names: readonly Name[];
}

export const namesOf = (document: SearchDocument): readonly Name[] => {
  const name = (weight: number) => (text: string) => ({
    whole: wholeOf(text),
    stems: tellingStems(text),
    said: joined(text),
    weight,
  });
  const parts = () => document.title.replace(/\)/g, '').split(/, |: | \(/);
  // A part of a program's title is no name of it alone: several issuers use the same one.
  const [main = [], ...others] =
    document.kind === 'area'
      ? placesIn(document.title)
      : document.kind === 'program'
        ? [[], parts()]
        : [parts()];
  return [
    ...[document.title, ...main].map(name(1)),
    ...[...others.flat(), ...document.aliases].map(name(0.9)),
    ...document.headings.map(name(0.75)),
  ];
};
