/** The one server of every page. */
import type { ServerApi } from '../../src/contract/server-api';
import { createRemote } from './remote';
import { scriptRun } from './script-run';

export const server = createRemote<ServerApi>(scriptRun);
