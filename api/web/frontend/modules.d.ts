// What build.mjs provides beside TypeScript modules.

declare module "labels:*" {
  const labels: Record<string, string>;
  export default labels;
}

declare module "*.css" {
  const text: string;
  export default text;
}
