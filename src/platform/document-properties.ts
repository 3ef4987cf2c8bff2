/**
 * The document's properties: 9 KB a value, 500 KB in all. They belong to the document and are not copied with it.
 */
export interface DocumentProperties {
  /** All of them, in one call. */
  all(): Readonly<Record<string, string>>;
  get(key: string): string | null;
  set(key: string, value: string): void;
  setAll(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
}

export function documentProperties(): DocumentProperties {
  const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();
  return {
    all: () => store().getProperties(),
    get: (key) => store().getProperty(key),
    set: (key, value) => void store().setProperty(key, value),
    setAll: (values) => void store().setProperties({ ...values }),
    remove: (key) => void store().deleteProperty(key),
  };
}
