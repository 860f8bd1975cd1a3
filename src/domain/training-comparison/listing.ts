import type { Format, Kind, PaymentModel, Price, Program, Role, Status, Track } from './program.ts';

/** One row of the table: what it takes to filter, to sort and to show a program in a line. */
export interface Listing {
  readonly slug: string;
  readonly name: string;
  readonly provider: string;
  readonly kind: Kind;
  readonly track: Track;
  readonly status: Status;
  /** What happened to a closed program; null for all others. */
  readonly ended: string | null;
  readonly roles: readonly Role[];
  readonly topics: readonly string[];
  readonly price: Price | null;
  /** A condition of the price, in a few words. */
  readonly priceNote: string | null;
  readonly payment: readonly PaymentModel[];
  readonly weeks: number | null;
  readonly weeklyHours: number | null;
  readonly totalHours: number | null;
  readonly format: Format | null;
  /** Facts on which pages disagree. */
  readonly disputed: readonly string[];
  /** The latest day we read one of its pages, YYYY-MM-DD. */
  readonly read: string;
  readonly newestPage: string | null;
  readonly sources: number;
}

/** The table row of a program. The price note is kept short, and only beside a price above zero. */
export function listing(program: Program): Listing {
  const { slug, name, provider, kind, track, status, roles, topics, price, payment } = program;
  const { weeks, weeklyHours, totalHours, format, newestPage } = program;
  return {
    slug, name, provider, kind, track, status, roles, topics, price, payment, weeks, weeklyHours, totalHours, format, newestPage,
    ended: status === 'closed' ? program.statusNote : null,
    priceNote: price && price.high > 0 && program.priceNote ? short(program.priceNote) : null,
    disputed: program.conflicts.map((conflict) => conflict.field),
    read: program.sources.map((source) => source.read).sort().at(-1) ?? '',
    sources: program.sources.length,
  };
}

/** The first sentence; a sum of ours is called that, its parts are on the program's page. */
const short = (text: string) =>
  text.startsWith('Derived') ? 'total added up by us' : (/^.*?[.;](?=\s|$)/.exec(text)?.[0].replace(/[.;]$/, '') ?? text);
