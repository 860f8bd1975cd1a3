import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { shareTotal, type AttainmentDistribution, type Bin } from '../../domain/attainment/index.ts';
import { formatPercent } from '../../format/percent.ts';
import { binWords, mostBins } from '../../url/expected-earnings.ts';
import { readPercent } from '../../url/counts.ts';
import { limits } from '../../url/plan.ts';
import { AmountField } from '../shared/AmountField.tsx';

interface Props {
  /** The bins in force. */
  bins: AttainmentDistribution;
  fault: string | undefined;
  onChange: (bins: AttainmentDistribution) => void;
}

/** The reader's own bins, one row each. Rows that are no distribution yet are answered in words, and the last good ones stay in force. */
export function BinRows({ bins, fault, onChange }: Props) {
  const id = useId();
  const [rows, setRows] = useState<readonly Bin[]>(bins);
  const sent = useRef(bins);
  useEffect(() => {
    if (bins === sent.current) return;
    sent.current = bins;
    setRows(bins);
  }, [bins]);

  const total = shareTotal(rows);
  const last = rows.at(-1);
  const wrong = binWords(rows);
  const shown = wrong ? `${wrong} The result still stands for the last good bins.` : fault;
  const put = (next: readonly Bin[]) => {
    setRows(next);
    if (binWords(next)) return;
    sent.current = next;
    onChange(next);
  };
  const field = (i: number, key: keyof Bin, label: string, most: number) => (
    <AmountField label={label} value={rows[i]![key]} needed read={(text) => readPercent(text, 0, most)} onChange={(value) => put(rows.map((row, at) => (at === i ? { ...row, [key]: value! } : row)))} />
  );

  return (
    <fieldset class="tiers" aria-describedby={shown && `${id}-fault`}>
      <legend>Your bins</legend>
      <p class="hint">From and to in percent of quota, then the percent of reps between them.</p>
      {rows.map((_, i) => (
        <div class="tier bin" key={i} role="group" aria-label={`Bin ${i + 1}`}>
          {field(i, 'from', 'From', limits.attain)}
          {field(i, 'to', 'To', limits.attain)}
          {field(i, 'share', 'Reps', 100)}
          {rows.length > 1 && <button type="button" class="remove" aria-label={`Remove bin ${i + 1}`} onClick={() => put(rows.filter((_, at) => at !== i))}>Remove</button>}
        </div>
      ))}
      <p class="sum">Total: {formatPercent(total)} of reps</p>
      {shown && <p class="fault" id={`${id}-fault`}>{shown}</p>}
      {rows.length < mostBins && last && last.to <= limits.attain - 50 && (
        <button type="button" onClick={() => put([...rows, { from: last.to, to: last.to + 50, share: Math.max(0, Number((100 - total).toFixed(2))) }])}>Add a bin</button>
      )}
    </fieldset>
  );
}
