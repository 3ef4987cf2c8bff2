/**
 * Logger and console: lines for whoever runs the execution. Nothing a script can read back decides anything.
 */
import { formatString } from './format-string';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictService } from './strict';

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function line(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && first.includes('%') && rest.length > 0) return formatString(first, rest);
  return values.map(shown).join(' ');
}

export function logger(host: ServicesHost): GoogleAppsScript.Base.Logger {
  const lines: string[] = [];
  const members = {
    clear: () => {
      lines.length = 0;
    },
    getLog: () => lines.join('\n'),
    log: (...values: unknown[]) => {
      lines.push(line(values));
      host.log('log', line(values));
      return members;
    },
  };
  return asGoogle(strictService('Logger', members));
}

export function scriptConsole(
  host: ServicesHost,
): Pick<Console, 'error' | 'info' | 'log' | 'warn' | 'time' | 'timeEnd'> {
  const level =
    (name: string) =>
    (...values: unknown[]): void =>
      host.log(name, line(values));
  const starts = new Map<string, number>();
  return strictService('console', {
    error: level('error'),
    info: level('info'),
    log: level('log'),
    warn: level('warn'),
    time: (label: string) => {
      starts.set(label, host.now());
    },
    timeEnd: (label: string) => host.log('log', `${label}: ${host.now() - (starts.get(label) ?? host.now())}ms`),
  });
}
