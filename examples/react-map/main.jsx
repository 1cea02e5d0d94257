import '@paperloom/viz/define'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import map from './map.json'

/** React 19 sets properties of an element where it has them, and listens to its events by `on` and their name. */
function App() {
  const [chosen, setChosen] = useState([])
  const titles = chosen.map((id) => map.papers.find((paper) => paper.id === id).title)
  return (
    <>
      <paper-map map={map} name="Woven papers" theme="light" onpaper-select={({ detail }) => setChosen(detail.ids)} />
      <p>
        Chosen: <output>{titles.join(' · ') || 'nothing yet'}</output>
      </p>
    </>
  )
}

createRoot(document.querySelector('#root')).render(<App />)
