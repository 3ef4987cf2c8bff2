/**
 * HtmlService: pages from files of the project and from text. Templates are not emulated.
 */
import { Exception, expectTypes } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictClass, strictService } from './strict';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type Built =
  | 'append'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth';

interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const PAGE = Symbol('page');

class HtmlOutputEmulation implements Pick<Output, Built> {
  readonly [PAGE]: Page;

  constructor(content: string) {
    this[PAGE] = { content, title: '', width: null, height: null };
  }

  getContent(): string {
    return this[PAGE].content;
  }

  setContent(content: string): Output {
    return changed(this, 'setContent', [content], 'string', { content });
  }

  append(addedContent: string): Output {
    return changed(this, 'append', [addedContent], 'string', { content: this[PAGE].content + addedContent });
  }

  getTitle(): string {
    return this[PAGE].title;
  }

  setTitle(title: string): Output {
    return changed(this, 'setTitle', [title], 'string', { title });
  }

  getWidth(): number {
    return this[PAGE].width as number;
  }

  setWidth(width: number): Output {
    return changed(this, 'setWidth', [width], 'number', { width });
  }

  getHeight(): number {
    return this[PAGE].height as number;
  }

  setHeight(height: number): Output {
    return changed(this, 'setHeight', [height], 'number', { height });
  }
}

strictClass(HtmlOutputEmulation, 'HtmlService.HtmlOutput');

function changed(
  output: HtmlOutputEmulation,
  method: string,
  args: readonly unknown[],
  type: 'string' | 'number',
  set: Partial<Page>,
): Output {
  expectTypes(`HtmlService.HtmlOutput.${method}`, args, type);
  Object.assign(output[PAGE], set);
  return asGoogle<Output>(output);
}

/** What Ui is given: a page or plain HTML; null for anything else. */
export function pageOf(userInterface: unknown): Page | null {
  if (typeof userInterface === 'string') return { content: userInterface, title: '', width: null, height: null };
  return userInterface instanceof HtmlOutputEmulation ? userInterface[PAGE] : null;
}

export function htmlService(host: ServicesHost): Service {
  const members = {
    createHtmlOutput: (html: unknown = '') => {
      expectTypes('HtmlService.createHtmlOutput', [html], 'string');
      return asGoogle<Output>(new HtmlOutputEmulation(html as string));
    },
    createHtmlOutputFromFile: (filename: string) => {
      expectTypes('HtmlService.createHtmlOutputFromFile', [filename], 'string');
      const content = host.html(filename);
      if (content === null) throw new Exception(`No HTML file named ${filename} was found.`);
      return asGoogle<Output>(new HtmlOutputEmulation(content));
    },
  };
  return asGoogle<Service>(strictService('HtmlService', members));
}
