/**
 * ScriptApp: installable triggers, and what the person has consented to. A script sees the triggers of whoever it runs
 * as, never another person's.
 */
import { AUTH_MODE, AUTHORIZATION_STATUS } from './enum-table';
import { Exception, expectTypes, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { asGoogle, DOCUMENT } from './internals';
import { EVENT_TYPE, TRIGGER_SOURCE, WEEK_DAY } from './script-enum-table';
import { strictService } from './strict';
import { triggerId, triggerOf } from './trigger';
import { triggerBuilder } from './trigger-builder';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

/** Where a person would consent. */
const CONSENT_PAGE = 'https://script.google.com/';

export function scriptApp(host: ServicesHost): ScriptApp {
  const members = {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    EventType: EVENT_TYPE,
    TriggerSource: TRIGGER_SOURCE,
    WeekDay: WEEK_DAY,
    ...triggerMembers(host),
    ...consentMembers(host),
    getScriptId: () => `local-${host.workbook.settings.id}`,
    /** No web app is deployed here. */
    getService: () => strictService('ScriptApp.Service', { getUrl: () => null, isEnabled: () => false }),
  };
  return asGoogle(strictService('ScriptApp', members));
}

function triggerMembers(host: ServicesHost) {
  const own = (): Trigger[] => {
    const found: Trigger[] = [];
    for (const state of host.workbook.triggers()) if (state.creator === host.user) found.push(triggerOf(state));
    return found;
  };
  return {
    newTrigger: (functionName: string) => triggerBuilder(host, functionName),
    getProjectTriggers: () => host.call('trigger', 'ScriptApp.getProjectTriggers', {}, own),
    /** Those of the document's own events: Google speaks of triggers "in" it. */
    getUserTriggers: (document: unknown) => {
      const isSpreadsheet = typeof document === 'object' && document !== null && DOCUMENT in document;
      if (!isSpreadsheet) throw signatureMismatch('ScriptApp.getUserTriggers', [document]);
      return host.call('trigger', 'ScriptApp.getUserTriggers', {}, () =>
        own().filter((trigger) => trigger.getTriggerSourceId() === host.workbook.settings.id),
      );
    },
    deleteTrigger: (trigger: unknown) => {
      const id = triggerId(trigger);
      host.call('trigger', 'ScriptApp.deleteTrigger', {}, () => {
        const standing = host.workbook.triggers().find((one) => one.id === id && one.creator === host.user);
        // What Google says to a trigger that is gone is unknown; stricter taken: it does not pass.
        if (standing === undefined) throw new Exception('Unexpected error while deleting the trigger.');
        host.apply({ op: 'removeTrigger', id });
      });
    },
  };
}

function consentMembers(host: ServicesHost) {
  const isGranted = (scope: string): boolean => host.grantedScopes === null || host.grantedScopes.includes(scope);
  const asked = (): string[] => Array.from(host.askedScopes ?? []);
  return {
    getAuthorizationInfo: (authMode: unknown, oAuthScopes?: unknown) => {
      const scopes =
        oAuthScopes === undefined ? asked() : scopesNamed(host, 'getAuthorizationInfo', authMode, oAuthScopes);
      const isMissing = authMode === AUTH_MODE.FULL && !scopes.every(isGranted);
      return strictService('ScriptApp.AuthorizationInfo', {
        getAuthorizationStatus: () => AUTHORIZATION_STATUS[isMissing ? 'REQUIRED' : 'NOT_REQUIRED'],
        getAuthorizationUrl: () => (isMissing ? CONSENT_PAGE : null),
        getAuthorizedScopes: () => scopes.filter(isGranted),
      });
    },
    requireScopes: (authMode: unknown, oAuthScopes: unknown): void => {
      if (!scopesNamed(host, 'requireScopes', authMode, oAuthScopes).every(isGranted)) host.endForConsent();
    },
    requireAllScopes: (authMode: unknown): void => {
      expectAuthMode('requireAllScopes', authMode);
      if (!asked().every(isGranted)) host.endForConsent();
    },
  };
}

function expectAuthMode(method: string, authMode: unknown): void {
  if (!Object.values(AUTH_MODE).includes(authMode as never)) throw signatureMismatch(`ScriptApp.${method}`, [authMode]);
}

/** @throws Exception for a scope that the script does not ask for */
function scopesNamed(host: ServicesHost, method: string, authMode: unknown, oAuthScopes: unknown): string[] {
  expectAuthMode(method, authMode);
  expectTypes(`ScriptApp.${method}`, [authMode, oAuthScopes], 'object', 'array');
  const scopes = Array.from(oAuthScopes as readonly unknown[], String);
  const { askedScopes } = host;
  const odd = askedScopes === null ? undefined : scopes.find((scope) => !askedScopes.includes(scope));
  if (odd !== undefined) throw new Exception(`Invalid argument: ${odd}`);
  return scopes;
}
