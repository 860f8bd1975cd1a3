import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acronymsIn, choose, comparablePrice, compare, conflictFact, formats, isFree, kinds, listing, pack, paymentModels, roles,
  sharedAcronyms, similar, sortOrders, statuses, tracks, unpack,
} from '../../src/domain/training-comparison/index.ts';
import type { Criteria, FactSheet, Listing, Program } from '../../src/domain/training-comparison/index.ts';

const row = (slug: string, part: Partial<Listing> = {}): Listing => ({
  slug, name: slug, provider: 'Example Co', kind: 'course', track: 'tech', status: 'active', ended: null, roles: [], topics: [],
  price: null, priceNote: null, payment: [], weeks: null, weeklyHours: null, totalHours: null, format: null, disputed: [],
  read: '2026-11-21', newestPage: null, sources: 1, ...part,
});
const usd = (low: number, high = low) => ({ low, high, currency: 'USD' as const });

const open: Criteria = { kind: 'any', track: 'any', status: 'any', max: null, weeks: null, format: 'any', pay: 'any', free: false, q: '' };

const free = row('free', { price: usd(0), payment: ['free'], weeks: 8, format: 'online' });
const cheap = row('cheap', { price: usd(100), kind: 'certification', track: 'services', newestPage: '2026-05', weeks: 4, format: 'live_online' });
const range = row('range', { price: usd(4800, 6000), payment: ['upfront', 'isa_deferred'], weeks: 12, track: 'both', newestPage: '2026-05-29' });
const silent = row('silent', { payment: ['subscription'], newestPage: '2023' });
const canadian = row('canadian', { price: { low: 250, high: 250, currency: 'CAD' }, totalHours: 4 });
const all = [silent, range, canadian, cheap, free];

const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
const shown = (part: Partial<Criteria>, order?: (typeof sortOrders)[number]) => slugs(choose(all, { ...open, ...part }, order).shown);

describe('what is shown', () => {
  test('everything, when nothing is asked: free first, then by price, unknown prices last and by name', () => {
    expect(shown({})).toEqual(['free', 'cheap', 'range', 'canadian', 'silent']);
  });

  test('a most to pay is held against the upper end of a range', () => {
    expect(shown({ max: 5999 })).toEqual(['free', 'cheap']);
    expect(shown({ max: 6000 })).toEqual(['free', 'cheap', 'range']);
    expect(shown({ max: 0 })).toEqual(['free']);
  });

  test('an unpublished price is not zero: it is counted apart, and so is one in another currency', () => {
    const choice = choose(all, { ...open, max: 100 });
    expect(choice.unpublished.map(({ fact, programs }) => [fact, slugs(programs)])).toEqual([['price', ['canadian', 'silent']]]);
    expect([choice.shown.length, choice.undecided, choice.total]).toEqual([2, 2, 5]);
  });

  test('an unpublished length is not zero', () => {
    const choice = choose(all, { ...open, weeks: 8 });
    expect(slugs(choice.shown)).toEqual(['free', 'cheap']);
    expect(choice.unpublished.map(({ fact, programs }) => [fact, slugs(programs)])).toEqual([['length', ['canadian', 'silent']]]);
  });

  test('what is published rules out first: a program over the price is not "unpublished" for want of a length', () => {
    const choice = choose([row('dear', { price: usd(900) }), silent], { ...open, max: 100, weeks: 1 });
    expect(choice.unpublished.map(({ fact, programs }) => [fact, slugs(programs)])).toEqual([
      ['price', ['silent']],
      ['length', ['silent']],
    ]);
    expect(choice.undecided).toBe(1);
  });

  test('a program for both tracks answers to either', () => {
    expect(shown({ track: 'services' })).toEqual(['cheap', 'range']);
    expect(shown({ track: 'both' })).toEqual(['range']);
  });

  test('"free" is only what a page calls free; a subscription is not, even with its price unpublished', () => {
    const choice = choose([...all, row('blank')], { ...open, free: true });
    expect(slugs(choice.shown)).toEqual(['free']);
    expect(choice.unpublished.map(({ fact, programs }) => [fact, slugs(programs)])).toEqual([['price', ['blank']]]);
  });

  test('a page that says only "online" leaves open whether it is live', () => {
    const choice = choose([free, cheap], { ...open, format: 'live_online' });
    expect(slugs(choice.shown)).toEqual(['cheap']);
    expect(choice.unpublished.map(({ fact, programs }) => [fact, slugs(programs)])).toEqual([['format', ['free']]]);
  });

  test('one way to pay among several is enough', () => expect(shown({ pay: 'isa_deferred' })).toEqual(['range']));

  test('words look at name, provider, kind, topics and roles, whatever their case and accents', () => {
    const rows = [
      row('a', { name: 'Sales Café', provider: 'HubSpot' }),
      row('b', { topics: ['handling objections'], roles: ['account_executive'] }),
      row('c', { kind: 'bootcamp' }),
    ];
    const found = (q: string) => slugs(choose(rows, { ...open, q }).shown);
    expect(found('CAFE hubspot')).toEqual(['a']);
    expect(found('objections')).toEqual(['b']);
    expect(found('account executive')).toEqual(['b']);
    expect(found('boot')).toEqual(['c']);
    expect(found('cafe bootcamp')).toEqual([]);
  });
});

