/** What the server knows of a checkout: the session that it has made, and the number on file. */
export function load({ url }) {
  const { searchParams } = url;
  return {
    phone: searchParams.get('phone') ?? '',
    session: searchParams.has('session')
      ? {
          mode: 'payment',
          phone_number_collection: { enabled: true },
          shipping_address_collection: null,
          customer_details: { phone: '+33612345678' },
        }
      : null,
  };
}

export const actions = {
  async default({ request }) {
    return { submitted: JSON.stringify([...(await request.formData())]) };
  },
};
