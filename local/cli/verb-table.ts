/**
 * The verbs: what each takes and what it does.
 */
import type { VerbShape } from './command-line';
import type { Shop } from './shop';
import { callFunction } from './verbs/call-function';
import { editVerb } from './verbs/edit-cell';
import { executions } from './verbs/executions';
import { exportVerb } from './verbs/export-tab';
import { importFile } from './verbs/import-file';
import { install } from './verbs/install';
import { outbox } from './verbs/outbox';
import { trigger } from './verbs/trigger';

/** What a verb prints: one value with --json, otherwise lines for people. */
export interface Printed {
  readonly json: unknown;
  readonly lines: readonly string[];
}

export interface Verb extends VerbShape {
  /** null: it opens no workbook, or keeps it open; main.ts runs it. */
  readonly run: ((shop: Shop) => Printed) | null;
}

export const VERBS: Readonly<Record<string, Verb>> = {
  install: {
    usage: 'install [--language en|zh-CN] [--owner mail] [--time-zone zone] [--plan]',
    arguments: { least: 0, most: 0 },
    options: ['language', 'owner', 'time-zone', 'plan'],
    run: install,
  },
  call: { usage: "call <function> ['JSON array']", arguments: { least: 1, most: 2 }, options: [], run: callFunction },
  import: {
    usage: 'import <file> [--as auto|customers|orders] [--encoding auto|utf-8|gbk|utf-16le]',
    arguments: { least: 1, most: 1 },
    options: ['as', 'encoding'],
    run: importFile,
  },
  export: {
    usage: 'export <tab> [--format json|csv]',
    arguments: { least: 1, most: 1 },
    options: ['format'],
    run: exportVerb,
  },
  edit: { usage: 'edit <tab> <row> <column> <value>', arguments: { least: 4, most: 4 }, options: [], run: editVerb },
  trigger: {
    usage: 'trigger [--until time]',
    arguments: { least: 0, most: 0 },
    options: ['until'],
    run: trigger,
  },
  outbox: { usage: 'outbox', arguments: { least: 0, most: 0 }, options: [], run: outbox },
  executions: { usage: 'executions', arguments: { least: 0, most: 0 }, options: [], run: executions },
  serve: { usage: 'serve [--port N]', arguments: { least: 0, most: 0 }, options: ['port'], run: null },
  reset: { usage: 'reset', arguments: { least: 0, most: 0 }, options: [], run: null },
};
