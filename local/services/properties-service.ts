/**
 * PropertiesService: three stores of strings. 9 KB a value, 500 KB a store, measured in UTF-8 bytes.
 */
import { Exception, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictService } from './strict';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const STORE_FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';

function propertiesOf(host: ServicesHost, store: string): Properties {
  const stored = () => host.workbook.properties(store);
  const put = (key: string, value: string | null) => host.apply({ op: 'property', store, key, value });
  const properties: Properties = strictService('PropertiesService.Properties', {
    getProperty: (key: string) => host.call('propertyRead', 'Properties.getProperty', {}, () => stored()[key] ?? null),
    getKeys: () => host.call('propertyRead', 'Properties.getKeys', {}, () => Array.from(Object.keys(stored()))),
    getProperties: () => host.call('propertyRead', 'Properties.getProperties', {}, () => ({ ...stored() })),
    setProperty: (key: string, value: string) => {
      if (typeof key !== 'string' || value === undefined)
        throw signatureMismatch('PropertiesService.Properties.setProperty', [key, value]);
      return set({ [key]: value }, false, 'setProperty');
    },
    setProperties: (all: Readonly<Record<string, string>>, deleteAllOthers: boolean = false) => {
      if (typeof all !== 'object' || all === null)
        throw signatureMismatch('PropertiesService.Properties.setProperties', [all]);
      return set(all, deleteAllOthers, 'setProperties');
    },
    deleteProperty: (key: string) => {
      host.call('propertyWrite', 'Properties.deleteProperty', {}, () => put(key, null));
      return properties;
    },
    deleteAllProperties: () => {
      host.call('propertyWrite', 'Properties.deleteAllProperties', {}, () => {
        for (const key of Object.keys(stored())) put(key, null);
      });
      return properties;
    },
  });
  function set(added: Readonly<Record<string, unknown>>, deleteAllOthers: boolean, method: string): Properties {
    host.call('propertyWrite', `Properties.${method}`, {}, () => {
      const texts = Object.entries(added).map(([key, value]): [string, string] => [key, String(value)]);
      const standing = stored();
      expectRoom(host, deleteAllOthers ? {} : standing, texts);
      if (deleteAllOthers) for (const key of Object.keys(standing)) if (!(key in added)) put(key, null);
      for (const [key, value] of texts) put(key, value);
    });
    return properties;
  }
  return properties;
}

function expectRoom(
  host: ServicesHost,
  standing: Readonly<Record<string, string>>,
  added: readonly (readonly [string, string])[],
): void {
  const bytes = (text: string) => host.bytes.utf8(text).length;
  if (added.some(([, value]) => bytes(value) > VALUE_BYTES)) throw new Exception('Argument too large: value');
  let total = 0;
  for (const [key, value] of Object.entries({ ...standing, ...Object.fromEntries(added) }))
    total += bytes(key) + bytes(value);
  if (total > STORE_BYTES) throw new Exception(STORE_FULL);
}

export function propertiesService(host: ServicesHost): PropertiesService {
  const members = {
    getDocumentProperties: () => propertiesOf(host, 'document'),
    getScriptProperties: () => propertiesOf(host, 'script'),
    getUserProperties: () => propertiesOf(host, `user:${host.user}`),
  };
  return asGoogle<PropertiesService>(strictService('PropertiesService', members));
}
