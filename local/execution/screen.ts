/**
 * What one execution shows the person at the keyboard. It comes as text, so that nothing of the execution's realm is kept.
 */
import type { MenuTree, UiEffect } from '../services/ui-effect';

export class Screen {
  readonly effects: UiEffect[] = [];
  readonly menus: MenuTree[] = [];

  /** Of several tabs that are made the active one in a run, the person sees the last. */
  show(effectJson: string): void {
    const effect = JSON.parse(effectJson) as UiEffect;
    const earlier = effect.kind === 'activate' ? this.effects.findIndex(({ kind }) => kind === 'activate') : -1;
    if (earlier >= 0) this.effects.splice(earlier, 1);
    this.effects.push(effect);
  }

  /** A menu of the same name takes the place of the earlier one. */
  addMenu(treeJson: string): void {
    const tree = JSON.parse(treeJson) as MenuTree;
    const earlier = this.menus.findIndex(({ caption }) => caption === tree.caption);
    if (earlier >= 0) this.menus.splice(earlier, 1, tree);
    else this.menus.push(tree);
  }
}
