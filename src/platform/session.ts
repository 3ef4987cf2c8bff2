/**
 * Who is at the keyboard. Roles come from here only: the effective user of a trigger is whoever made the trigger.
 *
 * @returns '' when Google does not say (several accounts signed in, or the domain's policy hides it)
 */
export const activeEmail = (): string => Session.getActiveUser().getEmail().trim().toLowerCase();
