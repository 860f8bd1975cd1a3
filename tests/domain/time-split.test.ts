import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activities, splitWeek } from '../../src/domain/time-split/index.ts';
import { readState, writeState } from '../../src/url/codec.ts';
import { timeSplitCodec } from '../../src/url/time-split.ts';

describe('where a week goes', () => {
  test('40 / 35 / 25 of 40 hours is 16, 14 and 10', () => {
    const { hours, lines } = splitWeek(timeSplitDefaults());
    expect(hours).toBe(40); // 16 + 14 + 10 + 0
    expect(lines.map((l) => l.share)).toEqual([40, 35, 25, 0]); // 16/40, 14/40, 10/40, 0/40
    expect(lines[0]!.hoursADay).toBe(3.2); // 16 ÷ 5
  });

  test('a week without hours has no shares, rather than zero ones', () => {
    expect(splitWeek({ selling: 0, accounts: 0, desk: 0, other: 0 }).lines.map((l) => l.share)).toEqual([null, null, null, null]);
  });

  test('the shares of any week add up to 100', () => {
    fc.assert(
      fc.property(fc.tuple(...activities.map(() => fc.integer({ min: 0, max: 1680 }))), (tenths) => {
        const week = Object.fromEntries(activities.map((a, i) => [a, tenths[i]! / 10])) as ReturnType<typeof timeSplitDefaults>;
        const { hours, lines } = splitWeek(week);
        if (hours === 0) expect(lines.every((l) => l.share === null)).toBe(true);
        else expect(lines.reduce((sum, l) => sum + l.share!, 0)).toBeCloseTo(100, 9);
      }),
    );
  });
});

test('the address of a week reads back what it writes, and refuses hours that no week has', () => {
  fc.assert(
    fc.property(fc.tuple(...activities.map(() => fc.integer({ min: 0, max: 1680 }))), (tenths) => {
      const week = Object.fromEntries(activities.map((a, i) => [a, tenths[i]! / 10])) as ReturnType<typeof timeSplitDefaults>;
      expect(readState(writeState(week, timeSplitCodec), timeSplitCodec).state).toEqual(week);
    }),
  );
  const { state, faults } = readState('?selling=169&desk=%3Cb%3E&v=1', timeSplitCodec);
  expect(state).toEqual(timeSplitDefaults());
  expect(Object.keys(faults).sort()).toEqual(['desk', 'selling']);
});

function timeSplitDefaults() {
  return readState('', timeSplitCodec).state;
}
