/** gas-local has no types of its own. */
declare module 'gas-local' {
  const gasLocal: {
    /** Evaluates every .js file under the folder in the context of that global object. */
    readonly require: (folder: string, globalObject: object) => Record<string, unknown>;
  };
  // biome-ignore lint/style/noDefaultExport: it is a CommonJS package; this is its module.exports
  export default gasLocal;
}
