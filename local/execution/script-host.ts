/**
 * The host of one execution: lends the services the workbook through the gate, with this execution's person, clock and
 * locks.
 */
import type { HostZones, ServicesHost } from '../services/host';
import type { AuthMode, Selection } from '../services/ui-effect';
import type { Op, WorkbookModel } from '../workbook/model';
import { isDateFormat } from '../workbook/number-format';
import { instantOfSerial, isZone, offsetAt, serialAt } from '../workbook/zone';
import type { CacheStore } from './cache-store';
import type { Clock } from './clock';
import { type Chance, freshId, freshUuid } from './fresh-ids';
import type { Gate } from './gate';
import { HOST_BYTES } from './host-bytes';
import type { LockRegistry } from './lock-registry';

const MINUTE = 60_000;

export const HOST_ZONES: HostZones = {
  offsetMinutes: (timeZone, instant) => offsetAt(timeZone, instant) / MINUTE,
  serialOf: serialAt,
  instantOf: instantOfSerial,
  isZone,
};

export interface ScriptHostSetting {
  readonly workbook: WorkbookModel;
  readonly gate: Gate;
  readonly clock: Clock;
  readonly locks: LockRegistry;
  readonly cache: CacheStore;
  readonly chance: Chance;
  readonly user: string;
  /** Does Google tell the script who that is? */
  readonly tellsUser: boolean;
  readonly authMode: AuthMode;
  readonly ui: ServicesHost['ui'];
  readonly selection: Selection | null;
  readonly html: ServicesHost['html'];
  readonly mailQuota: number;
  readonly scriptTimeZone: string;
  readonly elsewhere: ServicesHost['elsewhere'];
  /** Which execution this is, for the locks it holds. */
  readonly execution: number;
  readonly apply: (op: Op) => void;
  readonly log: (level: string, text: string) => void;
}

export function scriptHost(setting: ScriptHostSetting): ServicesHost {
  const { workbook, gate, clock, locks, cache, chance, execution } = setting;
  return {
    workbook,
    user: setting.user,
    shownUser: setting.tellsUser ? setting.user : '',
    authMode: setting.authMode,
    ui: setting.ui,
    selection: setting.selection,
    html: setting.html,
    scriptTimeZone: setting.scriptTimeZone,
    mailQuota: setting.mailQuota,
    elsewhere: setting.elsewhere,
    zones: HOST_ZONES,
    bytes: HOST_BYTES,
    cache,
    isDateFormat,
    call: (kind, name, size, effect) => gate.call(kind, name, size, effect),
    apply: (op) => setting.apply(op.op === 'validation' ? copyOfPlain(op) : op),
    now: () => clock.now(),
    pass: (seconds) => gate.pass(seconds),
    freshId: () => freshId(workbook, chance),
    freshUuid: () => freshUuid(chance),
    log: (level, text) => {
      if (gate.ending === null) setting.log(level, text);
    },
    locks: {
      acquire: (name) => locks.acquire(name, execution),
      release: (name) => locks.release(name, execution),
      holds: (name) => locks.holds(name, execution),
    },
  };
}

/** A rule is kept as it is; kept from the execution's realm it would keep that whole realm alive. */
function copyOfPlain(op: Op): Op {
  return JSON.parse(JSON.stringify(op)) as Op;
}
