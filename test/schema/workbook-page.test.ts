import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookPage } from '../../scripts/docs/workbook-page';

it('docs/workbook.md says what the schema says (npm run docs writes it)', () => {
  expect(readFileSync(join(__dirname, '../../docs/workbook.md'), 'utf8')).toBe(workbookPage());
});
