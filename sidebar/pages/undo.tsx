/** The dialog Undo last change. */
import { mountPage } from '../frame/mount-page';
import { UndoDialog } from '../undo/undo-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(() => <UndoDialog />);
