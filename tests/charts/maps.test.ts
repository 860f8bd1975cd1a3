import { brotliCompressSync } from 'node:zlib';
import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { labelDots } from '../../src/charts/dot-labels.ts';
import { mapView } from '../../src/charts/map-view.ts';
import { endsOfStates, highest, lowest, mapInWords, shadeName } from '../../src/charts/map-words.ts';
import { dotRadius, keySizes, MetroMap } from '../../src/charts/MetroMap.tsx';
import { quantileClasses } from '../../src/charts/quantile-classes.ts';
import { labelsBeside, labelsInside, territorySquares } from '../../src/charts/state-labels.ts';
import { StateMap } from '../../src/charts/StateMap.tsx';
import { metroPlaces, statePlaces } from '../../src/data/map-places.ts';
import { metroRanking } from '../../src/data/rankings.ts';
import { onMap, outlinesByState, stateOutlines } from '../../src/data/shapes.ts';
import { type Point } from '../../src/data/simplify-line.ts';
import { allAreas } from '../../src/data/wages.ts';
import { peopleIn } from '../../src/domain/area-profile/index.ts';
import { asText, drawn } from './drawn.ts';

const socs = ['41-3091', '41-4011', '41-9031', '41-4012', '11-2022', '41-1012', '41-3011', '41-3031', '41-9041'];
const bytes = (text: string) => brotliCompressSync(text).length;
const amounts = (list: readonly number[]) => list.map((amount, i) => ({ name: `place ${i}`, amount }));
const published = (soc: string, by: 'pay' | 'real') => statePlaces(soc, by).flatMap((p) => (p.amount === null ? [] : [{ ...p, amount: p.amount }]));

/** Whether a point lies inside a ring: how often a ray to the right crosses it. */
const holds = (ring: readonly Point[], x: number, y: number) =>
  ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);

describe('places on the map', () => {
  const states = allAreas.filter((a) => a.kind === 'state');

  test('every state and territory of the tables is drawn and labeled once', () => {
    const letters = statePlaces('41-3091', 'pay').map((p) => p.state);
    expect(letters).toHaveLength(54);
    expect(new Set(letters)).toEqual(new Set([...states.map((a) => a.states[0]!), 'PR', 'GU', 'VI']));
    for (const state of letters) {
      expect([outlinesByState, territorySquares].filter((among) => state in among), state).toHaveLength(1);
      expect([labelsInside, labelsBeside, territorySquares].filter((among) => state in among), state).toHaveLength(1);
    }
    expect(Object.keys(labelsInside).length + Object.keys(labelsBeside).length + Object.keys(territorySquares).length).toBe(54);
  });

  test('a label inside stands in its own state; a label beside, in none', () => {
    const within = (x: number, y: number) => stateOutlines.filter((s) => s.rings.some((ring) => holds(ring, x, y))).map((s) => s.fips);
    for (const { code, states: [state] } of states) {
      const inside = labelsInside[state!];
      if (inside) expect(within(inside.x, inside.y), state).toEqual([code]);
      else expect(within(labelsBeside[state!]!.x, labelsBeside[state!]!.y), state).toEqual([]);
    }
  });

  test.each(socs.flatMap((soc) => [[soc, 'pay'], [soc, 'real']] as const))('%s by %s: each place is in a class or said to have no figure', (soc, by) => {
    const places = statePlaces(soc, by);
    const shown = quantileClasses(published(soc, by)).flatMap((c) => c.places.map((p) => p.state));
    const without = places.filter((p) => p.amount === null);
    expect([...shown, ...without.map((p) => p.state)].sort()).toEqual(places.map((p) => p.state).sort());
    for (const p of without) expect(p.median === null || (by === 'real' && !p.priced), p.name).toBe(true);
  });

  test('services reps: New York pays most, and territories have no price level', () => {
    // New York $92,190, Massachusetts $83,760, Rhode Island $81,450; Puerto Rico $28,580, Guam $37,170, Virgin Islands $42,980.
    const places = published('41-3091', 'pay');
    expect(highest(places).map((p) => [p.state, p.amount])).toEqual([['NY', 92_190], ['MA', 83_760], ['RI', 81_450]]);
    expect(lowest(places).map((p) => [p.state, p.amount])).toEqual([['PR', 28_580], ['GU', 37_170], ['VI', 42_980]]);
    expect(statePlaces('41-3091', 'real').filter((p) => p.amount === null).map((p) => p.state).sort()).toEqual(['GU', 'PR', 'VI']);
  });

  test('Denver stands in Colorado, Honolulu in Hawaii; Puerto Rico has no place', () => {
    const dot = metroPlaces('41-3091').dots.find((d) => d.code === '19740')!;
    expect(dot).toMatchObject({ city: 'Denver', people: 24_480, median: 80_650 });
    // 80,650 × 100 ÷ 105.782
    expect(Math.round(dot.amount)).toBe(76_242);
    expect(holds(stateOutlines.find((s) => s.fips === '08')!.rings[0]!, dot.x, dot.y)).toBe(true);
    const [x, y] = onMap(-157.86, 21.31)!;
    expect(x > 430 && x < 670 && y > 1050).toBe(true);
    expect(onMap(-66.11, 18.47)).toBeNull();
  });

  test.each(socs)('%s: every metro is drawn, listed beside, or counted with a reason', (soc) => {
    const { dots, beside, leftOut, fewest } = metroPlaces(soc);
    expect(dots.length + beside.length + leftOut.reduce((sum, l) => sum + l.count, 0)).toBe(393);
    expect(beside).toHaveLength(6);
    expect(dots.every((d, i) => d.people >= fewest && (i === 0 || d.people <= dots[i - 1]!.people))).toBe(true);
  });
});

