/**
 * The minified build of papaparse (20 KB, plain ES5, no Node module), as far as it is used here. Its own types would
 * bring Node's globals into a layer that has none.
 */
declare module 'papaparse/papaparse.min.js' {
  interface Step {
    readonly data: string[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
    /** cursor: characters read so far, the record's line end included. */
    readonly meta: { readonly cursor: number };
  }
  interface Handle {
    abort(): void;
  }
  interface Settings {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly step: (step: Step, handle: Handle) => void;
  }
  const Papa: { parse(text: string, settings: Settings): void };
  // biome-ignore lint/style/noDefaultExport: it describes somebody else's module
  export default Papa;
}
