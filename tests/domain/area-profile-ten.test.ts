import { describe, expect, test } from 'vitest';
import { figures, profileOf, taxHere } from '../../src/data/areas.ts';
import { tableRows } from '../../src/data/tables.ts';
import { parityTables, wageTables } from '../../src/data/wages.ts';
import { around, gapsOf, leadOf, rankOf, similarRule, taxOf } from '../../src/domain/area-profile/index.ts';

/**
 * Ten areas worked out by hand from the rows of the tables, without the code under test:
 * a rank is one more than the number of peers with 500 or more people in the job and a higher amount.
 */
const metros = tableRows(wageTables.metro);
const states = tableRows(wageTables.state);
const nonmetros = tableRows(wageTables.nonmetro).filter((r) => r.area_name!.includes('nonmetropolitan'));
const level = new Map([...tableRows(parityTables.metro).map((r) => [r.cbsa, r.rpp_all] as const), ...tableRows(parityTables.state).map((r) => [r.fips, r.rpp_all] as const)]);
const countedIn = (rows: typeof metros, soc: string) => rows.filter((r) => r.occ_code === soc && r.a_median !== '' && r.employment !== '' && Number(r.employment) >= 500);
const byMedian = (rows: typeof metros, soc: string, amount: number) => {
  const ranked = countedIn(rows, soc).map((r) => Number(r.a_median));
  return { rank: 1 + ranked.filter((a) => a > amount).length, of: ranked.length, tied: ranked.filter((a) => a === amount).length - 1 };
};
const byReal = (rows: typeof metros, soc: string, amount: number) => {
  const ranked = countedIn(rows, soc).flatMap((r) => (level.has(r.area_code) ? [(Number(r.a_median) * 100) / Number(level.get(r.area_code))] : []));
  return { rank: 1 + ranked.filter((a) => a > amount + 1e-6).length, of: ranked.length };
};
const lead = (code: string) => leadOf(profileOf(code), figures);
const rank = (code: string) => rankOf(profileOf(code), figures);
const tax = (code: string) => {
  const p = profileOf(code);
  const here = taxHere(p);
  return here ? taxOf(here, p.area.states, figures) : [];
};

describe('Denver (19740): 24,480 services reps, median 80,650, price level 105.782', () => {
  test('80,650 ÷ 1.05782 = 76,241.70', () => {
    const { main } = profileOf('19740');
    expect(main!.estimate).toMatchObject({ employment: 24_480, locationQuotient: 1.88, pay: { 10: 45_250, 25: 59_990, 50: 80_650, 75: 116_750, 90: 164_530 } });
    expect(main!.real!).toBeCloseTo(76_241.7, 2);
  });
  test('80,650 ÷ 69,990 = 1.152, so well above; 105.782 − 100 = 5.8% above', () => {
    expect(lead('19740')).toEqual([
      'Services reps around Denver earn a median of $80,650, well above the national $69,990.',
      'Prices here run 5.8% above the national average, so the median buys what $76,242 would at average prices.',
    ]);
  });
  test('six metros pay more, thirteen buy more', () => {
    expect(byMedian(metros, '41-3091', 80_650)).toEqual({ rank: 7, of: 207, tied: 0 });
    expect(byReal(metros, '41-3091', 8_065_000 / 105.782)).toEqual({ rank: 14, of: 206 });
    expect(rank('19740')).toEqual(['By median pay, Denver ranks 7th of 207 metros.', 'Ranked are those with a published median and at least 500 services reps.', 'By what that pay buys, it ranks 14th of the 206 with a price level.']);
    // Above it by median: Boston 83,420, Seattle 82,540. Below: Midland 80,460, Burlington 79,680.
    expect(around('19740', profileOf('19740').main!.byMedian!).map((p) => [p.code, p.amount])).toEqual([['14460', 83_420], ['42660', 82_540], ['19740', 80_650], ['33260', 80_460], ['15540', 79_680]]);
  });
  test('all nine are published, highest median first', () => {
    expect(profileOf('19740').jobs.map((j) => j.estimate.pay[50])).toEqual([181_580, 139_990, 136_100, 115_390, 84_540, 81_060, 80_650, 66_940, 47_930]);
    expect(gapsOf(profileOf('19740'))).toEqual([]);
  });
  test('Colorado takes 4.4% of 80,650 − 16,100: 2,840.20', () => {
    expect(tax('19740')[0]).toBe('On this median alone, a single person owes Colorado about $2,840 in income tax for 2026.');
  });
});

