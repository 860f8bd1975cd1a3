import { postalByFips, territoryByFips } from '../jurisdictions.ts';
import { areaTypes, type SeriesName } from './series.ts';

/** An area of the survey as our tables name it. */
export interface SurveyArea {
  readonly series: SeriesName;
  /** US for the nation; else BLS's digits, with the zeros that a spreadsheet may have eaten. */
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Postal codes joined by hyphens, as in a metro's title. */
  readonly states: string;
}

/** What is wrong with one of the cells that name an area. */
export interface AreaFault {
  readonly column: 'AREA' | 'AREA_TITLE' | 'AREA_TYPE' | 'PRIM_STATE';
  readonly value: string;
  readonly remedy: string;
}

const anyByFips: ReadonlyMap<string, string> = new Map([...postalByFips, ...territoryByFips]);
const anyPostal: ReadonlySet<string> = new Set(anyByFips.values());

/** Reads the four cells that name an area; the fault where they do not name one. */
export function readArea(code: string, name: string, type: string, state: string): SurveyArea | AreaFault {
  const known = areaTypes[type];
  if (!known) return { column: 'AREA_TYPE', value: type, remedy: `is no type we know (${Object.entries(areaTypes).map(([digit, { kind }]) => `${digit} ${kind}`).join(', ')}): read the field descriptions, then add it to src/tools/import/oews/series.ts.` };
  const { series, kind, digits } = known;
  // The code of a metro never begins with a zero: one that is too short has lost a digit, and no spreadsheet has eaten a zero.
  if (!/^\d+$/.test(code) || code.length > digits || (kind === 'metro' && !/^[1-9]\d{4}$/.test(code))) return { column: 'AREA', value: code, remedy: `must be a code of ${digits} digits, as for every ${kind}.` };
  if (name === '' || name.includes('\uFFFD')) return { column: 'AREA_TITLE', value: name, remedy: name === '' ? 'is empty.' : 'holds a character that could not be read: save the workbook as CSV in UTF-8.' };
  if (!/^[A-Z]{2}$/.test(state)) return { column: 'PRIM_STATE', value: state, remedy: 'must be a postal code of two capitals.' };
  const padded = code.padStart(digits, '0');
  if (kind === 'nation') return padded === '99' ? { series, code: 'US', name: 'United States', kind, states: '' } : { column: 'AREA', value: code, remedy: 'must be 99, the code of the nation.' };
  if (kind !== 'metro') {
    const own = (kind === 'state' ? postalByFips : kind === 'territory' ? territoryByFips : anyByFips).get(padded.slice(0, 2));
    if (own === undefined) return { column: 'AREA', value: code, remedy: `begins with ${padded.slice(0, 2)}, the code of no ${kind === 'nonmetro' ? 'state or territory' : kind}.` };
    if (own !== state) return { column: 'PRIM_STATE', value: state, remedy: `must be ${own}, the state of area ${padded}.` };
    return { series, code: padded, name, kind, states: state };
  }
  const states = /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name)?.[1];
  const sound = states !== undefined && states.split('-').every((postal) => anyPostal.has(postal));
  return sound ? { series, code: padded, name, kind, states } : { column: 'AREA_TITLE', value: name, remedy: 'must end with a comma and the postal codes of its states.' };
}

export const sameArea = (a: SurveyArea, b: SurveyArea) => a.name === b.name && a.kind === b.kind && a.states === b.states;
