/** What the server knows of a checkout: the session that it has made, and the number on file. */
export default defineEventHandler((event) => {
  const { session, phone = '', submitted = '' } = getQuery(event);
  return {
    phone,
    submitted,
    session: session
      ? {
          mode: 'payment',
          phone_number_collection: { enabled: true },
          shipping_address_collection: null,
          customer_details: { phone: '+33612345678' },
        }
      : null,
  };
});
