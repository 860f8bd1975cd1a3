import type { Lead } from '../../domain/pay-comparison/index.ts';
import { formatUsd } from '../../format/money.ts';
import type { Column } from './columns.ts';

interface Props {
  title: string;
  lead: Lead;
  columns: readonly Column[];
}

/** The distance of each median to the highest, in words: "The median is $7,045 more around New York than around Denver." */
export function Gaps({ title, lead: { first, behind, without }, columns }: Props) {
  const of = (code: string) => columns.find((c) => c.code === code)!;
  const leaders = first.map((code) => of(code).said).join(' and ');
  return (
    <div>
      <h3>{title}</h3>
      {first.length > 1 && <p>The highest median is a tie of {first.length}: {first.map((code) => of(code).label).join('; ')}.</p>}
      {behind.length > 0 && <ul>{behind.map(({ code, less }) => <li key={code}>The median is {less < 0.5 ? 'less than a dollar' : formatUsd(less)} more {leaders} than {of(code).said}.</li>)}</ul>}
      {without.length > 0 && <p>Left out, because the figure is not published: {without.map((code) => of(code).label).join('; ')}.</p>}
    </div>
  );
}
