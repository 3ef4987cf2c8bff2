/** The enums of ScriptApp's triggers. */
import { enumeration } from './enum-table';

export const EVENT_TYPE = enumeration(
  'ScriptApp.EventType',
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TRIGGER_SOURCE = enumeration(
  'ScriptApp.TriggerSource',
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const WEEK_DAY = enumeration(
  'Base.Weekday',
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);
