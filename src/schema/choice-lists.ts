/** All lists by key. Every list has its rows in the tab lists, except countries, which nobody renames. */
import type { ChoiceList } from './choice-list';
import { batchKinds, contactRules, roles, spokenLanguages } from './lists/administration-lists-table';
import {
  campaignAims,
  campaignStatuses,
  campaignTypes,
  feedbackStatuses,
  occasions,
  rebuys,
  repetitions,
  responses,
} from './lists/care-lists-table';
import { countries, currencies } from './lists/code-lists-table';
import {
  consents,
  contactMethods,
  customerStatuses,
  genders,
  incomes,
  levels,
  memberships,
  segments,
  sources,
  tiers,
} from './lists/customer-lists-table';
import { causes, issueStatuses, issueTypes, priorities } from './lists/issue-lists-table';
import { orderStatuses, salesChannels } from './lists/order-lists-table';
import {
  postponements,
  recipients,
  reminderForms,
  reminderKinds,
  reminderStatuses,
} from './lists/reminder-lists-table';
import { directions, media, outcomes } from './lists/talk-lists-table';

export const choiceLists: readonly ChoiceList[] = [
  ...[levels, segments, tiers, customerStatuses, consents, sources, contactMethods, genders, incomes, memberships],
  ...[salesChannels, orderStatuses, currencies, countries],
  ...[media, directions, outcomes],
  ...[issueStatuses, issueTypes, priorities, causes],
  ...[occasions, repetitions, campaignTypes, campaignAims, campaignStatuses, responses, rebuys, feedbackStatuses],
  ...[reminderKinds, reminderForms, reminderStatuses, recipients, postponements],
  ...[roles, contactRules, spokenLanguages, batchKinds],
];

/** Has the list rows in the tab lists, where the shop renames its labels? */
export function standsInLists(list: ChoiceList): boolean {
  return list.key !== countries.key;
}
