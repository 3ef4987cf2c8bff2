/**
 * The customers of the simulated shop, from a seed: who they are, what they allow, when they were born. The simulation
 * keeps its own book of them, so that what the product does is judged by something else than itself.
 */
import type { Chance } from '../builders/chance';
import { AGENT, MANAGER, OTHER_AGENT } from '../builders/shop';

export interface BookedCustomer {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  readonly channel: string;
  readonly birthday: string;
  readonly owner: string;
  readonly level: string;
  consent: string;
  openIssues: number;
}

/** Those that allow marketing come oftener than in life: the mails are what is tried here. */
const CHANNELS = ['website', 'wechat', 'shop', 'website', 'amazon', 'taobao', 'jd', ''] as const;
const CONSENTS = ['yes', 'yes', 'yes', 'no', 'unknown', 'unsubscribed'] as const;
const OWNERS = [AGENT, OTHER_AGENT, MANAGER, ''] as const;
const LEVELS = ['standard', 'standard', 'silver', 'gold', 'vip'] as const;

const two = (number: number): string => String(number).padStart(2, '0');

function birthdayOf(random: Chance, months: readonly number[]): string {
  const [month, day] = [random.of(months), 1 + random.below(28)];
  return random.weighted([
    { weight: 6, text: `${1960 + random.below(45)}-${two(month)}-${two(day)}` },
    { weight: 2, text: `${two(month)}-${two(day)}` },
    { weight: 2, text: `lunar ${two(month)}-${two(1 + random.below(30))}` },
    { weight: 1, text: '02-29' },
    { weight: 2, text: '' },
  ]).text;
}

/** @param months in which their birthdays are */
export function bookedCustomers(count: number, months: readonly number[], random: Chance): BookedCustomer[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `Customer ${index + 1}`,
    email: random.below(10) === 0 ? '' : `c${index + 1}@buyers.example`,
    channel: random.of(CHANNELS),
    birthday: birthdayOf(random, months),
    owner: random.of(OWNERS),
    level: random.of(LEVELS),
    consent: random.of(CONSENTS),
    openIssues: 0,
  }));
}

/** A file for the import, which gives the numbers in this order. */
export function customerFile(customers: readonly BookedCustomer[]): string {
  const header = 'name,email,channel,birthday,owner,level,consent';
  const lines = customers.map(({ name, email, channel, birthday, owner, level, consent }) =>
    [name, email, channel, birthday, owner, level, consent].join(','),
  );
  return [header, ...lines].join('\n');
}
