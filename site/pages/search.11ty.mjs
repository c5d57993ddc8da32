/** Where a search is answered; without a script it says where else to look. */
export const data = { title: 'Search', permalink: 'search.html', scripts: ['/search.js'] };

export const render = () => `<h1>Search</h1>
<p id="found" role="status">Searching needs a script. All pages stand in the menu.</p>
<ol id="results"></ol>`;
