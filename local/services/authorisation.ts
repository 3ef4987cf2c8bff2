/**
 * What a run may do before, or without, the person's consent: simple triggers reach the bound file and the properties
 * (LIMITED), an add-on's first onOpen nothing but its menu (NONE).
 */
import type { CallKind } from './call-kind-table';
import { Exception } from './exception';
import type { ServicesHost } from './host';

const SCOPES = {
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  trigger: 'https://www.googleapis.com/auth/script.scriptapp',
  dialog: 'https://www.googleapis.com/auth/script.container.ui',
};

const NEEDS_CONSENT: Partial<Record<CallKind, string>> = {
  mail: SCOPES.mail,
  quota: SCOPES.mail,
  trigger: SCOPES.trigger,
};

/** The same host, refusing what its run is not authorised for. */
export function authorised(host: ServicesHost): ServicesHost {
  if (host.authMode === 'FULL') return host;
  return {
    ...host,
    call: (kind, name, size, effect) => {
      if (host.authMode === 'NONE') throw new Exception(`You do not have permission to call ${name}`);
      const scope = NEEDS_CONSENT[kind];
      if (scope !== undefined) throw insufficient(name, scope);
      return host.call(kind, name, size, effect);
    },
  };
}

/** @throws Exception in simple triggers, which show no sidebar and no dialog */
export function expectDialogs(host: ServicesHost, name: string): void {
  if (host.authMode !== 'FULL') throw insufficient(name, SCOPES.dialog);
}

const insufficient = (name: string, scope: string): Exception =>
  new Exception(`Specified permissions are not sufficient to call ${name}. Required permissions: ${scope}`);
