import type { SearchDocument } from '../search/document.ts';

/** Pages that are lists of the others, or about the site. */
export const standing: readonly Omit<SearchDocument, 'kind' | 'headings'>[] = [
  {
    path: '/guides/',
    title: 'All guides',
    summary: 'Every guide, by stage.',
    aliases: ['guides', 'articles'],
  },
  {
    path: '/glossary/',
    title: 'Glossary',
    summary: 'Every term of the trade, in plain words.',
    aliases: ['terms', 'jargon', 'dictionary', 'definitions', 'sales terms'],
  },
  {
    path: '/salaries/',
    title: 'Salaries',
    summary: 'Pay by job and by place.',
    aliases: ['salaries by role', 'pay by role'],
  },
  {
    path: '/training/',
    title: 'Training',
    summary: 'Every training record, with price, length and what we could not find out.',
    aliases: ['training list', 'list of programs', 'list of bootcamps'],
  },
  {
    path: '/tools/',
    title: 'Tools',
    summary: 'All calculators and comparisons.',
    aliases: ['calculators', 'all tools'],
  },
  {
    path: '/facts/',
    title: 'Facts',
    summary: 'Every figure on this site, with its source and date.',
    aliases: ['figures', 'fact ledger', 'statistics'],
  },
  {
    path: '/sources/',
    title: 'Sources',
    summary: 'Every page we read, with its date.',
    aliases: ['references', 'bibliography', 'citations'],
  },
  {
    path: '/salaries/occupations/',
    title: 'Sales occupations',
    summary: 'The official occupations that hold sales jobs, with their pay.',
    aliases: ['occupations', 'soc codes', 'official occupations'],
  },
  {
    path: '/salaries/places/',
    title: 'Sales pay by place',
    summary: 'A page for every state, metro and rural area of the wage survey.',
    aliases: ['salaries by city', 'pay by state', 'salary atlas', 'cities', 'metros'],
  },
  {
    path: '/salaries/rankings/',
    title: 'Metros ranked by sales pay',
    summary: 'By pay, by what it buys, by people in the job, by share of local jobs.',
    aliases: ['rankings', 'best paying cities', 'highest paying metros', 'top cities for sales'],
  },
  {
    path: '/salaries/maps/',
    title: 'Maps of sales pay',
    summary: 'State by state and metro by metro.',
    aliases: ['map', 'maps', 'salary map', 'choropleth'],
  },
  {
    path: '/salaries/compare/',
    title: 'Compare sales pay side by side',
    summary: 'Up to six places, or six occupations in one place.',
    aliases: ['compare cities', 'compare salaries', 'compare places', 'city vs city'],
  },
  {
    path: '/data/',
    title: 'Open data',
    summary: 'Every table behind the site as CSV and JSON.',
    aliases: ['open data', 'csv', 'dataset', 'datapackage', 'api'],
  },
  {
    path: '/a-z/',
    title: 'A–Z index',
    summary: 'Every page by name.',
    aliases: ['index', 'sitemap', 'site map', 'a to z'],
  },
  {
    path: '/about/',
    title: 'About',
    summary: 'Who writes this and why.',
    aliases: ['contact', 'who are you', 'about us'],
  },
  {
    path: '/privacy/',
    title: 'Privacy',
    summary: 'What we store about you.',
    aliases: ['cookies', 'tracking', 'privacy policy'],
  },
  {
    path: '/accessibility/',
    title: 'Accessibility',
    summary: 'How the site works for everyone.',
    aliases: ['screen reader', 'keyboard'],
  },
  {
    path: '/attributions/',
    title: 'Attributions',
    summary: 'Data and fonts by other people, with their licenses.',
    aliases: ['license', 'credits', 'licence'],
  },
];
