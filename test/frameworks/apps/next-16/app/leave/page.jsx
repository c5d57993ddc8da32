export default function Page() {
  return <p id="left">Somewhere else</p>;
}
