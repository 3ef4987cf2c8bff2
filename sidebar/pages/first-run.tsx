/** The first run. */
import { FirstRunDialog } from '../first-run/first-run-dialog';
import { mountPage } from '../frame/mount-page';
import '../style/page.css';
import '../style/dialog.css';

mountPage((props) => <FirstRunDialog {...props} />, 'nothing');
