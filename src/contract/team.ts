/** Who works here, what is protected, and what only the spreadsheet's owner can do. */
export interface TeamMember {
  readonly email: string;
  readonly name: string;
  /** A key of the list roles; null where the cell holds none. */
  readonly role: string | null;
  readonly active: boolean;
  readonly digest: boolean;
  /** Address of who stands in; '' for nobody. */
  readonly replacement: string;
}

export interface TabProtection {
  /** Key of the tab. */
  readonly tab: string;
  /** hard: only those named edit it; warning: whoever edits is warned (the whole tab, or headers and computed columns). */
  readonly kind: 'hard' | 'warning';
  /** shops: a protection that is not the product's stands there, and stays. */
  readonly state: 'inPlace' | 'missing' | 'shops';
  /** hard: who should be let in and is not, as far as the person at the keyboard may see it. */
  readonly lacking: readonly string[];
  /** hard: who is let in without the role for it. */
  readonly tooMany: readonly string[];
}

export interface TeamOverview {
  readonly members: readonly TeamMember[];
  /** The owner of the file; '' in a shared drive. */
  readonly fileOwner: string;
  readonly protections: readonly TabProtection[];
  readonly may: {
    /** no: by role. protected: by role yes, but the tab lets this person not in. */
    readonly saveMembers: 'yes' | 'no' | 'protected';
    readonly handOver: boolean;
    readonly protect: boolean;
  };
  /** What to send to the owner of the file; '' when nothing has to be asked. */
  readonly askOwner: string;
}

export interface SaveTeamMember {
  readonly email: string;
  /** true: somebody who does not stand there yet. */
  readonly isNew?: boolean;
  /** What the form was opened with. */
  readonly was?: Partial<Omit<TeamMember, 'email'>>;
  readonly name?: string;
  readonly role?: string;
  readonly active?: boolean;
  readonly digest?: boolean;
  readonly replacement?: string;
}

export interface SavedMember {
  readonly email: string;
  /** false: nothing was new. */
  readonly written: boolean;
}

export interface ProtectionsSet {
  /** Tabs that are protected now and were not. */
  readonly made: readonly string[];
  /** Tabs whose editors follow the roles now and did not. */
  readonly followed: readonly string[];
  /** Addresses that Google did not take. */
  readonly refused: readonly string[];
}

export interface HandOverRequest {
  /** Address of the one who has left. */
  readonly from: string;
  /** Absent: whoever stands in the tab Team as the replacement. */
  readonly to?: string;
  /** Anything but true only counts. */
  readonly confirm?: boolean;
}

export interface HandOverCounts {
  readonly customers: number;
  /** Open ones. */
  readonly issues: number;
  readonly dates: number;
  /** That somebody still has to do something about. */
  readonly reminders: number;
}

export interface HandOverOutcome {
  readonly from: string;
  readonly to: string;
  /** '' where nothing was written. */
  readonly batch: string;
  /** As this call found them. */
  readonly counts: HandOverCounts;
  /** false: only counted, or the run's time was used up; call again to go on. */
  readonly done: boolean;
}
