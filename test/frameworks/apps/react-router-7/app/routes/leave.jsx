export default function Leave() {
  return <p id="left">Somewhere else</p>;
}
