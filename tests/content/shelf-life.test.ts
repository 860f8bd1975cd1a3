import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsLater, shelfLife } from '../../src/data/shelf-life.ts';

describe('how long a figure may stand', () => {
  test('eighteen months after 22 November 2026 is 22 May 2028', () => {
    expect(monthsLater('2026-11-22', 18)).toBe('2028-05-22'); // 12 months: November 2027; 6 more: May 2028
  });

  test('a month without such a day ends earlier', () => {
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29'); // 2028 is a leap year
    expect(monthsLater('2026-12-31', 12)).toBe('2027-12-31');
  });

  test('it stands on its last day and not on the next', () => {
    expect(shelfLife('2026-11-22', 1, '2026-12-22')).toEqual({ goodUntil: '2026-12-22', stale: false });
    expect(shelfLife('2026-11-22', 1, '2026-12-23').stale).toBe(true);
  });

  test('a longer life never ends sooner', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 119 }), (date, months) => {
        const read = date.toISOString().slice(0, 10);
        expect(monthsLater(read, months) < monthsLater(read, months + 1)).toBe(true);
      }),
    );
  });
});
