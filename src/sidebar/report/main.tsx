/** The form Lập báo cáo: documents are filled, counted again, looked at and made in this page alone. */
import type * as server from '../../main';
import { startForm } from '../kit/startForm';
import { ReportForm, type ReportOpening } from './reportForm';
import './report.css';

startForm<typeof server, ReportOpening>(ReportForm);
