import './globals.css';
import { Alive } from './Alive.jsx';

export const metadata = { title: 'Checkout' };

export default function Layout({ children }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body>
        <Alive />
        {children}
      </body>
    </html>
  );
}
