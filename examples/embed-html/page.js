const map = document.querySelector('paper-map')
const chosen = document.querySelector('#chosen')

// Events bubble: listen on the element, or anywhere above it.
map.addEventListener('paper-select', ({ detail }) => {
  const titles = detail.ids.map((id) => map.map.papers.find((paper) => paper.id === id).title)
  chosen.textContent = titles.join(' · ')
})

map.addEventListener('map-error', ({ detail }) => {
  chosen.textContent = detail.message
})

// The page changes its ground, then says so: the map reads the page's colours again.
document.querySelector('#ground').addEventListener('click', () => {
  const dark = document.documentElement.dataset.ground !== 'dark'
  document.documentElement.dataset.ground = dark ? 'dark' : 'light'
  map.setAttribute('theme', dark ? 'dark' : 'light')
})

// The words change, the view stays. Without this the map speaks the language of the page around it.
document.querySelector('#language').addEventListener('change', ({ target }) => {
  map.locale = target.value
})
