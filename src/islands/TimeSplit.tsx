import { splitWeek, type Activity } from '../domain/time-split/index.ts';
import { plainDecimal } from '../format/money.ts';
import { readCount } from '../url/counts.ts';
import { mostHours, timeSplitCodec } from '../url/time-split.ts';
import { AmountField } from './shared/AmountField.tsx';
import { Result } from './shared/Result.tsx';
import { useAddress } from './shared/useAddress.ts';

const names: Readonly<Record<Activity, string>> = {
  selling: 'Selling: calls, presentations, demos, closing',
  accounts: 'Accounts: clients you have, growth, concerns',
  desk: 'Proposals, CRM updates, coordination',
  other: 'Anything else: travel, training, meetings',
};
const shown = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 1 });

/** A week's hours by activity: one profile's split until the reader types a week of their own. */
export default function TimeSplit() {
  const { state, faults, ready, change, reset } = useAddress(timeSplitCodec);
  const { hours, lines } = splitWeek(state);

  return (
    <div class="day-split" data-ready={ready ? 'true' : undefined}>
      <table>
        <caption>
          Where a week of <Result name="hours" value={plainDecimal(hours)}>{shown(hours)}</Result> {hours === 1 ? 'hour' : 'hours'} goes
        </caption>
        <thead>
          <tr><th scope="col">What</th><th scope="col" class="n">Hours a week</th><th scope="col" class="n">A day of five</th><th scope="col" class="n">Share</th></tr>
        </thead>
        <tbody>
          {lines.map(({ activity, hours: spent, share, hoursADay }) => (
            <tr key={activity}>
              <th scope="row">
                {names[activity]}
                <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width={share ?? 0} height="4" /></svg>
              </th>
              <td class="n">{shown(spent)}</td>
              <td class="n">{shown(hoursADay)}</td>
              <td class="n">{share === null ? 'no hours' : <Result name={`${activity}-share`} value={plainDecimal(share)}>{shown(share)}%</Result>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ready && (
        <fieldset class="controls">
          <legend>Your own week, in hours</legend>
          {lines.map(({ activity }) => (
            <AmountField
              key={activity}
              label={names[activity].split(':')[0]!}
              value={state[activity]}
              fault={faults[activity]}
              needed
              read={(text) => readCount(text, 0, mostHours)}
              onChange={(value) => change({ [activity]: value! })}
            />
          ))}
          {hours > mostHours && <p class="fault">A week has {mostHours} hours. These add up to {shown(hours)}.</p>}
          <button type="button" onClick={reset}>Back to the example</button>
        </fieldset>
      )}
    </div>
  );
}
