/**
 * Put before the first script of every sidebar and dialog: google.script.run, google.script.host, storage, and files
 * that a link offers for download. Everything goes through postMessage to the page that holds the frame, and nothing
 * else is listened to.
 */
import type { FromFrame, ToFrame } from './frame-messages';
import { frameStorage } from './frame-storage';
import { ScriptRunClient } from './script-run-client';

const page = window.parent;
/** The page checks who speaks by the window, not by an origin: this frame's is nobody's. */
const post = (message: FromFrame): void => page.postMessage(message, '*');
const client = new ScriptRunClient(post);

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame | null>) => {
  if (source === page && data && typeof data === 'object' && 'regulars' in data) client.receive(data);
});

const script = {
  get run() {
    return client.runner();
  },
  host: {
    close: () => post({ regulars: 'close' }),
    setHeight: (height: number) => post({ regulars: 'size', height }),
    setWidth: (width: number) => post({ regulars: 'size', width }),
    editor: { focus: () => post({ regulars: 'focus' }) },
  },
};
Object.defineProperty(window, 'google', { value: { script } });

const storage = frameStorage(window.name, (entries) => post({ regulars: 'store', entries }));
for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: storage });
window.name = '';

offerDownloads();

/** A sandboxed frame may not save files; the page does it, for files made here only. */
function offerDownloads(): void {
  const files = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob | MediaSource): string => {
    const address = create(file);
    if (file instanceof Blob) files.set(address, file);
    return address;
  };
  const handled = (link: HTMLAnchorElement): boolean => {
    const file = link.hasAttribute('download') ? files.get(link.href) : undefined;
    if (file !== undefined) post({ regulars: 'download', name: link.download || 'download', file });
    return file !== undefined;
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && handled(link)) event.preventDefault();
  });
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.isConnected || !handled(this)) click.call(this);
  };
}
