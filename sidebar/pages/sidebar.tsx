/** The sidebar: one customer at hand, two tabs. */
import { useRef, useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { forgetCard } from '../customers/card-memory';
import { CustomerTab } from '../customers/customer-tab';
import { useSelectedCustomer } from '../customers/use-selected-customer';
import { mountPage } from '../frame/mount-page';
import { choiceLabel, usePage, useWords } from '../frame/page-context';
import { Tabs } from '../frame/tabs';
import { draftFor, lastWritten } from '../log/kept-drafts';
import { LogTab } from '../log/log-tab';
import { isBlank } from '../log/talk-draft';
import '../style/page.css';
import '../style/sidebar.css';
import { useWhen } from '../frame/use-when';

/** Who the sidebar is about: picked by hand stays, the selected row goes with the selection. */
interface AtHand {
  readonly hit: CustomerHit | null;
  readonly isPicked: boolean;
}

function Sidebar() {
  const say = useWords(sidebarWords);
  const selected = useSelectedCustomer();
  const finderText = useRef('');
  const [atHand, setAtHand] = useState<AtHand>(() => ({ hit: lastWritten(), isPicked: true }));
  const [tab, setTab] = useState<'log' | 'customer'>('log');
  useWhen([selected], () => {
    const isWriting = !isBlank(draftFor(atHand.hit?.id ?? ''));
    if ((atHand.isPicked && atHand.hit) || isWriting || finderText.current !== '') return;
    setAtHand({ hit: selected, isPicked: false });
  });
  const onFinderText = (text: string): void => {
    finderText.current = text;
  };
  const choose = (hit: CustomerHit | null): void => {
    finderText.current = '';
    setAtHand({ hit, isPicked: true });
  };
  const saved = ({ id }: CustomerHit): void => {
    forgetCard(id);
    setAtHand({ hit: selected, isPicked: false });
  };
  const parts = { customer: atHand.hit, selected, onChoose: choose, onFinderText };
  return (
    <>
      <h1 class="unseen">{say.title}</h1>
      <Tabs
        label={say.title}
        tabs={[
          { key: 'log', label: say.tabs.log, view: <LogTab {...parts} onSaved={saved} /> },
          { key: 'customer', label: say.tabs.customer, view: <CustomerTab {...parts} onLog={() => setTab('log')} /> },
        ]}
        open={tab}
        onOpen={(key) => setTab(key === 'customer' ? 'customer' : 'log')}
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
