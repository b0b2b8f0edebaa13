/** `node --import wxtill/redirect app.js`: see `@wxtill/sandbox/redirect`. */
import '@wxtill/sandbox/redirect'
