/** The whole page, in the order in which it is read. */
import { useObserved } from './observed';
import { type PageState, useWords } from './page-state';
import { open } from './script-actions';
import { useWhen } from './use-when';
import { ContextMenu } from './views/context-menu';
import { ExecutionsPanel } from './views/executions-panel';
import { FrameDialog, Sidebar } from './views/framed-panes';
import { GridArea } from './views/grid-area';
import { MenuBar } from './views/menu-bar';
import { Outbox } from './views/outbox';
import { PersonBar } from './views/person-bar';
import { QuestionDialog } from './views/question-dialog';
import { TabStrip } from './views/tab-strip';
import { Toasts } from './views/toasts';
import { TriggersPanel } from './views/triggers-panel';

export function PageView({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const user = useObserved(state.user);
  const book = useObserved(state.book);
  const isBusy = useObserved(state.waiting) > 0;
  const isLinked = useObserved(state.isLinked);
  useWhen([user], () => void open(state));
  return (
    <>
      <a class="skip" href="#cell-input">
        {say.skip}
      </a>
      <header class="top">
        <h1>{book.name}</h1>
        <MenuBar state={state} />
        <span class="busy" role="status">
          {isBusy ? say.working : ''}
        </span>
        <PersonBar state={state} />
      </header>
      {!isLinked && (
        <p class="lost" role="alert">
          {say.lost}
        </p>
      )}
      <main class="middle">
        <GridArea state={state} />
        <Sidebar state={state} />
      </main>
      <TabStrip state={state} />
      <Toasts state={state} />
      <ContextMenu state={state} />
      <FrameDialog state={state} />
      <Outbox state={state} />
      <TriggersPanel state={state} />
      <ExecutionsPanel state={state} />
      <QuestionDialog state={state} />
    </>
  );
}
