import { describe, expect, test } from 'vitest';
import { areaBySlug, areaHref, indexAnchor, namesOfArea, placeGroups, profileOf, slugOfArea, wholeOf } from '../../src/data/areas.ts';
import { allAreas, areaByCode } from '../../src/data/wages.ts';

const slugs = allAreas.map(({ code }) => slugOfArea(code));

describe('addresses of area pages', () => {
  test('583 areas have 583 addresses, and each leads back to its area', () => {
    expect(slugs).toHaveLength(583);
    expect(new Set(slugs).size).toBe(583);
    for (const area of allAreas) expect(areaBySlug(slugOfArea(area.code))).toBe(area);
  });

  test('an address is lower case with single dashes, and short', () => {
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(slugs.filter((slug) => slug.length > 40)).toEqual([]);
  });

  test.each([
    ['US', 'united-states'],
    ['08', 'colorado'],
    ['11', 'district-of-columbia'],
    ['36', 'new-york'],
    ['72', 'puerto-rico'],
    ['6600001', 'guam'],
    ['7800001', 'virgin-islands'],
    ['19740', 'denver-co'],
    ['35620', 'new-york-ny'],
    // Several states: the first of the name.
    ['28140', 'kansas-city-mo'],
    ['37980', 'philadelphia-pa'],
    ['47900', 'washington-dc'],
    // Names with a hyphen of their own, two hyphens, a slash, a county, a point, an apostrophe, a census word.
    ['49180', 'winston-salem-nc'],
    ['42540', 'scranton-pa'],
    ['34980', 'nashville-tn'],
    ['31140', 'louisville-ky'],
    ['12260', 'augusta-ga'],
    ['41180', 'st-louis-mo'],
    ['17660', 'coeur-dalene-id'],
    ['46520', 'honolulu-hi'],
    ['14260', 'boise-id'],
    ['44140', 'springfield-ma'],
    ['44180', 'springfield-mo'],
    ['0800003', 'northwest-colorado-nonmetro'],
    ['3200006', 'nevada-nonmetro'],
    ['4800005', 'border-texas-nonmetro'],
    ['0600007', 'north-valley-california-nonmetro'],
    ['3900002', 'north-northeastern-ohio-nonmetro'],
  ])('%s is at %s', (code, slug) => {
    expect(slugOfArea(code)).toBe(slug);
    expect(areaHref(code)).toBe(`/salaries/places/${slug}/`);
  });

  test('a code or an address that no area has is refused by name', () => {
    expect(() => slugOfArea('99999')).toThrow('99999');
    expect(() => areaHref('')).toThrow('No area');
    expect(() => areaBySlug('atlantis')).toThrow('atlantis');
    expect(() => areaByCode('99')).toThrow('99');
    expect(() => wholeOf('XX')).toThrow('XX');
  });
});

describe('what areas are called', () => {
  const name = (code: string) => namesOfArea(code);

  test('a metro by its first city, told apart by its states in lists', () => {
    expect(name('19740')).toEqual({ short: 'Denver', heading: 'Denver', where: 'around Denver', label: 'Denver, CO', title: 'Denver, CO' });
    expect(name('28140').label).toBe('Kansas City, MO-KS');
    expect(name('42540').short).toBe('Scranton');
  });

  test('a nonmetropolitan area by its region, which lies outside metro areas', () => {
    expect(name('0800003').where).toBe('in Northwest Colorado outside metro areas');
    expect(name('2600001').heading).toBe('the Upper Peninsula of Michigan, outside metro areas');
    expect(name('3200006').where).toBe('in Nevada outside metro areas');
  });

  test('states that share a name with a city say that they are the state', () => {
    expect([name('36').short, name('53').short, name('35620').short, name('47900').short]).toEqual(['New York State', 'Washington State', 'New York', 'Washington']);
  });

  test('articles where English has them', () => {
    expect(['US', '11', '7800001'].map((code) => name(code).where)).toEqual(['in the United States', 'in the District of Columbia', 'in the U.S. Virgin Islands']);
  });

  test('no two areas share what stands over their pages: two Portlands have their states, the capital is not the state', () => {
    const headings = allAreas.map(({ code }) => name(code).heading);
    expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([]);
    expect(['38860', '38900', '47900', '53', '35620', '36'].map((code) => name(code).heading)).toEqual(['Portland, ME', 'Portland, OR-WA', 'Washington, D.C.', 'Washington State', 'New York', 'New York State']);
    for (const { code } of allAreas) expect(profileOf(code).names).toEqual(name(code));
  });

  test('no two areas share a label or a title', () => {
    expect(new Set(allAreas.map(({ code }) => name(code).label)).size).toBe(583);
    expect(new Set(allAreas.map(({ code }) => name(code).title)).size).toBe(583);
  });
});

describe('the list of all places', () => {
  const groups = placeGroups();

  test('holds every area but the nation under each of its states, the state first', () => {
    expect(new Set(groups.flatMap((g) => g.places.map((p) => p.code)))).toEqual(new Set(allAreas.filter((a) => a.kind !== 'nation').map((a) => a.code)));
    for (const { anchor, places } of groups) expect(slugOfArea(places[0]!.code)).toBe(anchor);
    expect(groups).toHaveLength(54);
    expect(groups.slice(-3).map((g) => g.anchor)).toEqual(['guam', 'puerto-rico', 'virgin-islands']);
  });

  test('a metro of four states stands under all four; its page leads to the first', () => {
    expect(groups.filter((g) => g.places.some((p) => p.code === '37980')).map((g) => g.anchor)).toEqual(['delaware', 'maryland', 'new-jersey', 'pennsylvania']);
    expect(indexAnchor(areaByCode('37980'))).toBe('pennsylvania');
    expect(indexAnchor(areaByCode('US'))).toBe('');
  });

  test('every anchor that a page leads to is there', () => {
    const anchors = new Set(groups.map((g) => g.anchor));
    for (const area of allAreas) if (area.kind !== 'nation') expect(anchors.has(indexAnchor(area)), area.name).toBe(true);
  });
});
