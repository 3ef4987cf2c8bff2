/**
 * The host of one execution: lends the services the workbook through the gate, with this execution's person, clock and
 * locks.
 */
import type { Deployment, HostZones, ServicesHost } from '../services/host';
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
  readonly shownUser: string;
  readonly authMode: AuthMode;
  readonly askedScopes: readonly string[] | null;
  readonly grantedScopes: readonly string[] | null;
  readonly deployment: Deployment;
  /** false: no document is open, as in a web app; true when absent. */
  readonly inDocument?: boolean;
  readonly ui: ServicesHost['ui'];
  readonly selection: Selection | null;
  readonly html: ServicesHost['html'];
  readonly mailQuota: number;
  readonly triggerQuota: number;
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
    shownUser: setting.shownUser,
    authMode: setting.authMode,
    askedScopes: setting.askedScopes,
    grantedScopes: setting.grantedScopes,
    deployment: setting.deployment,
    inDocument: setting.inDocument ?? true,
    ui: setting.ui,
    selection: setting.selection,
    html: setting.html,
    scriptTimeZone: setting.scriptTimeZone,
    mailQuota: setting.mailQuota,
    triggerQuota: setting.triggerQuota,
    elsewhere: setting.elsewhere,
    zones: HOST_ZONES,
    bytes: HOST_BYTES,
    cache: {
      get: (store, key) => {
        if (gate.cacheForgets()) cache.forget();
        return cache.get(store, key);
      },
      put: (store, key, value, seconds) => cache.put(store, key, value, seconds),
      remove: (store, key) => cache.remove(store, key),
    },
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
    endForConsent: () => gate.end('unconsented'),
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
