/**
 * HtmlService.HtmlOutput: a page in the making, its title and size.
 *
 * Google refuses malformed HTML without saying what that is; nothing is refused here for it.
 *
 * @see developers.google.com/apps-script/reference/html/html-output
 */
import { blobWith } from './blob';
import { Exception, NotEmulated } from './exception';
import type { HostBytes } from './host';
import { escapedFor } from './html-escape';
import { PlaceReader } from './html-place';
import type { HtmlTemplateMaker } from './html-template';
import { asGoogle } from './internals';
import { signedClass } from './signed';
import { strictClass } from './strict';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type MetaTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  favicon: string | null;
  readonly metaTags: MetaTag[];
}

const PAGE = Symbol('page');
const READ = Symbol('read');
const MAKERS = Symbol('makers');

/** What an output needs to make other things of itself. */
export interface PageMakers {
  readonly bytes: HostBytes;
  readonly template: HtmlTemplateMaker;
}

/** @see developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

class HtmlOutputEmulation implements Output {
  readonly [PAGE]: Page;
  readonly [MAKERS]: PageMakers;
  /** How far contextual escaping has read the content; begins anew when it is replaced. */
  [READ] = { length: 0, reader: new PlaceReader() };

  constructor(makers: PageMakers, content: string) {
    this[MAKERS] = makers;
    this[PAGE] = { content, title: '', width: null, height: null, favicon: null, metaTags: [] };
  }

  addMetaTag(name: string, content: string): Output {
    if (!META_TAGS.includes(name)) throw new Exception('The meta tag you specified is not allowed in this context.');
    this[PAGE].metaTags.push(asGoogle<MetaTag>(new MetaTagEmulation(name, content)));
    return this;
  }

  append(addedContent: string): Output {
    this[PAGE].content += addedContent;
    return this;
  }

  appendUntrusted(addedContent: unknown): Output {
    const page = this[PAGE];
    const read = this[READ];
    read.reader.read(page.content.slice(read.length));
    read.length = page.content.length;
    page.content += escapedFor(read.reader.place, addedContent);
    return this;
  }

  asTemplate(): GoogleAppsScript.HTML.HtmlTemplate {
    return this[MAKERS].template(() => this[PAGE].content);
  }

  clear(): Output {
    return this.setContent('');
  }

  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    if (contentType !== 'text/html') throw new NotEmulated(`HtmlService.HtmlOutput.getAs(${contentType})`);
    return this.getBlob();
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    const { bytes } = this[MAKERS];
    const content = Array.from(bytes.utf8(this[PAGE].content));
    return blobWith(bytes, { bytes: content, contentType: 'text/html', name: 'output.html' });
  }

  getContent(): string {
    return this[PAGE].content;
  }

  getFaviconUrl(): string {
    return this[PAGE].favicon as string;
  }

  getHeight(): number {
    return this[PAGE].height as number;
  }

  getMetaTags(): MetaTag[] {
    return [...this[PAGE].metaTags];
  }

  getTitle(): string {
    return this[PAGE].title;
  }

  getWidth(): number {
    return this[PAGE].width as number;
  }

  setContent(content: string): Output {
    this[READ] = { length: 0, reader: new PlaceReader() };
    return this.#with({ content });
  }

  setFaviconUrl(iconUrl: string): Output {
    if (!/\.(?:gif|ico|jpe?g|png|svg)$/i.test(iconUrl)) throw new Exception('The favicon image type is not supported.');
    return this.#with({ favicon: iconUrl });
  }

  setHeight(height: number | null): Output {
    return this.#with({ height });
  }

  /** Has no effect, on Google neither. */
  setSandboxMode(): Output {
    return this;
  }

  setTitle(title: string): Output {
    return this.#with({ title });
  }

  setWidth(width: number | null): Output {
    return this.#with({ width });
  }

  /** Concerns web apps, whose headers are not emulated. */
  setXFrameOptionsMode(): Output {
    return this;
  }

  #with(set: Partial<Page>): Output {
    Object.assign(this[PAGE], set);
    return this;
  }
}

signedClass(HtmlOutputEmulation, 'HtmlService.HtmlOutput');

class MetaTagEmulation implements MetaTag {
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  getName(): string {
    return this.#name;
  }
}

strictClass(MetaTagEmulation, 'HtmlService.HtmlOutputMetaTag');

export function htmlOutput(makers: PageMakers, content: string): Output {
  return new HtmlOutputEmulation(makers, content);
}

/** What Ui is given: a page or plain HTML; null for anything else. */
export function pageOf(userInterface: unknown): Pick<Page, 'content' | 'title' | 'width' | 'height'> | null {
  if (typeof userInterface === 'string') return { content: userInterface, title: '', width: null, height: null };
  return userInterface instanceof HtmlOutputEmulation ? userInterface[PAGE] : null;
}
