/** Training programs: the facts, the table and its filters, two to four of them side by side. */
export { acronymsIn, sharedAcronyms } from './acronyms.ts';
export { choose, comparablePrice, isFree, sortOrders } from './choose.ts';
export type { Askable, Choice, Criteria, SortOrder } from './choose.ts';
export { compare } from './compare.ts';
export type { ComparedRow, FactSheet, SheetFact, SheetSource } from './compare.ts';
export { listing } from './listing.ts';
export type { Listing } from './listing.ts';
export { pack, unpack } from './pack.ts';
export { conflictFact, formats, kinds, paymentModels, roles, statuses, tracks } from './program.ts';
export { similar } from './similar.ts';
export type {
  Conflict, Exam, Format, Kind, Notice, Outcome, PaymentModel, Price, Program, Renewal, Role, Source, Status, Track,
} from './program.ts';
