/** What the library knows, for the tests, and a number that the app sets by it. */
export function State({ phone, error, setPhone }) {
  return (
    <>
      <p>
        <button type="button" id="other" onClick={() => setPhone('+33187654321')}>
          Other number
        </button>
      </p>
      <p>
        State: <output id="model">{phone}</output>
      </p>
      <p>
        Error: <output id="error">{error}</output>
      </p>
    </>
  );
}
