import type { Codec, Field } from './codec.ts';
import { choice } from './fields.ts';

/** Inputs of the pay comparison. Both halves stay in the address, so that a reader can turn from one to the other. */
export interface ComparisonInputs {
  readonly by: 'places' | 'occupations';
  /** The SOC code whose pay is compared across places. */
  readonly occ: string;
  /** Area codes as the address has them: see `listed`. */
  readonly areas: readonly string[];
  /** The area in which occupations are compared. */
  readonly area: string;
  /** SOC codes as the address has them. */
  readonly occs: readonly string[];
}

/** How many places or occupations stand side by side at most. */
export const mostCompared = 6;

/** What an address without parameters compares: services reps in San Francisco, New York, Denver and Austin. */
export const exampleComparison = {
  by: 'places',
  occ: '41-3091',
  areas: ['41860', '35620', '19740', '12420'],
  area: 'US',
  occs: ['41-3091', '41-4011', '41-9031', '11-2022'],
} as const satisfies ComparisonInputs;

/** Stands in a list for whatever was no code at all, so that it goes no further. */
const stray = 'x';

/**
 * A list of codes with what is wrong with it, in a form that can be written and read again: each code once, up to one
 * more than may be compared; then `x` when something was no code; then the first code again when one was named twice.
 * `sift` takes the codes out of it and says what was left out.
 */
const listed = (accept: (text: string) => string | undefined, fallback: readonly string[]): Field<readonly string[]> => ({
  fallback,
  read(text) {
    const named = text.split(',').map((part) => part.trim()).filter(Boolean).map(accept);
    const codes = named.filter((code) => code !== undefined);
    const own = [...new Set(codes)];
    return { ok: true, value: [...own.slice(0, mostCompared + 1), ...(codes.length < named.length ? [stray] : []), ...(own.length < codes.length ? [own[0]!] : [])] };
  },
  write: (codes) => codes.join(','),
});

const areaCode = (text: string) => {
  const code = text.trim().toUpperCase();
  return /^(US|\d{2}|\d{5}|\d{7})$/.test(code) ? code : undefined;
};

/** 41-3091 out of 413091, 41_3091, 41-3091.00. */
const socCode = (text: string) => /^\s*(\d\d)[-_]?(\d{4})([._]00)?\s*$/.exec(text)?.slice(1, 3).join('-');

/** Said when an address names no area of the tables, in form or in fact. */
export const unknownArea = 'The address named no area of the wage tables, so the whole country is shown.';

/** The address format of the comparison, for the occupations of this build. Area codes are checked for their form; `sift` holds them against the tables. */
export function comparisonCodec(socs: readonly string[]): Codec<ComparisonInputs> {
  const occ = choice(socs, exampleComparison.occ);
  return {
    by: choice<ComparisonInputs['by']>(['places', 'occupations'], exampleComparison.by),
    occ: { ...occ, read: (text) => occ.read(socCode(text) ?? text) },
    areas: listed(areaCode, exampleComparison.areas),
    area: {
      fallback: exampleComparison.area,
      read(text) {
        const value = areaCode(text);
        return value === undefined ? { ok: false, message: unknownArea } : { ok: true, value };
      },
      write: (value) => value,
    },
    occs: listed((text) => socs.find((soc) => soc === socCode(text)), exampleComparison.occs),
  };
}

/**
 * What a list of the address compares: known codes, each once, six at most.
 *
 * @param known whether the tables have a code; until they are there, its form decides.
 * @returns the codes, and in words what was left out. When nothing of a list is known, the example stands in for it.
 */
export function sift(list: readonly string[], noun: 'place' | 'occupation', known: (code: string) => boolean = () => true): { readonly codes: readonly string[]; readonly fault?: string } {
  const own = list.filter((code) => code !== stray && known(code));
  const codes = [...new Set(own)];
  const lost = codes.length === 0 && list.length > 0;
  const said = [
    own.length < list.length && `The address named ${noun === 'place' ? 'a place' : 'an occupation'} that our tables do not have, so ${lost ? 'the example is shown' : 'it was left out'}.`,
    codes.length < own.length && `One ${noun} was named twice and stands once.`,
    codes.length > mostCompared && 'Six fit side by side. What the address named after them was left out.',
  ].filter(Boolean);
  return { codes: lost ? exampleComparison[noun === 'place' ? 'areas' : 'occs'] : codes.slice(0, mostCompared), ...(said.length > 0 && { fault: said.join(' ') }) };
}

/** Said when a reader asks for a seventh. */
export const sixAtMost = 'Six at most. Take one out to add another.';
