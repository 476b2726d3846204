// Runs in the page that receives sign-in answers: an old copy of it, kept by a cache, names a script that is not there any more.
addEventListener(
  'error',
  () => {
    const say = () => {
      document.querySelector('#status').textContent =
        'Sign-in could not be finished: this page is an old copy, or a part of it is missing on the server. Open the editor and sign in again. Your draft is kept.'
      document.querySelector('#back').hidden = false
    }
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say)
    else say()
  },
  true,
)
