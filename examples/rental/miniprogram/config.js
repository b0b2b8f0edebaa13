/** The shop's own server (`server/`). In the developer tools untick "validate domain" to reach it on this machine. */
exports.BACKEND = 'http://127.0.0.1:8091'
