import { index, route } from '@react-router/dev/routes';

export default [
  index('routes/home.jsx'),
  route('checkout', 'routes/checkout.jsx'),
  route('leave', 'routes/leave.jsx'),
];
