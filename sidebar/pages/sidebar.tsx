/** The sidebar: one customer at hand, three tabs. */
import { useState } from 'preact/hooks';
import type { CustomerHit, TodayItem } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { forgetCard } from '../customers/card-memory';
import { CustomerTab } from '../customers/customer-tab';
import { useSelectedCustomer } from '../customers/use-selected-customer';
import { leftToItself } from '../frame/left-to-itself';
import { mountPage } from '../frame/mount-page';
import { choiceLabel, usePage, useWords } from '../frame/page-context';
import { Tabs } from '../frame/tabs';
import { useOnce } from '../frame/use-when';
import { draftFor, keepDraft } from '../log/kept-drafts';
import { LogTab } from '../log/log-tab';
import { useAtHand } from '../log/use-at-hand';
import { server } from '../remote/server';
import { TodayTab } from '../today/today-tab';
import '../style/page.css';
import '../style/sidebar.css';

const TABS = ['log', 'customer', 'today'] as const;
type TabKey = (typeof TABS)[number];

/** As far as a reminder tells who the customer is. */
const hitOf = ({ customerId, customerName, owner, row }: TodayItem): CustomerHit => ({
  ...{ id: customerId, name: customerName, hint: '', level: null },
  ...{ owner: owner === '' ? null : owner, row: row ?? 2 },
});

function Sidebar() {
  const say = useWords(sidebarWords);
  const words = useWords(todayTabWords);
  const selected = useSelectedCustomer();
  const { customer, choose, followSelection, lookFor } = useAtHand(selected);
  const [tab, setTab] = useState<TabKey>('log');
  const [missing, setMissing] = useState('');
  useOnce(() => {
    leftToItself(server.tidyTyped());
    leftToItself(server.missingParts().then(({ notice }) => setMissing(notice)));
  });
  const saved = ({ id }: CustomerHit): void => {
    forgetCard(id);
    followSelection();
  };
  const talkAbout = (hit: CustomerHit, about: { readonly id: string; readonly text: string }): void => {
    keepDraft(hit.id, { ...draftFor(hit.id), about, issue: null });
    choose(hit);
    setTab('log');
  };
  const go = (item: TodayItem, to: TabKey): void => {
    choose(hitOf(item));
    setTab(to);
  };
  /** What is said of a promise is noted with its issue. */
  const talkOf = (item: TodayItem): void => {
    if (item.kind !== 'promise') go(item, 'log');
    else talkAbout(hitOf(item), { id: item.about, text: item.reason });
  };
  const parts = { customer, selected, onChoose: choose, onFinderText: lookFor };
  return (
    <>
      <h1 class="unseen">{say.title}</h1>
      {missing !== '' && (
        <p class="note note-wait" role="status">
          {missing}
        </p>
      )}
      <Tabs
        label={say.title}
        tabs={[
          { key: 'log', label: say.tabs.log, view: <LogTab {...parts} onSaved={saved} /> },
          {
            key: 'customer',
            label: say.tabs.customer,
            view: <CustomerTab {...parts} onLog={() => setTab('log')} onTalkAbout={talkAbout} />,
          },
          {
            key: 'today',
            label: words.tab,
            view: <TodayTab onCard={(item) => go(item, 'customer')} onTalk={talkOf} onChanged={forgetCard} />,
          },
        ]}
        open={tab}
        onOpen={(key) => setTab(TABS.find((one) => one === key) ?? 'log')}
      />
      <ActingAs />
    </>
  );
}

/** With several Google accounts signed in, saving may happen as the wrong person: so the address is always in sight. */
function ActingAs() {
  const say = useWords(sidebarWords);
  const { start } = usePage();
  const role = start.role === null ? '' : choiceLabel(start, 'roles', start.role);
  return <p class="acting">{say.actingAs(start.email, role)}</p>;
}

mountPage(() => <Sidebar />);
