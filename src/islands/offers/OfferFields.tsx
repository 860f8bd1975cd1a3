import { paysByRate, type TargetPlan } from '../../domain/pay-plan/index.ts';
import { formatUsd } from '../../format/money.ts';
import { readPercent } from '../../url/counts.ts';
import type { OfferInputs, offerFields } from '../../url/offers.ts';
import { readMoney, type Typed } from '../../url/number.ts';
import { limits } from '../../url/plan.ts';
import type { Place } from '../estimator/wage-data.ts';
import { PlanTerms } from '../plan/PlanTerms.tsx';
import { TierRows } from '../plan/TierRows.tsx';
import { AmountField } from '../shared/AmountField.tsx';
import { Fold } from '../shared/Fold.tsx';
import { PlacePicker } from '../shared/PlacePicker.tsx';
import type { OfferView } from './view.ts';

interface Props {
  view: OfferView;
  /** The plan that stands for the offer while it has blanks. */
  plan: TargetPlan;
  /** Handed over, not imported, so that this file stays apart from the page's first script. */
  readers: typeof offerFields;
  faults: Partial<Record<keyof OfferInputs, string>>;
  change: (part: Partial<OfferInputs>) => void;
  /** Undefined until loaded. */
  places: readonly Place[] | undefined;
  /** Called when the reader turns to the place field. */
  onPlace: () => void;
}

const pay = (text: string) => readMoney(text, 0, limits.pay);
/** A field that also takes a blank; `AmountField` never hands it one. */
type Read = (text: string) => Typed;
const nation = { code: 'US', name: 'United States', kind: 'nation' as const };

/** The fields of one offer. Here a blank is an answer: it says that the reader does not know. */
export function OfferFields({ view: { inputs, offer, place }, plan, readers, faults, change, places, onPlace }: Props) {
  const byRate = inputs.tiers !== null && paysByRate(inputs.tiers);
  const amount = (part: 'sign' | 'match' | 'equity', label: string, hint?: string) => <AmountField label={label} hint={hint} value={inputs[part]} fault={faults[part]} read={pay} onChange={(value) => change({ [part]: value })} />;
  const shown = place?.code === 'US' ? nation : places?.find((p) => p.code === inputs.area);
  return (
    <>
      <AmountField label="Base pay, a year" value={inputs.base} fault={faults.base} needed read={pay} onChange={(base) => change({ base: base! })} />
      <AmountField label="Variable pay at target, a year" hint={!byRate ? 'Blank if you do not know' : offer && inputs.variable === null ? `Blank: ${formatUsd(plan.variable)}, what your rates pay at 100% of quota` : undefined} value={inputs.variable} fault={faults.variable} read={pay} onChange={(variable) => change({ variable })} />
      <AmountField label="Quota, a year" hint="Blank if you do not know" value={inputs.quota} fault={faults.quota} read={(text) => readMoney(text, 1, limits.quota)} onChange={(quota) => change({ quota })} />
      {amount('sign', 'Signing bonus')}
      <Fold title="Tiers, cap and other terms" fault={faults.tiers ?? faults.cap ?? faults.threshold ?? faults.retro ?? faults.periods}>
        <TierRows plan={plan} fault={faults.tiers} onChange={(tiers) => change({ tiers })} />
        {inputs.tiers === null && <p class="hint">Not known yet: every sale counts at one rate. <button type="button" onClick={() => change({ tiers: plan.tiers })}>One rate is right</button></p>}
        <AmountField label="Cap, % of variable pay" hint="Blank: not known, none counted. Write none if there is none" value={inputs.cap} fault={faults.cap} read={readers.cap.read as Read} onChange={(cap) => change({ cap })} />
        <AmountField label="Threshold, % of quota" hint="Below it, no variable pay at all" value={inputs.threshold} fault={faults.threshold} needed read={(text) => readPercent(text, 0, limits.attain)} onChange={(threshold) => change({ threshold: threshold! })} />
        <PlanTerms inputs={inputs} faults={faults} change={change} />
      </Fold>
      <Fold title="Guarantee, match, equity, place" fault={faults.guarantee ?? faults.match ?? faults.equity ?? faults.area}>
        <AmountField label="Guaranteed variable pay, months" hint="0 to 12, at target" value={inputs.guarantee} fault={faults.guarantee} read={readers.guarantee.read as Read} onChange={(guarantee) => change({ guarantee })} />
        {amount('match', 'Retirement match, a year', 'Dollars the employer adds')}
        {amount('equity', 'Equity, a year', 'Dollars that you believe in')}
        {shown ? (
          <div class="field" onFocusIn={onPlace}>
            <PlacePicker label="Place" hint="City, state or nickname" places={places ?? [nation]} value={shown} fault={faults.area} onChoose={({ code }) => change({ area: code })} />
          </div>
        ) : (
          <p class="hint">Place {inputs.area}: not loaded.</p>
        )}
      </Fold>
    </>
  );
}
