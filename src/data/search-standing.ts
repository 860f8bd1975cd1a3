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
