import type { Page } from '@playwright/test';

/** The page that sets places or occupations side by side. */
export const compare = '/salaries/compare/';
export const facts = (page: Page) => page.getByRole('region', { name: 'All figures side by side' });
/** What is compared, in order. */
export const columns = (page: Page) => facts(page).locator('thead th:not(:first-child)').allTextContents();
/** Every result with its exact value. */
export const results = (page: Page) => page.locator('data[data-result]').evaluateAll((all) => all.map((e) => [e.getAttribute('data-result'), e.getAttribute('value')]));
