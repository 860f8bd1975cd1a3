import { cents } from '../../format/percent.ts';
import type { Rows } from '../shared/download.ts';
import { allQuestions } from './Questions.tsx';
import type { OfferView } from './view.ts';

interface Download {
  readonly offers: readonly OfferView[];
  readonly attainment: number;
  /** The offers that `curve` has a column for. */
  readonly names: readonly string[];
  /** An attainment, then what each offer pays at it. */
  readonly curve: readonly (readonly number[])[];
  readonly breakEven: string;
  readonly address: string;
}

/** The download: each offer at the attainment, its pay along the way, and the questions. */
export const offerRows = ({ offers, attainment, names, curve, breakEven, address }: Download): Rows => [
  ['offer', 'attainment_percent', 'total_usd_first_year', 'total_in_average_us_prices', 'place'],
  ...offers.map(({ name, total, real, place, inputs }) => [name, attainment, cents(total), cents(real), place?.name ?? inputs.area]),
  ['break_even_percent', breakEven],
  [],
  ['attainment_percent', ...names],
  ...curve.map((row) => row.map(cents)),
  [],
  ...allQuestions({ offers, attainment }),
  [],
  ['First year, before tax. A blank counts as nothing.'],
  ['The Rep Almanac, CC BY 4.0', address],
];
