import { useMemo } from 'preact/hooks';
import { MonthBars } from '../charts/MonthBars.tsx';
import { cashLedger } from '../domain/cash-ledger/index.ts';
import { formatPercent } from '../format/percent.ts';
import { plainDecimal } from '../format/money.ts';
import { cashCodec, cashTerms } from '../url/cash-flow.ts';
import { CashFields } from './cash/CashFields.tsx';
import { LedgerTable } from './cash/LedgerTable.tsx';
import type { PublishedRamp } from './cash/RampField.tsx';
import { Sums } from './cash/Sums.tsx';
import { cashLinks } from './cash/links.ts';
import { monthWords, usd } from './cash/words.ts';
import { NextTools } from './shared/NextTools.tsx';
import { Result } from './shared/Result.tsx';
import { ResultActions } from './shared/ResultActions.tsx';
import { useAddress } from './shared/useAddress.ts';
import { useSettled } from './shared/useSettled.ts';

interface Props {
  base: string;
  ramps: readonly PublishedRamp[];
}

/** T5: what reaches the account each month, the lowest point, and what would be owed on leaving. */
export default function CashFlow({ base, ramps }: Props) {
  const { state, faults, ready, change, reset } = useAddress(cashCodec);
  const terms = useMemo(() => cashTerms(state), [state]);
  const ledger = useMemo(() => cashLedger(terms), [terms]);
  const { months, lowest, buffer, leaving, unpaid } = ledger;
  const kept = 1 - terms.tax / 100;
  const when = monthWords(lowest);
  const spoken = useSettled(ready ? `Your balance is lowest at the end of ${when}: ${usd(lowest.balance)}. Buffer needed: ${usd(buffer)}.` : '');

  return (
    <div class="tool" data-ready={ready ? 'true' : undefined}>
      <div class="answer">
        <p class="who">Your lowest balance, {terms.tax > 0 ? `after ${formatPercent(terms.tax)} tax` : 'before tax'}</p>
        <div class="big">
          <p><b class={lowest.balance < 0 ? 'warn' : undefined}><Result name="lowest-balance" value={plainDecimal(lowest.balance)}>{usd(lowest.balance)}</Result></b> at the end of <Result name="lowest-month" value={String(lowest.month)}>{when}</Result></p>
          <p class="s"><b><Result name="buffer-needed" value={plainDecimal(buffer)}>{usd(buffer)}</Result></b> buffer needed: savings that keep you at zero or above</p>
          <p class="s"><b><Result name="owed-if-leaving" value={plainDecimal(leaving.owed)}>{usd(leaving.owed)}</Result></b> owed if you left after month {leaving.month}</p>
        </div>
        {lowest.balance < 0 && <p class="rank warn">Your savings fall short by {usd(-lowest.balance)}.</p>}
        <p class="facts">At the end of month {leaving.month}, {usd(leaving.unpaid)} of commission is earned and not yet paid. Your plan and your state’s law decide what happens to it and to what you owe: <a href={`${base}guides/ramp-and-draws/`}>ramp, guarantees and draws</a>.</p>
      </div>

      <div class="controls in" role="group" aria-label="Your months" hidden={!ready}>
        <CashFields inputs={state} plan={terms.plan} end={months.length} attainment={terms.attain} ramps={ramps} faults={faults} change={change} />
      </div>

      <div class="out">
        <figure>
          <MonthBars
            months={months.map((m) => ({ month: m.month, base: m.base * kept, paid: m.paid * kept, balance: m.balance }))}
            spend={terms.spend}
            lowest={lowest.month}
            notes={[`Lowest: ${usd(lowest.balance)}, month ${lowest.month}`, `Buffer needed: ${usd(buffer)}`]}
          />
          <figcaption>What reaches you each month{terms.tax > 0 ? ', after tax' : ''}, against what you spend. The lowest balance is underlined.</figcaption>
        </figure>
        <p class="facts">Commission and draw, month by month: <Result name="paid" value={months.map((m) => plainDecimal(m.paid)).join(';')}>{months.map((m) => usd(m.paid)).join('; ')}</Result>.{Math.abs(unpaid) >= 0.5 && <> Earned, not yet paid when the months end: {usd(unpaid)}.</>}</p>
        <LedgerTable ledger={ledger} taxed={terms.tax > 0} />
        <Sums terms={terms} ledger={ledger} />
        <NextTools links={cashLinks(base, state, ledger)} />
        {ready && <ResultActions fileName="cash-flow.csv" onReset={reset} csv={async () => (await import('./cash/csv.ts')).ledgerRows(ledger, location.href)} />}
      </div>
      <p class="visually-hidden" role="status">{spoken}</p>
    </div>
  );
}
