/** A form imports its styles for the build to put into its page; there is nothing in them for the code. */
declare module '*.css';
