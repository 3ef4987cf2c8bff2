/**
 * Ui: menus, sidebars and dialogs, as plain data for whoever draws them. What suspends a script (alert, prompt) is not
 * emulated.
 */
import { Exception, expectTypes, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { pageOf } from './html-output';
import { asGoogle } from './internals';
import { strictClass, strictService } from './strict';
import type { MenuEntry, MenuTree, UiEffect } from './ui-effect';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const TREE = Symbol('tree');

class MenuEmulation implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly [TREE]: { readonly caption: string; readonly entries: MenuEntry[] };
  readonly #host: ServicesHost;

  constructor(host: ServicesHost, caption: string) {
    this.#host = host;
    this[TREE] = { caption, entries: [] };
  }

  addItem(caption: string, functionName: string): Menu {
    expectTypes('Ui.Menu.addItem', [caption, functionName], 'string', 'string');
    return this.#with({ kind: 'item', caption, function: functionName });
  }

  addSeparator(): Menu {
    return this.#with({ kind: 'separator' });
  }

  addSubMenu(menu: unknown): Menu {
    if (!(menu instanceof MenuEmulation)) throw signatureMismatch('Ui.Menu.addSubMenu', [menu]);
    return this.#with({ kind: 'menu', ...menu[TREE] });
  }

  addToUi(): void {
    this.#host.ui?.addMenu(JSON.stringify(this[TREE] satisfies MenuTree));
  }

  #with(entry: MenuEntry): Menu {
    this[TREE].entries.push(entry);
    return asGoogle<Menu>(this);
  }
}

strictClass(MenuEmulation, 'Ui.Menu');

/** Hands an effect out of the realm as text. */
export const showEffect = (host: ServicesHost, effect: UiEffect): void => host.ui?.show(JSON.stringify(effect));

/** @throws Exception where nobody sits before the document */
export function uiOf(host: ServicesHost): Ui {
  if (host.ui === null || !host.inDocument)
    throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  const menu = (caption: string): Menu => asGoogle<Menu>(new MenuEmulation(host, caption));
  const members = {
    createMenu: (caption: string): Menu => {
      expectTypes('Ui.createMenu', [caption], 'string');
      return menu(caption);
    },
    /** Under the Extensions menu, named after the add-on. */
    createAddonMenu: (): Menu => menu('Regulars'),
    showSidebar: (userInterface: unknown) => {
      const page = pageOf(userInterface);
      if (page === null) throw signatureMismatch('Ui.showSidebar', [userInterface]);
      host.call('ui', 'Ui.showSidebar', {}, () =>
        showEffect(host, { kind: 'sidebar', title: page.title, html: page.content }),
      );
    },
    showModalDialog: dialog(host, 'showModalDialog', true),
    showModelessDialog: dialog(host, 'showModelessDialog', false),
  };
  return asGoogle<Ui>(strictService('Ui', members));
}

const dialog =
  (host: ServicesHost, method: string, modal: boolean) =>
  (userInterface: unknown, title: string): void => {
    const page = pageOf(userInterface);
    if (page === null || typeof title !== 'string') throw signatureMismatch(`Ui.${method}`, [userInterface, title]);
    const { content: html, width, height } = page;
    host.call('ui', `Ui.${method}`, {}, () => showEffect(host, { kind: 'dialog', modal, title, html, width, height }));
  };
