/** Puts the page where the document has its place for it. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './look/look.css';

const place = document.getElementById('console');
if (place === null) throw new Error('The document has no place for the console.');
createRoot(place).render(<App />);