describe('Kansas City (28140): a tie, and two states', () => {
  test('64,950 ÷ 0.92543 = 70,183.59; 64,950 ÷ 69,990 is 7.2% below', () => {
    expect(profileOf('28140').main!.real!).toBeCloseTo(70_183.59, 2);
    expect(lead('28140')[0]).toBe('Services reps around Kansas City earn a median of $64,950, below the national $69,990.');
    expect(lead('28140')[1]).toBe('Prices here run 7.5% below the national average, so the median buys what $70,184 would at average prices.');
  });
  test('58 metros pay more and one the same', () => {
    expect(byMedian(metros, '41-3091', 64_950)).toEqual({ rank: 59, of: 207, tied: 1 });
    expect(byReal(metros, '41-3091', 6_495_000 / 92.543)).toEqual({ rank: 39, of: 206 });
    expect(rank('28140')[0]).toBe('By median pay, Kansas City ties with one other for 59th of 207 metros.');
  });
  test('sales managers: 159,990, their number withheld, so unranked', () => {
    const managers = profileOf('28140').jobs[0]!;
    expect(managers).toMatchObject({ soc: '11-2022', byMedian: null, byReal: null, estimate: { employment: null, employmentFlag: '**', pay: { 50: 159_990 } } });
    expect(gapsOf(profileOf('28140'))).toEqual(['For one occupation, pay is published but the number of people is withheld.', 'The survey screens every figure so that none reveals an employer. Its tables give no reason where one is withheld.']);
  });
  test('the tax line says that it is for Missouri', () => {
    expect(tax('28140')[0]).toBe('The two states of this metro each have their own tax rules. What follows is for Missouri, the first in its name.');
    expect(tax('28140')[1]).toContain('owes Missouri about');
  });
});

test('Philadelphia (37980), four states: 71,020 ÷ 1.02554 = 69,251.32; 1.5% over the national median is close to it', () => {
  const p = profileOf('37980');
  expect(p.main!.real!).toBeCloseTo(69_251.32, 2);
  expect(lead('37980')[0]).toBe('Services reps around Philadelphia earn a median of $71,020, close to the national $69,990.');
  expect([byMedian(metros, '41-3091', 71_020).rank, byReal(metros, '41-3091', 7_102_000 / 102.554).rank]).toEqual([37, 48]);
  expect([p.main!.byMedian!.rank, p.main!.byReal!.rank]).toEqual([37, 48]);
  expect(p.nearby.slice(0, 4).map((a) => a.code)).toEqual(['42', '34', '10', '24']);
  expect(tax('37980')[0]).toContain('The four states of this metro');
});

describe('prices turn the order around', () => {
  test('Chicago (16980): 70,710 is above 69,990, and 70,710 ÷ 1.03595 = 68,256.19 is 2.5% below it', () => {
    const p = profileOf('16980');
    expect(p.main!.real!).toBeCloseTo(68_256.19, 2);
    expect(lead('16980')[1]).toBe('Prices here run 3.6% above the national average, so the median buys what $68,256 would at average prices, less than the national median.');
  });
  test('North Dakota (38): 66,060 is below 69,990, and what it buys, 74,258.93, is 6.1% above it', () => {
    expect(profileOf('38').main!.real!).toBeCloseTo(74_258.93, 2);
    expect(lead('38')[1]).toMatch(/, so the median buys what \$74,259 would at average prices, more than the national median\.$/);
  });
  test('Philadelphia: 71,020 is above it and 69,251.32 is 1.1% below it, which is close, so nothing is said', () => {
    expect(lead('37980')[1]).toBe('Prices here run 2.6% above the national average, so the median buys what $69,251 would at average prices.');
  });
});

