import '../../theme/phone.css';
import { mountApp } from '../../lib/mount-app.ts';
import App from './App.svelte';

mountApp(App);
