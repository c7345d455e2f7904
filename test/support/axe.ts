import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Not asked for: that the name of a cell holds the words in it. A cell is named by where it lies; what its notes say is
 * their own name.
 */
const OPTIONS = { resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: false } } };

/** What axe finds wrong on the page as it stands, or in a part of it: the rule and where, nothing where all is well. */
export async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate(
    ([within, options]) => {
      const { axe } = window as unknown as { axe: { run: (part: string, options: object) => Promise<AxeResults> } };
      return axe.run(within, options);
    },
    [part, OPTIONS] as const,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
