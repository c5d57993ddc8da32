/** A text as HTML. */
export const inMarkup = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** The same, with what stands between backticks as code. */
export const withCode = (text) => inMarkup(text).replace(/`([^`]+)`/g, '<code>$1</code>');
