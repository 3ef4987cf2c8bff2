/**
 * ScriptApp.Trigger: what a script may know of a trigger that it has made. When a clock trigger fires is nothing that
 * Google tells.
 */
import type { TriggerState } from '../workbook/model';
import { signatureMismatch } from './exception';
import { asGoogle, IDENTITY } from './internals';
import { EVENT_TYPE, TRIGGER_SOURCE } from './script-enum-table';
import { strictClass } from './strict';

type Trigger = GoogleAppsScript.Script.Trigger;

const STATE = Symbol('state');

class TriggerEmulation {
  readonly [IDENTITY]: string;
  readonly [STATE]: TriggerState;

  constructor(state: TriggerState) {
    this[IDENTITY] = state.id;
    this[STATE] = state;
  }

  getUniqueId(): string {
    return this[IDENTITY];
  }

  getHandlerFunction(): string {
    return this[STATE].handler;
  }

  getEventType(): unknown {
    return EVENT_TYPE[this[STATE].schedule['type'] as keyof typeof EVENT_TYPE];
  }

  getTriggerSource(): unknown {
    return TRIGGER_SOURCE[this[STATE].schedule['type'] === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'];
  }

  /** The spreadsheet's id; null for the clock. */
  getTriggerSourceId(): string | null {
    return (this[STATE].schedule['sourceId'] as string | undefined) ?? null;
  }
}

strictClass(TriggerEmulation, 'ScriptApp.Trigger');

/** @param state copied: it may belong to the host's realm */
export function triggerOf({ id, handler, creator, schedule }: TriggerState): Trigger {
  return asGoogle<Trigger>(new TriggerEmulation({ id, handler, creator, schedule: { ...schedule } }));
}

/** @throws Exception for anything that is no trigger */
export function triggerId(trigger: unknown): string {
  if (trigger instanceof TriggerEmulation) return trigger[IDENTITY];
  throw signatureMismatch('ScriptApp.deleteTrigger', [trigger]);
}
