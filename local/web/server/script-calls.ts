/**
 * Runs the bundle for a window: onOpen, a menu click, google.script.run. What a run shows the person comes back as
 * effects, its pages put on the shelf of frames.
 */
import type { ExecutionReport } from '../../execution/execution';
import type { UiEffect } from '../../services/ui-effect';
import { mayEditFile } from '../../workbook/file-role';
import type { CallOutcome, Opened, ShownEffect, Where } from '../wire';
import type { Desk } from './desk';
import { wordsOf } from './outcomes';

interface Caller {
  readonly user: string;
  readonly selection: Where | null;
}

export function openFor(desk: Desk, user: string): Opened {
  const { report, menus } = desk.workbook.open({ user });
  return { menus, effects: report === null ? [] : effectsOf(desk, report, 'onOpenFailed') };
}

export function menuClick(desk: Desk, name: string, { user, selection }: Caller): CallOutcome {
  const refused = onlyLooks(desk, user);
  if (refused !== null) return refused;
  const report = desk.workbook.menu(name, { user, ...(selection === null ? {} : { selection }) });
  return outcomeOf(desk, report);
}

/** Private names end in `_`, triggers' and all others can be called: so it is on Google. */
export function scriptRun(
  desk: Desk,
  name: string,
  args: readonly unknown[],
  { user, selection }: Caller,
): CallOutcome {
  const refused = onlyLooks(desk, user);
  if (refused !== null) return refused;
  if (name.endsWith('_')) return { kind: 'failed', message: wordsOf(desk.workbook).noFunction(name), effects: [] };
  const report = desk.workbook.run(name, args, { user, ...(selection === null ? {} : { selection }) });
  return outcomeOf(desk, report);
}

/** Whoever may only look has no menu and no sidebar: a window that acted for somebody else may still show them. */
function onlyLooks({ workbook }: Desk, user: string): CallOutcome | null {
  if (mayEditFile(workbook.workbook.settings, user)) return null;
  return { kind: 'failed', message: wordsOf(workbook).onlyLooks, effects: [] };
}

function outcomeOf(desk: Desk, report: ExecutionReport): CallOutcome {
  const effects = report.ui.map((effect) => framed(desk, effect));
  if (report.status === 'done') return { kind: 'done', result: report.result ?? null, effects };
  return { kind: 'failed', message: report.message ?? report.error ?? report.status, effects };
}

/** A simple trigger fails silently on Google; here the person is told, since there is no log to look into. */
export function effectsOf(
  desk: Desk,
  report: ExecutionReport,
  failed: 'onEditFailed' | 'onOpenFailed',
): readonly ShownEffect[] {
  const effects = report.ui.map((effect) => framed(desk, effect));
  const isAbsent = /^Script function not found/.test(report.message ?? '');
  if (report.status === 'done' || isAbsent) return effects;
  const message = wordsOf(desk.workbook)[failed](report.message ?? report.error ?? report.status);
  return [...effects, { kind: 'toast', title: '', message, seconds: 10 }];
}

function framed(desk: Desk, effect: UiEffect): ShownEffect {
  if (effect.kind !== 'sidebar' && effect.kind !== 'dialog') return effect;
  const { html, ...rest } = effect;
  return { ...rest, frame: desk.frames.putPage(html) } as ShownEffect;
}
