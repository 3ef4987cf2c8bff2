/** The one file of papaparse that bundles without Node's streams, as far as it is used here. */
declare module 'papaparse/papaparse.min.js' {
  const Papa: { parse(text: string, settings: { readonly delimiter: string }): { readonly data: string[][] } };
  // biome-ignore lint/style/noDefaultExport: it describes somebody else's module
  export default Papa;
}
