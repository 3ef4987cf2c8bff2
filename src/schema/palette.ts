/**
 * Colours by what they mean. Never by colour alone: every colour stands beside words that say the same.
 * Black text on each header colour has a contrast above 12:1.
 */
import type { Meaning } from './colour-rule';
import type { Tab } from './tab';

type Purpose = Tab['purpose'];

export const TAB_COLOURS: Readonly<Record<Purpose, string>> = {
  daily: '#1a73e8',
  report: '#188038',
  administration: '#80868b',
};

export const HEADER_COLOURS: Readonly<Record<Purpose, string>> = {
  daily: '#e8f0fe',
  report: '#e6f4ea',
  administration: '#f1f3f4',
};

/** Of columns the product fills: grey, whatever the tab. */
export const COMPUTED_HEADER_COLOUR = '#dadce0';

/** How a cell looks that means something. The text's contrast with its ground is at least 4.5:1; a test counts. */
export interface MeaningLook {
  readonly background: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

export const MEANING_LOOKS: Readonly<Record<Meaning, MeaningLook>> = {
  /** Red. */
  actNow: { background: '#fce8e6', fontColor: '#a50e0e', bold: true },
  /** Amber. */
  soon: { background: '#ffe8cc', fontColor: '#7a3e00', bold: false },
  /** Green. */
  done: { background: '#e6f4ea', fontColor: '#0d652d', bold: false },
  /** Grey. */
  over: { background: '#eceff1', fontColor: '#5f6368', bold: false },
  /** Blue. */
  fresh: { background: '#e8f0fe', fontColor: '#174ea6', bold: false },
  /** Gold. */
  vip: { background: '#fff1b8', fontColor: '#5c4400', bold: true },
};
