'use client';
import { useEffect } from 'react';

/** Tells the tests that the page has hydrated. */
export function Alive() {
  useEffect(() => {
    document.documentElement.dataset.alive = '';
  }, []);
  return null;
}
