import type { Fact } from '../schemas/fact.ts';
import { formatCents, formatCount, formatUsd } from './money.ts';

type Unit = Fact['unit'];
const words: Partial<Record<Unit, [one: string, many: string]>> = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

const usd = (value: number) => {
  if (value >= 1e9 && value % 1e7 === 0) return `$${value / 1e9} billion`;
  if (value >= 1e6 && value % 1e4 === 0) return `$${value / 1e6} million`;
  return Number.isInteger(value) ? formatUsd(value) : formatCents(value);
};

/** Currencies of other countries, as the guide on them writes them. */
const signs: Readonly<Record<string, string>> = { gbp: '£', cad: 'C$', eur: '€', inr: '₹', aud: 'A$' };

const plain = (value: number) => (Math.abs(value) >= 1000 && Number.isInteger(value) ? formatCount(value) : String(value));

/** A fact's value in words: "$80,000", "31%", "3 to 5 months", "1,189,330". The sentence around it says per what. */
export const formatFact = (value: number | readonly [number, number], unit: Unit): string => inWords(value, unit).replace(/(^|\s)-(?=\d)/g, '$1−');

function inWords(value: number | readonly [number, number], unit: Unit): string {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const join = (show: (n: number) => string, tail = '') => (low === high ? show(low) : `${show(low)} to ${show(high)}`) + tail;
  if (unit.startsWith('usd')) return join(unit === 'usd' ? usd : (n) => (Number.isInteger(n) ? formatUsd(n) : formatCents(n)));
  const sign = signs[unit.split('-')[0]!];
  if (sign) return join((n) => `${sign}${Number.isInteger(n) ? formatCount(n) : formatCents(n).slice(1)}`);
  if (unit === 'percent') return low === high ? `${low}%` : `${low}% to ${high}%`;
  if (unit === 'year') return join(String);
  const pair = words[unit];
  return pair ? join(plain, ` ${high === 1 ? pair[0] : pair[1]}`) : join(plain);
}
