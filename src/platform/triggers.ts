/**
 * The hourly trigger, and what the person behind a run has consented to. A script sees and deletes only the triggers of
 * whoever it runs as. Hourly is the oftenest that an add-on may have, and one clock trigger a person a document the most:
 * so there is one, for everything.
 */
export const HOURLY_FUNCTION = 'runHourly';

/** @returns its uid, which its events carry. @throws Google's error beyond its limits */
export const makeHourlyTrigger = (): string =>
  ScriptApp.newTrigger(HOURLY_FUNCTION).timeBased().everyHours(1).create().getUniqueId();

/** The uids of this person's. */
export const ownHourlyTriggers = (): readonly string[] => hourly().map((trigger) => trigger.getUniqueId());

/** Another person's, or one that is gone, is passed over. */
export function deleteHourlyTrigger(uid: string): void {
  for (const trigger of hourly()) if (trigger.getUniqueId() === uid) ScriptApp.deleteTrigger(trigger);
}

const hourly = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HOURLY_FUNCTION);

/** Ends the run where something is missing: Google asks the person, who then clicks again. */
export const requireConsent = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);

/** Consent is given scope by scope, and can be taken back: nobody sits before a trigger's run who could be asked. */
export const isConsentMissing = (): boolean =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
  ScriptApp.AuthorizationStatus.REQUIRED;
