/** The build joins the styles that a page imports and puts them into its HTML file. */
declare module '*.css';
