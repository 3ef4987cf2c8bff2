/**
 * A new installable trigger becomes one of the workbook's, within Google's limits: 20 a user a script; in an add-on one
 * of a type a user a document, and no clock oftener than hourly.
 */
import type { TriggerState } from '../workbook/model';
import { Exception } from './exception';
import type { ServicesHost } from './host';
import { triggerOf } from './trigger';

type Schedule = TriggerState['schedule'];

/** developers.google.com/apps-script/guides/services/quotas; the sentence from scripts' logs. */
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
/** Both sentences: platform.md, from production logs. That of the other types is its likeness. */
const TOO_OFTEN = 'The recurrence interval for an Add-on trigger must be at least one hour.';
const tooManyOf = (type: string): string =>
  `This add-on has created too many ${ADDON_TYPES[type] ?? type} triggers in this document for this Google user account.`;

const ADDON_TYPES: Readonly<Record<string, string>> = {
  CLOCK: 'time-based',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
};

const ID_DIGITS = 9;

/** @throws Exception beyond the limits */
export function makeTrigger(
  host: ServicesHost,
  builder: string,
  handler: string,
  schedule: Schedule,
): GoogleAppsScript.Script.Trigger {
  return host.call('trigger', `${builder}.create`, {}, () => {
    expectWithinLimits(host, schedule);
    const id = freshTriggerId(host);
    const trigger = { id, handler, creator: host.user, schedule: { ...schedule, madeAt: host.now() } };
    host.apply({ op: 'trigger', trigger });
    return triggerOf(trigger);
  });
}

function expectWithinLimits(host: ServicesHost, schedule: Schedule): void {
  const own = host.workbook.triggers().filter(({ creator }) => creator === host.user);
  if (host.deployment === 'addon') {
    const type = String(schedule['type']);
    if (schedule['unit'] === 'minutes') throw new Exception(TOO_OFTEN);
    if (own.some((one) => one.schedule['type'] === type)) throw new Exception(tooManyOf(type));
  }
  if (own.length >= host.triggerQuota) throw new Exception(TOO_MANY);
}

/** Eighteen digits, as Google's are many. */
function freshTriggerId(host: ServicesHost): string {
  const part = () => String(host.freshId() % 10 ** ID_DIGITS).padStart(ID_DIGITS, '0');
  return `1${part()}${part()}`;
}
