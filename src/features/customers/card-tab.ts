/**
 * The tab card, which works on a phone: somebody types a name or the last four digits, the card appears below. Where two
 * may be meant they are listed, and the customer ID chooses.
 */
import type { CustomerCard } from '../../contract/customers';
import { cardWords } from '../../i18n/card-words';
import { issueTypes } from '../../schema/lists/issue-lists-table';
import { media } from '../../schema/lists/talk-lists-table';
import type { CardLine } from '../../sheets/card-tab';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { shownMoney } from '../../sheets/shown-value';
import { customerCard } from './customer-card';
import { findCustomers } from './find-customers';

/** As many as one can choose from at a glance. */
const CANDIDATES = 8;

/** @param text as typed into the entry cell; '' clears the card */
export function fillCard(workbook: ShopWorkbook, text: string): void {
  workbook.writeCard(linesFor(workbook, text.trim()));
}

function linesFor(workbook: ShopWorkbook, text: string): readonly CardLine[] {
  const words = cardWords[workbook.language];
  if (text === '') return [['', words.hint]];
  const found = findCustomers(workbook, text, CANDIDATES);
  const whole = found.filter((one) => one.whole);
  const [meant, ...others] = whole.length > 0 ? whole : found;
  if (!meant) return [['', words.nobody({ text })]];
  if (others.length === 0) return cardLines(workbook, customerCard(workbook, meant.hit.id, meant.hit.row));
  const candidates = [meant, ...others].map(
    ({ hit }): CardLine => [hit.id, [hit.name, hit.hint].filter(Boolean).join(' · ')],
  );
  return [['', words.several({ text, count: candidates.length })], ...candidates];
}

function cardLines({ language, labels }: ShopWorkbook, card: CustomerCard): readonly CardLine[] {
  const { sections, order } = cardWords[language];
  const orders = card.orders.map(
    ({ on, amount, ...rest }): CardLine => [on, order({ ...rest, amount: shownMoney(amount) })],
  );
  const talks = card.talks.map(
    ({ at, medium, summary }): CardLine => [at.slice(0, 10), `${labels.labelOf(media, medium)} · ${summary}`],
  );
  const issues = card.issues.map(
    ({ at, type, description }): CardLine => [at.slice(0, 10), `${labels.labelOf(issueTypes, type)} · ${description}`],
  );
  return [
    [card.name, card.headline],
    ...section(sections.issues, issues),
    ...section(sections.talks, talks),
    ...section(sections.orders, orders),
    ['', ''],
    ...card.fields.map(({ label, text }): CardLine => [label, text]),
  ];
}

const section = (title: string, lines: readonly CardLine[]): readonly CardLine[] =>
  lines.length === 0 ? [] : [['', ''], [title, ''], ...lines];
