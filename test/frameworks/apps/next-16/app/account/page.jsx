import { Account } from './Account.jsx';
import { storedPhone } from './customer.js';
import { save } from './save.js';

// What stands beneath <Suspense> is not shown without script: this page waits for its number.
export const instant = false;

export default async function Page() {
  return <Account stored={await storedPhone()} save={save} />;
}
