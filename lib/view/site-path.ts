/**
 * The address of a path of this site, with the folder of the host that the site lies in. The same in
 * Next's build, which puts the variable into what the browser gets, and in the program's own process.
 */
export function sitePath(path: string): string {
  return (process.env.BASE_PATH ?? '') + path
}
