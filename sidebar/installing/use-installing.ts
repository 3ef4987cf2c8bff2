/** Installing step by step: the plan is asked for, then applied until it is done. */
import { useState } from 'preact/hooks';
import type { AdoptableTab, DescribedChange } from '../../src/contract/install';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { server } from '../remote/server';
import { installAll } from './install-all';

/** Shown in the plan, never done: only the spreadsheet's owner can. */
const FOR_OWNER = 'askOwner';

export function useInstalling(onInstalled: () => Promise<void>) {
  const [plan, setPlan] = useState<readonly DescribedChange[] | null>(null);
  const [adoptable, setAdoptable] = useState<readonly AdoptableTab[]>([]);
  const [done, setDone] = useState<number | null>(null);
  const [soFar, setSoFar] = useState(0);
  const planning = useCall(server.installOrRepair);
  const applying = useCall(installAll);
  const look = async (): Promise<void> => {
    const outcome = await planning.run(false);
    if (outcome) setPlan(outcome.changes);
    setAdoptable(outcome?.adoptable ?? []);
  };
  const apply = async (): Promise<void> => {
    const made = await applying.run(() => server.installOrRepair(true), setSoFar);
    if (made === null) return;
    setDone(made.filter(({ change }) => change !== FOR_OWNER).length);
    await onInstalled();
  };
  useOnce(() => void look());
  return {
    /** null while the plan is not known. */
    toDo: plan?.filter(({ change }) => change !== FOR_OWNER) ?? null,
    adoptable,
    forOwner: plan?.filter(({ change }) => change === FOR_OWNER) ?? [],
    /** How many were made; null before. */
    done,
    soFar,
    isLooking: planning.pending,
    isApplying: applying.pending,
    refused: planning.refused ?? applying.refused,
    apply,
    tryAgain: () => void (plan ? apply() : look()),
  };
}
