/**
 * What the shop has to offer a customer today: the offer of the first campaign that is running, is for them, and has not
 * held them back to compare with. Read when first asked; most days nobody asks.
 */
import { readAudience } from '../../domain/reminders/audience-reader';
import { isAddressed } from '../../domain/reminders/reminder-rule';
import { lineOf } from '../../domain/text/shortened';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { audienceWords } from './read-rules';
import type { RemindedPerson } from './reminder-facts';

export interface Offer {
  /** '' for none. */
  readonly offer: string;
  /** The last day, `YYYY-MM-DD`; '' for none. */
  readonly until: string;
}

const NOTHING: Offer = { offer: '', until: '' };
const LONGEST_OFFER = 120;

export function offers(workbook: ShopWorkbook): (person: RemindedPerson) => Offer {
  let running: ReturnType<typeof readRunning> | null = null;
  let heldBack: ReadonlySet<string> | null = null;
  return (person) => {
    running ??= readRunning(workbook);
    for (const { id, audience, ...offer } of running) {
      if (!isAddressed(person, audience)) continue;
      heldBack ??= readHeldBack(workbook);
      if (!heldBack.has(`${id}|${person.customerId}`)) return offer;
    }
    return NOTHING;
  };
}

/** A campaign whose audience is not understood is nobody's. */
function readRunning(workbook: ShopWorkbook) {
  const columns = ['id', 'startOn', 'endOn', 'audience', 'offer', 'status'] as const;
  const words = audienceWords(workbook);
  return workbook.readShort('campaigns', columns).rows.flatMap(({ id, startOn, endOn, status, ...row }) => {
    const isRunning = startOn !== null && endOn !== null && startOn <= workbook.today && workbook.today <= endOn;
    const offer = lineOf(LONGEST_OFFER, row.offer ?? '');
    const { audience, troubles } = readAudience(row.audience ?? '', words, ['levels', 'segments', 'tiers', 'channels']);
    if (!isRunning || status !== 'running' || offer === '' || troubles.length > 0) return [];
    return [{ id: id ?? '', audience, offer, until: endOn }];
  });
}

function readHeldBack(workbook: ShopWorkbook): ReadonlySet<string> {
  const { rows } = workbook.read('participation', ['campaignId', 'customerId', 'heldBack']);
  return new Set(rows.flatMap((row) => (row.heldBack === true ? [`${row.campaignId}|${row.customerId}`] : [])));
}
