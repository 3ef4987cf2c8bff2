/**
 * What Google puts into every page it serves, as far as the pages use it. `google.script.run` sends plain values only; a
 * Date, a function or a cycle in an argument throws here, in the page, and no handler is called.
 */
export type ScriptRun = {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
} & Readonly<Record<string, (...args: readonly unknown[]) => void>>;

interface ScriptHost {
  close(): void;
}

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: ScriptRun; readonly host: ScriptHost } };
  }
}

/** @throws Error when the page was opened outside of Google Sheets and of the local workbook */
export function scriptRun(): ScriptRun {
  const run = window.google?.script.run;
  if (!run) throw new Error('google.script.run is missing: this page works only where a spreadsheet opened it');
  return run;
}

/** Closes the sidebar or dialog that the page stands in; outside of one nothing happens. */
export function closeFrame(): void {
  window.google?.script.host.close();
}
