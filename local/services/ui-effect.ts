/**
 * What an execution makes the person at the keyboard see, in order, as plain data: the page draws it, tests read it.
 */
export type UiEffect =
  | {
      readonly kind: 'sidebar';
      readonly title: string;
      readonly html: string;
    }
  | {
      readonly kind: 'dialog';
      readonly modal: boolean;
      readonly title: string;
      readonly html: string;
      /** Pixels; null where the script gave none. */
      readonly width: number | null;
      readonly height: number | null;
    }
  | {
      readonly kind: 'toast';
      readonly message: string;
      readonly title: string;
      /** Negative: until it is clicked away. */
      readonly seconds: number;
    }
  | {
      readonly kind: 'activate';
      readonly sheetId: number;
    };

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly function: string }
  | { readonly kind: 'separator' }
  | ({ readonly kind: 'menu' } & MenuTree);

export interface MenuTree {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** Where the person's cursor is. */
export interface Selection {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How much a run was allowed: nothing but menus before consent, the bound file in simple triggers, all by a click. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
