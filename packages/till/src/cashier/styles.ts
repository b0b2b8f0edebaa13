/** The page's only style sheet, inline so that the page needs one request; allowed by its hash. */
export const STYLES = `
:root{color-scheme:light;--ink:#1b1f1d;--soft:#5a635e;--line:#e2e7e4;--green:#067a3b;--red:#b3261e;--amber:#8a5300}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;align-items:center;background:#f2f5f3;color:var(--ink);font:16px/1.55 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
[hidden]{display:none!important}
main{width:100%;max-width:440px;margin:auto;padding:16px}
.card{background:#fff;border:1px solid var(--line);border-radius:16px;padding:24px 20px;text-align:center;box-shadow:0 1px 2px rgba(0,0,0,.04),0 8px 28px rgba(20,60,40,.06)}
.shop{margin:0;font-size:17px;font-weight:600;overflow-wrap:anywhere}
.what{margin:2px 0 0;color:var(--soft);font-size:15px;overflow-wrap:anywhere}
.sum{margin:10px 0 0;font-size:44px;line-height:1.15;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.5px}
.sum small{font-size:.6em;font-weight:600;margin-right:3px;letter-spacing:0}
.sum.long{font-size:27px;letter-spacing:-.8px;overflow-wrap:anywhere}
hr{border:0;border-top:1px dashed var(--line);margin:18px 0}
h1{margin:0;font-size:20px;line-height:1.35}
.qr{display:block;width:min(100%,264px);height:auto;margin:14px auto 10px;border:1px solid var(--line);border-radius:12px;background:#fff}
.note{margin:8px auto 0;max-width:34em;color:var(--soft);font-size:14px}
.left{margin:8px 0 0;font-size:15px;color:var(--soft)}
.left b{color:var(--ink);font-size:17px;font-variant-numeric:tabular-nums;margin-left:4px}
.wait{display:flex;gap:8px;align-items:center;justify-content:center;margin:14px 0 0;color:var(--green);font-size:14px}
.wait::before{content:"";flex:none;width:8px;height:8px;border-radius:50%;background:var(--green);animation:pulse 1.6s ease-in-out infinite}
@keyframes pulse{50%{opacity:.2}}
.mark{display:block;width:64px;height:64px;margin:0 auto 10px}
.good{color:var(--green)}.bad{color:var(--red)}.slow{color:var(--amber)}.idle{color:var(--soft)}
details.params{margin:16px 0 0;text-align:left;font-size:14px}
.params summary{cursor:pointer;color:var(--soft)}
.params pre{overflow-x:auto;margin:8px 0 0;padding:10px 12px;border:1px solid var(--line);border-radius:8px;background:#f7f9f8;font-size:13px}
dl{margin:18px 0 0;padding-top:6px;border-top:1px dashed var(--line);text-align:left;font-size:14px}
dl div{display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;padding:6px 0}
dt{flex:none;color:var(--soft)}
dd{margin:0 0 0 auto;text-align:right;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
dl.parts dt{flex:1 1 auto;max-width:75%;color:inherit;overflow-wrap:anywhere}
.button{display:block;width:100%;margin:16px 0 0;padding:13px 16px;border:0;border-radius:12px;background:var(--green);color:#fff;font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.button:hover{background:#05602f}.button[disabled]{opacity:.6;cursor:default}
.button.plain{background:#fff;color:var(--green);box-shadow:inset 0 0 0 1px currentColor}
.button.plain:hover{background:#eef6f1}
a:focus-visible,button:focus-visible{outline:3px solid #1a73e8;outline-offset:2px}
footer{display:flex;gap:16px;justify-content:center;padding:14px 0 4px;font-size:14px;color:var(--soft)}
footer a{color:inherit;padding:4px 8px}
#offline{position:fixed;inset:auto 0 0;margin:0;padding:10px 16px;background:#fff4dc;color:#5c3a00;text-align:center;font-size:14px}
#announce{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:641px){.for-phone{display:none}.card{padding:26px 36px}.sum{font-size:48px}.sum.long{font-size:32px}}
@media (prefers-reduced-motion:reduce){.wait::before{animation:none}}
@media print{footer,.wait,.button{display:none}}
`
