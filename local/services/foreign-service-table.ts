/**
 * Services of Apps Script that this product does not use and that do not exist here, so that a script which names one
 * learns that by name. Members are listed where permission-guard.ts has a scope to ask for.
 */
export const FOREIGN_SERVICES = {
  Browser: ['inputBox', 'msgBox'],
  CalendarApp: [],
  CardService: [],
  ConferenceDataService: [],
  ContactsApp: [],
  ContentService: [],
  DataStudioApp: [],
  DocumentApp: [],
  DriveApp: [],
  FormApp: [],
  GmailApp: [],
  GroupsApp: [],
  Jdbc: [],
  LanguageApp: [],
  LinearOptimizationService: [],
  Maps: [],
  ScriptProperties: [],
  SitesApp: [],
  SlidesApp: [],
  UrlFetchApp: ['fetch', 'fetchAll', 'getRequest'],
  UserProperties: [],
  XmlService: [],
} as const;

export type ForeignService = keyof typeof FOREIGN_SERVICES;
