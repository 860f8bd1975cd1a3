import type { BracketLine, StateTax } from '../../domain/income-tax/index.ts';
import { annualWithholding } from '../../domain/withholding/index.ts';
import type { TakeHome } from './figures.ts';
import { ruleNames } from './rule-names.ts';
import { c, rateWords } from './words.ts';

const called = (id: string) => ruleNames[id] ?? id;

const slices = (lines: readonly BracketLine[]) => (lines.length > 0 ? lines.map(({ rate, amount }) => `${rateWords(rate)} × ${c(amount)}`).join(' + ') : c(0));

/** A state's tax in the order of its return. */
function stateSteps(tax: StateTax, agi: number, state: string) {
  if (tax.free) return [tax.free === 'no-tax-on-wages' ? `${state} has no tax on wages.` : `${state}: no tax is due on an income of ${c(agi)}.`];
  const { deductions, taxable, lines, base, schedule, surtaxes, minimumAdded, credits } = tax;
  const used = <T extends { readonly amount: number }>(all: readonly T[]) => all.filter(({ amount }) => amount !== 0);
  return [
    `${state}, taxable: ${[c(agi), ...used(deductions).map(({ id, amount }) => `${c(amount)} ${called(id)}`)].join(' − ')} = ${c(taxable)}${deductions.length > 0 ? ', never below zero' : ''}.`,
    `${state}, brackets: ${slices(lines)}${base === 0 ? '' : base > 0 ? ` + ${c(base)} by its table` : ` − ${c(-base)} by its table`} = ${c(schedule)}.`,
    ...used(surtaxes).map(({ id, amount }) => `Added, ${called(id)}: ${c(amount)}.`),
    ...(minimumAdded > 0 ? [`Added, up to the state’s minimum tax: ${c(minimumAdded)}.`] : []),
    ...used(credits).map(({ id, amount }) => `Taken off, ${called(id)}: ${c(amount)}.`),
    `${state} income tax: ${c(tax.tax)}.`,
  ];
}

/** Each step with the reader's own numbers. Fetched when the reader opens it; the built page holds the example's. */
export function Sums({ out }: { out: TakeHome }) {
  const { year, without, added, asked, parts, fica, flat, aggregate, onRegular, onEarlier, additionalMedicareOver: over } = out;
  const { federal: rules, state, filing, freq } = asked;
  const { retirement, health } = year.preTax;
  const table = filing === 'mfs' ? 'single' : filing;
  const [pay, regular] = [parts.check.incomeTaxWages, parts.regular.incomeTaxWages];
  const beyond = Math.max(0, Math.min(pay, parts.earlier.incomeTaxWages + pay - rules.supplementalWages.threshold));
  const { flatRate, over1mRate } = rules.supplementalWages;
  const high = beyond > 0 ? ` + ${rateWords(over1mRate)} × ${c(beyond)} above $1 million` : '';
  const yearly = regular + (pay - beyond) * freq;
  const untaxed = rules.withholdingDeduction[table];
  const onBoth = annualWithholding(yearly, filing, rules);
  const payroll = [year.socialSecurity, year.medicare, year.additionalMedicare];
  return (
    <>
      <h3>The year</h3>
      <ol class="steps">
        <li>Pay: {c(parts.regular.paid)} + {c(parts.earlier.paid)} + {c(parts.check.paid)} = {c(year.wages)}.</li>
        <li>Income: {c(year.wages)} − {c(health)} health cover − {c(retirement)} 401(k){year.preTax.retirementCut && ', the limit of the year,'} = {c(year.agi)}. For Social Security and Medicare only health cover comes off: {c(year.ficaWages)}.</li>
        <li>Federal: {c(year.agi)} − {c(year.federal.deduction)} standard deduction, never below zero, = {c(year.federal.taxable)}. {slices(year.federal.lines)} = {c(year.federal.tax)}.</li>
        <li>{['Social Security', 'Medicare', 'Additional Medicare Tax'].map((name, i) => `${name}: ${rateWords(payroll[i]!.rate)} × ${c(payroll[i]!.wages)} = ${c(payroll[i]!.tax)}. `)}</li>
        {stateSteps(year.state, year.agi, state.name).map((step) => <li key={step}>{step}</li>)}
        {year.statePayrollLines.map(({ id, rate, wages, tax }) => <li key={id}>{state.name}, {called(id)}: {rateWords(rate)} × {c(wages)}{wages * rate - tax > 0.005 && ', at most'} = {c(tax)}.</li>)}
        <li>Take-home: {c(year.agi)} − {c(year.totalTax)} of tax = {c(year.takeHome)}.</li>
      </ol>
      <h3>What the check really cost</h3>
      <ol class="steps">
        <li>Federal: {c(year.federal.tax)} with it − {c(without.federal.tax)} without = {c(added.federal)}.</li>
        <li>Social Security and Medicare: {c(added.fica)} more. {state.name}: {c(year.state.tax)} − {c(without.state.tax)} = {c(added.state)}; programs {c(added.statePayroll)}.</li>
        <li>Together: {c(added.total)}.</li>
      </ol>
      <h3>What is withheld from the check</h3>
      <ol class="steps">
        <li>Flat: {rateWords(flatRate)} × {c(pay - beyond)}{high} = {c(flat.withheld)}.</li>
        <li>Aggregate, as if every check were this big: {c(regular / freq)} + {c(pay - beyond)}, times {freq} = {c(yearly)}. Less {c(untaxed)} = {c(Math.max(0, yearly - untaxed))}; tax on it {c(onBoth)}; ÷ {freq} = {c(onBoth / freq)}.</li>
        <li>On regular pay alone: {c(regular)} a year, tax {c(onRegular)}; ÷ {freq} = {c(onRegular / freq)}. The difference{high} = {c(aggregate.withheld)}.</li>
        <li>Social Security {c(fica.socialSecurity)} + Medicare {c(fica.medicare)} + Additional Medicare {c(fica.additionalMedicare)} = {c(fica.total)}.</li>
      </ol>
      <h3>What the federal return makes of it</h3>
      <ol class="steps">
        {([['Flat', flat], ['Aggregate', aggregate]] as const).map(([name, { withheld, yearWithheld, refundOrDue }]) => (
          <li key={name}>{name}: {c(onRegular)} + {c(onEarlier)} on earlier commission + {c(withheld)} = {c(yearWithheld)} withheld. Less {c(year.federal.tax)} of tax{over !== 0 && `, and ${c(over)} of Additional Medicare Tax withheld too much (−: too little)`}: {c(refundOrDue)}.</li>
        ))}
      </ol>
    </>
  );
}
