/** The Checkout Session, as Stripe's API would answer. */
export async function sessionOf(id) {
  return {
    id,
    mode: 'payment',
    phone_number_collection: { enabled: true },
    shipping_address_collection: null,
    customer_details: { phone: '+33612345678' },
  };
}
