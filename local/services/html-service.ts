/**
 * HtmlService: pages and templates from files of the project, from text and from blobs.
 *
 * @see developers.google.com/apps-script/reference/html/html-service
 */
import { blobOf } from './blob';
import { SANDBOX_MODE, X_FRAME_OPTIONS_MODE } from './enum-table';
import { Exception } from './exception';
import type { ServicesHost } from './host';
import { htmlOutput, type PageMakers } from './html-output';
import { HtmlTemplateEmulation, templateOutput } from './html-template';
import { asGoogle } from './internals';
import { signedService } from './signed';

type Service = GoogleAppsScript.HTML.HtmlService;

/** Text as it is, or the text of a blob of HTML. */
function htmlOf(host: ServicesHost, method: string, source: unknown): string {
  if (typeof source === 'string') return source;
  const { bytes, contentType } = blobOf(`HtmlService.${method}`, source);
  // that it throws is documented, its words are not
  if (contentType !== 'text/html') throw new Exception(`The blob does not contain HTML but ${contentType}.`);
  return host.bytes.text(bytes, 'UTF-8') ?? '';
}

/** @throws Exception when the project has no such page */
function fileOf(host: ServicesHost, filename: string): string {
  const content = host.html(filename);
  if (content === null) throw new Exception(`No HTML file named ${filename} was found.`);
  return content;
}

export function htmlService(host: ServicesHost): Service {
  const makers: PageMakers = {
    bytes: host.bytes,
    template: (content) => new HtmlTemplateEmulation(content, initTemplate),
  };
  const output = (content: string) => htmlOutput(makers, content);
  const initTemplate = () => templateOutput(output(''));
  const methods: Omit<Service, 'SandboxMode' | 'XFrameOptionsMode'> = {
    createHtmlOutput: (source: unknown = '') => output(htmlOf(host, 'createHtmlOutput', source)),
    createHtmlOutputFromFile: (filename) => output(fileOf(host, filename)),
    createTemplate: (source: unknown) => {
      const content = htmlOf(host, 'createTemplate', source);
      return makers.template(() => content);
    },
    createTemplateFromFile: (filename) => {
      const content = fileOf(host, filename);
      return makers.template(() => content);
    },
    // null unless a browser asks a web app for a page
    getUserAgent: () => null as unknown as string,
  };
  const enums = { SandboxMode: SANDBOX_MODE, XFrameOptionsMode: X_FRAME_OPTIONS_MODE };
  return asGoogle<Service>(signedService('HtmlService', { ...methods, ...enums, initTemplate }));
}
