import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { h5Hash } from './frame/route.ts'
import { Phone } from './phone.tsx'
import './styles/base.css'
import './styles/screens.css'
import './styles/scan.css'
import './styles/pay.css'
import './styles/webview.css'
import './styles/frame.css'

const h5 = h5Hash(location.search)
if (h5) history.replaceState(null, '', location.pathname + h5)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Phone />
  </StrictMode>,
)
