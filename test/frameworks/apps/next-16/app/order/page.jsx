import { Order } from './Order.tsx';

export default function Page() {
  return <Order stored="+33612345678" ships={false} />;
}
