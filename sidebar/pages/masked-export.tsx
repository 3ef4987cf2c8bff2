/** The dialog Export with contact details hidden. */
import { mountPage } from '../frame/mount-page';
import { MaskedExportDialog } from '../masked-export/masked-export-dialog';
import '../style/page.css';
import '../style/dialog.css';

mountPage(() => <MaskedExportDialog />);
