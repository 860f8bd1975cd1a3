import type { Listing } from '../../domain/training-comparison/index.ts';
import { formatNames, kindNames, paymentNames, statusNames, trackNames } from '../../format/program.ts';

const heads = [
  'Program', 'Provider', 'Kind', 'Field', 'Status', 'What happened', 'Price from', 'Price to', 'Currency', 'Price note', 'Weeks',
  'Hours a week', 'Hours in all', 'Format', 'How you pay', 'Pages disagree on', 'Read on', 'Newest page', 'Sources', 'Page',
];

/** The table as cells, header first; an empty cell is a fact that no page we read publishes. */
export const rowsForSpreadsheet = (rows: readonly Listing[]): readonly (readonly (string | number)[])[] => [
  heads,
  ...rows.map((row) => [
    row.name, row.provider, kindNames[row.kind], trackNames[row.track], statusNames[row.status], row.ended ?? '',
    row.price?.low ?? '', row.price?.high ?? '', row.price?.currency ?? '', row.priceNote ?? '', row.weeks ?? '',
    row.weeklyHours ?? '', row.totalHours ?? '', row.format ? formatNames[row.format] : '',
    row.payment.map((model) => paymentNames[model]).join('; '), row.disputed.join('; '), row.read, row.newestPage ?? '', row.sources,
    new URL(`../../training/${row.slug}/`, location.href).href,
  ]),
];
