/**
 * Logger and console: lines for whoever runs the execution.
 *
 * Logger keeps its lines for getLog; Google's carry a time before each, in a form that is not documented: left out here.
 *
 * @see developers.google.com/apps-script/reference/base/logger
 * @see developers.google.com/apps-script/reference/base/console
 */
import { signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { consoleText, javaText, logLine } from './log-line';
import { signedService } from './signed';
import { strictService } from './strict';

type Logger = GoogleAppsScript.Base.Logger;

export function logger(host: ServicesHost): Logger {
  const lines: string[] = [];
  const members: Logger = signedService<Logger>('Logger', {
    clear: () => {
      lines.length = 0;
    },
    getLog: () => lines.join('\n'),
    log: (...values: readonly unknown[]) => {
      if (values.length === 0) throw signatureMismatch('Logger.log', values);
      const line = logLine(values, javaText);
      lines.push(line);
      host.log('log', line);
      return members;
    },
  });
  return members;
}

type ScriptConsole = Pick<Console, 'error' | 'info' | 'log' | 'warn' | 'time' | 'timeEnd'>;

export function scriptConsole(host: ServicesHost): ScriptConsole {
  const level =
    (name: string) =>
    (...values: unknown[]): void =>
      host.log(name, logLine(values, consoleText));
  const starts = new Map<string, number>();
  return strictService<ScriptConsole>('console', {
    error: level('error'),
    info: level('info'),
    log: level('log'),
    warn: level('warn'),
    time: (label = 'default') => {
      starts.set(label, host.now());
    },
    timeEnd: (label = 'default') => {
      const start = starts.get(label);
      if (start !== undefined) host.log('log', `${label}: ${host.now() - start}ms`);
      starts.delete(label);
    },
  });
}
