/** Something that is due: about what, for whom, on which day, and why. */
import type { IsoDay } from '../calendar/iso-day';
import type { PlanningCustomer } from './planning-facts';
import type { ReminderReason } from './reminder-reason';

export interface Due {
  /** Id of the customer, date, interaction, issue or order line. */
  readonly about: string;
  readonly customer: PlanningCustomer;
  readonly dueOn: IsoDay;
  readonly reason: ReminderReason;
  /** A task is worth telling until then, where that is later than its kind's window. */
  readonly usefulUntil: IsoDay;
  /** Whose business it is; '' the customer's owner's. */
  readonly colleague: string;
  /** Not the colleague's but the manager's: this address, or whoever it is where it is ''. Null for all others. */
  readonly manager: string | null;
}

/** Of a customer's own row. */
export const dueOf = (customer: PlanningCustomer, dueOn: IsoDay, reason: ReminderReason, until = dueOn): Due => ({
  about: customer.customerId,
  customer,
  dueOn,
  reason,
  usefulUntil: until,
  colleague: '',
  manager: null,
});
