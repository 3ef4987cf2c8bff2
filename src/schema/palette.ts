/**
 * Colours by what they mean. Never by colour alone: every colour stands beside words that say the same.
 * Black text on each header colour has a contrast above 12:1.
 */
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
