/** What reading a line needs to know besides the line: the shop, its day, its language. No clock, no service. */

import type { IsoDay } from '../../domain/calendar/iso-day';
import type { SlashOrder } from '../../domain/calendar/slash-order';
import type { ZoneTable } from '../../domain/calendar/zone-table';
import type { Currency } from '../../domain/money/currency';
import type { Language } from '../../i18n/bilingual';
import type { ChoiceLabels } from '../../sheets/choice-labels';
import type { Field } from './header-names-table';
import type { RecognisedColumns } from './recognise-columns';

export interface LineContext {
  readonly today: IsoDay;
  readonly zone: ZoneTable;
  readonly labels: ChoiceLabels;
  readonly language: Language;
  readonly homeCurrency: Currency;
  /** ISO-2. */
  readonly homeCountry: string;
  readonly columns: RecognisedColumns;
  /** How the days of a column are written; null: what is ambiguous is refused. */
  readonly slashOrder: (field: Field) => SlashOrder | null;
}
