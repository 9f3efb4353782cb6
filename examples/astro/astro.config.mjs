/** Where the pages are going to be. Relative addresses in them are resolved against this. */
export default { site: 'https://www.example.org/' };
