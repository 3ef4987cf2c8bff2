/** The card: one sentence to read before speaking, then what is open, what was said, what was bought, and the fields. */
import type { ComponentChildren } from 'preact';
import type { CustomerCard } from '../../src/contract/customers';
import { parseIsoDay } from '../../src/domain/calendar/iso-day';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { dayWords } from '../days/day-words';
import { choiceLabel, usePage, useToday, useWords } from '../frame/page-context';
import { type IssueActions, OpenIssues } from '../issues/open-issues';

export function CustomerCardView({ card, ...actions }: { readonly card: CustomerCard } & IssueActions) {
  const say = useWords(sidebarWords);
  return (
    <div class="card">
      {card.headline !== '' && <p class="headline">{card.headline}</p>}
      {card.issues.length > 0 && (
        <Block title={say.issues}>
          <OpenIssues issues={card.issues} {...actions} />
        </Block>
      )}
      <Block title={say.talks}>
        {card.talks.length === 0 ? <p class="hint">{say.noTalks}</p> : <Talks talks={card.talks} />}
      </Block>
      <Block title={say.orders}>
        {card.orders.length === 0 ? <p class="hint">{say.noOrders}</p> : <Orders orders={card.orders} />}
      </Block>
      <Block title={say.aboutFields}>
        <dl class="fields">
          {card.fields.map(({ key, label, text }) => (
            <div key={key ?? label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Block>
    </div>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Talks({ talks }: Pick<CustomerCard, 'talks'>) {
  const { start } = usePage();
  const day = useDayText();
  return (
    <ul class="lines">
      {talks.map(({ at, by, medium, summary }) => (
        <li key={`${at}${summary}`}>
          <span class="line-head">
            {day(at)} · {choiceLabel(start, 'media', medium)}
            {by !== '' && ` · ${by.split('@')[0]}`}
          </span>
          <span class="line-text">{summary}</span>
        </li>
      ))}
    </ul>
  );
}

function Orders({ orders }: Pick<CustomerCard, 'orders'>) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const day = useDayText();
  const number = (value: number, digits: number): string =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: 3 });
  return (
    <ul class="lines">
      {orders.map(({ on, product, quantity, amount }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of one order may be equal
        <li key={index} class="line-order">
          <span class="line-text">
            {product} {quantity !== 1 && say.pieces(quantity)}
          </span>
          <span class="line-amount">{number(amount, Number.isInteger(amount) ? 0 : 2)}</span>
          <span class="line-head">{day(on)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of a day or a time in ISO: the day in words; what is neither stays as it is. */
function useDayText(): (iso: string) => string {
  const { language } = usePage();
  const today = useToday();
  return (iso) => {
    const day = parseIsoDay(iso.slice(0, 10));
    return day === null ? iso : dayWords(day, today, language);
  };
}