describe('order', () => {
  test('free comes first when two are equal', () => {
    const rows = [row('a', { weeks: 4, price: usd(10) }), row('b', { weeks: 4, price: usd(0) })];
    expect(slugs(choose(rows, open, 'length').shown)).toEqual(['b', 'a']);
    expect(slugs(choose(rows, open, '-length').shown)).toEqual(['b', 'a']);
  });

  test('lengths in hours come after lengths in weeks, and unknown lengths last', () => {
    expect(shown({}, 'length')).toEqual(['cheap', 'free', 'range', 'canadian', 'silent']);
  });

  test('the newest page comes first, undated pages last', () => {
    expect(shown({}, 'checked')).toEqual(['range', 'cheap', 'silent', 'free', 'canadian']);
  });

  test('turned round, unknown prices still come last', () => {
    expect(shown({}, '-price')).toEqual(['range', 'cheap', 'free', 'canadian', 'silent']);
  });
});

describe('side by side', () => {
  const sheet = (slug: string, facts: Record<string, string | null>): FactSheet => ({
    slug, name: slug, provider: 'x', sources: [],
    facts: Object.entries(facts).map(([field, text]) => ({ field, label: field.toUpperCase(), text, sources: [] })),
  });

  test('differences are marked; silence differs from an answer; what nobody publishes is named once', () => {
    const { rows, silent } = compare([
      sheet('a', { price: '$5', format: 'Online', length: '2 weeks', refund: null }),
      sheet('b', { price: '$5', format: 'Hybrid', length: null, refund: null }),
    ]);
    expect(rows.map(({ field, differs }) => [field, differs])).toEqual([['price', false], ['format', true], ['length', true]]);
    expect(rows[2]!.cells.map((cell) => cell?.text ?? null)).toEqual(['2 weeks', null]);
    expect(silent).toEqual(['REFUND']);
  });

  test('nothing to compare gives nothing', () => expect(compare([])).toEqual({ rows: [], silent: [] }));
});

describe('acronyms', () => {
  const credential = (name: string, provider: string, kind = 'certification') => ({ slug: name, name, provider, kind });

  test('are runs of three to six capitals; exam codes are not', () => {
    expect(acronymsIn('Certified Sales Professional (CSP, Canada)')).toEqual(['CSP']);
    expect(acronymsIn('Azure AI Fundamentals (AI-900)')).toEqual([]);
    expect(acronymsIn('AWS Certified Cloud Practitioner (CLF-C02)')).toEqual(['AWS']);
  });

  test('collide only between issuers of credentials', () => {
    const shared = sharedAcronyms([
      credential('Certified Sales Professional (CSP)', 'A'),
      credential('CSP Certification', 'B'),
      credential('A level (CSE)', 'A'),
      credential('B level (CSE)', 'A'),
      credential('CSP prep', 'D', 'course'),
    ]);
    expect([...shared].map(([acronym, claimants]) => [acronym, claimants.map((c) => c.provider)])).toEqual([['CSP', ['A', 'B']]]);
  });
});

test('similar programs share kind, field or jobs; the nearest first, then the free one; closed ones are left out', () => {
  const here = row('here', { roles: ['sdr'] });
  const rows = [
    here,
    row('far', { kind: 'certification', track: 'services' }),
    row('kind-only', { track: 'services' }),
    row('near-paid', { roles: ['sdr'] }),
    row('near-free', { roles: ['sdr'], price: usd(0) }),
    row('gone', { roles: ['sdr'], status: 'closed' }),
  ];
  expect(slugs(similar(here, rows, 3))).toEqual(['near-free', 'near-paid', 'kind-only']);
  expect(slugs(similar(here, rows, 9))).not.toContain('far');
});

test('a conflict knows its fact', () => {
  expect(conflictFact('fee')).toBe('price');
  expect(conflictFact('toString')).toBeNull();
});

