/**
 * Draws a page once the shop has said how it stands, and again where it stands differently: after midnight, after an
 * installation. A page that needs an installed shop says how to get one instead.
 */
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import type { Envelope } from '../../src/contract/envelope';
import type { AppStart } from '../../src/contract/server-api';
import type { Language } from '../../src/i18n/bilingual';
import { pageWords } from '../../src/i18n/page-words';
import { callRefused } from '../remote/call-refused';
import { server } from '../remote/server';
import { keepFor } from '../storage/kept-values';
import { Page } from './page-context';
import { RefusalNote } from './refusal-note';
import { useOnce, useWhen } from './use-when';

export interface PageProps {
  readonly start: AppStart;
  /** Asks the server again how the shop stands. */
  readonly refreshStart: () => Promise<void>;
}

type View = (props: PageProps) => ComponentChildren;

/** @param needs installed: the page cannot do anything before */
export function mountPage(view: View, needs: 'installed' | 'nothing' = 'installed'): void {
  const root = document.getElementById('page');
  if (root) render(<Opened view={view} needs={needs} />, root);
}

function Opened({ view: Drawn, needs }: { readonly view: View; readonly needs: 'installed' | 'nothing' }) {
  const [start, setStart] = useState<AppStart | null>(null);
  const [refused, setRefused] = useState<Envelope | null>(null);
  const refreshStart = async (): Promise<void> => {
    setRefused(null);
    try {
      const begun = await server.appStart();
      keepFor(begun.email, begun.shop);
      setStart(begun);
    } catch (error) {
      setRefused(callRefused(error).envelope);
    }
  };
  useOnce(() => {
    void refreshStart();
    return onNewDay(() => void refreshStart());
  });
  const language = start?.language ?? browserLanguage();
  useWhen([language], () => {
    document.documentElement.lang = language;
  });
  if (refused) {
    return (
      <Before language={language}>
        <RefusalNote refused={refused} language={language} onTryAgain={() => void refreshStart()} />
      </Before>
    );
  }
  if (!start) return <Before language={language}>{pageWords[language].loading}</Before>;
  if (needs === 'installed' && !start.installed) return <NotInstalled language={language} />;
  return (
    <Page.Provider value={{ start, language }}>
      {start.copy && <p class="copy-line">{pageWords[language].copy}</p>}
      {start.silence !== undefined && <p class="copy-line">{start.silence}</p>}
      <Drawn start={start} refreshStart={refreshStart} />
    </Page.Provider>
  );
}

function NotInstalled({ language }: { readonly language: Language }) {
  const say = pageWords[language];
  return (
    <Before language={language}>
      <div class="note" role="status">
        <p>{say.notInstalled}</p>
        <p class="note-remedy">{say.notInstalledRemedy}</p>
      </div>
    </Before>
  );
}

/** What is shown where the page itself cannot be. */
function Before({ language, children }: { readonly language: Language; readonly children: ComponentChildren }) {
  return (
    <div class="before">
      <h1 class="unseen">{pageWords[language].title}</h1>
      {children}
    </div>
  );
}

const browserLanguage = (): Language => (navigator.language.startsWith('zh') ? 'zh-CN' : 'en');

/** A sidebar stays open for days: when it is looked at on another day than before, "tomorrow" is another day too. */
function onNewDay(tell: () => void): () => void {
  let day = new Date().toDateString();
  const look = (): void => {
    if (new Date().toDateString() === day) return;
    day = new Date().toDateString();
    tell();
  };
  window.addEventListener('focus', look);
  return () => window.removeEventListener('focus', look);
}
