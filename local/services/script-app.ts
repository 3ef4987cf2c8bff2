/**
 * ScriptApp: what a run may do. Triggers are not emulated yet.
 */
import { AUTH_MODE, AUTHORIZATION_STATUS } from './enum-table';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictService } from './strict';

export function scriptApp(host: ServicesHost): GoogleAppsScript.Script.ScriptApp {
  const members = {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    getScriptId: () => `local-${host.workbook.settings.id}`,
    getAuthorizationInfo: () =>
      strictService('ScriptApp.AuthorizationInfo', {
        getAuthorizationStatus: () => AUTHORIZATION_STATUS.NOT_REQUIRED,
        getAuthorizationUrl: () => '',
      }),
  };
  return asGoogle(strictService('ScriptApp', members));
}
