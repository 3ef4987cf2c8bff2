/**
 * Zones as Java's SimpleDateFormat names them: short ids that Java keeps for old programs, and the names that `z` and
 * `zzzz` print. Only zones whose names are beyond doubt stand here; `z` of any other is not emulated.
 */

/** @see docs.oracle.com/javase/8/docs/api/java/time/ZoneId.html#SHORT_IDS */
export const SHORT_ZONE_IDS: Readonly<Record<string, string>> = {
  ACT: 'Australia/Darwin',
  AET: 'Australia/Sydney',
  AGT: 'America/Argentina/Buenos_Aires',
  ART: 'Africa/Cairo',
  AST: 'America/Anchorage',
  BET: 'America/Sao_Paulo',
  BST: 'Asia/Dhaka',
  CAT: 'Africa/Harare',
  CNT: 'America/St_Johns',
  CST: 'America/Chicago',
  CTT: 'Asia/Shanghai',
  EAT: 'Africa/Addis_Ababa',
  ECT: 'Europe/Paris',
  IET: 'America/Indiana/Indianapolis',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  MIT: 'Pacific/Apia',
  NET: 'Asia/Yerevan',
  NST: 'Pacific/Auckland',
  PLT: 'Asia/Karachi',
  PNT: 'America/Phoenix',
  PRT: 'America/Puerto_Rico',
  PST: 'America/Los_Angeles',
  SST: 'Pacific/Guadalcanal',
  VST: 'Asia/Ho_Chi_Minh',
};

export interface ZoneNames {
  /** [standard, daylight]; one where the clocks never change. */
  readonly short: readonly [string, string?];
  readonly long: readonly [string, string?];
}

const pair = (letters: string, name: string): ZoneNames => ({
  short: [`${letters}ST`, `${letters}DT`],
  long: [`${name} Standard Time`, `${name} Daylight Time`],
});
const EASTERN = pair('E', 'Eastern');
const CENTRAL = pair('C', 'Central');
const PACIFIC = pair('P', 'Pacific');
const CENTRAL_EUROPE: ZoneNames = {
  short: ['CET', 'CEST'],
  long: ['Central European Time', 'Central European Summer Time'],
};
const CHINA: ZoneNames = { short: ['CST'], long: ['China Standard Time'] };
const UTC: ZoneNames = { short: ['UTC'], long: ['Coordinated Universal Time'] };
const GMT: ZoneNames = { short: ['GMT'], long: ['Greenwich Mean Time'] };

export const ZONE_NAMES: Readonly<Record<string, ZoneNames>> = {
  UTC,
  'Etc/UTC': UTC,
  GMT,
  'Etc/GMT': GMT,
  'America/New_York': EASTERN,
  'America/Toronto': EASTERN,
  'America/Chicago': CENTRAL,
  'America/Denver': pair('M', 'Mountain'),
  'America/Phoenix': { short: ['MST'], long: ['Mountain Standard Time'] },
  'America/Los_Angeles': PACIFIC,
  'America/Vancouver': PACIFIC,
  'Asia/Shanghai': CHINA,
  'Asia/Hong_Kong': { short: ['HKT'], long: ['Hong Kong Time'] },
  'Asia/Tokyo': { short: ['JST'], long: ['Japan Standard Time'] },
  'Asia/Seoul': { short: ['KST'], long: ['Korea Standard Time'] },
  'Asia/Kolkata': { short: ['IST'], long: ['India Standard Time'] },
  'Europe/Paris': CENTRAL_EUROPE,
  'Europe/Berlin': CENTRAL_EUROPE,
  'Europe/Madrid': CENTRAL_EUROPE,
  'Europe/Rome': CENTRAL_EUROPE,
  'Europe/Amsterdam': CENTRAL_EUROPE,
  'Europe/London': { short: ['GMT', 'BST'], long: ['Greenwich Mean Time', 'British Summer Time'] },
};
