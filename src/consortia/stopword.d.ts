/** The package has no types of its own; these are the lists that are used. */
declare module 'stopword' {
  export const eng: string[];
  export const nld: string[];
  export const fra: string[];
  export const deu: string[];
}
