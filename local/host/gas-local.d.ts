/** The part of gas-local 1.3.1 the host uses; the package brings no types. */
declare module 'gas-local' {
  const gasLocal: {
    /** Runs every `.js` file under the folder in one context made of `globals`, and returns that context. */
    require(folder: string, globals: object): Record<string, unknown>;
  };
  export default gasLocal;
}
