/** The account page. */
import { phoneField, showRefusal } from './phone.js';

const field = await phoneField();
if (field) showRefusal(field);
