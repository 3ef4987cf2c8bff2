// @ts-check
/**
 * Builds the page of the local workbook (build/web/): its script and style, and the bridge that is put into frames.
 *
 * Of Univer only what draws and selects is taken in. Its formulas, number formats and the hyphenation of eighty languages
 * are left out: cells come from the server as they are shown, and nothing is calculated here.
 */
import { join } from 'node:path';
import { build } from 'esbuild';

const LEFT_OUT = /^@univerjs\/(sheets-formula|sheets-formula-ui|sheets-numfmt|sheets-numfmt-ui)(\/|$)/;
const HYPHENATION = /^\.\/[\w-]+-[\w-]{8}\.js$/;

/** @type {import('esbuild').Plugin} */
const leaner = {
  name: 'leaner',
  setup(bundler) {
    bundler.onResolve({ filter: LEFT_OUT }, ({ path }) => ({ path, namespace: 'left-out' }));
    bundler.onResolve({ filter: HYPHENATION }, ({ path, importer }) =>
      /engine-render[\\/]lib[\\/]es[\\/]/.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * @param {string} root the project's folder
 * @param {string} out
 */
export async function buildWeb(root, out) {
  /** @type {import('esbuild').BuildOptions} */
  const browser = {
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  await Promise.all([
    build({
      ...browser,
      entryPoints: { page: join(root, 'local/web/page/main.tsx') },
      outdir: out,
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [leaner],
    }),
    build({
      ...browser,
      entryPoints: { bridge: join(root, 'local/web/frame/bridge.ts') },
      outdir: out,
      format: 'iife',
      legalComments: 'none',
    }),
  ]);
}
