/**
 * Session: who runs this. Executions run as the person at the keyboard.
 */
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictService } from './strict';
import { userNamed } from './user';

const ZONE_SECONDS = 0.001;

export function session(host: ServicesHost): GoogleAppsScript.Base.Session {
  const members = {
    getActiveUser: () => userNamed(host.shownUser),
    getEffectiveUser: () => userNamed(host.user),
    getActiveUserLocale: () => (host.workbook.settings.locale.startsWith('zh') ? 'zh-CN' : 'en'),
    getScriptTimeZone: () => {
      host.pass(ZONE_SECONDS);
      return host.scriptTimeZone;
    },
  };
  return asGoogle(strictService('Session', members));
}
