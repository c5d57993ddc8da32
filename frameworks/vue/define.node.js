/**
 * Stands in for the registration of the element on a server, where nothing of the field is needed: Vue
 * writes its tag. In Node with a page (jsdom and the like) it is registered as ever.
 */
if (typeof document !== 'undefined') await import('../../dist/define.node.js');
