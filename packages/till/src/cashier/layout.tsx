/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import { raw } from 'hono/html'
import type { Language } from './language.ts'
import { SCRIPT } from './script.ts'
import { STYLES } from './styles.ts'
import { TEXTS } from './texts.ts'

/** How often a browser without JavaScript asks for the page again, in seconds. */
const REFRESH_SECONDS = 5

export interface LayoutProps {
  language: Language
  title: string
  /** The payment can still change: a page without JavaScript reloads itself. */
  live: boolean
  children?: Child
}

/** The document around the cashier: head, language switch, and the places the script speaks through. */
export function Layout({ language, title, live, children }: LayoutProps) {
  const texts = TEXTS[language]
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <style>{raw(STYLES)}</style>
        {live && (
          <noscript>
            <meta http-equiv="refresh" content={String(REFRESH_SECONDS)} />
          </noscript>
        )}
      </head>
      <body>
        <main>
          {children}
          <footer>
            <a href={`?lang=${other}`} lang={other} hreflang={other}>
              {texts.switch}
            </a>
          </footer>
        </main>
        <p id="announce" role="status" aria-live="polite"></p>
        <p id="offline" role="status" hidden>
          {texts.offline}
        </p>
        <script>{raw(SCRIPT)}</script>
      </body>
    </html>
  )
}
