/** What was posted, as JSON: a page that validates by a script of its own submits as pages ever did. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export default function answer({ method, path, form }) {
  if (`${method} ${path}` !== 'POST /pay') return undefined;
  return {
    body: `<!doctype html><html lang="en"><head><title>Paid</title></head><body><p id="done">${escaped(JSON.stringify(form))}</p></body></html>`,
  };
}
