/**
 * Which arguments the methods of the services beside SpreadsheetApp take, overloads divided by bars; kinds:
 * argument-kind.ts. After @types/google-apps-script, with `?` where Google's reference says that null is allowed.
 *
 * Left out are methods that tell wrong arguments apart themselves (MailApp.sendEmail, Logger.log, setProperty).
 */
type Signatures = Readonly<Record<string, Readonly<Record<string, string>>>>;

const CHARSET = 'Utilities.Charset';
const TEXT_OR_BYTES = `number[]|string|string,${CHARSET}`;
const RSA = `string,string|string,string,${CHARSET}`;
const HMAC = `number[],number[]|string,string|string,string,${CHARSET}`;
const after = (first: string, overloads: string): string =>
  overloads
    .split('|')
    .map((one) => `${first},${one}`)
    .join('|');

export const SCRIPT_SIGNATURES = {
  Utilities: {
    base64Decode: `string|string,${CHARSET}`,
    base64DecodeWebSafe: `string|string,${CHARSET}`,
    base64Encode: TEXT_OR_BYTES,
    base64EncodeWebSafe: TEXT_OR_BYTES,
    computeDigest: after('Utilities.DigestAlgorithm', TEXT_OR_BYTES),
    computeHmacSha256Signature: HMAC,
    computeHmacSignature: after('Utilities.MacAlgorithm', HMAC),
    computeRsaSha1Signature: RSA,
    computeRsaSha256Signature: RSA,
    computeRsaSignature: after('Utilities.RsaAlgorithm', RSA),
    formatDate: 'date,string,string',
    getUuid: '',
    gzip: 'object|object,string?',
    jsonParse: 'string',
    jsonStringify: 'any',
    newBlob: ['number[]', 'string'].flatMap((data) => [data, `${data},string?`, `${data},string?,string?`]).join('|'),
    parseCsv: 'string|string,string',
    parseDate: 'string,string,string',
    sleep: 'number',
    ungzip: 'object',
    unzip: 'object',
    zip: 'object[]|object[],string?',
  },
  'Base.Blob': {
    copyBlob: '',
    getAs: 'string',
    getBlob: '',
    getBytes: '',
    getContentType: '',
    getDataAsString: '|string',
    getName: '',
    isGoogleType: '',
    setBytes: 'number[]',
    setContentType: 'string?',
    setContentTypeFromExtension: '',
    setDataFromString: 'string|string,string',
    setName: 'string?',
  },
  Session: {
    getActiveUser: '',
    getActiveUserLocale: '',
    getEffectiveUser: '',
    getScriptTimeZone: '',
    getTemporaryActiveUserKey: '',
  },
  'PropertiesService.Properties': {
    deleteAllProperties: '',
    deleteProperty: 'string',
    getKeys: '',
    getProperties: '',
    getProperty: 'string',
    setProperties: 'object|object,boolean',
  },
  'CacheService.Cache': {
    get: 'string',
    getAll: 'string[]',
    put: 'string,string|string,string,number',
    putAll: 'object|object,number',
    remove: 'string',
    removeAll: 'string[]',
  },
  'LockService.Lock': { hasLock: '', releaseLock: '', tryLock: 'number', waitLock: 'number' },
  MailApp: { getRemainingDailyQuota: '' },
  HtmlService: {
    createHtmlOutput: '|string|object',
    createHtmlOutputFromFile: 'string',
    createTemplate: 'string|object',
    createTemplateFromFile: 'string',
    getUserAgent: '',
  },
  'HtmlService.HtmlOutput': {
    addMetaTag: 'string,string',
    append: 'string',
    asTemplate: '',
    clear: '',
    getAs: 'string',
    getBlob: '',
    getContent: '',
    getFaviconUrl: '',
    getHeight: '',
    getMetaTags: '',
    getTitle: '',
    getWidth: '',
    setContent: 'string',
    setFaviconUrl: 'string',
    setHeight: 'number?',
    setSandboxMode: 'HtmlService.SandboxMode',
    setTitle: 'string',
    setWidth: 'number?',
    setXFrameOptionsMode: 'HtmlService.XFrameOptionsMode',
  },
  Logger: { clear: '', getLog: '' },
} as const satisfies Signatures;

export type SignedService = keyof typeof SCRIPT_SIGNATURES;
