/**
 * HtmlService.HtmlTemplate: a page with scriptlets, and the values that the script has set on it.
 *
 * Scriptlets run in the script's own realm: its functions and variables are there, and the template's properties by
 * their names.
 *
 * @see developers.google.com/apps-script/reference/html/html-template
 */
import { SERVICE } from './internals';
import { templateCode, templateCodeWithComments } from './template-code';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type Template = GoogleAppsScript.HTML.HtmlTemplate;
export type HtmlTemplateMaker = (content: () => string) => Template;

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** Any name may be set on a template and asked of it, so that this class has no trap. */
export class HtmlTemplateEmulation implements Template {
  [property: string]: unknown;
  readonly #content: () => string;
  readonly #initTemplate: () => TemplateOutput;

  constructor(content: () => string, initTemplate: () => TemplateOutput) {
    this.#content = content;
    this.#initTemplate = initTemplate;
  }

  evaluate(): Output {
    const values = Object.entries(this).filter(([name]) => IDENTIFIER.test(name));
    const names = values.map(([name]) => name);
    const page = new Function('HtmlService', ...names, `return ${this.getCode()}`);
    return page({ initTemplate: this.#initTemplate }, ...values.map(([, value]) => value)) as Output;
  }

  getCode(): string {
    return templateCode(this.#content());
  }

  getCodeWithComments(): string {
    return templateCodeWithComments(this.#content());
  }

  getRawContent(): string {
    return this.#content();
  }
}

Object.defineProperty(HtmlTemplateEmulation.prototype, SERVICE, { value: 'HtmlService.HtmlTemplate' });
Object.defineProperty(HtmlTemplateEmulation.prototype, 'toString', { value: () => 'HtmlTemplate' });

/** What the code of a template writes into: `_` appends, `_$` appends with contextual escaping, `$out` is the page. */
export interface TemplateOutput {
  _: unknown;
  _$: unknown;
  readonly $out: Output;
}

/** Google calls it HtmlService.initTemplate; only the code of templates uses it. */
export function templateOutput(page: Output): TemplateOutput {
  return Object.defineProperties(Object.create(page) as TemplateOutput, {
    _: { set: (text: unknown) => page.append(String(text)) },
    _$: { set: (value: unknown) => page.appendUntrusted(value as string) },
    $out: { value: page },
    append: { value: (text: string) => page.append(text) },
    appendUntrusted: { value: (text: string) => page.appendUntrusted(text) },
  });
}
