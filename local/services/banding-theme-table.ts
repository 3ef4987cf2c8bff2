/**
 * The colours of banding themes: header, first row, second row, footer. Google names the themes and nowhere their
 * colours; these are near, and only the theme that somebody here uses is built.
 */
export const THEME_COLOURS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
};
