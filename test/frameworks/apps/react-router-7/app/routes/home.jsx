import { Link } from 'react-router';

export default function Home() {
  return (
    <p>
      <Link id="to-checkout" to="/checkout?session=1">
        To the checkout
      </Link>
    </p>
  );
}