describe('the row of a program', () => {
  const program: Program = {
    ...row('x'), fit: 'core', statusNote: 'Shut in May 2024.', country: null, lengthNote: null, prerequisites: null, exam: null,
    validityMonths: null, validityNote: null, renewal: null, jobSupport: null, refundPolicy: null, outcomes: [], notices: [],
    officialUrl: null, evidence: 'A', priceNote: 'Per person per year; renews automatically.', price: usd(900),
    conflicts: [{ field: 'fee', values: [], chosen: '', why: '' }],
    sources: ['2026-11-20', '2026-11-21'].map((read) => ({ url: '', title: '', pageDate: null, read, type: 'official', supports: [], note: null })),
  };

  test('keeps the first sentence of the price note, the last day read and what is disputed', () => {
    expect(listing(program)).toMatchObject({ priceNote: 'Per person per year', read: '2026-11-21', sources: 2, disputed: ['fee'], ended: null });
  });
  test('says what happened to a closed program', () => {
    expect(listing({ ...program, status: 'closed' }).ended).toBe('Shut in May 2024.');
  });
  test('needs no price note without a price', () => expect(listing({ ...program, price: null }).priceNote).toBeNull());
});

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcé ()-0 A') }).filter((text) => text.trim() !== '');
const amount = fc.nat({ max: 20_000 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const rowArbitrary: fc.Arbitrary<Listing> = fc.record({
  slug: word, name: word, provider: word,
  kind: fc.constantFrom(...kinds), track: fc.constantFrom(...tracks), status: fc.constantFrom(...statuses), ended: orNull(word),
  roles: fc.subarray([...roles]), topics: fc.array(word), payment: fc.subarray([...paymentModels]), priceNote: orNull(word),
  price: orNull(fc.record({ low: amount, high: amount, currency: fc.constantFrom('USD' as const, 'CAD' as const) })),
  weeks: orNull(amount), weeklyHours: orNull(amount), totalHours: orNull(amount), format: orNull(fc.constantFrom(...formats)),
  disputed: fc.array(word), read: fc.constant('2026-11-21'), newestPage: orNull(fc.constantFrom('2023', '2023-05', '2026-01-14')), sources: amount,
});
const criteriaArbitrary: fc.Arbitrary<Criteria> = fc.record({
  kind: fc.constantFrom('any', ...kinds), track: fc.constantFrom('any', ...tracks), status: fc.constantFrom('any', ...statuses),
  max: orNull(amount), weeks: orNull(amount), format: fc.constantFrom('any', ...formats), pay: fc.constantFrom('any', ...paymentModels),
  free: fc.boolean(), q: fc.constantFrom('', 'a', 'b c'),
});

describe('for any programs', () => {
  test('packing loses nothing', () => {
    fc.assert(fc.property(fc.array(rowArbitrary), (rows) => void expect(unpack(pack(rows))).toEqual(rows)));
  });

  test('a text that would break the packing is refused', () => {
    for (const name of ['a|b', 'a\nb', '~']) expect(() => pack([row('x', { name })])).toThrow('Cannot pack');
    expect(() => pack([row('x', { topics: ['a; b'] })])).toThrow('Cannot pack');
  });

  test('no program is both shown and undecided, none is lost when nothing is asked, none shown breaks a limit', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), criteriaArbitrary, fc.constantFrom(...sortOrders), (rows, criteria, order) => {
        const { shown, unpublished, undecided, total } = choose(rows, criteria, order);
        const apart = new Set(unpublished.flatMap(({ programs }) => programs));
        expect(shown.some((program) => apart.has(program))).toBe(false);
        expect(apart.size).toBe(undecided);
        expect(total).toBe(rows.length);
        for (const program of shown) {
          if (criteria.max !== null) expect(comparablePrice(program)!).toBeLessThanOrEqual(criteria.max);
          if (criteria.weeks !== null) expect(program.weeks!).toBeLessThanOrEqual(criteria.weeks);
          if (criteria.free) expect(isFree(program)).toBe(true);
        }
        expect(choose(rows, open, order).shown.length).toBe(rows.length);
      }),
    );
  });

  test('the order does not depend on the order given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(rowArbitrary, { selector: ({ slug }) => slug }), fc.constantFrom(...sortOrders), (rows, order) => {
        expect(slugs(choose([...rows].reverse(), open, order).shown)).toEqual(slugs(choose(rows, open, order).shown));
      }),
    );
  });

  test('asking for more never shows more', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), criteriaArbitrary, (rows, criteria) => {
        const wide = new Set(choose(rows, { ...criteria, max: null, weeks: null }).shown);
        expect(choose(rows, criteria).shown.every((program) => wide.has(program))).toBe(true);
      }),
    );
  });
});
