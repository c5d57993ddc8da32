import { provideBrowserGlobalErrorListeners } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Checkout } from './app/checkout';

bootstrapApplication(Checkout, { providers: [provideBrowserGlobalErrorListeners()] }).catch(
  (error) => console.error(error),
);
