declare namespace App {
  interface Locals {
    /** The sources of the page being built, in the order in which its text cites them. */
    citations: import('./data/citations.ts').Citations | undefined;
  }
}
