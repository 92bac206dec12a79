'use strict';
// Photos in the boxes of a chart that unfolds: those of the boxes in sight are asked for together, each once.
window.livingPhotos = (place) => {
  const address = place.dataset.photos;
  const known = new Map();
  const images = new Map();
  let wanted = new Map();
  let waiting = 0;

  // What was seen once stands on paper too.
  place.photoOf = (id) => images.get(id);

  function put(element, id, photo) {
    if (photo) {
      const image = document.createElement('img');
      image.alt = '';
      image.src = photo;
      image.className = 'photo';
      images.set(id, image);
      element.prepend(image);
      element.classList.add('with-photo');
    }
  }

  async function ask() {
    const now = [...wanted].slice(0, 100);
    wanted = new Map([...wanted].slice(100));
    waiting = wanted.size ? setTimeout(ask, 50) : 0;
    const query = now.map(([id]) => `id=${encodeURIComponent(id)}`).join('&');
    const answer = await fetch(`${address}?${query}`).catch(() => null);
    const faces = answer?.ok ? await answer.json() : {};
    now.forEach(([id, element]) => {
      known.set(id, faces[id] ?? '');
      put(element, id, faces[id]);
    });
  }

  /** Puts the photo of a position into its box, now or when it is there. */
  return (element, id) => {
    if (!address) {
      return;
    }
    if (known.has(id)) {
      put(element, id, known.get(id));
    } else {
      wanted.set(id, element);
      waiting = waiting || setTimeout(ask, 80);
    }
  };
};
