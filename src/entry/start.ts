/**
 * appStart and firstRun: what a page may ask before anything is installed, and the three questions of a new shop.
 */
import * as v from 'valibot';
import type { InstallOutcome } from '../contract/install';
import type { AppStart } from '../contract/server-api';
import { startOfNothing, startOfShop } from '../features/start/app-start';
import { LANGUAGES, type Label, type Language, label } from '../i18n/bilingual';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import { activeEmail } from '../platform/session';
import { spreadsheetZone } from '../platform/spreadsheet-zone';
import { checked } from '../sheets/checked-argument';
import { isInstalled, openWorkbook } from '../sheets/open-workbook';
import { isRefusal, Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { installOrRepair, SHOP_PROPERTY } from './install';
import { guarded, localeLanguage } from './serve';
import { silence } from './silence';

/** Anybody may ask, also who has no role: the page says so then. */
export function appStart(): AppStart {
  return guarded((spreadsheet) => {
    const email = activeEmail();
    const at = now();
    const today = () => spreadsheetZone(spreadsheet).dayOf(at);
    if (!isInstalled(spreadsheet)) return startOfNothing(localeLanguage(spreadsheet), email, today());
    const properties = documentProperties().all();
    const facts = { spreadsheet, now: at, email, properties };
    const startOf = (workbook: ShopWorkbook, role: AppStart['role']): AppStart => {
      const said = silence(workbook, properties);
      return { ...startOfShop(workbook, role), ...(said === '' ? {} : { silence: said }) };
    };
    try {
      const workbook = openWorkbook(facts);
      return startOf(workbook, workbook.actor.role);
    } catch (error) {
      const isUnknown = isRefusal(error) && (error.code === 'NO_ROLE' || error.code === 'NOT_SIGNED_IN');
      if (!isUnknown) throw error;
      return startOf(openWorkbook({ ...facts, roleOfUnknown: 'viewer' }), null);
    }
  });
}

const answers = v.object({
  shop: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  language: v.picklist(LANGUAGES),
});

const EXPECTED: Readonly<Record<string, Label>> = {
  shop: label('店名（1到100个字）', "the shop's name (1 to 100 characters)"),
  language: label('zh-CN 或 en', 'zh-CN or en'),
};

/** A spreadsheet whose locale speaks the other language gets this one, so that days and numbers read as they are typed. */
const LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh_CN', en: 'en_US' };

/**
 * Killed or out of time, it is called again, or installOrRepair is: the shop's name waits in the properties.
 *
 * @throws Refusal ALREADY_INSTALLED, ARGUMENT_REFUSED
 */
export function firstRun(input: unknown): InstallOutcome {
  guarded((spreadsheet) => {
    const form = label('{shop, language} 的形式', 'the form {shop, language}');
    const { shop, language } = checked(answers, input, { name: 'firstRun', expected: form, fields: EXPECTED });
    if (isInstalled(spreadsheet)) throw new Refusal('ALREADY_INSTALLED', {});
    if (localeLanguage(spreadsheet) !== language) spreadsheet.setSpreadsheetLocale(LOCALES[language]);
    documentProperties().set(SHOP_PROPERTY, shop);
  });
  return installOrRepair(true);
}
