/**
 * The globals of foreign-service-table.ts: whatever is asked of one throws, for want of a scope in Google's words
 * (UrlFetchApp), otherwise by name.
 */
import { NotEmulated } from './exception';
import { FOREIGN_SERVICES, type ForeignService } from './foreign-service-table';
import { strictService } from './strict';

export type ForeignGlobals = Readonly<Record<ForeignService, object>>;

export function foreignServices(): ForeignGlobals {
  const services = Object.entries(FOREIGN_SERVICES).map(([service, members]): [string, object] => {
    const refusing = members.map((member): [string, () => never] => [member, refusal(`${service}.${member}`)]);
    return [service, strictService(service, Object.fromEntries(refusing))];
  });
  return Object.fromEntries(services) as ForeignGlobals;
}

const refusal = (name: string) => (): never => {
  throw new NotEmulated(name);
};
