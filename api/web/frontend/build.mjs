// Bundles the front end into ../static: hashed files, their compressed siblings, manifest.json and licenses.txt.
// Its one rule: what is in the manifest is complete before the manifest names it; files of older builds go last.

import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const WEB = path.dirname(HERE);
const STATIC = path.join(WEB, "static");
const COMPRESSED_FROM = 1024; // bytes; below that a compressed sibling saves nothing
const TARGET = ["es2022", "chrome105", "firefox110", "safari16"]; // school machines of the last four years

/** The texts of one viewer.ftl as {key: pattern}, placeables written {name}. Only plain messages are allowed there. */
function labelsOf(ftl, file) {
  const labels = {};
  let key = null;
  for (const [index, line] of ftl.split("\n").entries()) {
    if (!line.trim() || line.startsWith("#")) {
      key = null;
      continue;
    }
    const message = /^([a-z][a-z0-9_-]*) = (.+)$/.exec(line);
    const more = /^ {4}(\S.*)$/.exec(line);
    if (message) labels[(key = message[1])] = message[2];
    else if (more && key) labels[key] += ` ${more[1]}`;
    else throw new Error(`${file}:${index + 1}: only "key = text" lines are understood here`);
  }
  for (const name of Object.keys(labels)) {
    labels[name] = labels[name].replace(/\{\s*\$([a-z_]+)\s*\}/g, "{$1}").trim();
    if (/\{(?![a-z_]+\})/.test(labels[name])) throw new Error(`${file}: ${name}: only { $name } is understood here`);
  }
  return labels;
}

/** `import labels from "labels:es"`: the texts of one language. */
const labelsPlugin = {
  name: "labels",
  setup(build) {
    build.onResolve({ filter: /^labels:/ }, (found) => ({ path: found.path.slice(7), namespace: "labels" }));
    build.onLoad({ filter: /.*/, namespace: "labels" }, async ({ path: language }) => {
      const file = path.join(WEB, "translations", language, "viewer.ftl");
      return { contents: JSON.stringify(labelsOf(await readFile(file, "utf8"), file)), loader: "json" };
    });
  },
};

/** `import css from "./x.css"`: minified text for a shadow root's adopted style sheet. */
const stylePlugin = {
  name: "style",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => ({
      contents: await minifiedStyle(await readFile(file, "utf8")),
      loader: "text",
    }));
  },
};

async function minifiedStyle(css) {
  return (await esbuild.transform(css, { loader: "css", minify: true, target: TARGET })).code;
}

async function cssFiles(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".css")).sort().map((name) => path.join(folder, name));
}

/** hub.css: the pages' styles in order of name, then what the custom elements need outside their shadow. */
async function pageStyle() {
  const files = [...(await cssFiles(path.join(WEB, "styles"))), ...(await cssFiles(path.join(HERE, "hub")))];
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return minifiedStyle(texts.join("\n"));
}

function hashed(name, bytes) {
  const { name: stem, ext } = path.parse(name);
  return `${stem}-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}${ext}`;
}

/** The licences of every package that the bundles contain: their authors ask for that. */
async function licenses(metafile) {
  const inputs = Object.keys(metafile.inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
  const texts = [];
  for (const name of [...new Set(inputs.filter(Boolean))].sort()) {
    const folder = path.join(HERE, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(path.join(folder, file), "utf8") : "";
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${"-".repeat(78)}\n\n`);
}

/**
 * Ask for a lazy bundle's shared pieces together with it, not only once it has come and names them: that costs a slow
 * network one more wait. (Names stay right: a bundle's hash covers those of all that it imports.)
 */
function askTogether(files, outputs) {
  const importsOf = (name) => outputs[name].imports.filter((one) => one.kind === "import-statement").map((one) => one.path);
  const nameOf = (output) => path.basename(output);
  for (const [output, { imports }] of Object.entries(outputs)) {
    if (!output.endsWith(".js")) continue;
    const there = new Set(importsOf(output));
    let text = files.get(nameOf(output)).toString();
    for (const { path: lazy } of imports.filter((one) => one.kind === "dynamic-import")) {
      const call = `import("./${nameOf(lazy)}")`;
      const pieces = importsOf(lazy).filter((piece) => !there.has(piece));
      const asked = pieces.map((piece) => `import("./${nameOf(piece)}")`);
      if (asked.length) text = text.replaceAll(call, `Promise.all([${[call, ...asked].join(",")}]).then(all=>all[0])`);
    }
    files.set(nameOf(output), Buffer.from(text));
  }
}

async function bundle() {
  const result = await esbuild.build({
    absWorkingDir: HERE,
    entryPoints: { hub: "hub/hub.ts", viewer: "viewer/element.ts", editor: "editor/element.ts" },
    outdir: STATIC,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: TARGET,
    legalComments: "none", // licenses.txt carries them whole
    metafile: true,
    write: false,
    logLevel: "silent",
    plugins: [labelsPlugin, stylePlugin],
  });
  const files = new Map(result.outputFiles.map((file) => [path.basename(file.path), Buffer.from(file.contents)]));
  askTogether(files, result.metafile.outputs);
  const manifest = {};
  for (const [output, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    const name = path.basename(output);
    if (entryPoint && !entryPoint.startsWith("labels:")) manifest[name.replace(/-[A-Z0-9]+\.js$/, ".js")] = name;
  }
  files.set("licenses.txt", Buffer.from(await licenses(result.metafile)));
  return { files, manifest };
}

function addHashed(name, bytes, { files, manifest }) {
  manifest[name] = hashed(name, bytes);
  files.set(manifest[name], bytes);
}

async function write(files) {
  await mkdir(STATIC, { recursive: true });
  const written = new Set();
  const put = async (name, bytes) => {
    written.add(name);
    await writeFile(path.join(STATIC, name), bytes);
  };
  for (const [name, bytes] of files) {
    await put(name, bytes);
    if (bytes.length < COMPRESSED_FROM) continue;
    const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    const gz = gzipSync(bytes, { level: 9 });
    if (br.length < bytes.length) await put(`${name}.br`, br);
    if (gz.length < bytes.length) await put(`${name}.gz`, gz);
  }
  return written;
}

async function removeOlder(kept) {
  for (const name of await readdir(STATIC)) {
    if (!kept.has(name)) await rm(path.join(STATIC, name), { recursive: true });
  }
}

async function main() {
  const built = await bundle();
  addHashed("hub.css", Buffer.from(await pageStyle()), built);
  const pictures = await readdir(path.join(HERE, "public")).catch(() => []);
  for (const name of pictures) {
    built.files.set(name, await readFile(path.join(HERE, "public", name)));
    built.manifest[name] = name; // pages and browsers ask for these by their plain names
  }
  const written = await write(built.files);
  const ordered = Object.fromEntries(Object.entries(built.manifest).sort());
  await writeFile(path.join(STATIC, "manifest.json"), `${JSON.stringify(ordered, null, 2)}\n`);
  await removeOlder(new Set([...written, "manifest.json"]));
}

main().catch((error) => {
  const first = error.errors?.[0];
  const place = first?.location ? `${first.location.file}:${first.location.line}: ` : "";
  console.error(`error: ${place}${first?.text ?? error.message}`);
  process.exit(1);
});
