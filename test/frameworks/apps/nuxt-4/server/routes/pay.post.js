export default defineEventHandler(async (event) => {
  const entries = [...(await readFormData(event))];
  return sendRedirect(
    event,
    `/checkout?submitted=${encodeURIComponent(JSON.stringify(entries))}`,
    303,
  );
});
