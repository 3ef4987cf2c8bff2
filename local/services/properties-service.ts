/**
 * PropertiesService: three stores of texts. 9 KB a value, 500 KB a store, measured in UTF-8 bytes of keys and values.
 *
 * Numbers and booleans are kept as their text. What Google makes of null, undefined, an array or an object as a value is
 * not documented; the stricter is taken: they are refused.
 *
 * @see developers.google.com/apps-script/reference/properties/properties
 */
import { Exception, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { signedService } from './signed';
import { strictService } from './strict';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const STORE_FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';
const KEPT_AS_TEXT = ['string', 'number', 'boolean'];

type Values = Readonly<Record<string, unknown>>;

/** All of them or, when one does not fit, none. */
function putAll(host: ServicesHost, store: string, added: Values, deleteAllOthers: boolean): void {
  const texts = Object.entries(added).map(([key, value]): [string, string] => [key, String(value)]);
  const standing = host.workbook.properties(store);
  expectRoom(host, deleteAllOthers ? {} : standing, texts);
  const gone = deleteAllOthers ? Object.keys(standing).filter((key) => !Object.hasOwn(added, key)) : [];
  for (const key of gone) host.apply({ op: 'property', store, key, value: null });
  for (const [key, value] of texts) host.apply({ op: 'property', store, key, value });
}

function propertiesOf(host: ServicesHost, store: string): Properties {
  const stored = () => host.workbook.properties(store);
  const put = (key: string, value: string | null) => host.apply({ op: 'property', store, key, value });
  const set = (added: Values, deleteAllOthers: boolean, method: string): Properties => {
    host.call('propertyWrite', `Properties.${method}`, {}, () => putAll(host, store, added, deleteAllOthers));
    return properties;
  };
  const properties: Properties = signedService('PropertiesService.Properties', {
    getProperty: (key) => host.call('propertyRead', 'Properties.getProperty', {}, () => found(stored(), key)),
    getKeys: () => host.call('propertyRead', 'Properties.getKeys', {}, () => Array.from(Object.keys(stored()))),
    getProperties: () => host.call('propertyRead', 'Properties.getProperties', {}, () => ({ ...stored() })),
    setProperty: (...args: readonly unknown[]) => {
      const [key, value] = args;
      if (args.length !== 2 || typeof key !== 'string' || !KEPT_AS_TEXT.includes(typeof value))
        throw signatureMismatch('PropertiesService.Properties.setProperty', args);
      return set({ [key]: value }, false, 'setProperty');
    },
    setProperties: (added: Values, deleteAllOthers: boolean = false) => {
      if (!Object.values(added).every((value) => KEPT_AS_TEXT.includes(typeof value)))
        throw signatureMismatch('PropertiesService.Properties.setProperties', [added]);
      return set(added, deleteAllOthers, 'setProperties');
    },
    deleteProperty: (key) => {
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
  return properties;
}

const found = (stored: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(stored, key) ? (stored[key] ?? null) : null;

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
  const members: PropertiesService = {
    getDocumentProperties: () => asGoogle<Properties>(host.inDocument ? propertiesOf(host, 'document') : nothing),
    getScriptProperties: () => propertiesOf(host, 'script'),
    getUserProperties: () => propertiesOf(host, `user:${host.user}`),
  };
  return strictService('PropertiesService', members);
}

/** Google's types promise a store; outside a document there is none. */
const nothing = null as unknown as object;
