/**
 * The command line's process: arguments in, text out, exit code.
 */
import { main } from './cli/main';

// A reader that has seen enough (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
});
