/**
 * Runs the first run's steps one after another: install, import, report. A step that was done is not done again when the
 * person tries again after a refusal.
 */
import { useRef, useState } from 'preact/hooks';
import type { InstallOutcome } from '../../src/contract/install';
import type { ReportOutcome, SegmentFigures } from '../../src/contract/reports';
import { leftToItself } from '../frame/left-to-itself';
import { useCall } from '../frame/use-call';
import { type ImportPlan, type ImportTotal, NOTHING_SENT, sendParts } from '../imports/import-run';
import { partsOf, type ShopFile } from '../imports/shop-file';
import { installAll } from '../installing/install-all';
import { callRefused } from '../remote/call-refused';
import { server } from '../remote/server';

export interface Answers {
  readonly shop: string;
  readonly language: string;
  readonly file: ShopFile | null;
}

export type Step = 'install' | 'import' | 'report';

export interface FirstRunState {
  /** null before it begins. */
  readonly step: Step | 'done' | null;
  readonly made: number;
  readonly parts: number;
  readonly total: ImportTotal;
  readonly report: ReportOutcome<SegmentFigures> | null;
}

const NOT_BEGUN: FirstRunState = { step: null, made: 0, parts: 0, total: NOTHING_SENT, report: null };

/** An answer that got lost on its way back had been taken nevertheless: then installing goes on. */
async function answered(shop: string, language: string): Promise<InstallOutcome> {
  try {
    return await server.firstRun({ shop, language });
  } catch (error) {
    if (callRefused(error).envelope.code !== 'ALREADY_INSTALLED') throw error;
    return server.installOrRepair(true);
  }
}

export function useFirstRun(onInstalled: () => Promise<void>) {
  const [state, setState] = useState(NOT_BEGUN);
  const latest = useRef(NOT_BEGUN); // what is drawn lags behind what is done
  const isAnswered = useRef(false);
  const tell = (news: Partial<FirstRunState>): void => {
    latest.current = { ...latest.current, ...news };
    setState(latest.current);
  };
  const install = async ({ shop, language }: Answers): Promise<void> => {
    tell({ step: 'install' });
    await installAll(
      async () => {
        const outcome = isAnswered.current ? await server.installOrRepair(true) : await answered(shop, language);
        isAnswered.current = true;
        return outcome;
      },
      (made) => tell({ made }),
    );
    await onInstalled();
  };
  const importFile = async (file: ShopFile): Promise<void> => {
    const plan: ImportPlan = { file, as: 'auto', chosen: null, parts: partsOf(file, 'auto', {}) };
    tell({ step: 'import', parts: plan.parts.length });
    await sendParts(plan, latest.current.total, (total) => tell({ total }));
  };
  const call = useCall(async (answers: Answers) => {
    const { step } = latest.current;
    if (step === null || step === 'install') await install(answers);
    if (answers.file && latest.current.step !== 'report') await importFile(answers.file);
    if (answers.file) {
      tell({ step: 'report' });
      tell({ report: await server.runReport('segments') });
      leftToItself(server.updateDashboard());
    }
    tell({ step: 'done' });
  });
  return { state, begin: call.run, pending: call.pending, refused: call.refused };
}
