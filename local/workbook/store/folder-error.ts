/**
 * Why a data folder could not be opened. The code is for machines and for whoever words it in the reader's language;
 * the message is the English wording.
 */
export type FolderErrorCode = 'FOLDER_BUSY' | 'FOLDER_NEWER' | 'FOLDER_DAMAGED';

export class FolderError extends Error {
  override readonly name = 'FolderError';

  private constructor(
    readonly code: FolderErrorCode,
    /** The file concerned. */
    readonly where: string,
    readonly found: string,
    readonly remedy: string,
    what: string,
  ) {
    super(`${what} (${where}): found ${found}. ${remedy}`);
  }

  static busy(lockFile: string, holder: string): FolderError {
    const remedy = 'Close the other program and try again; if none is running, delete this file.';
    return new FolderError('FOLDER_BUSY', lockFile, holder, remedy, 'The data folder is in use by another program');
  }

  static newer(file: string, version: unknown): FolderError {
    const remedy = 'Update Regulars, then open the folder again.';
    return new FolderError(
      'FOLDER_NEWER',
      file,
      `format ${String(version)}`,
      remedy,
      'The data folder was written by a newer Regulars',
    );
  }

  static damaged(file: string, found: string): FolderError {
    const remedy = 'Nothing was changed. Restore the folder from a backup.';
    return new FolderError('FOLDER_DAMAGED', file, found, remedy, 'The data folder is damaged');
  }
}
