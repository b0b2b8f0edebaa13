/** Entry `@wxtill/sdk/qr`: QR codes of what a payer scans. The only part of this package with a dependency (`uqr`). */
export { drawQr, qrSvg, qrTerminal, type QrDrawing, type QrOptions } from './qr.ts'