describe('dots', () => {
  test('the area is in proportion: four times the people, twice the radius', () => {
    expect(dotRadius(100_000, 100_000)).toBe(62);
    expect(dotRadius(25_000, 100_000)).toBe(31);
  });

  test('the key has round numbers that the map reaches', () => {
    expect(keySizes(91_680, 500)).toEqual([50_000, 5000, 500]);
    expect(keySizes(2730, 500)).toEqual([2000, 500]);
    expect(keySizes(5000, 500)).toEqual([5000, 500]);
  });

  test.each(socs)('%s: the ten largest are named, no name lies on another, on a named dot or past the edge', (soc) => {
    const { dots } = metroPlaces(soc);
    const named = dots.slice(0, 10).map((d) => ({ x: d.x, y: d.y, radius: dotRadius(d.people, dots[0]!.people), text: d.city }));
    const labels = labelDots(named);
    expect(labels).toHaveLength(10);
    for (const [from, pixels] of [[1, 288], [3, 576], [3, 736], [3, 1000]] as const) {
      const scale = pixels / mapView.width;
      const boxes = labels.filter((l) => l.from <= from).map(({ text, x, y, anchor, dx, dy }) => {
        const [at, width] = [(x - mapView.x) * scale + dx, text.length * 6.4];
        const left = at - { start: 0, middle: width / 2, end: width }[anchor];
        const middle = (y - mapView.y) * scale + dy - 4;
        return { text, left, right: left + width, top: middle - 6, bottom: middle + 6 };
      });
      const disks = named.map(({ text, x, y, radius: r }) => ({ text, left: (x - r - mapView.x) * scale, right: (x + r - mapView.x) * scale, top: (y - r - mapView.y) * scale, bottom: (y + r - mapView.y) * scale }));
      // A pixel of play: anchors are whole map units.
      const touch = (a: (typeof boxes)[number], b: (typeof boxes)[number]) => a.text !== b.text && a.right - 1 > b.left && b.right - 1 > a.left && a.bottom - 1 > b.top && b.bottom - 1 > a.top;
      expect(boxes.filter((box) => boxes.some((other) => touch(box, other)) || disks.some((disk) => touch(box, disk))).map((b) => `${b.text} at ${pixels}`)).toEqual([]);
      expect(boxes.filter((b) => b.left < 0 || b.right > pixels || b.top < 0).map((b) => `${b.text} at ${pixels}`)).toEqual([]);
    }
  });
});

