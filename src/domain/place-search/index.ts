import type { AreaKind, NamedPlace } from '../places/index.ts';

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Finds places by what a reader types: the start of any word of the name, a nickname ("SF", "Silicon Valley"), a state's code.
 *
 * @returns at most `most` places, best first: exact nickname, then name start, then word starts; metros before rural areas.
 */
export function findPlaces<P extends NamedPlace>(typed: string, places: readonly P[], most = 8): readonly P[] {
  const wanted = plain(typed);
  if (wanted === '') return places.slice(0, most);
  const words = wanted.split(' ');
  const order: Record<AreaKind, number> = { nation: 0, state: 1, territory: 1, metro: 2, nonmetro: 3 };
  const scored = places.flatMap((place) => {
    const name = plain(place.name);
    const nicknames = (place.nicknames ?? []).map(plain);
    let score: number;
    if (nicknames.includes(wanted)) score = 0;
    else if (name === wanted) score = 0;
    else if (name.startsWith(wanted)) score = 2;
    else if (nicknames.some((n) => n.startsWith(wanted))) score = 3;
    else {
      const parts = name.split(' ').concat(nicknames.flatMap((n) => n.split(' ')));
      if (!words.every((word) => parts.some((part) => part.startsWith(word)))) return [];
      score = 4;
    }
    return [{ place, score: score * 10 + order[place.kind] }];
  });
  return scored
    .sort((a, b) => a.score - b.score || (a.place.name < b.place.name ? -1 : 1))
    .slice(0, most)
    .map((s) => s.place);
}