test('Northwest Colorado outside metro areas (0800003): 77,730, no price level, fourth of 41', () => {
  const p = profileOf('0800003');
  expect(p.main!.real).toBeNull();
  expect(lead('0800003')).toEqual([
    'Services reps in Northwest Colorado outside metro areas earn a median of $77,730, well above the national $69,990.',
    'The Bureau of Economic Analysis publishes one price level for all nonmetro parts of a state together. We do not hold it, so we cannot say what that buys here.',
  ]);
  expect(byMedian(nonmetros, '41-3091', 77_730)).toEqual({ rank: 4, of: 41, tied: 0 });
  expect(rank('0800003')).toEqual(['By median pay, this area ranks 4th of 41 nonmetro areas.', 'Ranked are those with a published median and at least 500 services reps.', 'Without a price level, it has no rank by what that pay buys.']);
  // Colorado has what is missing here: technical products 135,000, sales engineers 139,990, telemarketers 47,670.
  expect(p.jobs.slice(6).map((j) => [j.soc, j.instead])).toEqual([
    ['41-4011', { code: '08', median: 135_000 }],
    ['41-9031', { code: '08', median: 139_990 }],
    ['41-9041', { code: '08', median: 47_670 }],
  ]);
});

test('Puerto Rico (72): 28,580, last of 51, no price level, no tax table', () => {
  expect(lead('72')[0]).toBe('Services reps in Puerto Rico earn a median of $28,580, well below the national $69,990.');
  expect(byMedian(states, '41-3091', 28_580)).toEqual({ rank: 51, of: 51, tied: 0 });
  expect(rank('72')[0]).toBe('By median pay, Puerto Rico ranks 51st of 51 states.');
  expect(rank('72')[1]).toBe('Ranked are those with a published median and at least 500 services reps; D.C. and Puerto Rico count as states.');
  expect(tax('72')).toEqual(['We hold no tax table for Puerto Rico, so we cannot say what is left after tax.']);
  expect(profileOf('72').nearby).toHaveLength(7);
});

test('Guam (6600001): 37,170; four of nine published; a territory, not ranked; what is missing stands for the nation', () => {
  const p = profileOf('6600001');
  expect([p.kind, p.group, p.published]).toEqual(['territory', null, 4]);
  expect(lead('6600001')[0]).toBe('Services reps in Guam earn a median of $37,170, well below the national $69,990.');
  expect(rank('6600001')).toEqual(['Guam is not ranked: we rank only the states, D.C. and Puerto Rico against one another.']);
  expect(gapsOf(p)).toEqual(['Five of the nine occupations have no published pay here.', 'The tables we read have no figure at all for them. Either nobody here holds the job, or the figures are left out; the tables do not say which.']);
  expect(p.jobs[4]!.instead).toEqual({ code: 'US', median: 104_920 });
  expect(p.nearby.map((a) => a.code).sort()).toEqual(['72', '7800001']);
});

describe('Ogden (36260): 2,090 services reps whose pay is withheld', () => {
  test('1,610 reps of other wholesale goods are the most with a median: 61,990, 14% under the national 72,080', () => {
    const p = profileOf('36260');
    expect([p.main!.soc, p.main!.estimate.employment, p.main!.estimate.pay[50]]).toEqual(['41-4012', 1_610, 61_990]);
    expect(lead('36260')).toEqual([
      'No median is published for services reps around Ogden.',
      'Reps of other wholesale goods, the largest group with published pay, earn a median of $61,990, well below the national $72,080.',
    ]);
    // 61,990 ÷ 1.00349 = 61,774.41
    expect(p.main!.real!).toBeCloseTo(61_774.41, 2);
  });
  test('it shares its rank with Eau Claire', () => {
    expect(byMedian(metros, '41-4012', 61_990)).toEqual({ rank: 192, of: 255, tied: 1 });
    expect(profileOf('36260').main!.byMedian).toMatchObject({ rank: 192, of: 255, tied: ['20740'] });
  });
  test('services reps come last, with Utah’s 62,580', () => {
    const last = profileOf('36260').jobs.at(-1)!;
    expect(last).toMatchObject({ soc: '41-3091', instead: { code: '49', median: 62_580 }, estimate: { payFlag: '*', employment: 2_090 } });
  });
});

