import Link from 'next/link';

export default function Page() {
  return (
    <p>
      <Link id="to-checkout" href="/checkout?session=1">
        To the checkout
      </Link>
    </p>
  );
}