describe('what a map says and weighs', () => {
  const stateMap = (soc: string, by: 'pay' | 'real') => drawn(h(StateMap, { id: by, outlines: outlinesByState, places: statePlaces(soc, by), classes: quantileClasses(published(soc, by)), label: 'said' }));
  const metroMap = (soc: string) => {
    const { dots, fewest } = metroPlaces(soc);
    const shades = new Map(quantileClasses(dots).flatMap((c) => c.places.map((p) => [p.code, c.shade] as const)));
    return drawn(h(MetroMap, { outlines: Object.values(outlinesByState).join(''), metros: dots.map((d) => ({ ...d, shade: shades.get(d.code)! })), fewest, named: 10, label: 'said' }));
  };

  test('one image with words, nothing in it that takes focus, no style attribute', () => {
    for (const elements of [stateMap('41-9041', 'real'), metroMap('41-9041')]) {
      expect(elements[0]).toMatchObject({ tag: 'svg', props: { role: 'img', 'aria-label': 'said' } });
      expect(elements.filter((e) => e.tag === 'a' || 'tabindex' in e.props || 'tabIndex' in e.props || 'style' in e.props || 'onClick' in e.props)).toEqual([]);
    }
  });

  test('telemarketers: places without a figure are hatched, and carry no amount', () => {
    const elements = stateMap('41-9041', 'pay');
    const without = statePlaces('41-9041', 'pay').filter((p) => p.amount === null).map((p) => p.state);
    expect(without).toContain('WY');
    expect(elements.filter((e) => e.props.fill === 'url(#pay-none)')).toHaveLength(without.length);
    expect(elements.filter((e) => e.tag === 'pattern').map((e) => e.props.id)).toEqual(['pay-none']);
    expect(elements.find((e) => e.text === 'WY')).toMatchObject({ props: { class: 'l1 none' } });
  });

  test('each dot is drawn once, the largest first', () => {
    const circles = metroMap('41-3091').filter((e) => e.tag === 'circle' && e.props.class !== 'size');
    expect(circles).toHaveLength(metroPlaces('41-3091').dots.length);
    expect(circles.every((c, i) => i === 0 || Number(c.props.r) <= Number(circles[i - 1]!.props.r))).toBe(true);
  });

  test('in words: the highest, the lowest, and who is missing', () => {
    const places = [{ name: 'Ohio', amount: 50_000 }, { name: 'Iowa', amount: 60_000 }, { name: 'Utah', amount: 40_000 }, { name: 'Maine', amount: 55_000 }];
    expect(mapInWords('Pay by state', places, [{ words: 'Not published', names: ['Guam'] }, { words: 'No price level', names: [] }])).toBe(
      'Pay by state. Highest: Iowa $60,000, Maine $55,000, Ohio $50,000. Lowest: Utah $40,000, Ohio $50,000, Maine $55,000. Not published: Guam.',
    );
    expect(mapInWords('Pay by state', [], [])).toBe('Pay by state. No amount is published.');
    // The third place is shared: both are named.
    expect(highest(amounts([9, 8, 7, 7, 1])).map((p) => p.amount)).toEqual([9, 8, 7, 7]);
  });

  test('the headline names the ends among states with 500 or more people in the job, whoever pays more with fewer', () => {
    const state = (title: string, employment: number | null, amount: number | null, letters = title.slice(0, 2)) => ({ title, state: letters, employment, amount });
    const ohio = state('Ohio', 500, 50_000);
    const [iowa, utah, maine] = [state('Iowa', 900, 60_000), state('Utah', 700, 40_000), state('Maine', 600, 55_000)];
    const told = (...states: ReturnType<typeof state>[]) => endsOfStates(states, 'the median', 'services reps', 500);
    // Delaware pays most with 40 people, so it does not count. Nevada's number is withheld and Texas has no median: both are named, for they might be ends.
    expect(told(ohio, iowa, utah, maine, state('Delaware', 40, 90_000), state('Nevada', null, 95_000), state('Texas', 9000, null), state('Guam', null, null))).toEqual([
      'For four states, the survey publishes both a median and a count of 500 or more services reps.',
      'Among them, the median is highest in Iowa ($60,000), Maine ($55,000) and Ohio ($50,000).',
      'It is lowest in Utah ($40,000).',
      'Texas has 500 or more too, but its median is not published.',
      'Nevada has a median but no published count, so it is left out here.',
    ]);
    expect(told(ohio, iowa, utah, maine, state('the District of Columbia', 700, null, 'DC'), state('Texas', 9000, null)).at(-1)).toBe('The District of Columbia and Texas have 500 or more too, but their medians are not published.');
    const withDc = told(ohio, iowa, utah, state('the District of Columbia', 800, 70_000, 'DC'));
    expect(withDc[0]).toBe('For three states and D.C., the survey publishes both a median and a count of 500 or more services reps.');
    expect(withDc[1]).toMatch(/^Among them, the median is highest in the District of Columbia \(\$70,000\), /);
    // Fewer than four: no highest and lowest, only who there is.
    expect(told(ohio, iowa)).toEqual(['The survey publishes both a median and a count of 500 or more services reps only for Iowa ($60,000) and Ohio ($50,000).']);
    expect(told(state('Utah', 490, 40_000))).toEqual(['Neither D.C. nor any state has both a median and a count of 500 or more services reps published.']);
    expect(told(...['A', 'B', 'C', 'D'].map((t) => state(t, 500, 9000)))).toEqual(['For four states, the survey publishes both a median and a count of 500 or more services reps.', 'All have the same figure: $9,000.']);
  });

  const saidOf = (soc: string, by: 'pay' | 'real') => endsOfStates(statePlaces(soc, by).filter((p) => !p.territory), by === 'pay' ? 'the median' : 'what the median buys', peopleIn(soc), 500);

  test('the headlines keep to the states that are ranked, and say who is left out for want of a figure', () => {
    for (const soc of socs) for (const by of ['pay', 'real'] as const) {
      const states = statePlaces(soc, by).filter((p) => !p.territory);
      const ranked = states.filter((p) => p.amount !== null && (p.employment ?? 0) >= 500).sort((a, b) => b.amount! - a.amount!);
      const [among, first, last, ...left] = saidOf(soc, by);
      const dc = ranked.some((p) => p.state === 'DC');
      expect(among, `${soc} ${by}`).toContain(`For ${ranked.length - Number(dc)} states${dc ? ' and D.C.' : ''}, the survey publishes`);
      expect(first, `${soc} ${by}`).toContain(`is highest in ${ranked[0]!.title} ($`);
      expect(last, `${soc} ${by}`).toContain(`It is lowest in ${ranked.at(-1)!.title} ($`);
      for (const p of states) if (((p.employment ?? 0) >= 500 && p.amount === null) || (p.employment === null && p.amount !== null)) expect(left.join(' ').toLowerCase(), `${soc} ${by}`).toContain(p.title.toLowerCase());
      for (const sentence of saidOf(soc, by)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(28);
      // "Its median is not published" is the only reason for a missing amount: every state has a price level.
      expect(states.filter((p) => !p.priced)).toEqual([]);
    }
  });

  test('sales engineers: 25 states have 500 or more, but Virginia’s median is withheld', () => {
    // Of the table: 25 states with a count of 500 or more, among them Virginia with 1,260 and no median. 25 − 1 = 24.
    expect(saidOf('41-9031', 'pay')[0]).toBe('For 24 states, the survey publishes both a median and a count of 500 or more sales engineers.');
    expect(saidOf('41-9031', 'pay').slice(3)).toEqual([
      'Virginia has 500 or more too, but its median is not published.',
      'Alaska, Louisiana and Vermont have a median but no published count, so they are left out here.',
    ]);
    // Advertising: 34 less Nevada and North Carolina. Technical products: 46 and D.C. less South Dakota and Utah. Financial: 46 with Rhode Island, which has no median.
    expect(['41-3011', '41-4011', '41-3031'].map((soc) => /^For (.*), the survey/.exec(saidOf(soc, 'pay')[0]!)![1])).toEqual(['32 states', '44 states and D.C.', '44 states and D.C.']);
    expect(saidOf('41-3011', 'pay')[3]).toBe('Nevada and North Carolina have 500 or more too, but their medians are not published.');
  });

  test('shades are named by their place among so many', () => {
    expect([4, 3, 2, 1].map((shade) => shadeName(shade, 4))).toEqual(['Highest shade', 'Second highest shade', 'Second lowest shade', 'Lowest shade']);
    expect([3, 2, 1].map((shade) => shadeName(shade, 3))).toEqual(['Highest shade', 'Middle shade', 'Lowest shade']);
    expect([shadeName(2, 2), shadeName(1, 2), shadeName(1, 1)]).toEqual(['Highest shade', 'Lowest shade', 'Only shade']);
  });

  test.each(socs)('%s: the dots of the map are the metros of its ranking', (soc) => {
    expect(metroPlaces(soc).dots.map((d) => d.code).sort()).toEqual(metroRanking(soc, 'real').rows.map((r) => r.code).sort());
  });

  test('the three maps of an occupation are at most 9,000 bytes', () => {
    // The occupation with the most dots: 254.
    expect(bytes(asText([...stateMap('41-4012', 'pay'), ...stateMap('41-4012', 'real'), ...metroMap('41-4012')]))).toBeLessThanOrEqual(9000);
  });
});
