import { render } from 'preact';
import { Checkout } from './Checkout.jsx';

render(<Checkout />, document.getElementById('root'));
