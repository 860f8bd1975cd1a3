export { comparedFacts, factRows, type ComparedFact, type ComparedPay, type FactRow } from './facts.ts';
export { leadOf, type Lead } from './lead.ts';
