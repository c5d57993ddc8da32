export function Address() {
  return (
    <fieldset>
      <legend>Shipping address</legend>
      <p>
        <label>
          Name <input name="name" autoComplete="shipping name" />
        </label>
      </p>
      <p>
        <label>
          Address <input name="line1" autoComplete="shipping address-line1" />
        </label>
      </p>
      <p>
        <label>
          City <input name="city" autoComplete="shipping address-level2" />
        </label>
      </p>
      <p>
        <label>
          Postcode <input name="postcode" autoComplete="shipping postal-code" />
        </label>
      </p>
    </fieldset>
  );
}
