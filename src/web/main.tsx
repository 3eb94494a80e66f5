import { render } from 'preact';
import { App } from './app.js';
import { languageFor, speak } from './texts/index.js';

await speak(languageFor(new URLSearchParams(location.search)));
render(<App />, document.getElementById('app')!);
