/**
 * What starts an execution, and how its function is called then.
 */
import type { Invocation, RealmServices } from '../services/bundle';
import type { EditedCell } from '../services/edit-event';
import { argumentsJson } from '../services/script-run';
import type { TriggerFacts } from '../services/trigger-event';
import type { TriggerState } from '../workbook/model';
import type { ExecutionType } from './execution-record';

export type Occasion =
  /** As from google.script.run or a menu. */
  | { readonly function: string; readonly args: readonly unknown[]; readonly isMenu?: boolean }
  /** The simple triggers. */
  | { readonly edited: EditedCell }
  | { readonly opened: true }
  /** An installable one. */
  | { readonly trigger: TriggerState; readonly facts: TriggerFacts };

export interface Start {
  readonly function: string;
  readonly type: ExecutionType;
  readonly invoke: (services: RealmServices) => Invocation;
}

/** @throws TypeError when an argument is nothing that google.script.run carries: nothing has run then */
export function startOf(occasion: Occasion): Start {
  if ('edited' in occasion) return simple('onEdit', { kind: 'edit', cell: occasion.edited });
  if ('opened' in occasion) return simple('onOpen', { kind: 'open' });
  if ('trigger' in occasion) {
    const { handler, id } = occasion.trigger;
    return {
      function: handler,
      type: 'trigger',
      invoke: (services) => services.invokeTrigger(handler, occasion.facts, id),
    };
  }
  const { function: name, args, isMenu = false } = occasion;
  const json = argumentsJson(args);
  return { function: name, type: isMenu ? 'menu' : 'call', invoke: (services) => services.invoke(name, json) };
}

function simple(name: string, facts: TriggerFacts): Start {
  return { function: name, type: 'simpleTrigger', invoke: (services) => services.invokeTrigger(name, facts, null) };
}
