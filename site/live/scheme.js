// Before the first paint: the colours that were chosen on another page.
try {
  document.documentElement.style.colorScheme = sessionStorage.getItem('scheme') ?? '';
} catch {}
