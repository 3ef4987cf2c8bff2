/** The browser of all tests of pages. */
export { launchBrowser } from '../scripts/page/launch-browser';
