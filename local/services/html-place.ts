/**
 * Where in a page the next character would stand: in text, in an attribute and of which kind, in a script, in a style.
 *
 * Follows HTML as written, forward only, and remembers no more than printing there needs. A page that is broken in a
 * way that browsers repair is followed as it is written, which may escape more than needed and never less.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
type AttributeKind = 'plain' | 'url' | 'script' | 'style' | 'page';
type RawElement = 'script' | 'style' | 'textarea' | 'title';

/** `code` is the text of the script, style or value so far, from its beginning. */
export type HtmlPlace =
  | { readonly in: 'text' | 'comment' | 'tag' }
  | { readonly in: 'raw'; readonly element: RawElement; readonly code: string }
  | { readonly in: 'value'; readonly kind: AttributeKind; readonly isQuoted: boolean; readonly code: string };

const RAW: ReadonlySet<string> = new Set<RawElement>(['script', 'style', 'textarea', 'title']);
const URLS = new Set(
  'action archive background cite classid codebase data formaction href icon longdesc manifest poster profile src usemap'.split(
    ' ',
  ),
);
function kindOf(attribute: string): AttributeKind {
  const name = attribute.toLowerCase().replace(/^(?:xlink|xml|data-)[:]?/, '');
  if (name.startsWith('on')) return 'script';
  if (name === 'style') return 'style';
  if (name === 'srcdoc') return 'page';
  return URLS.has(name) || /^(?:src|href)|(?:ur[il])/.test(name) ? 'url' : 'plain';
}

type State =
  | 'data'
  | 'tagOpen'
  | 'tagName'
  | 'inTag'
  | 'name'
  | 'afterName'
  | 'beforeValue'
  | 'value'
  | 'comment'
  | 'raw';

/** Reads a page piece by piece. */
export class PlaceReader {
  private state: State = 'data';
  private pending = '';
  private element = '';
  private attribute = '';
  private quote = '';
  private code = '';

  get place(): HtmlPlace {
    switch (this.state) {
      case 'data':
        return { in: 'text' };
      case 'comment':
        return { in: 'comment' };
      case 'raw':
        return { in: 'raw', element: this.element as RawElement, code: this.code };
      case 'beforeValue':
        return { in: 'value', kind: kindOf(this.attribute), isQuoted: false, code: '' };
      case 'value':
        return { in: 'value', kind: kindOf(this.attribute), isQuoted: this.quote !== '', code: this.code };
      default:
        return { in: 'tag' };
    }
  }

  read(html: string): void {
    for (const character of html) this[this.state](character);
  }

  private data(character: string): void {
    if (character === '<') this.begin('tagOpen');
  }

  private tagOpen(character: string): void {
    this.pending += character;
    if ('!--'.startsWith(this.pending)) {
      if (this.pending === '!--') this.begin('comment');
    } else if (/^\/?[a-z]/i.test(this.pending)) {
      this.begin('tagName', this.pending);
    } else if (this.pending !== '/') {
      // `<3` is text, `<!doctype` is as good as a tag
      this.begin(/^[!?]/.test(this.pending) ? 'inTag' : 'data');
      if (character === '<') this.data(character);
    }
  }

  private tagName(character: string): void {
    if (/[\s/>]/.test(character) && this.pending !== '') {
      this.element = this.pending.toLowerCase();
      this.begin('inTag');
      this.inTag(character);
    } else this.pending += character;
  }

  private inTag(character: string): void {
    if (character === '>') this.endTag();
    else if (!/[\s/]/.test(character)) this.begin('name', character);
  }

  private name(character: string): void {
    if (!/[\s/>=]/.test(character)) this.pending += character;
    else {
      this.attribute = this.pending;
      this.state = 'afterName';
      this.afterName(character);
    }
  }

  private afterName(character: string): void {
    if (character === '=') this.begin('beforeValue');
    else if (!/\s/.test(character)) {
      this.state = 'inTag';
      this.inTag(character);
    }
  }

  private beforeValue(character: string): void {
    if (/\s/.test(character)) return;
    if (character === '>') {
      this.endTag();
      return;
    }
    this.begin('value');
    this.quote = /["']/.test(character) ? character : '';
    this.code = this.quote === '' ? character : '';
  }

  private value(character: string): void {
    const isOver = this.quote === '' ? /[\s>]/.test(character) : character === this.quote;
    if (!isOver) this.code += character;
    else if (character === '>') this.endTag();
    else this.begin('inTag');
  }

  private comment(character: string): void {
    this.pending = (this.pending + character).slice(-3);
    if (this.pending === '-->') this.begin('data');
  }

  private raw(character: string): void {
    this.code += character;
    const ending = `</${this.element}`;
    if (!/[\s/>]/.test(character) || this.code.slice(-ending.length - 1, -1).toLowerCase() !== ending) return;
    this.element = `/${this.element}`;
    this.begin('inTag');
    this.inTag(character);
  }

  private endTag(): void {
    this.begin(RAW.has(this.element) ? 'raw' : 'data');
  }

  private begin(state: State, pending = ''): void {
    this.state = state;
    this.pending = pending;
    this.code = '';
  }
}
