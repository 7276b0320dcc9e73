/** Two soft tones, a fifth apart: C5 and G5 of equal temperament, in hertz. */
const tones = [523.25, 783.99];
const apartSeconds = 0.35;
const lastsSeconds = 1.4;
const loudness = 0.15;

/** A gentle sound from this machine. Silent where the browser allows none before someone has touched the page. */
export function chime(): void {
  const audio = new AudioContext();
  tones.forEach((frequency, number) => sound(audio, frequency, audio.currentTime + number * apartSeconds));
  setTimeout(() => void audio.close(), (apartSeconds * tones.length + lastsSeconds) * 1000);
}

function sound(audio: AudioContext, frequency: number, from: number): void {
  const tone = new OscillatorNode(audio, { frequency });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.linearRampToValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(loudness, from + 0.05);
  volume.gain.exponentialRampToValueAtTime(0.0001, from + lastsSeconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(from);
  tone.stop(from + lastsSeconds);
}
