/** The form Đăng ký điển hình: a unit registers, edits and withdraws its exemplars. */
import type * as server from '../../main';
import { startForm } from '../kit/startForm';
import { RegisterForm, type RegisterOpening } from './registerForm';

startForm<typeof server, RegisterOpening>(RegisterForm);
