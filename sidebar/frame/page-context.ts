/** What every part of a page may ask for: how the shop began, its language, and labels of choices. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppStart } from '../../src/contract/server-api';
import { asIsoDay, type IsoDay } from '../../src/domain/calendar/iso-day';
import type { Bilingual, Language } from '../../src/i18n/bilingual';

export interface PageContext {
  readonly start: AppStart;
  /** Usually the workbook's; first run lets the person choose it before there is one. */
  readonly language: Language;
}

export const Page = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('a part of a page was drawn outside of one');
  return page;
}

export const useWords = <Words>(words: Bilingual<Words>): Words => words[usePage().language];

export const useToday = (): IsoDay => asIsoDay(usePage().start.today);

/** The label of a choice in the workbook's language; a key that is in no list (any more) stands for itself. */
export function choiceLabel({ choices }: AppStart, list: string, key: string): string {
  return choices[list]?.find((choice) => choice.key === key)?.label ?? key;
}
