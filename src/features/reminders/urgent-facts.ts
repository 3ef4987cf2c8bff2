/**
 * Finds the promises that are about to break, or are past, for the hourly pass: one call where there is none, three where
 * all that are near have been told already; only for a new one are its customer and the colleagues read.
 */
import { DAY_MS } from '../../domain/calendar/instant';
import { planReminders } from '../../domain/reminders/plan-reminders';
import type { PlanFacts, PlanningIssue } from '../../domain/reminders/planning-facts';
import { isFollowable, type ReminderRule } from '../../domain/reminders/reminder-rule';
import { fingerprint } from '../../sheets/fingerprint';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { ISSUE_COLUMNS, issueOf } from './planned-rows';
import { readRules } from './read-rules';
import { clockFacts, PERSON_COLUMNS, personOf, type RemindedPerson, type ReminderFacts } from './reminder-facts';
import { readWritingFacts } from './writing-facts';

export interface UrgentReminders {
  /** As the issues alone tell: of archived customers, and of those outside the rule's audience, none will be planned. */
  readonly keys: readonly string[];
  /** What planning and writing them needs; of other kinds nothing is planned by it. */
  readFacts(): ReminderFacts;
}

/** A promise that has been past for longer is told no more: its window is a day after the day of the promise. */
const LONGEST_PAST_MS = 2 * DAY_MS;

const nearPromises = (workbook: ShopWorkbook) =>
  [...workbook.readColumn('issues', 'promisedAt')].filter(([, at]) => at > workbook.now - LONGEST_PAST_MS);

/** The same while nobody has promised anything else; '' where nothing is promised. One call. */
export function promisesPrint(workbook: ShopWorkbook): string {
  const near = nearPromises(workbook);
  return near.length === 0 ? '' : fingerprint(near.join());
}

/** When the next of these promises is to be told of: a warning begins, or a promise is broken. At the latest in a day. */
export function nextWarningAt(workbook: ShopWorkbook): number {
  const days = [0, ...readRules(workbook).flatMap((rule) => (isOfPromises(rule) ? [rule.days] : []))];
  const instants = nearPromises(workbook).flatMap(([, at]) => days.map((before) => at - before * DAY_MS));
  return instants.reduce((next, at) => (at > workbook.now && at < next ? at : next), workbook.now + DAY_MS);
}

/** Null when there is nothing to tell. */
export function findUrgent(workbook: ShopWorkbook): UrgentReminders | null {
  const near = nearPromises(workbook);
  const rules = near.length === 0 ? [] : readRules(workbook).filter(isOfPromises);
  const longest = rules.reduce((most, { days }) => Math.max(most, days), 1);
  const places = near.filter(([, at]) => at <= workbook.now + longest * DAY_MS).map(([sheetRow]) => sheetRow);
  if (rules.length === 0 || places.length === 0) return null;
  const issues = workbook.readRowsAt('issues', ISSUE_COLUMNS, places).rows.flatMap(issueOf);
  const facts = promiseFacts(workbook, rules, issues);
  const forAll = rules.map((rule) => ({ ...rule, audience: EVERYBODY, troubles: [] }));
  const keys = planReminders({ ...facts, rules: forAll, today: workbook.today }).map(({ key }) => key);
  return keys.length === 0 ? null : { keys, readFacts: () => readFacts(workbook, facts) };
}

const EVERYBODY = { levels: [], segments: [], tiers: [], channels: [], festivals: [] };

const isOfPromises = (rule: ReminderRule): boolean => rule.on && rule.kind === 'promise' && isFollowable(rule);

/** Without their customers. */
function promiseFacts(
  workbook: ShopWorkbook,
  rules: readonly ReminderRule[],
  issues: readonly PlanningIssue[],
): PlanFacts {
  const nobody = () => '';
  return {
    ...clockFacts(workbook),
    ...{ dates: [], followUps: [], returns: [], issues, rules, cycleDays: new Map(), repurchaseDays: 0 },
    customers: issues.map(({ customerId, customerName }) => personOf({ id: customerId, name: customerName })),
    missingDay: 'earlier',
    contactRuleOf: () => 'none',
    hasTemplate: () => false,
    isActive: () => true,
    colleagueFor: nobody,
    managerFor: nobody,
  };
}

function readFacts(workbook: ShopWorkbook, facts: PlanFacts): ReminderFacts {
  const writing = readWritingFacts(workbook);
  const customers = new Map<string, RemindedPerson>();
  const wanted = new Set(facts.issues.map(({ customerId }) => customerId));
  const places: number[] = [];
  for (const [sheetRow, id] of workbook.readColumn('customers', 'id')) if (wanted.has(id)) places.push(sheetRow);
  for (const row of workbook.readRowsAt('customers', PERSON_COLUMNS, places).rows) {
    if (row.id !== null && !customers.has(row.id)) customers.set(row.id, personOf(row));
  }
  return { ...writing, customers, input: { ...facts, ...writing.input, customers: [...customers.values()] } };
}