test('the District of Columbia (11): 76,770 ÷ 1.09901 = 69,853.78; ninth by median, sixteenth by what it buys', () => {
  const p = profileOf('11');
  expect(p.main!.real!).toBeCloseTo(69_853.78, 2);
  expect(lead('11')[0]).toBe('Services reps in the District of Columbia earn a median of $76,770, above the national $69,990.');
  expect([byMedian(states, '41-3091', 76_770), byReal(states, '41-3091', 7_677_000 / 109.901)]).toEqual([{ rank: 9, of: 51, tied: 0 }, { rank: 16, of: 50 }]);
  expect(rank('11')).toEqual(['By median pay, the District of Columbia ranks 9th of 51 states.', 'Ranked are those with a published median and at least 500 services reps; D.C. and Puerto Rico count as states.', 'By what that pay buys, it ranks 16th of the 50 with a price level.']);
  expect(p.nearby.map((a) => a.code)).toEqual(['47900']);
});

test('the nation: 69,990, the middle half from 47,670 to 100,480, and nothing to stand beside', () => {
  const p = profileOf('US');
  expect(lead('US')).toEqual(['Services reps in the United States earn a median of $69,990.', 'Half of them earn between $47,670 and $100,480.']);
  expect([rank('US'), gapsOf(p), similarRule(p), tax('US')]).toEqual([[], [], '', []]);
  expect(p.jobs.every((j) => j.national === null && j.byMedian === null && j.instead === null)).toBe(true);
  expect(p.above).toBeNull();
});

test('Guayama (25020): nothing is published, so a short page leads to Puerto Rico', () => {
  const p = profileOf('25020');
  expect([p.thin, p.published, p.main, p.above?.code]).toEqual([true, 0, null, '72']);
  expect(lead('25020')).toEqual(['Around Guayama, the wage survey publishes no median for any of the nine sales occupations.']);
  expect(rank('25020')).toEqual([]);
  expect(gapsOf(p)).toEqual(['None of the nine occupations has published pay here.', 'The tables we read have no figure at all for them. Either nobody here holds the job, or the figures are left out; the tables do not say which.']);
});

test('Rhode Island (44): 81,450, but its number of services reps is withheld, so it has no rank', () => {
  expect(states.find((r) => r.area_code === '44' && r.occ_code === '41-3091')).toMatchObject({ employment: '', employment_flag: '**', a_median: '81450' });
  expect(rank('44')).toEqual(['The survey does not publish how many services reps work here. We rank states only where it counts at least 500.']);
  expect(profileOf('44').similar).toEqual([]);
});

test('Fresno (23420): 208 metros count 500 or more services reps; Ogden’s pay is withheld, so 207 are ranked', () => {
  const counted = metros.filter((r) => r.occ_code === '41-3091' && r.employment !== '' && Number(r.employment) >= 500);
  expect([counted.length, counted.filter((r) => r.a_median === '').map((r) => r.area_code)]).toEqual([208, ['36260']]);
  expect(rank('23420').slice(0, 2)).toEqual(['By median pay, Fresno ranks 100th of 207 metros.', 'Ranked are those with a published median and at least 500 services reps.']);
});

test('Washington (47900): three states and the District, which is none', () => {
  expect(tax('47900')[0]).toBe('The District of Columbia and the three states of this metro each have their own tax rules. What follows is for the District of Columbia, the first in its name.');
});
