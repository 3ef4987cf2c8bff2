/**
 * Pages waiting to be shown in a sandboxed frame: the product's own with the bridge of google.script.run put in front,
 * and mails as they are. The oldest go when there are too many.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../execution/project-files';

export interface Framed {
  readonly kind: 'script' | 'mail';
  readonly html: string;
}

const MOST = 200;

export class FrameShelf {
  private readonly frames = new Map<string, Framed>();
  private bridge: string | undefined;

  /** @returns the address within this server */
  putPage(html: string): string {
    this.bridge ??= readFileSync(join(projectRoot(), 'build', 'web', 'bridge.js'), 'utf8');
    return this.put({ kind: 'script', html: withScript(html, this.bridge) });
  }

  putMail(html: string): string {
    return this.put({ kind: 'mail', html });
  }

  get(id: string): Framed | undefined {
    return this.frames.get(id);
  }

  private put(framed: Framed): string {
    const id = randomBytes(12).toString('hex');
    this.frames.set(id, framed);
    const [oldest] = this.frames.keys();
    if (this.frames.size > MOST && oldest !== undefined) this.frames.delete(oldest);
    return `/frame/${id}`;
  }
}

/** Before any script of the page itself. */
function withScript(html: string, script: string): string {
  const tag = `<script>${script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, at) + tag + html.slice(at);
}
