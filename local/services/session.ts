/**
 * Session: who runs this. Executions run as the person at the keyboard.
 *
 * @see developers.google.com/apps-script/reference/base/session
 */
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { signedService } from './signed';
import { userNamed } from './user';

type Session = GoogleAppsScript.Base.Session;

const ZONE_SECONDS = 0.001;
const KEY_LIFE_MS = 30 * 86_400_000;

/** Unique to the person and the script, another after 30 days; says nothing of who it is. */
function temporaryKey(host: ServicesHost): string {
  const period = Math.floor(host.now() / KEY_LIFE_MS);
  const bytes = host.bytes.utf8(`${host.workbook.settings.id} ${host.user} ${period}`);
  return host.bytes.base64(host.bytes.digest('SHA_256', bytes));
}

export function session(host: ServicesHost): Session {
  const members: Omit<Session, 'getTimeZone' | 'getUser'> = {
    getActiveUser: () => userNamed(host.shownUser),
    getEffectiveUser: () => userNamed(host.user),
    getActiveUserLocale: () => (host.workbook.settings.locale.startsWith('zh') ? 'zh-CN' : 'en'),
    getScriptTimeZone: () => {
      host.pass(ZONE_SECONDS);
      return host.scriptTimeZone;
    },
    getTemporaryActiveUserKey: () => temporaryKey(host),
  };
  return asGoogle(signedService('Session', members));
}
