import type { BookTab } from '../../local/web/wire';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { guideWords } from '../../src/i18n/guide-words';
import { tabOf } from '../../src/schema/workbook-schema';
import { aShop, NOW, type ServedShop, serveShop } from './served-shop';

/** Google's height of a row of one line. */
const PLAIN = 21;

const heightOf = ({ heights }: BookTab, row: number): number => heights.find(([at]) => at === row)?.[1] ?? PLAIN;

describe.each(LANGUAGES)('a row is as high as the text that its cells wrap (%s)', (language) => {
  let shop: ServedShop;
  beforeAll(async () => {
    shop = await serveShop({ from: aShop(language).snapshot(), now: NOW });
  });
  afterAll(() => shop.close());

  const sheet = () => {
    const { globals } = shop.desk.workbook;
    return globals.SpreadsheetApp.getActive().getSheetByName(tabOf('guide').name[language])!;
  };
  const guide = async (): Promise<BookTab> => {
    const sheetId = sheet().getSheetId();
    return (await shop.ask('book', {})).tabs.find((tab) => tab.sheetId === sheetId)!;
  };
  const rowOf = (text: string): number =>
    sheet()
      .getDataRange()
      .getDisplayValues()
      .findIndex((cells) => cells.includes(text)) + 1;

  it('a long sentence of the guide has the lines it needs, a word only one', async () => {
    const [longest = ''] = [...guideWords[language].privacyLines].sort((a, b) => b.length - a.length);
    const tab = await guide();
    expect(heightOf(tab, rowOf(longest))).toBeGreaterThanOrEqual(2 * PLAIN - 4);
    expect(heightOf(tab, rowOf(guideWords[language].privacy))).toBe(PLAIN);
  });
});
