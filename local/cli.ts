/**
 * The command line's process: arguments in, text out, exit code.
 */
import { main } from './cli/main';

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
});
